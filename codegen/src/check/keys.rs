//! Checks the keys of each part of the document. A key without effect is refused, not ignored.

use crate::diagnostic::{Diagnostics, listed};
use crate::model::Method;
use crate::read::bundle::Bundle;
use crate::read::node::{Entry, Node};

const ROOT: &[&str] = &[
    "openapi",
    "info",
    "servers",
    "security",
    "tags",
    "paths",
    "components",
];
const INFO: &[&str] = &[
    "title",
    "version",
    "description",
    "license",
    "contact",
    "x-capabilities",
    "x-rate-pools",
];
/// Keys of a path besides its operations.
const PATH: &[&str] = &["x-aliases", "parameters"];
const OPERATION: &[&str] = &[
    "operationId",
    "tags",
    "summary",
    "description",
    "deprecated",
    "security",
    "parameters",
    "requestBody",
    "responses",
    "x-command",
    "x-capability",
    "x-acts-on",
    "x-access",
    "x-destructive",
    "x-idempotent",
    "x-takes-long",
    "x-wire-version",
    "x-rate-pools",
    "x-paging",
    "x-webhook-events",
    "x-stability",
    "x-inferred",
];
const PARAMETER: &[&str] = &["name", "in", "required", "description", "schema", "example"];
const BODY: &[&str] = &["description", "required", "content"];
const RESPONSE: &[&str] = &["description", "headers", "content"];
const HEADER: &[&str] = &["description", "schema", "example"];
const MEDIA: &[&str] = &["schema", "example", "examples"];
const EXAMPLE: &[&str] = &["summary", "description", "value"];
const SCHEMA: &[&str] = &[
    "description",
    "type",
    "format",
    "enum",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "allOf",
    "nullable",
    "deprecated",
    "minimum",
    "maximum",
    "default",
    "minLength",
    "maxLength",
    "minProperties",
    "minItems",
    "maxItems",
    "uniqueItems",
    "example",
    "x-secret",
    "x-services",
    "x-requires",
    "x-excludes",
    "x-applies-when",
    "x-stored",
    "x-inferred",
];

/// Words of OpenAPI that schemas of this spec do not use, and what to write in their place.
const REFUSED: &[(&str, &str)] = &[
    (
        "oneOf",
        "write one object with the properties of all variants, each optional",
    ),
    (
        "anyOf",
        "write one object with the properties of all variants, each optional",
    ),
    (
        "not",
        "remove it, and say in the description what is not allowed",
    ),
    (
        "discriminator",
        "write one object with the properties of all variants, each optional",
    ),
    (
        "title",
        "remove it: the name of a schema is the name of its file",
    ),
    (
        "readOnly",
        "write one schema for requests and one for responses",
    ),
    (
        "writeOnly",
        "write one schema for requests and one for responses",
    ),
];

pub(super) fn check(bundle: &Bundle, problems: &mut Diagnostics) {
    let mut shape = Shape { problems };
    let root = &bundle.document;
    shape.keys(root, "the document", ROOT);
    if root.get("openapi").and_then(Node::as_str) != Some("3.0.3") {
        let at = root.get("openapi").unwrap_or(root);
        shape.problems.push(
            &at.at,
            "this is not OpenAPI 3.0.3",
            "write `openapi: 3.0.3`",
        );
    }
    for key in ["info", "servers", "security", "tags", "paths"] {
        if root.get(key).is_none() {
            shape.problems.push(
                &root.at,
                format!("the document has no `{key}`"),
                format!("add `{key}`"),
            );
        }
    }
    if let Some(info) = root.get("info") {
        shape.keys(info, "`info`", INFO);
    }
    for (path, entry) in root.get("paths").into_iter().flat_map(Node::entries) {
        shape.path(path, entry);
    }
    shape.components(root);
}

struct Shape<'p> {
    problems: &'p mut Diagnostics,
}

impl Shape<'_> {
    fn keys(&mut self, node: &Node, what: &str, allowed: &[&str]) {
        if node.as_object().is_none() {
            self.problems.push(
                &node.at,
                format!("{what} is {}, not a mapping", node.kind()),
                "write a mapping",
            );
        }
        for (key, entry) in node.entries().filter(|(key, _)| !allowed.contains(key)) {
            let refused = REFUSED.iter().find(|(word, _)| *word == key);
            let help = match refused {
                Some((_, help)) => (*help).to_owned(),
                None => format!(
                    "remove it, or write one of {}",
                    listed(allowed.iter().copied())
                ),
            };
            self.problems.push(
                &entry.key_at,
                format!("{what} has the unsupported key `{key}`"),
                help,
            );
        }
    }

    fn path(&mut self, path: &str, entry: &Entry) {
        let item = &entry.node;
        let allowed = [PATH, &Method::ALL.map(Method::key)].concat();
        self.keys(item, &format!("the path `{path}`"), &allowed);
        if !path.starts_with('/') || path.ends_with('/') || path.contains("//") {
            self.problems.push(
                &entry.key_at,
                format!("`{path}` is not a valid path"),
                "start the path with `/`, do not end it with `/`, and do not write `//`",
            );
        }
        for segment in path.split('/') {
            let name = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            if name.unwrap_or(segment).contains(['{', '}']) {
                self.problems.push(
                    &entry.key_at,
                    format!("only a part of the segment `{segment}` is a parameter"),
                    "put the name of the parameter in braces, with nothing before or after them",
                );
            }
        }
        for parameter in item.get("parameters").map(Node::items).unwrap_or_default() {
            self.parameter(parameter);
        }
        for method in Method::ALL {
            let Some(node) = item.get(method.key()) else {
                continue;
            };
            let id = node
                .get("operationId")
                .and_then(Node::as_str)
                .unwrap_or(path);
            self.keys(node, &format!("operation `{id}`"), OPERATION);
            for parameter in node.get("parameters").map(Node::items).unwrap_or_default() {
                self.parameter(parameter);
            }
            if let Some(body) = node.get("requestBody") {
                self.keys(body, "the body", BODY);
                self.content(body);
            }
            for (_, response) in node.get("responses").into_iter().flat_map(Node::entries) {
                self.response(&response.node);
            }
        }
    }

    fn components(&mut self, root: &Node) {
        let section = |name: &str| {
            root.at_path(&["components", name])
                .into_iter()
                .flat_map(Node::entries)
                .map(|(name, entry)| (name.to_owned(), entry.node.clone()))
                .collect::<Vec<_>>()
        };
        for (_, node) in section("parameters") {
            self.parameter(&node);
        }
        for (_, node) in section("responses") {
            self.response(&node);
        }
        for (_, node) in section("headers") {
            self.header(&node);
        }
        for (name, node) in section("examples") {
            self.keys(&node, &format!("example `{name}`"), EXAMPLE);
        }
        for (name, node) in section("schemas") {
            self.schema(&node, &format!("schema `{name}`"));
        }
    }

    fn parameter(&mut self, node: &Node) {
        if node.get("$ref").is_some() {
            return;
        }
        let name = node.get("name").and_then(Node::as_str).unwrap_or("?");
        let what = format!("parameter `{name}`");
        self.keys(node, &what, PARAMETER);
        if let Some(schema) = node.get("schema") {
            self.schema(schema, &what);
        }
    }

    fn response(&mut self, node: &Node) {
        if node.get("$ref").is_some() {
            return;
        }
        self.keys(node, "the response", RESPONSE);
        self.described(node, "the response");
        for (_, header) in node.get("headers").into_iter().flat_map(Node::entries) {
            self.header(&header.node);
        }
        self.content(node);
    }

    fn header(&mut self, node: &Node) {
        if node.get("$ref").is_some() {
            return;
        }
        self.keys(node, "the header", HEADER);
        self.described(node, "the header");
    }

    fn content(&mut self, node: &Node) {
        for (name, media) in node.get("content").into_iter().flat_map(Node::entries) {
            let what = format!("the content `{name}`");
            self.keys(&media.node, &what, MEDIA);
            match media.node.get("schema") {
                Some(schema) => self.schema(schema, &what),
                None => self.problems.push(
                    &media.node.at,
                    format!("{what} has no `schema`"),
                    "reference the schema of the content",
                ),
            }
        }
    }

    fn schema(&mut self, node: &Node, what: &str) {
        if node.get("$ref").is_some() {
            return;
        }
        self.keys(node, what, SCHEMA);
        for (name, entry) in node.get("properties").into_iter().flat_map(Node::entries) {
            self.schema(&entry.node, &format!("property `{name}` of {what}"));
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = node.get(key).filter(|inner| inner.as_bool().is_none()) {
                self.schema(inner, what);
            }
        }
        for part in node.get("allOf").map(Node::items).unwrap_or_default() {
            self.schema(part, what);
        }
    }

    fn described(&mut self, node: &Node, what: &str) {
        let text = node.get("description").and_then(Node::as_str);
        if text.is_none_or(|text| text.trim().is_empty()) {
            self.problems.push(
                &node.at,
                format!("{what} has no `description`"),
                "describe it",
            );
        }
    }
}

//! Reads tags, paths and operations.

use std::collections::BTreeMap;

use super::read::Reader;
use super::schema::{ENVELOPE, PAGE, component, read_range, read_type};
use super::{
    Answer, Api, Body, Capability, Kind, Limits, Operation, PathParameter, QueryParameter,
    RatePool, Resource, Schema, Type,
};
use crate::bundle::Bundle;
use crate::diagnostic::Diagnostics;
use crate::names::listed;
use crate::node::Node;

/// The methods that this API has, in the order in which they are emitted.
const METHODS: [(&str, &str); 4] = [
    ("get", "GET"),
    ("post", "POST"),
    ("patch", "PATCH"),
    ("delete", "DELETE"),
];

pub(super) fn read_all(
    bundle: &Bundle,
    schemas: BTreeMap<String, Schema>,
    problems: &mut Diagnostics,
) -> Api {
    let document = &bundle.document;
    let mut reader = OperationReader {
        document,
        schemas: &schemas,
        capabilities: read_capabilities(document, problems),
        rate_pools: read_rate_pools(document, problems),
        problems,
    };
    let mut resources = reader.tags();
    let paths = document.get("paths");
    for (path, entry) in paths.into_iter().flat_map(Node::entries) {
        for (key, method) in METHODS {
            let Some(node) = entry.node.get(key) else {
                continue;
            };
            let (tag, operation) = reader.operation(path, &entry.node, method, node);
            if let Some(resource) = resources.iter_mut().find(|known| known.tag == tag) {
                resource.operations.push(operation);
            }
        }
    }
    reader.check_tags_are_used(&resources);
    let OperationReader {
        capabilities,
        rate_pools,
        ..
    } = reader;
    Api {
        resources,
        schemas,
        rate_pools,
        capabilities,
    }
}

fn read_capabilities(document: &Node, problems: &mut Diagnostics) -> Vec<Capability> {
    let Some(table) = document.at_path(&["info", "x-capabilities"]) else {
        problems.push(
            &document.at,
            "`info` has no `x-capabilities`",
            "list the areas that a grant is given for, each with a description",
        );
        return Vec::new();
    };
    let mut reader = Reader {
        node: table,
        what: "`x-capabilities`".into(),
        problems,
    };
    table
        .entries()
        .map(|(name, _)| Capability {
            name: name.to_owned(),
            description: reader.text(name, "say what it lets one reach"),
        })
        .collect()
}

fn read_rate_pools(document: &Node, problems: &mut Diagnostics) -> Vec<RatePool> {
    let Some(table) = document.at_path(&["info", "x-rate-pools"]) else {
        problems.push(
            &document.at,
            "`info` has no `x-rate-pools`",
            "list the pools of requests, each with its limits",
        );
        return Vec::new();
    };
    let mut pools = Vec::new();
    for (name, entry) in table.entries() {
        let mut reader = Reader {
            node: &entry.node,
            what: format!("rate pool `{name}`"),
            problems,
        };
        let description = reader.text("description", "say which requests it counts");
        let mut limits = |plan: &str| {
            let help = "write `per_minute`, `per_hour`, or both";
            let Some(node) = reader.require(plan, help) else {
                return Limits::default();
            };
            for (key, entry) in node.entries() {
                if !["per_minute", "per_hour"].contains(&key) {
                    reader.problems.push(
                        &entry.key_at,
                        format!("rate pool `{name}` has a limit `{key}`"),
                        help,
                    );
                }
            }
            let mut limit = |key: &str| {
                let node = node.get(key)?;
                let limit = node.as_i64().and_then(|limit| u32::try_from(limit).ok());
                if limit.is_none() {
                    reader.problems.push(
                        &node.at,
                        format!("`{key}` of rate pool `{name}` is not a count"),
                        "write a whole number",
                    );
                }
                limit
            };
            Limits {
                per_minute: limit("per_minute"),
                per_hour: limit("per_hour"),
            }
        };
        pools.push(RatePool {
            name: name.to_owned(),
            description,
            paid: limits("paid"),
            trial: limits("trial"),
        });
    }
    pools
}

struct OperationReader<'a, 'p> {
    document: &'a Node,
    schemas: &'a BTreeMap<String, Schema>,
    capabilities: Vec<Capability>,
    rate_pools: Vec<RatePool>,
    problems: &'p mut Diagnostics,
}

impl<'a> OperationReader<'a, '_> {
    fn tags(&mut self) -> Vec<Resource> {
        let tags = self.document.get("tags");
        let mut resources = Vec::new();
        for node in tags.map(Node::items).unwrap_or_default() {
            let mut reader = Reader {
                node,
                what: "a tag".into(),
                problems: self.problems,
            };
            let tag = reader.text("name", "give it a name");
            reader.what = format!("tag `{tag}`");
            resources.push(Resource {
                description: reader.text("description", "say what it stands for"),
                tag,
                operations: Vec::new(),
            });
        }
        resources
    }

    /// A resource that can do nothing is one too many, and so is a tag that stands twice.
    fn check_tags_are_used(&mut self, resources: &[Resource]) {
        let tags = self.document.get("tags").map(Node::items);
        for (node, resource) in tags.unwrap_or_default().iter().zip(resources) {
            if resource.operations.is_empty() {
                self.problems.push(
                    &node.at,
                    format!("no operation has the tag `{}`", resource.tag),
                    "remove the tag, or write it once",
                );
            }
        }
    }

    /// What a node is, or what it refers to.
    fn follow(&self, node: &'a Node) -> &'a Node {
        let Some(path) = node
            .get("$ref")
            .and_then(Node::as_str)
            .and_then(|reference| reference.strip_prefix("#/"))
        else {
            return node;
        };
        let path: Vec<&str> = path.split('/').collect();
        self.document.at_path(&path).unwrap_or(node)
    }

    fn operation(
        &mut self,
        path: &str,
        item: &'a Node,
        method: &'static str,
        node: &'a Node,
    ) -> (String, Operation) {
        let mut reader = Reader {
            node,
            what: format!("{method} {path}"),
            problems: self.problems,
        };
        let id = reader.text("operationId", "give it the published id");
        reader.what = format!("operation `{id}`");
        let summary = reader.text("summary", "say in a few words what it does");
        let description = reader.text("description", "say what the caller needs to know");
        let command = reader.text("x-command", "write `<noun> <verb>`, as `connection sync`");
        let capability = reader.text("x-capability", "write one of `shared/capabilities.yaml`");
        let acts_on = reader.text("x-acts-on", "name the kind of thing it reads or changes");
        let access = reader.word("x-access", &["read", "write"]);
        let write = access == "write";
        let idempotent = reader.flag(
            "x-idempotent",
            "write whether repeating it leaves the same state as calling it once",
        );
        let paged = reader.word("x-paging", &["none", "cursor"]) == "cursor";
        let preview = reader.word("x-stability", &["stable", "preview"]) == "preview";
        let wire_version = read_wire_version(&mut reader);
        let (destructive, webhook_events) = if write {
            (read_destructive(&mut reader), read_events(&mut reader))
        } else {
            for key in ["x-destructive", "x-webhook-events"] {
                if access == "read" {
                    reader.forbid(key, "an operation with `x-access: read` changes nothing");
                }
            }
            (None, Vec::new())
        };
        if method == "GET" && write {
            self.problems.push(
                &node.at,
                format!("operation `{id}` is a GET with `x-access: write`"),
                "write `x-access: read`",
            );
        }
        if !command.is_empty() && command.split(' ').count() != 2 {
            self.problems.push(
                &node.get("x-command").unwrap_or(node).at,
                format!("`x-command` of operation `{id}` is not two words"),
                "write `<noun> <verb>`, as `connection sync`",
            );
        }
        if !self
            .capabilities
            .iter()
            .any(|known| known.name == capability)
            && let Some(found) = node.get("x-capability")
        {
            let known = listed(self.capabilities.iter().map(|known| known.name.as_str()));
            self.problems.push(
                &found.at,
                format!("`{capability}` is no capability"),
                format!("write one of {known}, or add it to `shared/capabilities.yaml`"),
            );
        }
        let tag = self.tag(&id, node);
        let body = self.body(&id, node);
        let rate_pools = self.rate_pools(&id, node, body.as_ref());
        let (status, answer, response) = self.answer(&id, node);
        if matches!(answer, Answer::Page(_)) != paged {
            self.problems.push(
                &node.get("x-paging").unwrap_or(node).at,
                format!("`x-paging` of operation `{id}` does not fit its answer"),
                "write `cursor` if `data` is `shared/schemas/page.yaml` with `items`, else `none`",
            );
        }
        let query_parameters = self.query_parameters(&id, node);
        if paged
            && !query_parameters
                .iter()
                .any(|parameter| parameter.name == "cursor")
        {
            self.problems.push(
                &node.at,
                format!("operation `{id}` answers pages and has no `cursor` parameter"),
                "refer to `shared/parameters/cursor.yaml`",
            );
        }
        let media = |content: Option<&'a Node>| {
            content.and_then(|content| content.at_path(&["content", "application/json"]))
        };
        let operation = Operation {
            at: node.at.clone(),
            method,
            path: path.to_owned(),
            aliases: item.get("x-aliases").map_or_else(Vec::new, |aliases| {
                read_texts("x-aliases", "paths", aliases, self.problems)
            }),
            summary,
            description,
            deprecated: node.get("deprecated").and_then(Node::as_bool) == Some(true),
            authenticated: node
                .get("security")
                .is_none_or(|list| !list.items().is_empty()),
            command,
            capability,
            acts_on,
            write,
            destructive,
            idempotent,
            wire_version,
            rate_pools,
            webhook_events,
            preview,
            path_parameters: self.path_parameters(path, item),
            query_parameters,
            example_request: self.example(media(node.get("requestBody"))),
            example_answer: self.example(media(response)),
            body,
            status,
            answer,
            errors: node
                .get("responses")
                .into_iter()
                .flat_map(Node::entries)
                .map(|(status, _)| status.to_owned())
                .filter(|status| !status.starts_with('2'))
                .collect(),
            id,
        };
        (tag, operation)
    }

    fn tag(&mut self, id: &str, node: &Node) -> String {
        let known: Vec<&str> = self
            .document
            .get("tags")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .filter_map(|tag| tag.get("name")?.as_str())
            .collect();
        let tags = node.get("tags").map(Node::items).unwrap_or_default();
        match tags {
            [tag] if tag.as_str().is_some_and(|tag| known.contains(&tag)) => {
                tag.as_str().unwrap_or_default().to_owned()
            }
            _ => {
                self.problems.push(
                    &node.get("tags").unwrap_or(node).at,
                    format!("operation `{id}` has no single tag of the spec"),
                    format!("write one of {}", listed(known.iter().copied())),
                );
                String::new()
            }
        }
    }

    fn path_parameters(&mut self, path: &str, item: &'a Node) -> Vec<PathParameter> {
        let declared: Vec<(&'a Node, &'a Node)> = item
            .get("parameters")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .map(|node| (node, self.follow(node)))
            .collect();
        let names: Vec<&str> = path
            .split('/')
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .collect();
        for (place, node) in &declared {
            let name = node.get("name").and_then(Node::as_str).unwrap_or_default();
            if node.get("in").and_then(Node::as_str) != Some("path") || !names.contains(&name) {
                self.problems.push(
                    &place.at,
                    format!("`{name}` is no parameter of the path `{path}`"),
                    "remove it, or put it on the operation if it belongs into the query",
                );
            }
        }
        let mut parameters = Vec::new();
        for name in names {
            let found = declared
                .iter()
                .find(|(_, node)| node.get("name").and_then(Node::as_str) == Some(name));
            let Some((_, node)) = found else {
                self.problems.push(
                    &item.at,
                    format!("the path `{path}` does not declare its parameter `{name}`"),
                    "refer to it under `parameters` of the path",
                );
                continue;
            };
            let mut reader = Reader {
                node,
                what: format!("path parameter `{name}`"),
                problems: self.problems,
            };
            parameters.push(PathParameter {
                name: name.to_owned(),
                description: reader.text("description", "say what it is"),
                example: reader.text("example", "give a value that could be"),
            });
            if node.get("required").and_then(Node::as_bool) != Some(true) {
                self.problems.push(
                    &node.at,
                    format!("path parameter `{name}` is not required"),
                    "write `required: true`",
                );
            }
            let ty = node
                .get("schema")
                .map(|schema| read_type(schema, self.problems));
            if ty != Some(Type::String) {
                self.problems.push(
                    &node.at,
                    format!("path parameter `{name}` is not a string"),
                    "write `type: string` under `schema`",
                );
            }
        }
        parameters
    }

    fn query_parameters(&mut self, id: &str, node: &'a Node) -> Vec<QueryParameter> {
        let mut parameters: Vec<QueryParameter> = Vec::new();
        for place in node.get("parameters").map(Node::items).unwrap_or_default() {
            let node = self.follow(place);
            let mut reader = Reader {
                node,
                what: format!("a parameter of operation `{id}`"),
                problems: self.problems,
            };
            let name = reader.text("name", "give it a name");
            reader.what = format!("parameter `{name}` of operation `{id}`");
            let description = reader.text("description", "say what it does");
            let schema = reader.require("schema", "say what it holds");
            reader.word("in", &["query"]);
            if parameters.iter().any(|known| known.name == name) {
                self.problems.push(
                    &place.at,
                    format!("operation `{id}` has the parameter `{name}` twice"),
                    "remove one",
                );
                continue;
            }
            let ty = schema.map_or(Type::String, |schema| read_type(schema, self.problems));
            let fits = match &ty {
                Type::Named(name) => matches!(
                    self.schemas.get(name).map(|schema| &schema.kind),
                    Some(Kind::Enum(_))
                ),
                other => matches!(
                    other,
                    Type::String | Type::Timestamp | Type::Int32 | Type::Int64 | Type::Boolean
                ),
            };
            if !fits {
                self.problems.push(
                    &node.at,
                    format!("parameter `{name}` of operation `{id}` is not a scalar"),
                    "use a string, an integer, a boolean or an enum",
                );
            }
            parameters.push(QueryParameter {
                range: schema.and_then(|schema| read_range(schema, self.problems)),
                required: node.get("required").and_then(Node::as_bool) == Some(true),
                example: node.get("example").map(Node::to_json),
                name,
                description,
                ty,
            });
        }
        parameters
    }

    fn rate_pools(
        &mut self,
        id: &str,
        node: &Node,
        body: Option<&Body>,
    ) -> Vec<(String, Option<String>)> {
        let mut reader = Reader {
            node,
            what: format!("operation `{id}`"),
            problems: self.problems,
        };
        let help = "write `account: always`, and further pools that it draws on";
        let Some(table) = reader.require("x-rate-pools", help) else {
            return Vec::new();
        };
        if table.as_object().is_none_or(indexmap::IndexMap::is_empty) {
            reader.problems.push(
                &table.at,
                format!("`x-rate-pools` of operation `{id}` names no pool"),
                help,
            );
        }
        let mut pools = Vec::new();
        for (name, entry) in table.entries() {
            if !self.rate_pools.iter().any(|known| known.name == name) {
                let known = listed(self.rate_pools.iter().map(|known| known.name.as_str()));
                self.problems.push(
                    &entry.key_at,
                    format!("`{name}` is no rate pool"),
                    format!("write one of {known}, or add it to `shared/rate-pools.yaml`"),
                );
            }
            let when = entry.node.as_str().unwrap_or_default();
            if when == "always" {
                pools.push((name.to_owned(), None));
                continue;
            }
            if !self.has_flag(body, when) {
                self.problems.push(
                    &entry.node.at,
                    format!("`{when}` is no boolean field of the body of operation `{id}`"),
                    "write `always`, or the name of a boolean field",
                );
            }
            pools.push((name.to_owned(), Some(when.to_owned())));
        }
        pools
    }

    fn has_flag(&self, body: Option<&Body>, field: &str) -> bool {
        let Some(Body::Json(name)) = body else {
            return false;
        };
        let Some(Kind::Object(object)) = self.schemas.get(name).map(|schema| &schema.kind) else {
            return false;
        };
        object
            .properties
            .iter()
            .any(|property| property.name == field && property.ty == Type::Boolean)
    }

    fn body(&mut self, id: &str, node: &'a Node) -> Option<Body> {
        let body = node.get("requestBody")?;
        if body.get("required").and_then(Node::as_bool) != Some(true) {
            self.problems.push(
                &body.at,
                format!("the body of operation `{id}` is optional"),
                "write `required: true`: an operation that takes a body wants at least `{}`",
            );
        }
        let content = body.get("content");
        let media: Vec<(&str, &Node)> = content
            .into_iter()
            .flat_map(Node::entries)
            .map(|(name, entry)| (name, &entry.node))
            .collect();
        let schema = |media: &'a Node| media.get("schema").and_then(component).map(str::to_owned);
        let read = match media.as_slice() {
            [("application/json", media)] => schema(media).map(Body::Json),
            [("multipart/form-data", media)] => schema(media).map(Body::Multipart),
            _ => None,
        };
        let fits = |name: &String| match self.schemas.get(name).map(|schema| &schema.kind) {
            Some(Kind::Object(_) | Kind::Map(_)) => true,
            Some(Kind::Enum(_)) | None => false,
        };
        let Some(Body::Json(name) | Body::Multipart(name)) = &read else {
            self.problems.push(
                &content.unwrap_or(body).at,
                format!("the body of operation `{id}` is not one media type with one schema"),
                "write `application/json` or `multipart/form-data` with a `$ref` to a schema",
            );
            return None;
        };
        if !fits(name) {
            self.problems.push(
                &body.at,
                format!("the body of operation `{id}` is no object"),
                "refer to an object or a map",
            );
            return None;
        }
        read
    }

    /// The status of success, what it answers, and the response itself.
    fn answer(&mut self, id: &str, node: &'a Node) -> (u16, Answer, Option<&'a Node>) {
        let responses = node.get("responses");
        let successes: Vec<(&str, &Node)> = responses
            .into_iter()
            .flat_map(Node::entries)
            .filter(|(status, _)| status.starts_with('2'))
            .map(|(status, entry)| (status, self.follow(&entry.node)))
            .collect();
        let [(status, response)] = successes.as_slice() else {
            self.problems.push(
                &responses.unwrap_or(node).at,
                format!(
                    "operation `{id}` has {} answers of success",
                    successes.len()
                ),
                "write exactly one, `200` or `201`: the client takes any 2xx",
            );
            return (200, Answer::Message, None);
        };
        let answer = self.answer_type(response).unwrap_or_else(|| {
            self.problems.push(
                &response.at,
                format!("the answer of operation `{id}` has a form that is not known"),
                "write `shared/schemas/envelope.yaml`, or `allOf` with it and an object with the property `data`, or `application/octet-stream`",
            );
            Answer::Message
        });
        let code = status.parse().unwrap_or_else(|_| {
            self.problems.push(
                &responses.unwrap_or(node).at,
                format!("`{status}` of operation `{id}` is no status"),
                "write the status that it answers, as `200`",
            );
            200
        });
        (code, answer, Some(response))
    }

    fn answer_type(&mut self, response: &'a Node) -> Option<Answer> {
        let content = response.get("content")?;
        if content.get("application/octet-stream").is_some() {
            return Some(Answer::Binary);
        }
        let schema = content.at_path(&["application/json", "schema"])?;
        if component(schema) == Some(ENVELOPE) {
            return Some(Answer::Message);
        }
        let data = beside(schema, ENVELOPE)?.at_path(&["properties", "data"])?;
        match beside(data, PAGE) {
            Some(rest) => {
                let items = rest.at_path(&["properties", "items"])?;
                match read_type(items, self.problems) {
                    Type::List(item) => Some(Answer::Page(*item)),
                    _ => None,
                }
            }
            None => Some(Answer::Data(read_type(data, self.problems))),
        }
    }

    fn example(&self, media: Option<&'a Node>) -> Option<serde_json::Value> {
        let example = self.follow(media?.at_path(&["examples", "default"])?);
        Some(example.get("value")?.to_json())
    }
}

/// The other part of an `allOf` of two whose first is this component.
fn beside<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    match node.get("allOf")?.items() {
        [first, rest] if component(first) == Some(name) => Some(rest),
        _ => None,
    }
}

fn read_wire_version(reader: &mut Reader<'_, '_>) -> u8 {
    let help = "write `1`, or `2` where the operation wants `version=2` in `Accept`";
    let Some(node) = reader.require("x-wire-version", help) else {
        return 1;
    };
    match node.as_i64() {
        Some(1) => 1,
        Some(2) => 2,
        _ => {
            let what = format!("`x-wire-version` of {} is neither 1 nor 2", reader.what);
            reader.problems.push(&node.at, what, help);
            1
        }
    }
}

fn read_destructive(reader: &mut Reader<'_, '_>) -> Option<String> {
    let help = "write `false`, or one sentence about what is lost or interrupted";
    let node = reader.require("x-destructive", help)?;
    if node.as_bool() == Some(false) {
        return None;
    }
    let text = node
        .as_str()
        .map(str::trim)
        .filter(|text| text.ends_with('.'));
    if text.is_none() {
        let what = format!("`x-destructive` of {} is no sentence", reader.what);
        reader.problems.push(&node.at, what, help);
    }
    text.map(str::to_owned)
}

fn read_events(reader: &mut Reader<'_, '_>) -> Vec<String> {
    let help = "list the events that it causes, or write `[]`";
    let Some(node) = reader.require("x-webhook-events", help) else {
        return Vec::new();
    };
    read_texts("x-webhook-events", "events", node, reader.problems)
}

/// A list of texts.
fn read_texts(key: &str, what: &str, list: &Node, problems: &mut Diagnostics) -> Vec<String> {
    let mut wrong = |node: &Node, expected: &str| {
        problems.push(
            &node.at,
            format!("`{key}` holds {}, not {expected}", node.kind()),
            format!("list the {what}, each as a text"),
        );
    };
    if list.as_array().is_none() {
        wrong(list, "a list");
    }
    let mut texts = Vec::new();
    for item in list.items() {
        match item.as_str() {
            Some(text) => texts.push(text.to_owned()),
            None => wrong(item, "a text"),
        }
    }
    texts
}

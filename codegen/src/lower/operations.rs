//! Reads tags, paths and operations.

use std::collections::BTreeMap;

use super::extensions::{
    read_command, read_command_aliases, read_events, read_texts, read_wire_version,
};
use super::mapping::Mapping;
use super::marks;
use super::tables::{read_capabilities, read_powers, read_rate_pools};
use crate::diagnostic::{Diagnostics, listed, quoted};
use crate::model::{
    Answer, Api, Body, Capability, Kind, Method, Operation, RatePool, RatePoolUse, Resource,
    Schema, Type,
};
use crate::read::bundle::Bundle;
use crate::read::node::Node;

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
    let powers = read_powers(document, reader.problems);
    let mut resources = reader.tags();
    let paths = document.get("paths");
    for (path, entry) in paths.into_iter().flat_map(Node::entries) {
        for method in Method::ALL {
            let Some(node) = entry.node.get(method.key()) else {
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
    let servers = document.get("servers").map(Node::items).unwrap_or_default();
    let server = servers
        .iter()
        .find_map(|server| server.get("url")?.as_str());
    Api {
        server: server.unwrap_or_default().to_owned(),
        resources,
        schemas,
        rate_pools,
        capabilities,
        powers,
    }
}

pub(super) struct OperationReader<'a, 'p> {
    pub(super) document: &'a Node,
    pub(super) schemas: &'a BTreeMap<String, Schema>,
    capabilities: Vec<Capability>,
    rate_pools: Vec<RatePool>,
    pub(super) problems: &'p mut Diagnostics,
}

impl<'a> OperationReader<'a, '_> {
    fn tags(&mut self) -> Vec<Resource> {
        let tags = self.document.get("tags");
        let mut resources = Vec::new();
        for node in tags.map(Node::items).unwrap_or_default() {
            let mut reader = Mapping {
                node,
                what: "a tag".into(),
                problems: self.problems,
            };
            let tag = reader.text("name", "write a name");
            reader.what = format!("tag `{tag}`");
            resources.push(Resource {
                description: reader.text("description", "describe the resource"),
                tag,
                operations: Vec::new(),
            });
        }
        resources
    }

    /// Reports tags without operations, which include the second of two equal tags.
    fn check_tags_are_used(&mut self, resources: &[Resource]) {
        let tags = self.document.get("tags").map(Node::items);
        for (node, resource) in tags.unwrap_or_default().iter().zip(resources) {
            if resource.operations.is_empty() {
                self.problems.push(
                    &node.at,
                    format!("no operation has the tag `{}`", resource.tag),
                    "remove the tag, or list it only once",
                );
            }
        }
    }

    fn operation(
        &mut self,
        path: &str,
        item: &'a Node,
        method: Method,
        node: &'a Node,
    ) -> (String, Operation) {
        let mut reader = Mapping {
            node,
            what: format!("{method} {path}"),
            problems: self.problems,
        };
        let id = reader.text("operationId", "write the published id of the operation");
        reader.what = format!("operation `{id}`");
        let summary = reader.text("summary", "describe in a few words what the operation does");
        let description = reader.description("describe what the caller needs to know");
        let command = read_command(&mut reader);
        let command_aliases = read_command_aliases(&mut reader);
        let capability = reader.text(
            "x-capability",
            "write a capability from `shared/capabilities.yaml`",
        );
        let acts_on = reader.text(
            "x-acts-on",
            "name the kind of resource that the operation reads or changes",
        );
        let access = reader.word("x-access", &["read", "write"]);
        let write = access == "write";
        let idempotent = marks::idempotent(&mut reader);
        let takes_long = reader.optional_flag(
            "x-takes-long",
            "write `true` if the service can work on the request for minutes, otherwise leave it out",
        );
        let paged = reader.word("x-paging", &["none", "cursor"]) == "cursor";
        let preview = reader.word("x-stability", &["stable", "preview"]) == "preview";
        let wire_version = read_wire_version(&mut reader);
        let (destructive, marks) = marks::of_operation(&mut reader, write);
        let webhook_events = if write {
            read_events(&mut reader)
        } else {
            for key in ["x-destructive", "x-powers", "x-webhook-events"] {
                if access == "read" {
                    reader.forbid(key, "an operation with `x-access: read` changes nothing");
                }
            }
            Vec::new()
        };
        if method == Method::Get && write {
            self.problems.push(
                &node.at,
                format!("operation `{id}` is a GET with `x-access: write`"),
                "write `x-access: read`",
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
                format!("`{capability}` is not a capability"),
                format!("write one of {known}, or add it to `shared/capabilities.yaml`"),
            );
        }
        let known: Vec<&str> = self.capabilities.iter().map(|known| &*known.name).collect();
        let also_reads = marks::also_reads(node, &known, self.problems);
        let tag = self.tag(&id, node);
        let body = self.body(&id, node);
        let rate_pools = self.rate_pools(&id, node, body.as_ref());
        let (status, answer, response) = self.answer(&id, node);
        if matches!(answer, Answer::Page(_)) != paged {
            self.problems.push(
                &node.get("x-paging").unwrap_or(node).at,
                format!("`x-paging` of operation `{id}` does not match its response"),
                "write `cursor` if `data` is `shared/schemas/page.yaml` with `items`, otherwise `none`",
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
                format!("operation `{id}` returns pages but has no `cursor` parameter"),
                "add a `$ref` to `shared/parameters/cursor.yaml`",
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
            command_aliases,
            capability,
            also_reads,
            acts_on,
            write,
            destructive,
            idempotent,
            marks,
            takes_long,
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
            errors: self.errors(&id, node),
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
                    format!("operation `{id}` does not have exactly one of the tags of the spec"),
                    format!("write one of {}", listed(known.iter().copied())),
                );
                String::new()
            }
        }
    }

    fn rate_pools(&mut self, id: &str, node: &Node, body: Option<&Body>) -> Vec<RatePoolUse> {
        let mut reader = Mapping {
            node,
            what: format!("operation `{id}`"),
            problems: self.problems,
        };
        let help = "write `account: always`, and any other pools that the operation draws on";
        let Some(table) = reader.require("x-rate-pools", help) else {
            return Vec::new();
        };
        if table.as_object().is_none_or(indexmap::IndexMap::is_empty) {
            reader.problems.push(
                &table.at,
                format!("`x-rate-pools` of operation `{id}` lists no pools"),
                help,
            );
        }
        let mut pools = Vec::new();
        for (name, entry) in table.entries() {
            if !self.rate_pools.iter().any(|known| known.name == name) {
                let known = listed(self.rate_pools.iter().map(|known| known.name.as_str()));
                self.problems.push(
                    &entry.key_at,
                    format!("`{name}` is not a rate pool"),
                    format!("write one of {known}, or add it to `shared/rate-pools.yaml`"),
                );
            }
            let unless_false = match entry.node.as_str() {
                Some("always") => None,
                Some(field) if self.has_flag(body, field) => Some(field.to_owned()),
                found => {
                    let found = found.map_or_else(|| entry.node.kind().into(), quoted);
                    self.problems.push(
                        &entry.node.at,
                        format!(
                            "rate pool `{name}` depends on {found}, which is not a boolean field of the body of operation `{id}`"
                        ),
                        "write `always`, or the name of a boolean field",
                    );
                    continue;
                }
            };
            pools.push(RatePoolUse {
                pool: name.to_owned(),
                unless_false,
            });
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
}

//! Reads the parameters of an operation.

use super::mapping::Mapping;
use super::operations::OperationReader;
use super::rules::read_value;
use super::types::read_type;
use crate::model::{Kind, PathParameter, QueryParameter, Type};
use crate::read::node::Node;

impl<'a> OperationReader<'a, '_> {
    pub(super) fn path_parameters(&mut self, path: &str, item: &'a Node) -> Vec<PathParameter> {
        let declared: Vec<(&'a Node, &'a Node)> = item
            .get("parameters")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .map(|node| (node, self.document.follow(node)))
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
                    format!("`{name}` is not a parameter of the path `{path}`"),
                    "remove it, or move it to the operation if it is a query parameter",
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
                    "add it to `parameters` of the path",
                );
                continue;
            };
            let mut reader = Mapping {
                node,
                what: format!("path parameter `{name}`"),
                problems: self.problems,
            };
            parameters.push(PathParameter {
                name: name.to_owned(),
                description: reader.text("description", "describe the parameter"),
                example: reader.text("example", "write a plausible value"),
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

    pub(super) fn query_parameters(&mut self, id: &str, node: &'a Node) -> Vec<QueryParameter> {
        let mut parameters: Vec<QueryParameter> = Vec::new();
        for place in node.get("parameters").map(Node::items).unwrap_or_default() {
            let node = self.document.follow(place);
            let mut reader = Mapping {
                node,
                what: format!("a parameter of operation `{id}`"),
                problems: self.problems,
            };
            let name = reader.text("name", "write a name");
            reader.what = format!("parameter `{name}` of operation `{id}`");
            let description = reader.text("description", "describe the parameter");
            let schema = reader.require("schema", "write the schema of the parameter");
            reader.word("in", &["query"]);
            if parameters.iter().any(|known| known.name == name) {
                self.problems.push(
                    &place.at,
                    format!("operation `{id}` has the parameter `{name}` twice"),
                    "remove one of the two",
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
            let rules = schema.map_or_else(Vec::new, |schema| read_value(schema, self.problems));
            parameters.push(QueryParameter {
                rules: rules.into_iter().map(|rule| rule.demand).collect(),
                default: schema
                    .and_then(|schema| schema.get("default"))
                    .map(Node::to_json),
                required: node.get("required").and_then(Node::as_bool) == Some(true),
                example: node.get("example").map(Node::to_json),
                name,
                description,
                ty,
            });
        }
        parameters
    }
}

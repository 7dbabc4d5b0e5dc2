//! Reads the types of properties, items and parameters.

use crate::diagnostic::Diagnostics;
use crate::model::Type;
use crate::read::node::Node;

const COMPONENTS: &str = "#/components/schemas/";

/// The type of a property, an item, a value of a map, or a parameter.
pub(super) fn read_type(node: &Node, problems: &mut Diagnostics) -> Type {
    if let Some(name) = component(node) {
        return Type::Named(name.to_owned());
    }
    if let Some(parts) = node.get("allOf") {
        if let [part] = parts.items()
            && let Some(name) = component(part)
        {
            return Type::Named(name.to_owned());
        }
        problems.push(
            &parts.at,
            "`allOf` contains something other than a single `$ref`".to_owned(),
            "write one schema with all properties, in its own file in `schemas/`",
        );
        return Type::Any;
    }
    let is_integer = node.get("type").and_then(Node::as_str) == Some("integer");
    for key in ["enum", "properties"] {
        // The numbers that an integer can be are a rule, and no type.
        if let Some(inner) = node.get(key).filter(|_| key != "enum" || !is_integer) {
            problems.push(
                &inner.at,
                format!("`{key}` is inside another schema, where it has no name"),
                "move the schema to its own file in `schemas/`, and reference it",
            );
            return Type::Any;
        }
    }
    let format = node.get("format");
    let text = |key: &str| node.get(key).and_then(Node::as_str);
    match (text("type"), text("format")) {
        (None, None) if node.get("type").is_none() && format.is_none() => Type::Any,
        (Some("string"), None) => Type::String,
        (Some("string"), Some("password")) => Type::Secret,
        (Some("string"), Some("date-time")) => Type::Timestamp,
        (Some("string"), Some("binary")) => Type::Binary,
        (Some("integer"), Some("int32")) => Type::Int32,
        (Some("integer"), Some("int64") | None) => Type::Int64,
        (Some("number"), None) => Type::Number,
        (Some("boolean"), None) => Type::Boolean,
        (Some("array"), None) => match node.get("items") {
            Some(items) => Type::List(Box::new(read_inner(items, problems))),
            None => {
                problems.push(
                    &node.at,
                    "a list has no `items`".to_owned(),
                    "add `items` with the schema of the items",
                );
                Type::Any
            }
        },
        (Some("object"), None) => match node.get("additionalProperties") {
            Some(values) if values.as_bool().is_none() => {
                Type::Map(Box::new(read_inner(values, problems)))
            }
            Some(values) if values.as_bool() == Some(true) => {
                if node.get("x-secret").and_then(Node::as_bool) == Some(true) {
                    Type::SecretFreeForm
                } else {
                    Type::FreeForm
                }
            }
            _ => {
                problems.push(
                    &node.at,
                    "an object has neither `properties` nor `additionalProperties`".to_owned(),
                    "write `additionalProperties: true` for a free-form object or a schema for a map, or move properties to a schema in its own file",
                );
                Type::FreeForm
            }
        },
        (None, Some(format)) if node.get("type").is_none() => {
            problems.push(
                &node.at,
                format!("`format: {format}` has no `type`"),
                "add the `type`",
            );
            Type::Any
        }
        (ty, format) => {
            let at = node.get("type").or(node.get("format")).unwrap_or(node);
            problems.push(
                &at.at,
                format!(
                    "type `{}`{} is not supported",
                    ty.unwrap_or("unknown"),
                    format.map(|format| format!(" with format `{format}`")).unwrap_or_default()
                ),
                "use string (password, date-time, binary), integer (int32, int64), number, boolean, array or object",
            );
            Type::Any
        }
    }
}

/// The type of the items of a list, or of the values of a map.
pub(super) fn read_inner(node: &Node, problems: &mut Diagnostics) -> Type {
    read_type(node, problems)
}

/// The name of the schema that a `$ref` leads to.
pub(super) fn component(node: &Node) -> Option<&str> {
    node.get("$ref")?.as_str()?.strip_prefix(COMPONENTS)
}

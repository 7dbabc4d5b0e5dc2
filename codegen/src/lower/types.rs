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
    for key in ["nullable", "minimum", "maximum"] {
        if let Some(inner) = node.get(key) {
            problems.push(
                &inner.at,
                format!("`{key}` has no effect on the items of a list or the values of a map"),
                "remove it, and mention it in the description",
            );
        }
    }
    read_type(node, problems)
}

/// The bounds of an integer. One that is open is as far as the type goes.
pub(super) fn bounds(node: &Node) -> Option<(i64, i64)> {
    let bound = |key: &str| node.get(key).and_then(Node::as_i64);
    match (bound("minimum"), bound("maximum")) {
        (None, None) => None,
        (minimum, maximum) => Some((minimum.unwrap_or(i64::MIN), maximum.unwrap_or(i64::MAX))),
    }
}

/// Reports bounds that are not those of an integer, or that no number keeps.
pub(super) fn check_bounds(node: &Node, problems: &mut Diagnostics) {
    let is_integer = node.get("type").and_then(Node::as_str) == Some("integer");
    for key in ["minimum", "maximum"] {
        let Some(bound) = node.get(key) else {
            continue;
        };
        if !is_integer || bound.as_i64().is_none() {
            let what = if is_integer {
                format!("`{key}` is not an integer")
            } else {
                format!("`{key}` is on a value that is not an integer")
            };
            problems.push(
                &bound.at,
                what,
                "remove it, and mention it in the description: the client checks the bounds of integers only",
            );
        }
    }
    if let Some((minimum, maximum)) = bounds(node)
        && minimum > maximum
    {
        problems.push(
            &node.at,
            format!("`minimum` {minimum} is greater than `maximum` {maximum}"),
            "swap them, or correct one",
        );
    }
}

/// The name of the schema that a `$ref` leads to.
pub(super) fn component(node: &Node) -> Option<&str> {
    node.get("$ref")?.as_str()?.strip_prefix(COMPONENTS)
}

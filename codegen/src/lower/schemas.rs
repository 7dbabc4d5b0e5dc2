//! Reads the schemas.

use std::collections::BTreeMap;

use super::enums::read_values;
use super::mapping::Mapping;
use crate::diagnostic::Diagnostics;
use crate::model::{Kind, Object, Property, Schema, Type};
use crate::read::bundle::Bundle;
use crate::read::node::Node;

const COMPONENTS: &str = "#/components/schemas/";

/// Schemas that every answer is built from. The client has them by hand, as generic types.
pub(super) const ENVELOPE: &str = "Envelope";
pub(super) const PAGE: &str = "Page";

/// The folder of these schemas, and of the error.
const RUNTIME_SCHEMAS: &str = "shared/schemas/";

pub(super) fn read_all(bundle: &Bundle, problems: &mut Diagnostics) -> BTreeMap<String, Schema> {
    let Some(schemas) = bundle.document.at_path(&["components", "schemas"]) else {
        return BTreeMap::new();
    };
    schemas
        .entries()
        .map(|(name, entry)| {
            let file = bundle.schema_files.get(name).map_or("", String::as_str);
            (name, file, entry)
        })
        .filter(|(_, file, _)| !file.starts_with(RUNTIME_SCHEMAS))
        .map(|(name, file, entry)| {
            let folder = file.split('/').nth(1).unwrap_or("shared");
            let schema = read_schema(name, folder, &entry.node, problems);
            (name.to_owned(), schema)
        })
        .collect()
}

fn read_schema(name: &str, folder: &str, node: &Node, problems: &mut Diagnostics) -> Schema {
    let schema = |description: String, kind: Kind| Schema {
        at: node.at.clone(),
        name: name.to_owned(),
        folder: folder.to_owned(),
        description,
        kind,
        sent: false,
        answered: false,
    };
    // What is no mapping has its error already.
    if node.as_object().is_none() {
        return schema(String::new(), Kind::Enum(Vec::new()));
    }
    let description = Mapping {
        node,
        what: format!("schema `{name}`"),
        problems,
    }
    .text("description", "say what it is");
    check_form(name, node, problems);
    let kind = if node.get("enum").is_some() {
        Kind::Enum(read_enum(name, node, problems))
    } else if let Some(properties) = node.get("properties") {
        Kind::Object(read_object(name, node, properties, problems))
    } else if let Some(values) = node
        .get("additionalProperties")
        .filter(|v| v.as_bool().is_none())
    {
        Kind::Map(read_inner(values, problems))
    } else {
        problems.push(
            &node.at,
            format!("schema `{name}` is neither an object with properties, nor an enum, nor a map"),
            "write it where it is used, or give it `properties`, `enum` or `additionalProperties`",
        );
        Kind::Enum(Vec::new())
    };
    schema(description, kind)
}

/// Whether a schema has one form: the words of another would be without effect.
fn check_form(name: &str, node: &Node, problems: &mut Diagnostics) {
    let forms: Vec<_> = ["properties", "enum", "additionalProperties", "allOf"]
        .into_iter()
        .filter_map(|key| Some((key, node.as_object()?.get(key)?)))
        // `true` and `false` of `additionalProperties` are no schema, and no form.
        .filter(|(_, entry)| entry.node.as_bool().is_none())
        .collect();
    if let [(first, _), .., (second, entry)] = forms.as_slice() {
        problems.push(
            &entry.key_at,
            format!("schema `{name}` has `{second}` beside `{first}`"),
            "write all properties into one schema, or leave one of the two out",
        );
    }
    if let Some(nullable) = node.get("nullable") {
        problems.push(
            &nullable.at,
            format!("schema `{name}` is `nullable` by itself"),
            "write `nullable: true` at the properties that can be null",
        );
    }
}

fn read_enum(name: &str, node: &Node, problems: &mut Diagnostics) -> Vec<String> {
    if node.get("type").and_then(Node::as_str) != Some("string") {
        problems.push(
            &node.get("type").unwrap_or(node).at,
            format!("the values of enum `{name}` are strings, its `type` says otherwise"),
            "write `type: string`, the type on the wire; a number has no `enum`",
        );
    }
    let list = node.get("enum").unwrap_or(node);
    read_values(&format!("enum `{name}`"), list, problems)
}

fn read_object(name: &str, node: &Node, properties: &Node, problems: &mut Diagnostics) -> Object {
    if node.get("type").and_then(Node::as_str) != Some("object") {
        problems.push(
            &node.at,
            format!("schema `{name}` has properties and is not of `type: object`"),
            "write `type: object`",
        );
    }
    let required: Vec<&Node> = node
        .get("required")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .collect();
    for item in &required {
        if item
            .as_str()
            .is_none_or(|key| properties.get(key).is_none())
        {
            problems.push(
                &item.at,
                format!(
                    "`required` of schema `{name}` lists `{}`, which is no property of it",
                    item.as_str().unwrap_or("something that is no name")
                ),
                "remove it, or write the property",
            );
        }
    }
    let properties = properties
        .entries()
        .map(|(key, entry)| {
            let node = &entry.node;
            let description = Mapping {
                node,
                what: format!("property `{name}.{key}`"),
                problems,
            }
            .text("description", "say what it holds: meaning, unit, range");
            let required = required.iter().any(|item| item.as_str() == Some(key));
            let nullable = node.get("nullable").and_then(Node::as_bool) == Some(true);
            if required && nullable {
                problems.push(
                    &entry.key_at,
                    format!("property `{name}.{key}` is both required and nullable"),
                    "take it out of `required`: what is optional can be null in an answer",
                );
            }
            Property {
                at: entry.key_at.clone(),
                name: key.to_owned(),
                description,
                ty: read_type(node, problems),
                required,
                nullable,
                deprecated: node.get("deprecated").and_then(Node::as_bool) == Some(true),
                range: read_range(node, problems),
            }
        })
        .collect();
    Object {
        properties,
        not_empty: node.get("minProperties").and_then(Node::as_i64) == Some(1),
    }
}

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
            "`allOf` holds something other than one `$ref`".to_owned(),
            "give the whole a file of its own in `schemas/`, with all its properties",
        );
        return Type::Any;
    }
    for key in ["enum", "properties"] {
        if let Some(inner) = node.get(key) {
            problems.push(
                &inner.at,
                format!("`{key}` stands within another schema, where it has no name"),
                "give it a file of its own in `schemas/`, and refer to it",
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
                    "say what its items are",
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
                    "write `additionalProperties: true` for a free-form object, a schema for a map, or a file of its own for properties",
                );
                Type::FreeForm
            }
        },
        (None, Some(format)) if node.get("type").is_none() => {
            problems.push(
                &node.at,
                format!("there is `format: {format}` and no `type`"),
                "write the `type`",
            );
            Type::Any
        }
        (ty, format) => {
            let at = node.get("type").or(node.get("format")).unwrap_or(node);
            problems.push(
                &at.at,
                format!(
                    "type `{}`{} is not one that this API has",
                    ty.unwrap_or("unknown"),
                    format.map(|format| format!(" with format `{format}`")).unwrap_or_default()
                ),
                "use string (password, date-time, binary), integer (int32, int64), number, boolean, array or object",
            );
            Type::Any
        }
    }
}

/// The type of what a list or a map holds.
fn read_inner(node: &Node, problems: &mut Diagnostics) -> Type {
    for key in ["nullable", "minimum", "maximum"] {
        if let Some(inner) = node.get(key) {
            problems.push(
                &inner.at,
                format!("`{key}` stands at what a list or a map holds, where it has no effect"),
                "leave it out, and say it in the description",
            );
        }
    }
    read_type(node, problems)
}

/// The bounds of a number. One that is open is as far as the type goes.
pub(super) fn read_range(node: &Node, problems: &mut Diagnostics) -> Option<(i64, i64)> {
    let is_integer = node.get("type").and_then(Node::as_str) == Some("integer");
    let mut bound = |key: &str| {
        let bound = node.get(key)?;
        let number = bound.as_i64().filter(|_| is_integer);
        if number.is_none() {
            let what = if is_integer {
                format!("`{key}` is not a whole number")
            } else {
                format!("`{key}` stands at something other than an integer")
            };
            problems.push(
                &bound.at,
                what,
                "leave it out, and say it in the description: the client checks integers alone",
            );
        }
        number
    };
    match (bound("minimum"), bound("maximum")) {
        (None, None) => None,
        (Some(minimum), Some(maximum)) if minimum > maximum => {
            problems.push(
                &node.at,
                format!("`minimum` {minimum} is greater than `maximum` {maximum}"),
                "exchange them, or mend one",
            );
            None
        }
        (minimum, maximum) => Some((minimum.unwrap_or(i64::MIN), maximum.unwrap_or(i64::MAX))),
    }
}

/// The name of the schema that a `$ref` leads to.
pub(super) fn component(node: &Node) -> Option<&str> {
    node.get("$ref")?.as_str()?.strip_prefix(COMPONENTS)
}

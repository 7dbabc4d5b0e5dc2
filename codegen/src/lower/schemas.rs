//! Reads the schemas of the document.

use std::collections::BTreeMap;

use super::enums::read_values;
use super::mapping::Mapping;
use super::marks;
use super::rules::read_rules;
use super::types::{read_inner, read_type};
use crate::diagnostic::Diagnostics;
use crate::model::{Kind, Object, Property, Schema};
use crate::read::bundle::Bundle;
use crate::read::node::Node;

/// The folder of the envelope, the page and the error. The client has them as types of its own.
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
        rules: Vec::new(),
        sent: false,
        answered: false,
    };
    // A node that is not a mapping has its error already.
    if node.as_object().is_none() {
        return schema(String::new(), Kind::Enum(Vec::new()));
    }
    let description = Mapping {
        node,
        what: format!("schema `{name}`"),
        problems,
    }
    .description("describe the schema");
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
            "inline the schema where it is used, or add `properties`, `enum` or `additionalProperties`",
        );
        Kind::Enum(Vec::new())
    };
    Schema {
        rules: read_rules(node, problems),
        ..schema(description, kind)
    }
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
            format!("schema `{name}` has both `{first}` and `{second}`"),
            "put all properties in one schema, or remove one of the two keys",
        );
    }
    if let Some(nullable) = node.get("nullable") {
        problems.push(
            &nullable.at,
            format!("schema `{name}` has `nullable` at the top level"),
            "write `nullable: true` on the properties that can be null",
        );
    }
}

fn read_enum(name: &str, node: &Node, problems: &mut Diagnostics) -> Vec<String> {
    if node.get("type").and_then(Node::as_str) != Some("string") {
        problems.push(
            &node.get("type").unwrap_or(node).at,
            format!("enum `{name}` is not of `type: string`"),
            "write `type: string`; an enum of another type is not supported",
        );
    }
    let list = node.get("enum").unwrap_or(node);
    read_values(&format!("enum `{name}`"), list, problems)
}

fn read_object(name: &str, node: &Node, properties: &Node, problems: &mut Diagnostics) -> Object {
    if node.get("type").and_then(Node::as_str) != Some("object") {
        problems.push(
            &node.at,
            format!("schema `{name}` has properties but is not of `type: object`"),
            "write `type: object`",
        );
    }
    let required: Vec<&Node> = node
        .get("required")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .collect();
    for (index, item) in required.iter().enumerate() {
        let before = &required[..index];
        if before.iter().any(|other| other.as_str() == item.as_str()) {
            problems.push(
                &item.at,
                format!("`required` of schema `{name}` lists a property twice"),
                "remove one of the two",
            );
        }
        if item
            .as_str()
            .is_none_or(|key| properties.get(key).is_none())
        {
            problems.push(
                &item.at,
                format!(
                    "`required` of schema `{name}` lists `{}`, which is not a property of it",
                    item.as_str().unwrap_or("something that is no name")
                ),
                "remove it, or add the property",
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
            .description("describe the property: its meaning, unit and range");
            let required = required.iter().any(|item| item.as_str() == Some(key));
            let nullable = node.get("nullable").and_then(Node::as_bool) == Some(true);
            if required && nullable {
                problems.push(
                    &entry.key_at,
                    format!("property `{name}.{key}` is both required and nullable"),
                    "remove it from `required`: an optional property can be null in a response",
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
                default: node.get("default").map(Node::to_json),
                marks: marks::of_property(node, problems),
                harmless: marks::harmless(node, problems),
            }
        })
        .collect();
    Object { properties }
}

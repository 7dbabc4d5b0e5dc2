//! The schemas in a form that progenitor maps as this project needs: every type has a name, and
//! enums and the client's own types are replaced by their names.

use serde_json::{Map, Value, json};

use crate::model::{Api, Kind, Property, Schema, Type};
use crate::rust::names::pascal;

/// Types that are written by hand in the client: the name of the placeholder, and the path.
pub(super) const RUNTIME_TYPES: [(&str, &str); 3] = [
    ("Secret", "crate::Secret"),
    ("SecretObject", "crate::SecretObject"),
    ("Timestamp", "crate::Timestamp"),
];

/// A document of schemas alone.
pub(super) fn document(api: &Api) -> Value {
    let mut schemas = Map::new();
    for (name, _) in RUNTIME_TYPES {
        schemas.insert(name.to_owned(), json!({ "type": "string" }));
    }
    for schema in api.schemas.values() {
        if let Some(value) = normalised(schema) {
            schemas.insert(pascal(&schema.name), value);
        }
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "types", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    })
}

fn normalised(schema: &Schema) -> Option<Value> {
    Some(match &schema.kind {
        Kind::Enum(_) => json!({ "type": "string" }),
        Kind::Map(values) => json!({ "type": "object", "additionalProperties": of_type(values) }),
        Kind::Object(object) if object.is_form() => return None,
        Kind::Object(object) => {
            let properties: Map<String, Value> = object
                .properties
                .iter()
                .map(|property| (property.name.clone(), of_property(schema, property)))
                .collect();
            let required: Vec<&str> = object
                .properties
                .iter()
                .filter(|property| property.required)
                .map(|property| property.name.as_str())
                .collect();
            json!({ "type": "object", "properties": properties, "required": required })
        }
    })
}

fn of_property(schema: &Schema, property: &Property) -> Value {
    let mut value = of_type(&property.ty);
    if value.get("$ref").is_some() {
        value = json!({ "allOf": [value] });
    }
    // A request must distinguish an empty list from an absent one. So must a free-form object,
    // which can be empty on purpose. A list in a response is empty in both cases.
    let told_apart = match property.ty {
        Type::List(_) | Type::Map(_) => schema.sent,
        Type::FreeForm => true,
        _ => false,
    };
    if told_apart && !property.required {
        value["nullable"] = Value::Bool(true);
    }
    value
}

fn of_type(ty: &Type) -> Value {
    match ty {
        Type::String | Type::Binary => json!({ "type": "string" }),
        Type::Secret => reference("Secret"),
        Type::Timestamp => reference("Timestamp"),
        Type::SecretFreeForm => reference("SecretObject"),
        Type::Int32 => json!({ "type": "integer", "format": "int32" }),
        Type::Int64 => json!({ "type": "integer", "format": "int64" }),
        Type::Number => json!({ "type": "number" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Any => json!({}),
        Type::FreeForm => json!({ "type": "object", "additionalProperties": true }),
        Type::List(item) => json!({ "type": "array", "items": of_type(item) }),
        Type::Map(values) => json!({ "type": "object", "additionalProperties": of_type(values) }),
        Type::Named(name) => reference(&pascal(name)),
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

//! Writes out what the spec says in short: null or the referenced schema.
//!
//! In OpenAPI 3.0.3, `nullable` says nothing unless a `type` is next to it. Next to `allOf` it would
//! mean nothing to other tools.

use serde_json::{Map, Value, json};

/// Writes out each `nullable` next to `allOf` in a document.
pub(super) fn write_out(document: &mut Value) {
    schemas(document, false);
}

/// `are_names` tells whether the keys of an object are names, such as those of properties.
fn schemas(value: &mut Value, are_names: bool) {
    match value {
        Value::Array(items) => {
            for item in items {
                schemas(item, false);
            }
        }
        Value::Object(object) => {
            for (key, inner) in object.iter_mut() {
                // Examples are data.
                if are_names || !["example", "value", "default", "enum"].contains(&key.as_str()) {
                    schemas(inner, !are_names && key == "properties");
                }
            }
            if !are_names {
                one(object);
            }
        }
        _ => {}
    }
}

fn one(schema: &mut Map<String, Value>) {
    if schema.get("nullable") != Some(&Value::Bool(true)) || schema.contains_key("type") {
        return;
    }
    let Some(parts) = schema.remove("allOf") else {
        return;
    };
    schema.remove("nullable");
    let referenced = match parts {
        Value::Array(mut parts) if parts.len() == 1 => parts.remove(0),
        parts => json!({ "allOf": parts }),
    };
    // Nothing but null: the type is what `nullable` needs.
    let nothing = json!({ "type": "object", "nullable": true, "enum": [null] });
    schema.insert("anyOf".into(), json!([referenced, nothing]));
}

#[cfg(test)]
mod tests {
    use super::write_out;
    use serde_json::json;

    #[test]
    fn null_or_the_referenced_schema_is_written_out() {
        let reference = json!({ "$ref": "#/components/schemas/Region" });
        let short = json!({ "description": "A.", "nullable": true, "allOf": [reference] });
        let mut document = json!({
            "properties": {
                "allOf": short,
                "nullable": { "type": "string", "nullable": true },
                "value": { "type": "array", "items": short },
            },
            "example": short,
        });
        write_out(&mut document);
        let nothing = json!({ "type": "object", "nullable": true, "enum": [null] });
        let full = json!({ "description": "A.", "anyOf": [reference, nothing] });
        assert_eq!(
            document,
            json!({
                "properties": {
                    "allOf": full,
                    "nullable": { "type": "string", "nullable": true },
                    "value": { "type": "array", "items": full },
                },
                "example": short,
            })
        );
    }
}

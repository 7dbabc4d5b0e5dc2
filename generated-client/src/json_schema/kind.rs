//! The schema of a value, by its kind.

use serde_json::{Map, Value, json};

use crate::schema::{Field, Kind};

/// What a schema is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// What is sent: closed, as the client checks it.
    Request,
    /// What is answered: open, as the client reads it.
    Answer,
    /// The config of a service, whose enums are open.
    #[cfg(feature = "services")]
    Config,
}

/// The schema of a field.
pub(super) fn field(field: &Field, purpose: Purpose) -> Value {
    let mut schema = kind(field.kind, purpose);
    if !field.description.is_empty() {
        schema["description"] = field.description.into();
    }
    let can_be_null = match purpose {
        Purpose::Answer => !field.identifies,
        _ => field.clears,
    };
    if can_be_null {
        or_null(&mut schema);
    }
    if field.secret && purpose != Purpose::Answer {
        schema["writeOnly"] = true.into();
    }
    schema
}

/// Lets a schema take null as well.
pub(super) fn or_null(schema: &mut Value) {
    if let Some(Value::String(name)) = schema.get("type").cloned() {
        schema["type"] = json!([name, "null"]);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
}

/// The schema of a value.
pub(super) fn kind(kind: Kind, purpose: Purpose) -> Value {
    match kind {
        Kind::Text => json!({ "type": "string" }),
        Kind::Timestamp => json!({ "type": "string", "format": "date-time" }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Integer => json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX }),
        Kind::LongInteger => json!({ "type": "integer" }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Enum(values) if purpose == Purpose::Request => {
            json!({ "type": "string", "enum": values })
        }
        Kind::Enum(values) => json!({ "type": "string", "examples": values }),
        Kind::List(items) => json!({ "type": "array", "items": self::kind(*items, purpose) }),
        Kind::Map(values) => {
            json!({ "type": "object", "additionalProperties": self::kind(*values, purpose) })
        }
        Kind::Object(fields) => object(fields.iter(), purpose),
        Kind::FreeForm => json!({ "type": "object" }),
        Kind::Any => json!({}),
    }
}

/// The schema of an object with these fields.
pub(super) fn object<'a>(fields: impl Iterator<Item = &'a Field>, purpose: Purpose) -> Value {
    let is_answer = purpose == Purpose::Answer;
    let mut properties = Map::new();
    let mut required = Vec::new();
    for one in fields.filter(|field| is_answer || !field.read_only) {
        properties.insert(one.name.to_owned(), field(one, purpose));
        if (is_answer && one.identifies) || (!is_answer && one.required) {
            required.push(one.name);
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties });
    if !is_answer {
        schema["additionalProperties"] = false.into();
    }
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    schema
}

//! Helpers for tests of services: a visit to each, and a sample value for each field.

use fivetran::services::{Field, Kind};
use serde_json::{Map, Value, json};

pub use crate::generated::configs::visit_all;
pub use crate::visitor::Visitor;

/// An object with all of the fields, each with a value of its kind.
pub fn sample(fields: &[Field]) -> Map<String, Value> {
    fields
        .iter()
        .map(|field| (field.name.to_owned(), value(field.name, field.kind)))
        .collect()
}

fn value(name: &str, kind: Kind) -> Value {
    match kind {
        Kind::Timestamp => json!("2026-01-02T03:04:05Z"),
        Kind::Boolean => json!(true),
        Kind::Integer => json!(42),
        Kind::Number => json!(0.5),
        Kind::Enum(values) => json!(values[values.len() - 1]),
        Kind::List(item) => json!([value(name, *item), value(name, *item)]),
        Kind::Object(fields) => Value::Object(sample(fields)),
        _ => json!(format!("a {name}")),
    }
}

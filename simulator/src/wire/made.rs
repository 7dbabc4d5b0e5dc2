//! Values that fit the schemas of answers: made up, or put together from what is stored.

use fivetran::{Field, Kind};
use serde_json::{Map, Value, json};

use crate::clock;
use crate::world::{Object, World};

/// A thing in the form of an answer: its fields that the schema has, and made-up ones where a
/// field is always answered and nothing is stored.
pub(crate) fn fitted(kind: Kind, thing: &Object, world: &mut World) -> Value {
    match kind {
        Kind::Object(fields) => Value::Object(object(fields, thing, world)),
        _ => Value::Object(thing.clone()),
    }
}

fn object(fields: &[Field], thing: &Object, world: &mut World) -> Object {
    let mut answer = Map::new();
    for field in fields {
        match thing.get(field.name) {
            Some(value) => {
                let value = shown(field.kind, value);
                answer.insert(field.name.to_owned(), value);
            }
            None if field.required => {
                let value = made(field.name, field.kind, world);
                answer.insert(field.name.to_owned(), value);
            }
            None => {}
        }
    }
    answer
}

/// A stored value without what its schema does not have.
pub(crate) fn shown(kind: Kind, value: &Value) -> Value {
    match (kind, value) {
        (Kind::Object(fields), Value::Object(object)) => fields
            .iter()
            .filter_map(|field| {
                let value = object.get(field.name)?;
                Some((field.name.to_owned(), shown(field.kind, value)))
            })
            .collect(),
        (Kind::List(inner), Value::Array(items)) => {
            items.iter().map(|item| shown(*inner, item)).collect()
        }
        (Kind::Map(inner), Value::Object(entries)) => entries
            .iter()
            .map(|(name, value)| (name.clone(), shown(*inner, value)))
            .collect(),
        _ => value.clone(),
    }
}

/// A made-up value of a kind.
pub(crate) fn made(name: &str, kind: Kind, world: &mut World) -> Value {
    match kind {
        Kind::Text => text(name, world).into(),
        Kind::Timestamp => clock::text(world.now).into(),
        Kind::Boolean => false.into(),
        Kind::Integer | Kind::LongInteger | Kind::Number => 0.into(),
        Kind::Enum(values) => values.first().copied().unwrap_or_default().into(),
        Kind::List(_) => json!([]),
        Kind::Object(fields) => Value::Object(object(fields, &Map::new(), world)),
        _ => json!({}),
    }
}

fn text(name: &str, world: &mut World) -> String {
    match name {
        "account_id" => world.account_id.clone(),
        "url" | "uri" => "https://example.com/".to_owned(),
        "hash" => world.new_token(43),
        "version" => "1.0.0".to_owned(),
        _ if name == "id" || name.ends_with("_id") || name.ends_with("_by") => world.new_id(),
        _ if name.contains("token") || name.contains("secret") => world.new_token(32),
        _ => name.replace('_', " "),
    }
}

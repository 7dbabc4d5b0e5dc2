//! The things that a call names: by the path, the query, and the ids in its body.

use std::borrow::Cow;

use serde_json::Value;

use crate::operation::Operation;
use crate::schema::{Field, Kind};

/// A name and its value.
pub(crate) type Named<'a> = (&'a str, Cow<'a, str>);

/// The path parameters, and the ids in query and body. No other value of a body is named, and no
/// id within a config: what is in there are things of the source.
pub(crate) fn touched<'a>(
    operation: &'static Operation,
    path: &'a [String],
    query: &'a [(Cow<'static, str>, String)],
    body: Option<&'a Value>,
) -> Vec<Named<'a>> {
    let names = operation.path_parameters.iter().map(|field| field.name);
    let mut touched: Vec<_> = names
        .zip(path.iter().map(|value| Cow::Borrowed(value.as_str())))
        .collect();
    for (name, value) in query {
        if is_id(name) {
            touched.push((name.as_ref(), Cow::Borrowed(value)));
        }
    }
    if let (Some(kind), Some(body)) = (operation.body, body) {
        collect(kind, body, &mut touched);
    }
    touched
}

/// The service that a call names, such as `postgres`.
pub(crate) fn service<'a>(
    touched: &[Named<'a>],
    query: &'a [(Cow<'static, str>, String)],
    body: Option<&'a Value>,
) -> Option<Cow<'a, str>> {
    let in_path = touched.iter().find(|(name, _)| *name == "service");
    let in_query = query.iter().find(|(name, _)| *name == "service");
    let in_body = body.and_then(|body| body.get("service")?.as_str());
    in_path
        .map(|(_, value)| value.clone())
        .or_else(|| in_query.map(|(_, value)| Cow::Borrowed(value.as_str())))
        .or_else(|| in_body.map(Cow::Borrowed))
}

fn is_id(name: &str) -> bool {
    name == "id" || name.ends_with("_id") || name.ends_with("_ids")
}

fn collect<'a>(kind: Kind, value: &'a Value, touched: &mut Vec<Named<'a>>) {
    match (kind, value) {
        (Kind::Object(fields), Value::Object(_)) => {
            for field in fields {
                let Some(value) = value.get(field.name) else {
                    continue;
                };
                if names(field) {
                    add(field.name, value, touched);
                } else {
                    collect(field.kind, value, touched);
                }
            }
        }
        (Kind::List(kind), Value::Array(items)) => {
            for item in items {
                collect(*kind, item, touched);
            }
        }
        (Kind::Map(kind), Value::Object(values)) => {
            for value in values.values() {
                collect(*kind, value, touched);
            }
        }
        _ => {}
    }
}

fn names(field: &Field) -> bool {
    is_id(field.name) && !field.secret
}

fn add<'a>(name: &'static str, value: &'a Value, touched: &mut Vec<Named<'a>>) {
    match value {
        Value::String(text) => touched.push((name, Cow::Borrowed(text))),
        Value::Number(number) => touched.push((name, Cow::Owned(number.to_string()))),
        Value::Array(items) => {
            for item in items {
                add(name, item, touched);
            }
        }
        _ => {}
    }
}

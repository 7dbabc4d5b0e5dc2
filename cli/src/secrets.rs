//! Secrets of answers, which are not shown unless it is asked for.

use fivetran::services::{Family, Service, service};
use fivetran::{Answer, Field, Kind, Operation};
use serde_json::Value;

/// What stands for a secret.
pub(crate) const HIDDEN: &str = "[hidden: --show-secrets]";

/// Words in the names of secrets, for objects without a table.
const WORDS: [&str; 7] = [
    "secret",
    "password",
    "token",
    "private_key",
    "passphrase",
    "credential",
    "api_key",
];

/// Hides the secrets of an answer, or of one item of a page. Returns whether there were any.
pub(crate) fn hide(operation: &Operation, value: &mut Value) -> bool {
    match operation.answer {
        Answer::Data(kind) => hide_kind(kind, value),
        Answer::Page(kind) => match value.get_mut("items") {
            Some(Value::Array(items)) => {
                let hidden = items.iter_mut().map(|item| hide_kind(*kind, item));
                hidden.fold(false, |any, hidden| any | hidden)
            }
            _ => hide_kind(*kind, value),
        },
        _ => false,
    }
}

fn hide_kind(kind: Kind, value: &mut Value) -> bool {
    let mut any = false;
    match (kind, value) {
        (Kind::Object(fields), value @ Value::Object(_)) => {
            let of = value
                .get("service")
                .and_then(Value::as_str)
                .and_then(of_any_family);
            for field in fields {
                if let Some(value) = value.get_mut(field.name) {
                    any |= hide_field(field, of, value);
                }
            }
        }
        (Kind::List(inner), Value::Array(items)) => {
            for item in items {
                any |= hide_kind(*inner, item);
            }
        }
        (Kind::Map(inner), Value::Object(entries)) => {
            for value in entries.values_mut() {
                any |= hide_kind(*inner, value);
            }
        }
        (Kind::FreeForm | Kind::Any, value) => any |= hide_by_name(value),
        _ => {}
    }
    any
}

fn hide_field(field: &Field, of: Option<&'static Service>, value: &mut Value) -> bool {
    match (field.kind, &*value) {
        // What is in a config is judged by the table of its service.
        (Kind::FreeForm, Value::Object(_)) => {
            let mut any = hide_by_name(value);
            for inner in of.into_iter().flat_map(Service::config_fields) {
                if inner.secret && value.get(inner.name).is_some() {
                    any |= hide_value(&mut value[inner.name]);
                }
            }
            any
        }
        (Kind::Text, _) if field.secret => hide_value(value),
        _ => hide_kind(field.kind, value),
    }
}

fn of_any_family(name: &str) -> Option<&'static Service> {
    let families = [
        Family::Connections,
        Family::Destinations,
        Family::LogServices,
        Family::PrivateLinks,
    ];
    families
        .into_iter()
        .find_map(|family| service(family, name))
}

/// Hides a value that is a secret. A mask tells nothing, and stays.
fn hide_value(value: &mut Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) if text.is_empty() || text.chars().all(|c| c == '*') => false,
        _ => {
            *value = HIDDEN.into();
            true
        }
    }
}

/// Hides what sounds like a secret, at any depth.
pub(crate) fn hide_by_name(value: &mut Value) -> bool {
    let mut any = false;
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let lower = name.to_ascii_lowercase();
                any |= if value.is_string() && WORDS.iter().any(|word| lower.contains(word)) {
                    hide_value(value)
                } else {
                    hide_by_name(value)
                };
            }
        }
        Value::Array(items) => {
            for item in items {
                any |= hide_by_name(item);
            }
        }
        _ => {}
    }
    any
}

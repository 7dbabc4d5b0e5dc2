//! Finds the secrets in an example.

use serde_json::Value;

/// Parts of names of fields that hold secrets.
const TELLING: [&str; 6] = [
    "password",
    "secret",
    "token",
    "private_key",
    "auth_json",
    "uri",
];

/// The values of fields that hold secrets by their name, wherever they stand.
pub fn values(value: &Value) -> Vec<String> {
    match value {
        Value::Object(entries) => entries
            .iter()
            .flat_map(|(key, value)| match value {
                Value::String(text)
                    if TELLING.iter().any(|part| key.contains(part))
                        && !key.ends_with("_id")
                        && key != "redirect_uri" =>
                {
                    vec![text.clone()]
                }
                value => values(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(values).collect(),
        _ => Vec::new(),
    }
}

//! Finds the secrets in an example.

use serde_json::Value;

/// Parts of names of fields that hold secrets.
const TELLING: [&str; 8] = [
    "password",
    "secret",
    "token",
    "private_key",
    "auth_json",
    "uri",
    "git_remote_url",
    "environment_vars",
];

/// The values of fields that hold secrets by their name, wherever they stand.
pub fn values(value: &Value) -> Vec<String> {
    match value {
        Value::Object(entries) => entries
            .iter()
            .flat_map(|(key, value)| {
                let tells = TELLING.iter().any(|part| key.contains(part))
                    && !key.ends_with("_id")
                    && key != "redirect_uri";
                match value {
                    Value::String(text) if tells => vec![text.clone()],
                    Value::Array(items) if tells => {
                        let texts = items.iter().filter_map(Value::as_str);
                        texts.map(str::to_owned).chain(values(value)).collect()
                    }
                    value => values(value),
                }
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(values).collect(),
        _ => Vec::new(),
    }
}

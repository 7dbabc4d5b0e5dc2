//! Masked secrets: asterisks, as an answer has them in place of a secret. They never go back.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::rule::Rule;
use crate::schema::Kind;

/// Takes masked secrets out of a body that is to be sent. In a change, a field that is left out
/// keeps its value, so that a masked one is left out: a field of the body, or of a config in it.
/// `None` if nothing is masked.
///
/// # Errors
///
/// Where leaving out a masked secret would not keep it, with its path: in a body that creates, and
/// within lists and objects.
pub(crate) fn without_masked(
    kind: &Kind,
    body: &Value,
    is_change: bool,
) -> Result<Option<Value>, String> {
    let rule = Rule::of(*kind);
    if find(rule, body, &mut String::new()).is_none() {
        return Ok(None);
    }
    let mut sent = body.clone();
    if let Value::Object(fields) = &mut sent
        && is_change
    {
        leave_out(rule, fields);
        let configs = fields.iter_mut().filter_map(|(name, value)| {
            let rule = rule.of_field(name);
            value
                .as_object_mut()
                .filter(|_| matches!(rule, Rule::Config(_)))
                .map(|it| (rule, it))
        });
        for (rule, config) in configs {
            leave_out(rule, config);
        }
        // A config of which nothing is left changes nothing.
        fields.retain(|name, value| {
            let was_empty = body[name].as_object().is_some_and(Map::is_empty);
            was_empty || value.as_object().is_none_or(|config| !config.is_empty())
        });
    }
    match find(rule, &sent, &mut String::new()) {
        None => Ok(Some(sent)),
        Some(path) => Err(path),
    }
}

/// Whether a value of a field of a config is a masked secret.
#[cfg(feature = "services")]
pub(crate) fn is_masked_in_config(name: &str, value: &Value) -> bool {
    is_masked(Rule::Config(None).of_field(name), value)
}

fn leave_out(rule: Rule<'_>, fields: &mut Map<String, Value>) {
    fields.retain(|name, value| !is_masked(rule.of_field(name), value));
}

/// Whether a value is a masked secret: only asterisks. In a field that is not known to be a secret,
/// a few asterisks can be a real value, such as a pattern.
fn is_masked(rule: Rule<'_>, value: &Value) -> bool {
    let least = if matches!(rule, Rule::Hidden) { 1 } else { 6 };
    match value {
        Value::String(text) => text.len() >= least && text.bytes().all(|byte| byte == b'*'),
        Value::Array(items) => {
            !items.is_empty() && items.iter().all(|item| is_masked(rule.of_items(), item))
        }
        _ => false,
    }
}

/// The path of the first masked secret.
fn find(rule: Rule<'_>, value: &Value, path: &mut String) -> Option<String> {
    let length = path.len();
    match value {
        Value::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            let _ = write!(path, "[{index}]");
            let found = find(rule.of_items(), item, path);
            path.truncate(length);
            found
        }),
        Value::Object(fields) => fields.iter().find_map(|(name, value)| {
            if length > 0 {
                path.push('.');
            }
            path.push_str(name);
            let found = find(rule.of_field(name), value, path);
            path.truncate(length);
            found
        }),
        value => is_masked(rule, value).then(|| path.clone()),
    }
}

//! The secrets in a body, found along the table of its fields.

use std::borrow::Cow;

use serde_json::Value;

use super::looks::looks_secret;
use super::rule::Rule;
use crate::schema::Kind;
use crate::values::{REDACTED, Secret};

/// A value with `[redacted]` in place of its secrets. Null and truth values are shown always: they
/// tell whether a secret is set or cleared, and not which.
pub(crate) fn redacted(kind: &Kind, value: &Value) -> Value {
    let mut shown = value.clone();
    visit(Rule::of(*kind), &mut shown, &mut |secret| {
        *secret = Value::from(REDACTED);
    });
    shown
}

/// The texts and numbers in a value that are secrets. Masked ones are none.
pub(super) fn secrets(kind: &Kind, value: &Value) -> Vec<Secret> {
    let mut found = Vec::new();
    let mut value = value.clone();
    visit(Rule::of(*kind), &mut value, &mut |secret| {
        let text = match secret {
            Value::String(text) => Cow::Borrowed(text.as_str()),
            number => Cow::Owned(number.to_string()),
        };
        if !text.bytes().all(|byte| byte == b'*') {
            found.push(Secret::from(&*text));
        }
    });
    found
}

/// Calls a function with each text and number that is a secret.
fn visit(rule: Rule<'_>, value: &mut Value, secret: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Object(object) => {
            let service = match rule {
                Rule::Shown(_) => object.get("service").and_then(Value::as_str),
                _ => None,
            };
            let service = service.map(str::to_owned);
            for (name, value) in object {
                let rule = rule.of_field(name).beside(service.as_deref());
                visit(rule, value, secret);
            }
        }
        Value::Array(items) => {
            for item in items {
                visit(rule.of_items(), item, secret);
            }
        }
        Value::String(text) => {
            if rule.hides() || looks_secret(text) {
                secret(value);
            }
        }
        Value::Number(_) if rule.hides() => secret(value),
        Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::Field;

    const CONFIG: Field = Field {
        secret: true,
        ..Field::sometimes("config", Kind::FreeForm)
    };
    const BODY: Kind = Kind::Object(&[
        CONFIG,
        Field::sometimes("service", Kind::Text),
        Field::sometimes("url", Kind::Text),
        Field {
            secret: true,
            ..Field::sometimes("variables", Kind::List(&Kind::Text))
        },
    ]);

    #[test]
    fn a_config_is_judged_by_names() {
        let body = json!({
            "service": "postgres",
            "url": "https://me:hunter2@example.com",
            "variables": ["A=b", null],
            "config": {
                "host": "db.example.com", "port": 5432, "password": "hunter2", "user": null,
                "no_such_field": "hunter2", "no_such_number": 7, "no_such_flag": true,
                "script": { "secret": "x", "host": "h" },
                "hosts": ["a", "https://me:hunter2@example.com"],
            },
        });
        let shown = json!({
            "service": "postgres",
            "url": REDACTED,
            "variables": [REDACTED, null],
            "config": {
                "host": "db.example.com", "port": 5432, "password": REDACTED, "user": null,
                "no_such_field": REDACTED, "no_such_number": REDACTED, "no_such_flag": true,
                "script": { "secret": REDACTED, "host": "h" },
                "hosts": ["a", REDACTED],
            },
        });
        assert_eq!(redacted(&BODY, &body), shown);
        assert_eq!(secrets(&BODY, &body).len(), 7);
    }

    #[test]
    fn a_config_is_judged_by_its_service() {
        let config = json!({ "username": "me", "password": "hunter2" });
        let of = |service: &str| json!({ "service": service, "config": config });
        assert_eq!(
            redacted(&BODY, &of("no_such_service"))["config"]["username"],
            REDACTED
        );
        let shown = redacted(&BODY, &of("akeneo"));
        assert_eq!(
            shown["config"],
            json!({ "username": "me", "password": REDACTED })
        );
    }

    #[test]
    fn values_that_do_not_fit_are_hidden() {
        let body = json!({ "config": "hunter2", "variables": { "host": 1, "key": { "x": 2 } } });
        let shown = json!({ "config": REDACTED, "variables": { "host": REDACTED, "key": { "x": REDACTED } } });
        assert_eq!(redacted(&BODY, &body), shown);
        assert_eq!(
            secrets(&BODY, &json!({ "config": { "password": "******" } })),
            []
        );
    }
}

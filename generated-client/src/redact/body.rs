//! The secrets in a body, found along the table of its fields.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::looks::looks_secret;
use super::names::{Verdict, is_suspicious, judge};
use crate::schema::{Field, Kind};
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

/// How the values below a place are judged.
#[derive(Clone, Copy)]
enum Rule {
    /// A value of this kind, in a field that is no secret.
    Shown(Kind),
    /// A config, or what no table has: its fields are judged by name, and all else is hidden.
    Config,
    /// Every text and number is a secret.
    Hidden,
    /// No text is a secret, unless it looks like one.
    Plain,
}

impl Rule {
    fn of(kind: Kind) -> Self {
        match kind {
            Kind::FreeForm | Kind::Any => Self::Config,
            kind => Self::Shown(kind),
        }
    }

    fn of_field(field: &Field) -> Self {
        match (field.secret, field.kind) {
            (true, Kind::FreeForm) => Self::Config,
            (true, Kind::Map(Kind::FreeForm) | Kind::List(Kind::FreeForm)) => {
                Self::Shown(field.kind)
            }
            (true, _) => Self::Hidden,
            (false, kind) => Self::of(kind),
        }
    }

    /// The rule for a field of an answer that this version does not know.
    fn of_new(name: &str) -> Self {
        if judge(name) == Verdict::Secret || is_suspicious(name) {
            Self::Hidden
        } else {
            Self::Plain
        }
    }

    /// The rule for a field of a config.
    fn of_name(name: &str) -> Self {
        match judge(name) {
            Verdict::Secret => Self::Hidden,
            Verdict::Plain => Self::Plain,
            // It can be a new secret. A number is hidden too: a PIN is one.
            Verdict::Unknown => Self::Config,
        }
    }
}

/// Calls a function with each text and number that is a secret.
fn visit(rule: Rule, value: &mut Value, secret: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Object(object) => of_object(rule, object, secret),
        Value::Array(items) => {
            let rule = match rule {
                Rule::Shown(Kind::List(item)) => Rule::of(*item),
                rule => rule,
            };
            for item in items {
                visit(rule, item, secret);
            }
        }
        Value::String(text) => {
            if matches!(rule, Rule::Hidden | Rule::Config) || looks_secret(text) {
                secret(value);
            }
        }
        Value::Number(_) if matches!(rule, Rule::Hidden | Rule::Config) => secret(value),
        Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

fn of_object(rule: Rule, object: &mut Map<String, Value>, secret: &mut dyn FnMut(&mut Value)) {
    for (name, value) in object {
        let rule = match rule {
            Rule::Shown(Kind::Object(fields)) => {
                let field = fields.iter().find(|field| field.name == name);
                field.map_or_else(|| Rule::of_new(name), Rule::of_field)
            }
            Rule::Shown(Kind::Map(values)) => Rule::of(*values),
            Rule::Hidden => Rule::Hidden,
            Rule::Shown(_) | Rule::Config | Rule::Plain => Rule::of_name(name),
        };
        visit(rule, value, secret);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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

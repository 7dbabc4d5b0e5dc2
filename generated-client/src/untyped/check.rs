//! The check of a JSON value against the table of its schema, as a request is read: strictly.

use serde_json::{Map, Value};

use crate::schema::{Field, Kind};
use crate::values::nearest;

/// What is wrong with a value, as sentences. All faults are found.
#[derive(Default)]
pub(super) struct Faults(Vec<String>);

impl Faults {
    pub(super) fn add(&mut self, fault: String) {
        self.0.push(fault);
    }

    /// All of them in one text; nothing if there is none.
    pub(super) fn text(self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.join("; "))
    }

    /// Adds what is wrong with a value that is sent at this path.
    pub(super) fn check(&mut self, path: &str, kind: Kind, value: &Value) {
        match (kind, value) {
            (Kind::Object(fields), Value::Object(object)) => self.object(path, fields, object),
            (Kind::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.check(&format!("{path}[{index}]"), *kind, item);
                }
            }
            (Kind::Map(kind), Value::Object(entries)) => {
                for (name, value) in entries {
                    self.check(&format!("{path}.{name}"), *kind, value);
                }
            }
            (Kind::Any, _)
            | (Kind::FreeForm, Value::Object(_))
            | (Kind::Text | Kind::Timestamp | Kind::Enum(_), Value::String(_))
            | (Kind::Boolean, Value::Bool(_))
            | (Kind::Number, Value::Number(_)) => {}
            (Kind::Integer | Kind::LongInteger, Value::Number(number)) => {
                let whole = number.as_i64();
                let fits = match kind {
                    Kind::Integer => whole.is_some_and(|whole| i32::try_from(whole).is_ok()),
                    _ => whole.is_some(),
                };
                if !fits {
                    self.add(format!(
                        "`{path}` is {number}, and must be a whole number of {} bits",
                        if matches!(kind, Kind::Integer) {
                            32
                        } else {
                            64
                        }
                    ));
                }
            }
            _ => self.add(format!(
                "`{path}` is {}, and must be {}",
                found(value),
                kind.noun()
            )),
        }
    }

    fn object(&mut self, path: &str, fields: &'static [Field], object: &Map<String, Value>) {
        for (name, value) in object {
            let at = format!("{path}.{name}");
            let field = fields
                .iter()
                .find(|field| field.name == name && !field.read_only);
            match field {
                None => self.unknown(&at, name, fields.iter().map(|field| field.name)),
                Some(field) if value.is_null() && field.clears => {}
                Some(field) if value.is_null() && !takes_null(field.kind) => {
                    self.add(format!(
                        "`{at}` is null, which clears nothing: leave it out"
                    ));
                }
                Some(field) => self.check(&at, field.kind, value),
            }
        }
        for field in fields.iter().filter(|field| field.required) {
            if !object.contains_key(field.name) {
                self.add(format!("`{path}.{}` is missing", field.name));
            }
        }
    }

    /// Adds that a name is not known, with the one that was probably meant.
    pub(super) fn unknown(
        &mut self,
        path: &str,
        name: &str,
        known: impl Iterator<Item = &'static str> + Clone,
    ) {
        let meant = match nearest(name, known.clone()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => match known.collect::<Vec<_>>().as_slice() {
                [] => "nothing can be set here".to_owned(),
                names => format!("use one of `{}`", names.join("`, `")),
            },
        };
        self.add(format!("`{path}` is not known: {meant}"));
    }
}

fn takes_null(kind: Kind) -> bool {
    matches!(kind, Kind::Any)
}

/// What a value is, in a sentence. Its content is left out: it can be a secret.
pub(super) fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

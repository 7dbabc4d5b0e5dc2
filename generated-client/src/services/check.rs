//! Checking a free-form config against the fields of its service.

use serde_json::{Map, Value};

use super::neighbours::Neighbours;
use super::problem::{Problem, ProblemKind};
use super::sendable::Purpose;
use super::service::Service;
use crate::schema::{Field, Kind};
use crate::values::nearest;

impl Service {
    /// Whether any field is known that its `config` takes, besides the name in the destination.
    /// `false` does not mean that it takes none: they are not published.
    pub fn has_known_fields(&self) -> bool {
        self.config.iter().any(|field| !field.read_only)
    }

    /// Checks a `config` for creating something. Problems contain no values.
    ///
    /// A field is also missing if the values of other fields demand it, set ones or defaults. This
    /// does not know what an external secrets manager holds.
    pub fn check_config(&self, config: &Map<String, Value>) -> Vec<Problem> {
        self.check(config, self.config_fields(), Purpose::Create)
    }

    /// Checks a `config` for changing something: null clears a field, what is not there keeps its
    /// value, and no field is required. A field that is fixed after creation is a problem, unless it
    /// is always required: a change may repeat the name in the destination.
    pub fn check_config_change(&self, config: &Map<String, Value>) -> Vec<Problem> {
        self.check(config, self.config_fields(), Purpose::Change)
    }

    /// Checks an `auth` for creating something.
    pub fn check_auth(&self, auth: &Map<String, Value>) -> Vec<Problem> {
        self.check(auth, self.auth, Purpose::Create)
    }

    /// Checks an `external_secrets_keys_config`.
    pub fn check_external_secrets_keys(&self, keys: &Map<String, Value>) -> Vec<Problem> {
        self.check(keys, self.external_secrets_keys, Purpose::Create)
    }

    fn check(
        &self,
        object: &Map<String, Value>,
        fields: impl IntoIterator<Item = &'static Field>,
        purpose: Purpose,
    ) -> Vec<Problem> {
        let fields: Vec<&Field> = fields.into_iter().collect();
        let mut check = Check {
            service: self.name,
            is_known: self.has_known_fields() || !fields.is_empty(),
            problems: Vec::new(),
        };
        check.object("", object, &fields, purpose);
        check.problems
    }
}

struct Check {
    service: &'static str,
    /// Whether any fields are known: only then is another field a mistake.
    is_known: bool,
    problems: Vec<Problem>,
}

impl Check {
    fn report(&mut self, path: String, kind: ProblemKind) {
        self.problems.push(Problem {
            service: self.service,
            path,
            kind,
        });
    }

    fn object(
        &mut self,
        path: &str,
        object: &Map<String, Value>,
        fields: &[&'static Field],
        purpose: Purpose,
    ) {
        let path_of = |name: &str| match path {
            "" => name.to_owned(),
            _ => format!("{path}.{name}"),
        };
        for (name, value) in object {
            let path = path_of(name);
            match fields.iter().find(|field| field.name == name) {
                Some(field) if field.read_only => self.report(path, ProblemKind::ReadOnly),
                Some(field) => {
                    // What is always required, such as the name in the destination, may be repeated.
                    if purpose == Purpose::Change && field.is_fixed() && !field.required {
                        self.report(path.clone(), ProblemKind::Fixed);
                    }
                    if field.is_deprecated() && !value.is_null() {
                        let successor = field.successor();
                        self.report(path.clone(), ProblemKind::Deprecated { successor });
                    }
                    self.value(path, value, field.kind);
                }
                None => {
                    let kind = self.unknown(name, fields);
                    self.report(path, kind);
                }
            }
        }
        if purpose == Purpose::Create {
            let neighbours = Neighbours { object, fields };
            for (field, kind) in neighbours.missing() {
                self.report(path_of(field.name), kind);
            }
        }
    }

    /// What is wrong with a name that no field has.
    fn unknown(&self, name: &str, fields: &[&'static Field]) -> ProblemKind {
        if !self.is_known {
            return ProblemKind::NothingKnown;
        }
        let sent = fields.iter().filter(|field| !field.read_only);
        let successor = sent.clone().find(|field| field.formerly.contains(&name));
        match successor {
            Some(field) => ProblemKind::Renamed { to: field.name },
            None => ProblemKind::UnknownField {
                nearest: nearest(name, sent.map(|field| field.name)),
            },
        }
    }

    fn value(&mut self, path: String, value: &Value, kind: Kind) {
        match (kind, value) {
            (_, Value::Null)
            | (Kind::Text | Kind::Timestamp, Value::String(_))
            | (Kind::Boolean, Value::Bool(_))
            | (Kind::Number, Value::Number(_)) => {}
            (Kind::Integer, Value::Number(number))
                if number
                    .as_i64()
                    .is_some_and(|number| i32::try_from(number).is_ok()) => {}
            (Kind::Enum(values), Value::String(text)) => {
                if !values.iter().any(|value| value.eq_ignore_ascii_case(text)) {
                    let nearest = nearest(text, values.iter().copied());
                    self.report(path, ProblemKind::UnknownValue { nearest });
                }
            }
            (Kind::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(format!("{path}[{index}]"), item, *kind);
                }
            }
            (Kind::Object(fields), Value::Object(object)) => {
                let fields: Vec<&Field> = fields.iter().collect();
                // The value of a field is sent as a whole.
                self.object(&path, object, &fields, Purpose::Create);
            }
            _ => {
                let expected = kind.noun();
                self.report(path, ProblemKind::WrongType { expected });
            }
        }
    }
}

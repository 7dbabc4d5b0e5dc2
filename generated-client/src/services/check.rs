//! Checking a free-form config against the fields of its service.

use std::fmt;

use serde_json::{Map, Value};

use super::service::Service;
use crate::schema::{Field, Kind};
use crate::values::nearest;

/// A problem of a free-form config.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The name of the service.
    pub service: &'static str,
    /// The field, such as `reports[2].metrics[0]`.
    pub path: String,
    /// The kind of problem.
    pub kind: ProblemKind,
}

/// The kinds of problems.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The service has no known field of this name.
    UnknownField {
        /// A known field with a similar name.
        nearest: Option<&'static str>,
    },
    /// No fields of the service are known, so this one cannot be checked.
    NothingKnown,
    /// The field has another name by now.
    Renamed {
        /// Its present name.
        to: &'static str,
    },
    /// The field is required and missing.
    Missing,
    /// The field only comes in answers.
    ReadOnly,
    /// The value is of another type.
    WrongType {
        /// The expected type, in words.
        expected: &'static str,
    },
    /// The value is not one of the known values. The service may accept others.
    UnknownValue {
        /// A similar known value.
        nearest: Option<&'static str>,
    },
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Severity {
    /// The service may accept it: this version does not know enough to tell.
    Warning,
    /// The service is expected to reject it, or to ignore it.
    Error,
}

impl Problem {
    /// How bad the problem is. Values that are not known and services of which nothing is known
    /// are warnings, everything else is an error.
    pub fn severity(&self) -> Severity {
        match self.kind {
            ProblemKind::UnknownValue { .. } | ProblemKind::NothingKnown => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            service,
            path,
            kind,
        } = self;
        match kind {
            ProblemKind::UnknownField { .. } => write!(f, "`{path}` is no field of `{service}`")?,
            ProblemKind::NothingKnown => {
                write!(
                    f,
                    "`{path}` cannot be checked: no fields of `{service}` are known"
                )?;
            }
            ProblemKind::Renamed { to } => {
                write!(f, "`{path}` of `{service}` is called `{to}` by now")?;
            }
            ProblemKind::Missing => write!(f, "`{path}` is required by `{service}` and missing")?,
            ProblemKind::ReadOnly => {
                write!(
                    f,
                    "`{path}` only comes in answers of `{service}`: leave it out"
                )?;
            }
            ProblemKind::WrongType { expected } => write!(f, "`{path}` is not {expected}")?,
            ProblemKind::UnknownValue { .. } => {
                write!(f, "`{path}` has a value that is not known of `{service}`")?;
            }
        }
        match kind {
            ProblemKind::UnknownField {
                nearest: Some(nearest),
            }
            | ProblemKind::UnknownValue {
                nearest: Some(nearest),
            } => write!(f, ": did you mean `{nearest}`?"),
            _ => Ok(()),
        }
    }
}

impl Service {
    /// Whether any field is known that its `config` takes, besides the name in the destination.
    /// `false` does not mean that it takes none: they are not published.
    pub fn has_known_fields(&self) -> bool {
        self.config.iter().any(|field| !field.read_only)
    }

    /// Checks a `config` for creating something. Problems contain no values.
    pub fn check_config(&self, config: &Map<String, Value>) -> Vec<Problem> {
        let fields: Vec<&Field> = self.config_fields().collect();
        let mut check = Check::of(self, self.has_known_fields());
        check.object("", config, &fields);
        for field in fields.iter().filter(|field| field.required) {
            if config.get(field.name).is_none_or(Value::is_null) {
                check.report(field.name.to_owned(), ProblemKind::Missing);
            }
        }
        check.problems
    }

    /// Checks a `config` for changing something: null clears a field, and no field is required.
    pub fn check_config_change(&self, config: &Map<String, Value>) -> Vec<Problem> {
        let fields: Vec<&Field> = self.config_fields().collect();
        self.check_all(config, &fields, self.has_known_fields())
    }

    /// Checks an `auth`.
    pub fn check_auth(&self, auth: &Map<String, Value>) -> Vec<Problem> {
        self.check_fields(auth, self.auth)
    }

    /// Checks an `external_secrets_keys_config`.
    pub fn check_external_secrets_keys(&self, keys: &Map<String, Value>) -> Vec<Problem> {
        self.check_fields(keys, self.external_secrets_keys)
    }

    fn check_fields(&self, object: &Map<String, Value>, fields: &'static [Field]) -> Vec<Problem> {
        let is_known = self.has_known_fields() || !fields.is_empty();
        let fields: Vec<&Field> = fields.iter().collect();
        self.check_all(object, &fields, is_known)
    }

    fn check_all(
        &self,
        object: &Map<String, Value>,
        fields: &[&'static Field],
        is_known: bool,
    ) -> Vec<Problem> {
        let mut check = Check::of(self, is_known);
        check.object("", object, fields);
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
    fn of(service: &Service, is_known: bool) -> Self {
        Self {
            service: service.name,
            is_known,
            problems: Vec::new(),
        }
    }

    fn report(&mut self, path: String, kind: ProblemKind) {
        self.problems.push(Problem {
            service: self.service,
            path,
            kind,
        });
    }

    fn object(&mut self, path: &str, object: &Map<String, Value>, fields: &[&'static Field]) {
        for (name, value) in object {
            let path = match path {
                "" => name.clone(),
                _ => format!("{path}.{name}"),
            };
            match fields.iter().find(|field| field.name == name) {
                Some(field) if field.read_only => self.report(path, ProblemKind::ReadOnly),
                Some(field) => self.value(path, value, field.kind),
                None => {
                    let kind = self.unknown(name, fields);
                    self.report(path, kind);
                }
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
                self.object(&path, object, &fields);
            }
            _ => {
                let expected = kind.noun();
                self.report(path, ProblemKind::WrongType { expected });
            }
        }
    }
}

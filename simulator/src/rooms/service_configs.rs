//! Configs of services: their check, their secrets, and what is missing for a setup to be complete.

use fivetran::services::{Family, ProblemKind, Service, Severity, service};
use fivetran::{Field, Kind};
use serde_json::Value;

use crate::wire::Refusal;
use crate::world::Object;

/// What stands for a secret in an answer.
pub(super) const MASK: &str = "******";

/// The service of this name.
pub(super) fn known(family: Family, name: &str) -> Result<&'static Service, Refusal> {
    service(family, name)
        .ok_or_else(|| Refusal::invalid(format!("the service '{name}' is not supported")))
}

/// Checks a config that something is created with. What is missing is no error: the setup can be
/// completed later.
pub(super) fn check(service: &Service, config: &Object) -> Result<(), Refusal> {
    refuse(service.check_config(config))
}

/// Checks a change of a config.
pub(super) fn check_change(service: &Service, config: &Object) -> Result<(), Refusal> {
    refuse(service.check_config_change(config))
}

/// Checks the credentials of a service.
pub(super) fn check_auth(service: &Service, auth: &Object) -> Result<(), Refusal> {
    refuse(service.check_auth(auth))
}

fn refuse(problems: Vec<fivetran::services::Problem>) -> Result<(), Refusal> {
    let wrong = problems
        .into_iter()
        .find(|problem| problem.severity() == Severity::Error && !is_missing(&problem.kind));
    match wrong {
        Some(problem) => Err(Refusal::invalid(problem.to_string())),
        None => Ok(()),
    }
}

fn is_missing(kind: &ProblemKind) -> bool {
    matches!(kind, ProblemKind::Missing | ProblemKind::MissingWhen { .. })
}

/// What a complete setup would need besides.
pub(super) fn missing(service: &Service, config: &Object) -> Vec<String> {
    let problems = service.check_config(config).into_iter();
    problems
        .filter(|problem| is_missing(&problem.kind))
        .map(|problem| problem.path)
        .collect()
}

/// A config as it is answered: its secrets are masked.
pub(super) fn masked(service: Option<&Service>, config: &Object) -> Value {
    match service {
        Some(service) if service.has_known_fields() => {
            let fields: Vec<&Field> = service.config_fields().collect();
            Value::Object(masked_object(&fields, config))
        }
        _ => Value::Object(masked_by_name(config)),
    }
}

fn masked_object(fields: &[&'static Field], config: &Object) -> Object {
    let entries = config.iter().map(|(name, value)| {
        let field = fields.iter().find(|field| field.name == name);
        let value = match field {
            Some(field) if field.secret && !value.is_null() => MASK.into(),
            Some(field) => masked_value(field.kind, value),
            None => value.clone(),
        };
        (name.clone(), value)
    });
    entries.collect()
}

fn masked_value(kind: Kind, value: &Value) -> Value {
    match (kind, value) {
        (Kind::Object(fields), Value::Object(object)) => {
            let fields: Vec<&Field> = fields.iter().collect();
            Value::Object(masked_object(&fields, object))
        }
        (Kind::List(inner), Value::Array(items)) => items
            .iter()
            .map(|item| masked_value(*inner, item))
            .collect(),
        _ => value.clone(),
    }
}

/// Where no fields are known, what sounds like a secret is one.
pub(super) fn masked_by_name(config: &Object) -> Object {
    const SECRET: &[&str] = &[
        "secret",
        "password",
        "token",
        "key",
        "passphrase",
        "credential",
    ];
    let entries = config.iter().map(|(name, value)| {
        let lower = name.to_ascii_lowercase();
        let is_secret = value.is_string() && SECRET.iter().any(|word| lower.contains(word));
        let value = match value {
            _ if is_secret => MASK.into(),
            Value::Object(inner) => Value::Object(masked_by_name(inner)),
            other => other.clone(),
        };
        (name.clone(), value)
    });
    entries.collect()
}

/// Takes over a change: null clears a field. A mask is no value.
pub(super) fn change(config: &mut Object, change: &Object) {
    for (name, value) in change {
        match value {
            Value::Null => {
                config.shift_remove(name);
            }
            Value::String(text) if text == MASK => {}
            other => {
                config.insert(name.clone(), other.clone());
            }
        }
    }
}

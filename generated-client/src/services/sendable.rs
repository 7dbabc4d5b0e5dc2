//! What of settings is sent: neither what only answers have, nor secrets that came masked.

use serde_json::Value;

use super::settings::Settings;
use crate::schema::{Field, Kind};
use crate::values::SecretObject;

/// What settings are sent for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Purpose {
    Create,
    Change,
}

/// What is sent of settings, or why they cannot be sent.
pub(super) fn object<S: Settings>(settings: &S, purpose: Purpose) -> Result<SecretObject, String> {
    let object = sendable(S::FIELDS, settings.to_object())?;
    let missing = S::FIELDS
        .iter()
        .find(|field| field.required && !object.contains_key(field.name));
    match missing {
        Some(field) if purpose == Purpose::Create => {
            Err(format!("`{}` is required and not set", field.name))
        }
        _ => Ok(object),
    }
}

fn sendable(fields: &[Field], object: SecretObject) -> Result<SecretObject, String> {
    let mut sent = object.into_map();
    let mut masked = None;
    sent.retain(|name, value| {
        let field = find(fields, name);
        if field.is_some_and(|field| field.read_only) || is_masked(value, field) {
            return false;
        }
        if holds_mask(value, field) {
            masked.get_or_insert_with(|| name.clone());
        }
        true
    });
    match masked {
        None => Ok(sent.into()),
        Some(name) => Err(format!(
            "`{name}` holds a secret as it was masked in an answer: set that anew, or send what \
             changed with `Change::between`"
        )),
    }
}

fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

/// Whether a value is how the service shows a secret: nothing but asterisks. Of what is not known
/// to be a secret, few may be a pattern.
fn is_masked(value: &Value, field: Option<&Field>) -> bool {
    let least = match field {
        Some(field) if field.secret => 1,
        _ => 6,
    };
    match value {
        Value::String(text) => text.len() >= least && text.bytes().all(|byte| byte == b'*'),
        Value::Array(items) => !items.is_empty() && items.iter().all(|it| is_masked(it, field)),
        _ => false,
    }
}

/// Whether a masked secret is somewhere in a value, also in what does not fit its field.
fn holds_mask(value: &Value, field: Option<&Field>) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| holds_mask(item, field)),
        Value::Object(object) => {
            let fields = field.map_or(&[][..], |field| inner_fields(field.kind));
            let mut entries = object.iter();
            entries.any(|(name, value)| holds_mask(value, find(fields, name)))
        }
        value => is_masked(value, field),
    }
}

/// The fields of an object, or of those that a list holds.
fn inner_fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Object(fields) => fields,
        Kind::List(kind) => inner_fields(*kind),
        _ => &[],
    }
}

//! The fields of settings that are sent: without read-only fields and masked secrets.

use serde_json::Value;

use super::settings::Settings;
use crate::schema::{Field, Kind};
use crate::values::SecretObject;

/// Whether settings are sent to create or to change something.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Purpose {
    Create,
    Change,
}

/// The object to send for settings, or the reason why they cannot be sent.
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
            "`{name}` contains a secret that was masked in an answer: set the secret again, or send \
             only the changes with `Change::between`"
        )),
    }
}

fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

/// Whether a value is a masked secret: only asterisks. In a field that is not known to be a secret,
/// a few asterisks can be a real value, such as a pattern.
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

/// Whether a value contains a masked secret at any depth, also where it does not fit its field.
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

/// The fields of an object, or of the objects in a list.
fn inner_fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Object(fields) => fields,
        Kind::List(kind) => inner_fields(*kind),
        _ => &[],
    }
}

//! The fields of settings that are sent: without those that only answers have. Masked secrets are
//! taken out of the whole body, as of any other.

use super::settings::Settings;
use crate::values::SecretObject;

/// Whether settings are sent to create or to change something.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Purpose {
    Create,
    Change,
}

/// The object to send for settings, or the reason why they cannot be sent.
pub(super) fn object<S: Settings>(settings: &S, purpose: Purpose) -> Result<SecretObject, String> {
    let mut object = settings.to_object();
    object.retain(|name, _| {
        let known = S::FIELDS.iter().find(|field| field.name == name);
        !known.is_some_and(|field| field.read_only)
    });
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

//! The difference between settings that were read, with masks in place of secrets, and wanted ones.

use serde_json::{Map, Value};

use crate::redact::is_masked_in_config;

/// What to send so that fields have the wanted values: those that differ, and nothing else.
///
/// A secret that was masked and is absent from what is wanted stays as it is, at any depth.
pub(super) fn changed(
    before: &Map<String, Value>,
    mut wanted: Map<String, Value>,
) -> Map<String, Value> {
    wanted.retain(|name, value| {
        let Some(was) = before.get(name) else {
            return true;
        };
        keep_masks(was, value);
        value != was
    });
    wanted
}

/// The fields that were set and are no longer wanted. A mask shows nothing of what is wanted, so
/// such a field is none of them.
pub(super) fn cleared<'a>(
    before: &'a Map<String, Value>,
    wanted: &Map<String, Value>,
) -> Vec<&'a String> {
    before
        .iter()
        .filter(|(name, was)| {
            let is_hidden = is_masked_in_config(name, was);
            match wanted.get(*name) {
                None => !was.is_null() && !is_hidden,
                Some(value) => !was.is_null() && value.is_null(),
            }
        })
        .map(|(name, _)| name)
        .collect()
}

/// Puts the masks of a value that was read where the wanted value has nothing. If nothing else
/// differs, the two are then equal. Otherwise the mask keeps the value from being sent without its
/// secret, which would delete it.
fn keep_masks(was: &Value, wanted: &mut Value) {
    match (was, wanted) {
        (Value::Object(was), Value::Object(wanted)) => {
            for (name, was) in was {
                match wanted.get_mut(name) {
                    Some(wanted) => keep_masks(was, wanted),
                    None if is_masked_in_config(name, was) => {
                        wanted.insert(name.clone(), was.clone());
                    }
                    None => {}
                }
            }
        }
        (Value::Array(was), Value::Array(wanted)) => {
            for (was, wanted) in was.iter().zip(wanted) {
                keep_masks(was, wanted);
            }
        }
        _ => {}
    }
}

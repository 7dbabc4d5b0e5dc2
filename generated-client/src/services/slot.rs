//! The fields of a config behind one interface, so that reading, writing and showing are compiled
//! once and not for each of the configs.

use std::fmt;

use serde_json::{Map, Value};

use super::field_value::FieldValue;
use crate::schema::Field;
use crate::values::SecretObject;

/// A field of a config. For the generated types.
pub trait Slot {
    /// Sets the field from a value, or returns a value that does not fit. Null clears the field.
    #[doc(hidden)]
    fn read(&mut self, value: Value) -> Result<(), Value>;

    /// Removes and returns the value, if the field is set.
    #[doc(hidden)]
    fn take(&mut self) -> Option<Value>;

    /// The value for `Debug`, if the field is set.
    #[doc(hidden)]
    fn show(&self) -> Option<&dyn fmt::Debug>;
}

impl<T: FieldValue> Slot for Option<T> {
    fn read(&mut self, value: Value) -> Result<(), Value> {
        *self = match value {
            Value::Null => None,
            value => Some(T::from_json(value)?),
        };
        Ok(())
    }

    fn take(&mut self) -> Option<Value> {
        let value = Option::take(self).map(T::into_json);
        // A value that JSON cannot express, such as infinity, must not clear the field.
        value.filter(|value| !value.is_null())
    }

    fn show(&self) -> Option<&dyn fmt::Debug> {
        self.as_ref().map(|value| value as &dyn fmt::Debug)
    }
}

/// Sets the fields from an object. Returns the values that have no field or do not fit.
pub(super) fn read_all(
    fields: &[Field],
    slots: Vec<&mut dyn Slot>,
    object: SecretObject,
) -> SecretObject {
    let mut rest = object.into_map();
    for (field, slot) in fields.iter().zip(slots) {
        let Some(value) = rest.get_mut(field.name) else {
            continue;
        };
        match slot.read(value.take()) {
            Ok(()) => {
                rest.shift_remove(field.name);
            }
            Err(unfit) => *value = unfit,
        }
    }
    rest.into()
}

/// Moves all values that are set into an object. Fields win over `unrecognized`.
pub(super) fn take_all(
    fields: &[Field],
    slots: Vec<&mut dyn Slot>,
    unrecognized: &mut SecretObject,
) -> SecretObject {
    let mut object = Map::new();
    for (field, slot) in fields.iter().zip(slots) {
        if let Some(value) = slot.take() {
            object.insert(field.name.to_owned(), value);
        }
    }
    for (name, value) in std::mem::take(unrecognized).into_map() {
        object.entry(name).or_insert(value);
    }
    object.into()
}

/// Shows the fields that are set.
pub(super) fn debug_all(
    name: &str,
    fields: &[Field],
    slots: Vec<&mut dyn Slot>,
    unrecognized: &SecretObject,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (field, slot) in fields.iter().zip(slots) {
        if let Some(value) = slot.show() {
            shown.field(field.name, value);
        }
    }
    if !unrecognized.is_empty() {
        shown.field("unrecognized", unrecognized);
    }
    shown.finish()
}

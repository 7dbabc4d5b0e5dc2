//! One field of a config: how its value is read, however it comes, and how it is written.

use std::fmt;

use serde_json::{Map, Number, Value};

use super::settings::Settings;
use super::table::Field;
use crate::{Secret, SecretObject, Timestamp};

/// A field of a config that may hold a value. It is there for the generated types.
pub trait Slot {
    /// Takes a value, or gives back what does not fit. Null is no value.
    #[doc(hidden)]
    fn read(&mut self, value: Value) -> Result<(), Value>;

    /// Gives the value away, if there is one.
    #[doc(hidden)]
    fn take(&mut self) -> Option<Value>;

    /// The value as it can be shown, if there is one.
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
        // What has no form in JSON, such as an infinite number, must not clear the field.
        value.filter(|value| !value.is_null())
    }

    fn show(&self) -> Option<&dyn fmt::Debug> {
        self.as_ref().map(|value| value as &dyn fmt::Debug)
    }
}

/// What a field can hold.
pub trait FieldValue: Sized + fmt::Debug {
    /// Reads a value that is not null, or gives it back.
    fn from_json(value: Value) -> Result<Self, Value>;

    fn into_json(self) -> Value;
}

impl FieldValue for String {
    fn from_json(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            Value::Number(number) => Ok(number.to_string()),
            Value::Bool(value) => Ok(value.to_string()),
            other => Err(other),
        }
    }

    fn into_json(self) -> Value {
        Value::String(self)
    }
}

impl FieldValue for Secret {
    fn from_json(value: Value) -> Result<Self, Value> {
        String::from_json(value).map(Self::from)
    }

    fn into_json(self) -> Value {
        Value::String(self.expose().to_owned())
    }
}

impl FieldValue for bool {
    fn from_json(value: Value) -> Result<Self, Value> {
        match &value {
            Value::Bool(value) => Ok(*value),
            Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false),
            _ => Err(value),
        }
    }

    fn into_json(self) -> Value {
        Value::Bool(self)
    }
}

impl FieldValue for i32 {
    fn from_json(value: Value) -> Result<Self, Value> {
        let number = match &value {
            Value::Number(number) => whole(number),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        let number = number.and_then(|number: i64| number.try_into().ok());
        number.ok_or(value)
    }

    fn into_json(self) -> Value {
        self.into()
    }
}

/// A number without a fraction, also if it is written with one.
fn whole(number: &Number) -> Option<i64> {
    /// Beyond it, a floating-point number no longer tells whole numbers apart.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    number.as_i64().or_else(|| {
        let number = number.as_f64()?;
        #[allow(clippy::cast_possible_truncation)]
        (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
    })
}

impl FieldValue for f64 {
    fn from_json(value: Value) -> Result<Self, Value> {
        let number = match &value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text
                .trim()
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite()),
            _ => None,
        };
        number.ok_or(value)
    }

    fn into_json(self) -> Value {
        Number::from_f64(self).map_or(Value::Null, Value::Number)
    }
}

impl FieldValue for Timestamp {
    fn from_json(value: Value) -> Result<Self, Value> {
        match serde_json::from_value(value.clone()) {
            Ok(timestamp) => Ok(timestamp),
            Err(_) => Err(value),
        }
    }

    fn into_json(self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// A list. A text where a list should be is a list of what commas part in it.
impl<T: FieldValue> FieldValue for Vec<T> {
    fn from_json(value: Value) -> Result<Self, Value> {
        let items: Vec<Value> = match &value {
            Value::Array(items) => items.clone(),
            Value::String(text) => {
                let parts = text.split(',').map(str::trim);
                let parts = parts.filter(|part| !part.is_empty());
                parts.map(Value::from).collect()
            }
            _ => return Err(value),
        };
        let items: Result<Vec<T>, Value> = items.into_iter().map(T::from_json).collect();
        items.map_err(|_| value)
    }

    fn into_json(self) -> Value {
        Value::Array(self.into_iter().map(T::into_json).collect())
    }
}

/// Lets objects within a config be values of fields.
macro_rules! object_values {
    ($($object:ident)*) => {
        $(
            impl crate::services::FieldValue for $object {
                #[inline]
                fn from_json(value: ::serde_json::Value) -> Result<Self, ::serde_json::Value> {
                    crate::services::object_from_json(value)
                }

                #[inline]
                fn into_json(self) -> ::serde_json::Value {
                    crate::services::object_into_json(self)
                }
            }
        )*
    };
}

pub(crate) use object_values;

/// Reads an object within a config.
pub(crate) fn object_from_json<T: Settings>(value: Value) -> Result<T, Value> {
    match value {
        Value::Object(map) => Ok(T::from_object(map.into())),
        other => Err(other),
    }
}

/// Writes an object within a config.
pub(crate) fn object_into_json<T: Settings>(mut settings: T) -> Value {
    let (slots, unrecognized) = settings.slots();
    Value::Object(take_all(T::FIELDS, slots, unrecognized).into_map())
}

/// Fills the fields, and gives back what has none or does not fit.
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

/// Takes all values that are set, over what has no field.
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

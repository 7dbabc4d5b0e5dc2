//! The values of fields: how each type is read from JSON, leniently, and how it is written.

use std::fmt;

use serde_json::{Number, Value};

use crate::values::{Secret, Timestamp};

/// The value of a field.
pub trait FieldValue: Sized + fmt::Debug {
    /// Reads a value that is not null, or returns it unchanged.
    fn from_json(value: Value) -> Result<Self, Value>;

    /// Writes the value.
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

/// A whole number, also if it is written with a fraction of zero.
fn whole(number: &Number) -> Option<i64> {
    /// 2^53: above it, a floating-point number cannot represent every whole number.
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

/// A list. A string in place of a list is split at its commas.
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

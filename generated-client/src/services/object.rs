//! Objects within a config: they are values of fields and have fields themselves.

use serde_json::Value;

use super::settings::Settings;
use super::slot::take_all;

/// Implements `FieldValue` for objects within a config.
macro_rules! object_values {
    ($($object:ident)*) => {
        $(
            impl crate::services::FieldValue for $object {
                #[inline]
                fn from_json(
                    value: ::serde_json::Value,
                ) -> ::std::result::Result<Self, ::serde_json::Value> {
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

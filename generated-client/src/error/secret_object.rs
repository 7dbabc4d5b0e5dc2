//! The conversion of JSON values to free-form objects, which fails with an error of this crate.

use serde_json::Value;

use super::base::Error;
use crate::values::SecretObject;

impl TryFrom<Value> for SecretObject {
    type Error = Error;

    /// Takes a JSON object.
    fn try_from(value: Value) -> Result<Self, Self::Error> {
        match value {
            Value::Object(map) => Ok(Self::from(map)),
            _ => Err(Error::invalid("the value is not a JSON object")),
        }
    }
}

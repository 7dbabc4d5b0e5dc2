//! Objects of the API.

use serde_json::{Map, Value};

/// An object of the API.
pub(crate) type Object = Map<String, Value>;

/// Reads a field of an object. What is not there is null, as in a [`Value`].
pub(crate) trait At {
    fn at(&self, name: &str) -> &Value;
}

impl At for Object {
    fn at(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&Value::Null)
    }
}

//! JSON objects that may hold secrets: the free-form configs of services.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use super::secret::Secret;

/// A JSON object whose values may be secrets, such as the config of a connection. `Debug` shows
/// only its keys.
///
/// ```
/// use fivetran::SecretObject;
///
/// let config = SecretObject::from_iter([("host", "db.example.com"), ("password", "hunter2")]);
/// assert_eq!(config["host"], "db.example.com");
/// assert_eq!(format!("{config:?}"), r#"{"host": [redacted], "password": [redacted]}"#);
/// ```
#[derive(Clone, Default, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct SecretObject(Map<String, Value>);

impl SecretObject {
    /// The object itself.
    pub fn into_map(self) -> Map<String, Value> {
        self.0
    }
}

impl From<Map<String, Value>> for SecretObject {
    fn from(map: Map<String, Value>) -> Self {
        Self(map)
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for SecretObject {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for SecretObject {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl Deref for SecretObject {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for SecretObject {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Serialize for SecretObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl fmt::Debug for SecretObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = Secret::from("");
        f.debug_map()
            .entries(self.0.keys().map(|key| (key, &hidden)))
            .finish()
    }
}

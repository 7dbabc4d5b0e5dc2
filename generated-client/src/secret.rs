//! Values that must not be shown: they are sent, and never printed.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::preview::{REDACTED, is_redacting};

/// A secret text. `Debug` does not show it, and its memory is wiped when it is dropped.
///
/// ```
/// let secret = fivetran::Secret::from("hunter2");
/// assert_eq!(format!("{secret:?}"), "[redacted]");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if is_redacting() {
            REDACTED
        } else {
            self.expose()
        })
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// Texts that must not be told, should a server send them back.
#[derive(Clone, Default)]
pub(crate) struct Hidden(Arc<[Secret]>);

impl Hidden {
    /// A text of a server, without the hidden ones.
    pub(crate) fn scrub(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, hidden| {
            text.replace(hidden.expose(), REDACTED)
        })
    }
}

impl FromIterator<Secret> for Hidden {
    fn from_iter<I: IntoIterator<Item = Secret>>(secrets: I) -> Self {
        // An empty one would be found everywhere.
        Self(
            secrets
                .into_iter()
                .filter(|secret| !secret.expose().is_empty())
                .collect(),
        )
    }
}

/// A JSON object whose values may be secrets, such as the config of a connection. `Debug` shows
/// its keys alone.
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

impl TryFrom<Value> for SecretObject {
    type Error = crate::Error;

    /// Takes a JSON object.
    fn try_from(value: Value) -> Result<Self, Self::Error> {
        match value {
            Value::Object(map) => Ok(Self(map)),
            _ => Err(crate::Error::invalid("the value is no JSON object")),
        }
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
        if is_redacting() {
            serializer.collect_map(self.0.keys().map(|key| (key, REDACTED)))
        } else {
            self.0.serialize(serializer)
        }
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

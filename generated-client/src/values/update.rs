//! The change of a field in a PATCH: keep, clear or set.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a PATCH does to one field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Update<T> {
    /// The field is not sent, and keeps its value.
    #[default]
    Keep,
    /// The field is sent as null, which clears it.
    Clear,
    /// The field is sent with this value.
    Set(T),
}

impl<T> Update<T> {
    /// Sets the field, or keeps it if there is no value.
    pub(crate) fn keep_or_set(value: Option<T>) -> Self {
        value.map_or(Self::Keep, Self::Set)
    }

    pub(crate) fn is_keep(&self) -> bool {
        matches!(self, Update::Keep)
    }
}

impl<T: Serialize> Serialize for Update<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Update::Keep | Update::Clear => serializer.serialize_none(),
            Update::Set(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Update<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| value.map_or(Update::Clear, Update::Set))
    }
}

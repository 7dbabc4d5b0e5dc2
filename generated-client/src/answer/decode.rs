//! Lenient decoding of fields, named in the serde attributes of generated types.

use serde::{Deserialize, Deserializer};

/// Reads null as an empty list or map.
pub(crate) fn null_as_empty<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

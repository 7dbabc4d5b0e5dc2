//! Reading what is sent more strictly than what is answered.

use serde::de::{Deserialize, Deserializer, Error};

/// Reads a value of a request whose type is lenient, because answers contain it too. A field that
/// the type does not know is an error.
pub(crate) fn strict<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut unknown = None;
    let value = serde_ignored::deserialize(deserializer, |path| {
        // An optional value is a step of its own, which is written as `?`.
        unknown.get_or_insert_with(|| path.to_string().replace("?.", ""));
    })?;
    match unknown {
        Some(path) => Err(D::Error::custom(format_args!("unknown field `{path}`"))),
        None => Ok(value),
    }
}

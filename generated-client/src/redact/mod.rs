//! What is a secret in a body, and how it is hidden.
//!
//! The tables of schemas say which fields of a request or an answer are secret. The fields of a
//! config are judged by name, by a list that is generated from the fields of all services.

mod body;
mod hidden;
mod looks;
mod masked;
mod names;
mod rule;
mod scrub;
mod view;

pub(crate) use body::redacted;
pub(crate) use hidden::Hidden;
#[cfg(feature = "services")]
pub(crate) use masked::is_masked_in_config;
pub(crate) use masked::without_masked;

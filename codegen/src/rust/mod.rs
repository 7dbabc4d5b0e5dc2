//! Rust text: identifiers from names of the spec, and documentation comments.

pub(crate) mod doc;
pub(crate) mod names;
pub(crate) mod variants;

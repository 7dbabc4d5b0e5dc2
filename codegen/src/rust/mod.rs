//! Rust text: identifiers and documentation comments.

pub(crate) mod doc;
pub(crate) mod names;
pub(crate) mod variants;

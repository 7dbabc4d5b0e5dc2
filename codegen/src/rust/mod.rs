//! Rust text: identifiers, documentation comments, `use` items and the text of a file.

pub(crate) mod doc;
mod imports;
pub(crate) mod names;
pub(crate) mod prose;
pub(crate) mod text;
pub(crate) mod variants;

//! Reads the files of the spec into one document whose values know their places.

pub(crate) mod bundle;
pub(crate) mod characters;
mod folder;
mod lines;
pub(crate) mod node;
mod scalar;
pub(crate) mod source;
pub(crate) mod yaml;

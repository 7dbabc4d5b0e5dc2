//! Reads the files of the spec into one document whose values know their places.

pub(crate) mod bundle;
pub(crate) mod characters;
pub(crate) mod files;
mod folder;
mod lines;
pub(crate) mod node;
pub(crate) mod references;
pub(crate) mod role;
mod scalar;
pub(crate) mod source;
pub(crate) mod yaml;

//! From the files of the spec to one document whose values know their places.

pub(crate) mod bundle;
pub(crate) mod node;
pub(crate) mod source;
pub(crate) mod yaml;

//! Files to upload.

use std::fmt;

use bytes::Bytes;

/// A file to upload: its name and its content.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    pub(crate) name: String,
    pub(crate) content: Bytes,
}

impl Upload {
    /// A file of this name and content.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("name", &self.name)
            .field("length", &self.content.len())
            .finish()
    }
}

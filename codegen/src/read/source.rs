//! The files of a spec as text.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostics, Location};
use crate::read::characters::clean;
use crate::read::folder::Folder;

/// The file that everything starts from.
pub(crate) const ROOT: &str = "openapi.yaml";

/// The place of errors that concern the spec as a whole.
pub(crate) fn whole_spec() -> Location {
    Location::start(ROOT)
}

/// The YAML files of a spec: text by path relative to its folder, `/` between names.
#[derive(Clone, Debug, Default)]
pub struct Source {
    files: BTreeMap<String, String>,
    /// What is wrong with the folder and the bytes of its files.
    problems: Diagnostics,
}

impl Source {
    /// Reads every `.yaml` file below a folder.
    ///
    /// Other files, except for a `README.md` and those whose name starts with a dot, are errors of
    /// the spec. So are links, pipes and devices, which are not followed, and files that are too
    /// large or not UTF-8. [`check`](crate::check) reports them beside all others.
    ///
    /// # Errors
    ///
    /// When the folder or a file in it cannot be read.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let Folder {
            files, problems, ..
        } = Folder::read(folder)?;
        Ok(Self { files, problems })
    }

    /// A source from texts in memory.
    pub fn from_files<P: Into<String>, T: Into<String>>(
        files: impl IntoIterator<Item = (P, T)>,
    ) -> Self {
        Self {
            files: files
                .into_iter()
                .map(|(path, text)| (path.into(), text.into()))
                .collect(),
            problems: Diagnostics::default(),
        }
    }

    /// The text of one file.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The same files as they can be parsed, and what is wrong with their bytes.
    pub(crate) fn cleaned(&self) -> (Cow<'_, Self>, Diagnostics) {
        let mut problems = self.problems.clone();
        let mut cleaned = Cow::Borrowed(self);
        for (path, text) in self.files() {
            let (text, found) = clean(path, text);
            problems.extend(found);
            if let Cow::Owned(text) = text {
                cleaned.to_mut().files.insert(path.to_owned(), text);
            }
        }
        (cleaned, problems)
    }

    /// Paths and texts, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Whether there is a file of this path.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// SHA-256 over all paths and texts, in hex. Line endings count as `\n`.
    pub fn hash(&self) -> String {
        let mut hash = Sha256::new();
        for (path, text) in &self.files {
            for part in [path.as_bytes(), text.replace("\r\n", "\n").as_bytes()] {
                hash.update((part.len() as u64).to_le_bytes());
                hash.update(part);
            }
        }
        hash.finalize().iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

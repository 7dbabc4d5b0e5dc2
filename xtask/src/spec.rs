//! The spec as the tasks read it.

use std::path::Path;
use std::{fmt, io};

use fivetran_codegen::{Diagnostics, Source};

/// The folder of the spec.
const FOLDER: &str = "spec";

/// Reads the files of the spec.
pub(crate) fn read(root: &Path) -> io::Result<Source> {
    Source::read(&root.join(FOLDER))
}

/// The errors of a spec, with paths relative to the folder of the workspace.
#[derive(Debug)]
pub(crate) struct Invalid(pub(crate) Diagnostics);

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.0.iter() {
            writeln!(
                f,
                "error: {}\n  --> {FOLDER}/{}\n  help: {}\n",
                problem.message, problem.at, problem.help
            )?;
        }
        let count = self.0.len();
        let noun = if count == 1 { "error" } else { "errors" };
        write!(f, "{count} {noun} in {FOLDER}/; nothing was written")
    }
}

//! The spec as the tasks read it.

use std::fmt::Write as _;
use std::path::Path;

use fivetran_codegen::{Diagnostics, Source};

/// The folder of the spec.
pub(crate) const FOLDER: &str = "spec";

/// Reads the files of the spec.
pub(crate) fn read(root: &Path) -> Result<Source, String> {
    Source::read(&root.join(FOLDER))
        .map_err(|error| format!("error: cannot read the spec: {error}"))
}

/// What is wrong with the spec, as a message: paths lead from the folder of the workspace.
pub(crate) fn explain(problems: &Diagnostics) -> String {
    let mut message = String::new();
    for problem in problems.iter() {
        let _ = writeln!(
            message,
            "error: {}\n  --> {FOLDER}/{}\n  mend: {}\n",
            problem.message, problem.at, problem.help
        );
    }
    let count = problems.len();
    let noun = if count == 1 { "error" } else { "errors" };
    message + &format!("{count} {noun} in {FOLDER}/; nothing was written")
}

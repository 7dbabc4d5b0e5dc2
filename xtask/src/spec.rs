//! The spec as the tasks read it.

use std::io;
use std::path::Path;

use fivetran_codegen::{Colour, Diagnostics, Report, Source};

use crate::console::Message;

/// The folder of the spec.
pub(crate) const FOLDER: &str = "spec";

/// Reads the files of the spec.
pub(crate) fn read(root: &Path) -> io::Result<Source> {
    Source::read(&root.join(FOLDER))
}

/// The errors of a spec, with its text.
#[derive(Debug)]
pub(crate) struct Invalid {
    pub(crate) problems: Diagnostics,
    pub(crate) source: Source,
}

impl Invalid {
    pub(crate) fn message(&self, colour: Colour) -> Message {
        let report = Report::new(&self.problems, &self.source, FOLDER);
        let count = self.problems.len();
        let noun = if count == 1 { "error" } else { "errors" };
        Message {
            text: format!(
                "{}\n\n{count} {noun} in {FOLDER}/; nothing was written",
                report.to_text(colour)
            ),
            objects: report.to_json(),
        }
    }
}

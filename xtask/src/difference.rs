//! How the generated files differ from what the spec generates, as a message.

use std::fmt;

use similar::TextDiff;

use crate::files::{Change, Kind};

/// Lines of the diff of one file that are shown.
const SHOWN_LINES: usize = 60;

/// Generated files that are not up to date.
#[derive(Debug)]
pub(crate) struct Difference(pub(crate) Vec<Change>);

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "error: the generated files are not up to date with spec/:"
        )?;
        for change in &self.0 {
            let state = match change.kind() {
                Kind::Added => "is missing",
                Kind::Removed => "is not generated any more",
                Kind::Changed => "differs",
            };
            writeln!(f, "  {} {state}", change.path)?;
        }
        for change in &self.0 {
            let before = change.before.as_deref().unwrap_or_default();
            let after = change.after.as_deref().unwrap_or_default();
            let diff = TextDiff::from_lines(before, after)
                .unified_diff()
                .header(&change.path, &format!("{} (from spec/)", change.path))
                .to_string();
            let lines: Vec<&str> = diff.lines().collect();
            writeln!(f)?;
            for line in lines.iter().take(SHOWN_LINES) {
                writeln!(f, "{line}")?;
            }
            if lines.len() > SHOWN_LINES {
                writeln!(f, "… {} more lines", lines.len() - SHOWN_LINES)?;
            }
        }
        write!(
            f,
            "\nhelp: run `cargo xtask generate`, and commit what it changes"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Difference;
    use crate::files::Change;

    #[test]
    fn a_difference_names_the_file_the_lines_and_the_command() {
        let message = Difference(vec![Change {
            path: "out/a.rs".into(),
            before: Some("one\ntwo\n".into()),
            after: Some("one\nthree\n".into()),
        }])
        .to_string();
        for part in [
            "out/a.rs differs",
            "-two",
            "+three",
            "`cargo xtask generate`",
        ] {
            assert!(message.contains(part), "{part} in {message}");
        }
    }
}

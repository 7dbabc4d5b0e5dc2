//! How the generated files differ from what the spec generates, as a message.

use std::fmt::Write as _;

use serde_json::json;
use similar::TextDiff;

use crate::console::Message;
use crate::files::{Change, Kind};

/// Lines of the diff of one file that are shown.
const SHOWN_LINES: usize = 60;

/// Diffs of so many files are shown.
const SHOWN_FILES: usize = 10;

/// Generated files that are not up to date.
#[derive(Debug)]
pub(crate) struct Difference(pub(crate) Vec<Change>);

impl Difference {
    pub(crate) fn message(&self) -> Message {
        let mut text = "error: the generated files are not up to date with spec/:\n".to_owned();
        let mut objects = Vec::new();
        for change in &self.0 {
            let state = match change.kind() {
                Kind::Added => "is missing",
                Kind::Removed => "is not generated any more",
                Kind::Changed => "differs",
            };
            let _ = writeln!(text, "  {} {state}", change.path);
            objects.push(json!({
                "kind": "out-of-date",
                "level": "error",
                "file": change.path,
                "message": format!("{} {state}", change.path),
                "help": HELP,
            }));
        }
        for change in self.0.iter().take(SHOWN_FILES) {
            text.push_str(&difference(change));
        }
        if self.0.len() > SHOWN_FILES {
            let more = self.0.len() - SHOWN_FILES;
            let _ = writeln!(text, "\n… and the differences of {more} more files");
        }
        let _ = write!(text, "\nhelp: {HELP}");
        Message { text, objects }
    }
}

const HELP: &str = "run `cargo xtask generate`, and commit what it changes";

/// The first lines of how one file differs.
fn difference(change: &Change) -> String {
    let before = change.before.as_deref().unwrap_or_default();
    let after = change.after.as_deref().unwrap_or_default();
    let diff = TextDiff::from_lines(before, after)
        .unified_diff()
        .header(&change.path, &format!("{} (from spec/)", change.path))
        .to_string();
    let lines: Vec<&str> = diff.lines().collect();
    let mut text = String::new();
    for line in lines.iter().take(SHOWN_LINES) {
        let _ = write!(text, "\n{line}");
    }
    text.push('\n');
    if lines.len() > SHOWN_LINES {
        let _ = writeln!(text, "… {} more lines", lines.len() - SHOWN_LINES);
    }
    text
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
        .message();
        for part in [
            "out/a.rs differs",
            "-two",
            "+three",
            "`cargo xtask generate`",
        ] {
            assert!(message.text.contains(part), "{part} in {}", message.text);
        }
        assert_eq!(message.objects[0]["file"], "out/a.rs");
    }
}

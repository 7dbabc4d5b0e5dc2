//! `cargo xtask generate`: from the spec to the source of the client.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use similar::TextDiff;

use crate::files::{self, Change};
use crate::spec;

/// Lines of a diff that are shown of one file. The rest can be seen by making it.
const SHOWN_LINES: usize = 60;

pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let start = Instant::now();
    let source = spec::read(root)?;
    let output =
        fivetran_codegen::generate(&source).map_err(|problems| spec::explain(&problems))?;
    let folders = [fivetran_codegen::CLIENT, fivetran_codegen::TESTS];
    let changes = files::compare(root, &folders, &output.files)
        .map_err(|error| format!("error: cannot read the generated files: {error}"))?;
    if check && !changes.is_empty() {
        return Err(difference(&changes));
    }
    files::apply(root, &changes).map_err(|error| {
        format!("error: cannot write the generated files: {error}\nevery file is as it was")
    })?;
    let count = |what: &str| changes.iter().filter(|change| verb(change) == what).count();
    println!(
        "{} operations, {} types, {} services; {} files: {} added, {} changed, {} removed; {:.2} s",
        output.operations,
        output.types,
        output.services,
        output.files.len(),
        count("added"),
        count("changed"),
        count("removed"),
        start.elapsed().as_secs_f32(),
    );
    for change in &changes {
        println!("  {} {}", verb(change), change.path);
    }
    Ok(())
}

fn verb(change: &Change) -> &'static str {
    match (&change.before, &change.after) {
        (None, _) => "added",
        (_, None) => "removed",
        _ => "changed",
    }
}

/// What is not as the spec makes it, and how to mend it.
fn difference(changes: &[Change]) -> String {
    let mut message = String::from("error: generated files are not what the spec makes:\n");
    for change in changes {
        let what = match verb(change) {
            "added" => "is missing",
            "removed" => "is not made any more",
            _ => "differs",
        };
        let _ = writeln!(message, "  {} {what}", change.path);
    }
    for change in changes {
        let before = change.before.as_deref().unwrap_or_default();
        let after = change.after.as_deref().unwrap_or_default();
        let diff = TextDiff::from_lines(before, after)
            .unified_diff()
            .header(&change.path, &format!("{} (from spec/)", change.path))
            .to_string();
        let lines: Vec<&str> = diff.lines().collect();
        message.push('\n');
        for line in lines.iter().take(SHOWN_LINES) {
            let _ = writeln!(message, "{line}");
        }
        if lines.len() > SHOWN_LINES {
            let _ = writeln!(message, "… {} more lines", lines.len() - SHOWN_LINES);
        }
    }
    message + "\nmend: run `cargo xtask generate`, and commit what it changes"
}

#[cfg(test)]
mod tests {
    use super::difference;
    use crate::files::Change;

    #[test]
    fn a_difference_names_the_file_the_lines_and_the_command() {
        let message = difference(&[Change {
            path: "out/a.rs".into(),
            before: Some("one\ntwo\n".into()),
            after: Some("one\nthree\n".into()),
        }]);
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

//! The rules for files: none is long, each says what it is for, and no test is switched off.

use std::fs;
use std::path::{Path, PathBuf};

use fivetran_tests::spec::root;

/// The most lines of a file that is written by hand.
const LONGEST: usize = 500;

/// What is wrong with a file.
fn problems(name: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let lines = text.lines().count();
    if lines > LONGEST {
        problems.push(format!(
            "{name} has {lines} lines: split it, {LONGEST} is the most"
        ));
    }
    let first = text.lines().next().unwrap_or_default();
    let said = first.trim_start_matches(['/', '!']).trim();
    if !first.starts_with("//") || first.starts_with("///") || said.is_empty() {
        problems.push(format!(
            "{name}:1: begin with `//! ` and what the file is for"
        ));
    }
    for (index, line) in text.lines().enumerate() {
        let line = line.trim_start();
        if line.starts_with("#[ignore") {
            let number = index + 1;
            problems.push(format!("{name}:{number}: run the test, or remove it"));
        }
    }
    problems
}

/// All files of Rust but those that are generated.
fn written_by_hand() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in ["codegen", "generated-client", "tests", "xtask"] {
        collect(&root().join(folder), &mut files);
    }
    files.sort();
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("it is a folder") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            if !path.ends_with("generated") && !path.ends_with("target") {
                collect(&path, files);
            }
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

#[test]
fn follow_the_rules() {
    let files = written_by_hand();
    assert!(files.len() > 100, "{} files", files.len());
    let mut all = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).expect("it is text");
        let name = path.strip_prefix(root()).unwrap_or(&path).display();
        all.extend(problems(&name.to_string(), &text));
    }
    assert!(all.is_empty(), "\n{}\n", all.join("\n"));
}

#[test]
fn that_break_a_rule_are_named() {
    let long = "//! Long.\n".repeat(LONGEST + 1);
    for (text, said) in [
        (&*long, "a.rs has 501 lines"),
        ("", "a.rs:1: begin with"),
        ("\n//! Late.", "a.rs:1: begin with"),
        ("use a;\n", "a.rs:1: begin with"),
        ("/// Of an item.\n", "a.rs:1: begin with"),
        ("//!\n//! Late.", "a.rs:1: begin with"),
        (
            "//! Right.\n#[test]\n    #[ignore]\nfn f() {}",
            "a.rs:3: run the test",
        ),
        ("//! Right.\n#[ignore = \"slow\"]", "a.rs:2: run the test"),
    ] {
        let found = problems("a.rs", text);
        assert!(
            found.len() == 1 && found[0].starts_with(said),
            "{text}: {found:?}"
        );
    }
    let right = "// A comment also does.\n".repeat(LONGEST);
    assert_eq!(problems("a.rs", &right), Vec::<String>::new());
}

//! What the program says, and to whom.

use serde_json::Value;

use super::*;

fn broken() -> Workspace {
    let workspace = Workspace::new();
    workspace.write(
        &format!("spec/{THING}"),
        "type: object\ndescription: A thing.\ntype: array\n",
    );
    workspace
}

#[test]
fn an_error_shows_the_line() {
    let said = fails(broken().task(&["generate"]));
    for part in [
        "--> spec/schemas/things/thing.yaml:3:1",
        "1 | type: object\n  | ---- first here",
        "3 | type: array\n  | ^^^^ again here",
        "= help: ",
        "1 error in spec/; nothing was written",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(
        !said.contains('\u{1b}'),
        "there are no colours in a file: {said}"
    );
}

/// Who asks for colours gets them, and who asks for none does not.
#[test]
fn colours_follow_the_environment() {
    let workspace = broken();
    let mut forced = workspace.task(&["generate"]);
    forced.env("CLICOLOR_FORCE", "1").env_remove("NO_COLOR");
    assert!(fails(forced).contains("\u{1b}["));
    let mut refused = workspace.task(&["generate"]);
    refused.env("NO_COLOR", "1").env_remove("CLICOLOR_FORCE");
    assert!(!fails(refused).contains('\u{1b}'));
}

/// The objects of a run, one a line.
fn objects(mut command: Command) -> Vec<Value> {
    let output = command.output().expect("it can be started");
    assert_eq!(text(&output.stderr), "");
    text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect()
}

#[test]
fn programs_get_objects() {
    let workspace = broken();
    let found = objects(workspace.task(&["generate", "--format", "json"]));
    assert_eq!(found.len(), 1);
    let problem = &found[0];
    assert_eq!(problem["kind"], "diagnostic");
    assert_eq!(problem["file"], "spec/schemas/things/thing.yaml");
    for (key, number) in [
        ("line", 3),
        ("column", 1),
        ("end_line", 3),
        ("end_column", 5),
    ] {
        assert_eq!(problem[key], number, "{key} in {problem}");
    }
    assert_eq!(problem["related"][0]["line"], 1);
    assert!(problem["help"].is_string() && problem["message"].is_string());

    let workspace = Workspace::new();
    let found = objects(workspace.task(&["generate", "--check", "--format", "json"]));
    assert!(found.iter().all(|object| object["kind"] == "out-of-date"));
    let found = objects(workspace.task(&["--format", "json", "generate"]));
    let (last, changes) = found.split_last().expect("there are some");
    assert!(changes.iter().all(|object| object["change"] == "added"));
    assert_eq!(last["added"], changes.len());
    let found = objects(workspace.task(&["bundle", "--output", "a.txt", "--format", "json"]));
    assert_eq!(found[0]["kind"], "failure");
    let found = objects(workspace.task(&["bundle", "--output", "a.json", "--format", "json"]));
    assert_eq!(found[0]["file"], "a.json");
}

/// A reader that is gone changes neither what is done nor how it ends.
#[cfg(unix)]
#[test]
fn nobody_has_to_read() {
    use std::io::pipe;

    let closed = || pipe().expect("a pipe can be made").1;
    let workspace = Workspace::new();
    let status = workspace
        .task(&["generate"])
        .stdout(closed())
        .stderr(closed())
        .status()
        .expect("it can be started");
    assert!(status.success(), "{status}");
    succeeds(workspace.task(&["generate", "--check"]));

    workspace.write(&format!("spec/{THING}"), "type: objekt\n");
    for format in ["text", "json"] {
        let status = workspace
            .task(&["generate", "--format", format])
            .stdout(closed())
            .stderr(closed())
            .status()
            .expect("it can be started");
        assert_eq!(status.code(), Some(1));
    }
}

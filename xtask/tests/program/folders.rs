//! Which folders are read and written.

use std::fs;

use super::*;

/// A program that was built elsewhere works on the folder in which it is started.
#[test]
fn the_workspace_is_the_one_around_the_current_folder() {
    let one = Workspace::new();
    let other = Workspace::generated();
    let before = other.files();
    fs::create_dir(one.path("deep")).expect("it can be made");
    let mut run = one.task(&["generate"]);
    run.current_dir(one.path("deep"));
    succeeds(run);
    assert_eq!(one.files(), before);

    // `cargo run` says which workspace it is about, from wherever it is started.
    one.describe("Another thing");
    let mut run = one.task(&["generate"]);
    run.current_dir(other.root())
        .env("CARGO_PKG_NAME", "xtask")
        .env("CARGO_MANIFEST_DIR", one.path("xtask"));
    succeeds(run);
    assert_eq!(other.files(), before);
    assert_ne!(one.files(), before);

    // Another package's folder says nothing.
    let mut run = other.task(&["generate", "--check"]);
    run.env("CARGO_PKG_NAME", "another")
        .env("CARGO_MANIFEST_DIR", one.path("xtask"));
    succeeds(run);
}

#[test]
fn without_a_workspace_nothing_is_done() {
    let workspace = Workspace::new();
    let empty = tempfile::tempdir().expect("a folder can be made");
    let mut run = workspace.task(&["generate"]);
    run.current_dir(empty.path());
    let said = fails(run);
    assert!(said.contains("cannot find the workspace"), "{said}");
}

#[test]
fn a_run_keeps_the_time_of_files_that_do_not_change() {
    let workspace = Workspace::generated();
    let times = || -> BTreeMap<String, _> {
        let files = workspace.files().into_keys();
        files
            .map(|path| {
                let metadata = fs::metadata(workspace.path(&path)).expect("it is there");
                (path, metadata.modified().expect("the system keeps it"))
            })
            .collect()
    };
    let before = times();
    workspace.describe("Another thing");
    let said = succeeds(workspace.task(&["generate"]));
    let after = times();
    for (path, time) in &before {
        assert_eq!(
            said.contains(&format!(" changed {path}\n"))
                || said.ends_with(&format!(" changed {path}\n")),
            after[path] != *time,
            "{path}"
        );
    }
    assert!(
        before.len()
            > after
                .iter()
                .filter(|(path, time)| before[*path] != **time)
                .count()
    );
}

#[test]
fn what_is_not_generated_is_removed() {
    let workspace = Workspace::generated();
    let before = workspace.files();
    workspace.write(&format!("{CLIENT}/old/by_hand.rs"), "fn main() {}");
    workspace.write(&format!("{TESTS}/old.txt"), "old");
    let said = fails(workspace.task(&["generate", "--check"]));
    assert!(
        said.contains("old/by_hand.rs is not generated any more"),
        "{said}"
    );
    succeeds(workspace.task(&["generate"]));
    assert_eq!(workspace.files(), before);
    assert!(!workspace.path(CLIENT).join("old").exists());
}

/// Nothing of these is waited for, read without end or followed.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused() {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    let workspace = Workspace::new();
    let spec = workspace.path("spec");
    symlink(".", spec.join("schemas/loop")).expect("it can be made");
    symlink("/dev/zero", spec.join("schemas/zero.yaml")).expect("it can be made");
    let _listener = UnixListener::bind(spec.join("socket.yaml")).expect("it can be made");
    let made = Command::new("mkfifo")
        .arg(spec.join("pipe.yaml"))
        .status()
        .expect("it can be started");
    assert!(made.success());
    workspace.write("spec/large.yaml", vec![b'#'; 100 << 20]);
    workspace.write("spec/latin.yaml", b"description: A t\xfcr.\n");
    workspace.write("spec/notes.txt", "notes");
    workspace.write("spec/.notes.yaml.swp", "an editor's");
    workspace.write(
        &format!("spec/{THING}"),
        "\u{feff}description: A\u{7} thing.\ntype: object\n",
    );

    let said = fails(workspace.task(&["generate"]));
    for part in [
        "this is a symbolic link, not a file\n--> spec/schemas/loop",
        "this is a symbolic link, not a file\n--> spec/schemas/zero.yaml",
        "this is a socket, not a file\n--> spec/socket.yaml",
        "this is a pipe, not a file\n--> spec/pipe.yaml",
        "this file has more than 4 MB\n--> spec/large.yaml",
        "the byte 0xfc is not UTF-8\n --> spec/latin.yaml:1:17",
        "does not end in `.yaml`\n--> spec/notes.txt",
        "starts with a byte order mark (U+FEFF)\n --> spec/schemas/things/thing.yaml:1:1",
        "U+0007 is a control character\n --> spec/schemas/things/thing.yaml:1:15",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(!said.contains(".swp"), "{said}");
}

//! Runs that are killed. The steps at which this can happen are tested one by one where the files
//! are written; here the system does it.
#![cfg(unix)]

use std::fs;

use super::*;

/// How many files are in the folder of the runs: a hint at how far one of them is. They come and
/// go while they are counted.
fn progress(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => progress(&entry.path()),
            _ => 1,
        })
        .sum()
}

#[test]
fn a_run_that_is_killed_leaves_the_old_state_or_the_new_one() {
    let workspace = Workspace::new();
    workspace.describe("One thing");
    succeeds(workspace.task(&["generate"]));
    let old = workspace.files();
    workspace.describe("Another thing");
    succeeds(workspace.task(&["generate"]));
    let new = workspace.files();
    assert_ne!(old, new);

    let mut states = [&old, &new];
    for round in 0..60 {
        workspace.describe(if states[1] == &new {
            "Another thing"
        } else {
            "One thing"
        });
        let mut run = workspace
            .task(&["generate"])
            .stdout(Stdio::null())
            .spawn()
            .expect("it can be started");
        // Later in each round, until a run is over before it is killed.
        let enough = round % 30;
        while progress(&workspace.path(".xtask")) <= enough
            && run.try_wait().expect("it can be asked").is_none()
        {
            std::thread::yield_now();
        }
        let _ = run.kill();
        run.wait().expect("it ends");

        // The next run finds a whole state, whatever it is about to write.
        workspace.write("spec/broken.yaml", "a: [");
        fails(workspace.task(&["generate"]));
        fs::remove_file(workspace.path("spec/broken.yaml")).expect("it is there");
        let found = workspace.files();
        assert!(found == old || found == new, "round {round}");
        assert!(workspace.is_clean());
        states.swap(0, 1);
    }
    workspace.describe("Another thing");
    succeeds(workspace.task(&["generate"]));
    assert!(workspace.files() == new);
}

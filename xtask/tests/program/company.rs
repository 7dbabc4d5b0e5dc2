//! Several runs at once.

use std::fs::File;
use std::io::{BufRead, BufReader};

use super::*;

/// The second run waits for the first one, and says for whom it waits.
#[test]
fn a_run_waits_for_another_one() {
    let workspace = Workspace::generated();
    let lock = File::options()
        .write(true)
        .open(workspace.path(".xtask/lock"))
        .expect("a run leaves its lock");
    lock.lock().expect("nobody has it");
    workspace.write(".xtask/lock", "4711");
    workspace.describe("Another thing");

    let mut run = workspace
        .task(&["generate"])
        .stderr(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it can be started");
    let mut said = String::new();
    BufReader::new(run.stderr.take().expect("it is piped"))
        .read_line(&mut said)
        .expect("it says something");
    assert_eq!(said, "waiting for the run in process 4711 to end\n");
    assert!(run.try_wait().expect("it can be asked").is_none());

    lock.unlock().expect("it is locked");
    assert!(run.wait().expect("it ends").success());
    succeeds(workspace.task(&["generate", "--check"]));
}

/// Whoever comes last wins, and nobody is told an untruth.
#[test]
fn runs_at_once_end_with_what_the_spec_says() {
    let workspace = Workspace::new();
    let runs: Vec<_> = (0..6)
        .map(|_| {
            workspace
                .task(&["generate"])
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .expect("it can be started")
        })
        .collect();
    for run in runs {
        let output = run.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    succeeds(workspace.task(&["generate", "--check"]));
    assert!(workspace.is_clean());
}

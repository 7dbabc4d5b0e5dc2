//! Inventory and evidence: the same files, whatever happens in the meantime.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use fivetran_simulator::{Account, Fault, KEY, SECRET, Simulator, Wrong};
use serde_json::Value;

use super::{failed, fivetran};

/// The program against a simulator that listens.
fn against(simulator: &Simulator, arguments: &[&str]) -> std::process::Command {
    let mut command = fivetran(arguments);
    command
        .env("FIVETRAN_BASE_URL", simulator.url().expect("it listens"))
        .env("FIVETRAN_API_KEY", KEY)
        .env("FIVETRAN_API_SECRET", SECRET);
    command
}

/// The files of a folder but for the manifest, which tells times.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.file_name() != "manifest.json")
        .map(|entry| {
            let content = fs::read_to_string(entry.path()).expect("it is text");
            (entry.file_name().into_string().expect("text"), content)
        })
        .collect()
}

async fn simulator() -> Simulator {
    let options = Simulator::options().account(Account::of(40, 400));
    // The run times of the last days are asked for.
    let options = options.begin(&now()).expect("a time");
    options.start().await.expect("a port is free")
}

/// The time of this machine, as RFC 3339 writes it.
fn now() -> String {
    fivetran::Timestamp::from(jiff::Timestamp::now()).to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_is_killed_goes_on_and_gives_the_same_files() {
    let simulator = simulator().await;
    let folder = tempfile::tempdir().expect("a folder");
    let whole = folder.path().join("whole");
    let run = |path: &Path| {
        let path = path.to_str().expect("text").to_owned();
        against(&simulator, &["inventory", &path])
            .output()
            .expect("it runs")
    };
    let output = run(&whole);
    assert!(output.status.success(), "{output:?}");
    let expected = files(&whole);
    assert_eq!(expected["tables.jsonl"].lines().count(), 400 - 40 / 6 * 10);

    for (number, requests) in [3, 20, 50, 80].into_iter().enumerate() {
        let path = folder.path().join(format!("killed-{number}"));
        let text = path.to_str().expect("text").to_owned();
        simulator.forget_requests();
        let mut child = against(&simulator, &["inventory", &text])
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        while simulator.requests().len() < requests && child.try_wait().expect("a state").is_none()
        {
            tokio::task::yield_now().await;
        }
        let _ = child.kill();
        child.wait().expect("it ends");
        let output = run(&path);
        let is_finished = failed(&output).1.contains("is finished");
        assert!(output.status.success() || is_finished, "{output:?}");
        assert_eq!(files(&path), expected, "killed after {requests} requests");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_noted_and_an_outage_is_not() {
    let simulator = simulator().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("inventory");
    let text = path.to_str().expect("text").to_owned();
    let refused = Fault::new(Wrong::Status(403))
        .of("connection_schema_config")
        .times(2);
    simulator.fault(refused);
    simulator.fault(
        Fault::new(Wrong::Status(400))
            .of("connection_sync_history")
            .after(5)
            .times(1),
    );
    let output = against(&simulator, &["inventory", &text, "--csv"])
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{output:?}");
    let problems = fs::read_to_string(path.join("problems.jsonl")).expect("it is there");
    assert_eq!(problems.lines().count(), 3, "{problems}");
    assert!(path.join("tables.csv").exists());

    let output = against(&simulator, &["inventory", &text])
        .output()
        .expect("it runs");
    assert_eq!(failed(&output).0, Some(2), "it is finished: {output:?}");

    let broken = folder.path().join("broken");
    let text = broken.to_str().expect("text").to_owned();
    simulator.fault(
        Fault::new(Wrong::Status(401))
            .of("list_connections")
            .times(1),
    );
    let output = against(&simulator, &["inventory", &text])
        .output()
        .expect("it runs");
    assert_eq!(failed(&output).0, Some(3), "{output:?}");
    assert!(!broken.join("manifest.json").exists());
    let again = against(&simulator, &["evidence", &text])
        .output()
        .expect("it runs");
    assert_eq!(failed(&again).0, Some(2), "{again:?}");
    let again = against(&simulator, &["inventory", &text])
        .output()
        .expect("it runs");
    assert!(again.status.success(), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn evidence_has_who_may_do_what_and_no_secrets() {
    let simulator = simulator().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("evidence");
    let text = path.to_str().expect("text").to_owned();
    let output = against(&simulator, &["evidence", &text])
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{output:?}");
    let files = files(&path);
    assert!(files["user_memberships.jsonl"].contains("Destination Administrator"));
    assert!(files["team_memberships.jsonl"].contains("Team Member"));
    assert!(files["not_told.jsonl"].contains("audit log"));
    let all: String = files.values().cloned().collect();
    assert!(!all.contains("simulated-password") && !all.contains(SECRET));
    let manifest = fs::read_to_string(path.join("manifest.json")).expect("it is there");
    let manifest: Value = serde_json::from_str(&manifest).expect("it is JSON");
    for entry in manifest["files"].as_array().expect("files") {
        let name = entry["file"].as_str().expect("a name");
        let lines = files[name].lines().count();
        assert_eq!(entry["lines"], lines, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_difference_names_what_came_went_and_changed() {
    let simulator = simulator().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("text").to_owned();
    let (old, new) = (path("old"), path("new"));
    let first = against(&simulator, &["inventory", &old])
        .output()
        .expect("it runs");
    assert!(first.status.success(), "{first:?}");
    let client = simulator.client();
    let connections = client.connections().list().send().await.expect("a page");
    client
        .connections()
        .delete(&connections.items[0].id)
        .send()
        .await
        .expect("deleted");
    client
        .groups()
        .create("Added")
        .send()
        .await
        .expect("created");
    client
        .connections()
        .update(&connections.items[1].id)
        .sync_frequency(5)
        .send()
        .await
        .expect("changed");
    let second = against(&simulator, &["inventory", &new])
        .output()
        .expect("it runs");
    assert!(second.status.success(), "{second:?}");
    let arguments = [
        "inventory",
        "diff",
        &old,
        &new,
        "-o",
        "csv",
        "--filter",
        "file!=runs",
    ];
    let output = against(&simulator, &arguments).output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    for (file, change, fields) in [
        ("connections", "removed", ""),
        ("connections", "changed", "sync_frequency"),
        ("groups", "added", ""),
        ("tables", "removed", ""),
    ] {
        let found = text.lines().any(|line| {
            line.starts_with(file)
                && line.contains(&format!(",{change},"))
                && line.ends_with(fields)
        });
        assert!(found, "{file} {change}: {text}");
    }
}

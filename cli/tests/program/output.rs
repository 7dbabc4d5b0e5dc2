//! The forms in which results are written.

use std::io::Read;
use std::process::Stdio;

use serde_json::Value;

use super::{CONNECTION, failed, fivetran, printed, simulated};

#[test]
fn a_table_has_the_columns_that_fit() {
    insta::assert_snapshot!(
        "connections_at_100_columns",
        printed(&["connection", "list", "-o", "table"])
    );
    let narrow = fivetran(&["connection", "list", "-o", "table", "--simulate"])
        .env("COLUMNS", "50")
        .output();
    let narrow = String::from_utf8(narrow.expect("it runs").stdout).expect("it is text");
    insta::assert_snapshot!("connections_at_50_columns", narrow);
    assert!(
        narrow.lines().all(|line| line.chars().count() <= 50),
        "{narrow}"
    );
}

#[test]
fn fields_and_filters_choose() {
    let arguments = [
        "connection",
        "list",
        "-o",
        "csv",
        "--fields",
        "id,service,status.sync_state",
        "--filter",
        "status.setup_state=connected",
        "--filter",
        "service!=github",
    ];
    insta::assert_snapshot!("chosen_fields_as_csv", printed(&arguments));
    let one = [
        "connection",
        "get",
        CONNECTION,
        "-o",
        "yaml",
        "--fields",
        "id,config.host",
    ];
    insta::assert_snapshot!("one_connection_as_yaml", printed(&one));
}

#[test]
fn json_is_read_by_programs() {
    let list: Value = serde_json::from_str(&printed(&["group", "list", "--fields", "id,name"]))
        .expect("it is JSON");
    assert_eq!(list.as_array().map(Vec::len), Some(2));
    let lines = printed(&["group", "list", "--output", "jsonl", "--fields", "id,name"]);
    let ids: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(Value::from(ids), list);
}

#[test]
fn a_list_that_goes_on_says_so_and_all_gets_it() {
    let output = simulated(&["connector-type", "list", "-o", "jsonl", "--fields", "id"]);
    assert!(failed(&output).1.contains("--all"), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 100);
    let all = printed(&[
        "connector-type",
        "list",
        "-o",
        "jsonl",
        "--fields",
        "id",
        "--all",
    ]);
    assert!(all.lines().count() > 700);
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child = fivetran(&["connector-type", "list", "--all", "--simulate"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut first = [0];
    let mut stdout = child.stdout.take().expect("it is piped");
    stdout.read_exact(&mut first).expect("something comes");
    drop(stdout);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(failed(&output), (Some(141), String::new()));
}

#[test]
fn what_a_terminal_would_obey_is_not_written() {
    let created = ["group", "create", "--name", "a\u{1b}[2Jb", "-o", "table"];
    let output = simulated(&created);
    assert!(
        !String::from_utf8_lossy(&output.stdout).contains('\u{1b}'),
        "{output:?}"
    );
}

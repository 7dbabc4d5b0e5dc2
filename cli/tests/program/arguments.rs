//! Help texts, and what is wrong with arguments.

use super::{CONNECTION, failed, fivetran, printed, simulated};

#[test]
fn help_says_what_a_command_takes() {
    let help = |arguments: &[&str]| {
        let output = fivetran(arguments).output().expect("it runs");
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("it is text")
    };
    insta::assert_snapshot!("help_of_a_command", help(&["connection", "sync", "--help"]));
    insta::assert_snapshot!("help_of_a_noun", help(&["team", "--help"]));
    let all = help(&["--help"]);
    assert!(
        all.contains("Exit codes:") && all.contains("inventory"),
        "{all}"
    );
}

#[test]
fn wrong_arguments_are_named() {
    let wrong = |arguments: &[&str]| {
        let (code, text) = failed(&simulated(arguments));
        assert_eq!(code, Some(2), "{arguments:?}: {text}");
        text
    };
    let texts = [
        wrong(&["group", "create", "--body", "{"]),
        wrong(&["group", "create", "--body", "[]"]),
        wrong(&["group", "create", "--set", "name"]),
        wrong(&["group", "create", "--set", "nmae=x"]),
        wrong(&["group", "list", "--limit", "many"]),
        wrong(&["group", "list", "--limit", "0"]),
        wrong(&["group", "list", "--filter", "name"]),
        wrong(&["connection", "update", CONNECTION]),
        wrong(&["service", "show", "nothing"]),
        wrong(&["docs", "nothing"]),
    ];
    insta::assert_snapshot!("wrong_arguments", texts.concat());
}

#[test]
fn every_command_has_help_and_a_page() {
    for operation in fivetran::operations() {
        let mut arguments: Vec<&str> = operation.command.split(' ').collect();
        arguments.push("--help");
        let help = fivetran(&arguments).output().expect("it runs");
        assert!(help.status.success(), "{}", operation.command);
    }
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(
            printed(&["completions", shell]).contains("fivetran"),
            "{shell}"
        );
    }
    assert!(printed(&["man"]).contains(".TH fivetran"));
    assert!(printed(&["docs", "connection", "sync"]).contains("sync_connection"));
}

#[test]
fn services_are_shown_and_checked() {
    insta::assert_snapshot!(
        "a_service",
        printed(&["service", "show", "google_sheets", "-o", "table"])
    );
    let config =
        r#"{"schema":"a","table":"b","sheet_id":5,"sheet_ids":"x","auth_type":"Nonsense"}"#;
    let output = simulated(&["service", "check", "google_sheets", "--config", config]);
    assert_eq!(failed(&output).0, Some(9));
    insta::assert_snapshot!(
        "a_config_with_problems",
        String::from_utf8_lossy(&output.stdout)
    );
}

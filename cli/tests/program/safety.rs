//! What is lost is asked for, what is secret is not shown, and what failed says how.

use std::fs;

use super::{CONNECTION, failed, fivetran, printed, simulated};

#[test]
fn nothing_is_lost_without_yes() {
    let delete = ["connection", "delete", CONNECTION];
    let (code, text) = failed(&simulated(&delete));
    assert_eq!(code, Some(5));
    assert!(
        text.contains("sync history are gone") && text.contains("--yes"),
        "{text}"
    );
    printed(&["connection", "delete", CONNECTION, "--yes"]);
    // The same command asks or does not, by what it sends.
    assert_eq!(
        failed(&simulated(&[
            "connection",
            "update",
            CONNECTION,
            "--paused"
        ]))
        .0,
        Some(5)
    );
    printed(&["connection", "update", CONNECTION, "--sync-frequency", "60"]);
}

#[test]
fn every_destructive_operation_asks() {
    let server = "http://127.0.0.1:9";
    let always = fivetran::operations()
        .iter()
        .filter(|one| one.is_always_destructive());
    let mut count = 0;
    for operation in always.filter(|one| one.body.is_none() && one.files.is_empty()) {
        let mut arguments: Vec<&str> = operation.command.split(' ').collect();
        arguments.extend(operation.path_parameters.iter().map(|_| "x"));
        arguments.extend(["--base-url", server]);
        let output = fivetran(&arguments)
            .env("FIVETRAN_API_KEY", "k")
            .env("FIVETRAN_API_SECRET", "s")
            .output()
            .expect("it runs");
        assert_eq!(
            failed(&output).0,
            Some(5),
            "{}: {output:?}",
            operation.command
        );
        count += 1;
    }
    assert!(count > 20, "{count}");
}

#[test]
fn a_dry_run_sends_nothing() {
    let sent = ["connection", "delete", CONNECTION, "--dry-run"];
    let text = printed(&sent);
    insta::assert_snapshot!("a_dry_run", text);
    let body = [
        "connection",
        "update",
        CONNECTION,
        "--set",
        "config.password=sesame-open",
        "--dry-run",
    ];
    let text = printed(&body);
    assert!(!text.contains("sesame"), "{text}");
}

#[test]
fn secrets_are_shown_only_when_asked_for() {
    let create = [
        "system-key",
        "create",
        "--name",
        "job",
        "--set",
        r#"permissions=[{"resource_type":"USER","access_level":"READ"}]"#,
        "--fields",
        "secret",
    ];
    let hidden = printed(&create);
    assert!(hidden.contains("[hidden: --show-secrets]"), "{hidden}");
    let mut shown = create.to_vec();
    shown.push("--show-secrets");
    assert!(!printed(&shown).contains("hidden"));
}

#[test]
fn each_kind_of_failure_has_its_code() {
    let code = |arguments: &[&str]| failed(&simulated(arguments)).0;
    assert_eq!(code(&["connection", "get", "nothing"]), Some(4));
    assert_eq!(code(&["connection", "lst"]), Some(2));
    assert_eq!(
        code(&["connection", "update", CONNECTION, "--sync-frequency", "7"]),
        Some(2)
    );
    assert_eq!(code(&["group", "create", "--name", "Warehouse"]), Some(6));
    let without = fivetran(&["group", "list"]).output().expect("it runs");
    assert_eq!(failed(&without).0, Some(3));
    let unreachable = fivetran(&["account", "get", "--base-url", "http://127.0.0.1:9"])
        .env("FIVETRAN_API_KEY", "k")
        .env("FIVETRAN_API_SECRET", "s")
        .output()
        .expect("it runs");
    assert_eq!(failed(&unreachable).0, Some(8), "{unreachable:?}");
}

#[test]
fn a_wait_says_how_it_ended() {
    let waited = printed(&["connection", "sync", CONNECTION, "--wait"]);
    assert!(waited.contains("succeeded"), "{waited}");
    // The made-up account has a connection that is broken.
    let list = printed(&[
        "connection",
        "list",
        "--filter",
        "service=mysql",
        "-o",
        "jsonl",
        "--fields",
        "id",
    ]);
    let id = list.split('"').nth(3).expect("an id").to_owned();
    let (code, text) = failed(&simulated(&["connection", "sync", &id, "--wait"]));
    assert!(matches!(code, Some(6 | 9)), "{code:?} {text}");
}

#[cfg(unix)]
#[test]
fn credentials_that_others_can_read_are_refused() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("key.toml");
    fs::write(&path, "key = \"k\"\nsecret = \"sesame-open\"\n").expect("written");
    let set = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("set");
    let run = || {
        let path = path.to_str().expect("text");
        let arguments = [
            "account",
            "get",
            "--credentials",
            path,
            "--base-url",
            "http://127.0.0.1:9",
        ];
        failed(&fivetran(&arguments).output().expect("it runs"))
    };
    set(0o644);
    let (code, text) = run();
    assert_eq!(code, Some(2));
    assert!(text.contains("chmod 600"), "{text}");
    set(0o600);
    assert_eq!(run().0, Some(8));
    fs::write(&path, "key = \"k\"\nsecret = sesame-open\n").expect("written");
    let (code, text) = run();
    assert_eq!(code, Some(2));
    assert!(text.contains(":2") && !text.contains("sesame"), "{text}");
}

#[test]
fn a_path_without_a_command_is_called_and_asks_before_a_write() {
    let list = printed(&["api", "GET", "/v1/groups", "--query", "limit=1"]);
    assert!(list.contains("next_cursor"), "{list}");
    assert_eq!(
        failed(&simulated(&["api", "get", "/v1/nothing"])).0,
        Some(4)
    );
    assert_eq!(
        failed(&simulated(&["api", "GET", "/v1/groups/../users"])).0,
        Some(2)
    );
    let force = ["api", "POST", "/v1/connections/c/force", "--body", "{}"];
    assert_eq!(failed(&simulated(&force)).0, Some(5));
    let delete = format!("/v1/connections/{CONNECTION}");
    assert_eq!(failed(&simulated(&["api", "DELETE", &delete])).0, Some(5));
    printed(&["api", "DELETE", &delete, "--yes"]);
}

//! Requests to a path: those that the tables have are calls of their operations, and others are
//! granted by name only.

use std::sync::{Arc, Mutex};

use fivetran::{Backoff, Client, ErrorKind, Grant, Grants, Method, Record};
use fivetran_tests::calls;
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

#[tokio::test]
async fn each_described_path_is_a_call_of_its_operation() {
    let server = Server::start(&API).await;
    let client = server.client();
    for call in calls::all() {
        let operation = fivetran::operation(call.operation).expect("the table has it");
        if !operation.files.is_empty() || matches!(operation.answer, fivetran::Answer::File) {
            continue;
        }
        (call.send)(client.clone()).await.expect("it is answered");
        let typed = server.take_requests().remove(0);
        let (path, query) = typed.target.split_once('?').unwrap_or((&typed.target, ""));
        let mut request = client.request(operation.method, path);
        assert_eq!(
            request.operation().map(|found| found.id),
            Some(operation.id)
        );
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').expect("it has a value");
            let value = percent_encoding::percent_decode_str(value).decode_utf8_lossy();
            request = request.query(name, value);
        }
        if operation.body.is_some() {
            let body: Value = serde_json::from_slice(&typed.body).expect("it is JSON");
            request = request.body(body);
        }
        request
            .send()
            .await
            .unwrap_or_else(|error| panic!("{}: {error}", operation.id));
        let sent = server.take_requests().remove(0);
        assert_eq!(
            (&sent.target, &sent.body),
            (&typed.target, &typed.body),
            "{}",
            operation.id
        );
        assert_eq!(
            sent.header("accept"),
            typed.header("accept"),
            "{}",
            operation.id
        );

        for alias in operation.aliases {
            let mut values = operation.path.split('/').zip(path.split('/'));
            let mut old = String::new();
            for segment in alias.split('/').skip(1) {
                old.push('/');
                if segment.starts_with('{') {
                    let value = values.find(|(template, _)| template.starts_with('{'));
                    old.push_str(value.expect("it has as many").1);
                } else {
                    old.push_str(segment);
                }
            }
            let found = client.request(operation.method, &old).operation();
            assert_eq!(found.map(|found| found.id), Some(operation.id), "{old}");
        }
    }
}

#[tokio::test]
async fn paths_that_could_lead_elsewhere_are_refused() {
    let server = Server::start(&API).await;
    let client = server.client();
    for path in [
        "",
        "/",
        "/v1",
        "/v1/",
        "v1/groups",
        "https://example.com/v1/groups",
        "//example.com/v1/groups",
        "/v2/groups",
        "/v1//groups",
        "/v1/groups/",
        "/v1/./groups",
        "/v1/groups/../users",
        "/v1/groups/%2e%2e/users",
        "/v1/groups/%2E/users",
        "/v1/groups/.%2e",
        "/v1/nothing/a%2fb",
        "/v1/nothing/a%5cb",
        "/v1/nothing/%252e%252e",
        "/v1/nothing/%00",
        "/v1/nothing/%",
        "/v1/nothing/%zz",
        "/v1/nothing/%ff",
        "/v1/nothing\\groups",
        "/v1/nothing groups",
        "/v1/nothing\ngroups",
        "/v1/groups?limit=1",
        "/v1/groups#a",
        "/%76%31/../v1/groups",
    ] {
        let error = client
            .request(Method::Get, path)
            .send()
            .await
            .expect_err(path);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}: {error}");
    }
    assert!(server.take_requests().is_empty());
}

fn granted(server: &Server, grants: Grants) -> Client {
    server
        .builder()
        .retry(Backoff::never())
        .policy(grants)
        .build()
        .expect("the client is right")
}

#[tokio::test]
async fn grants_deny_what_is_not_described_unless_they_name_it() {
    let server = Server::start(&API).await;
    let everything = || Grants::all(Grant::Full).every_power();
    let paths = [
        (Method::Get, "/v1/nothing"),
        (Method::Post, "/v1/connections/c/force"),
        (Method::Delete, "/v1/connections/c/sync"),
        (Method::Get, "/v1/Groups/g"),
    ];
    for (method, path) in paths {
        let client = granted(&server, everything());
        let error = client.request(method, path).send().await.expect_err(path);
        assert_eq!(error.kind(), ErrorKind::Denied, "{path}: {error}");
        assert!(error.to_string().contains("undescribed"), "{error}");
    }
    assert!(server.take_requests().is_empty());
    let answer = || Scripted::json(200, &json!({ "code": "Success", "message": "ok" }));
    let read = Grants::none()
        .grant("undescribed", Grant::Read)
        .expect("it is known");
    let client = granted(&server, read);
    server.script([answer()]);
    client
        .request(Method::Get, "/v1/nothing")
        .send()
        .await
        .expect("it is named");
    let error = client
        .request(Method::Post, "/v1/nothing")
        .send()
        .await
        .expect_err("a write");
    assert_eq!(error.kind(), ErrorKind::Denied);
    let write = Grants::none()
        .grant("undescribed", Grant::Write)
        .expect("it is known");
    let error = granted(&server, write)
        .request(Method::Post, "/v1/x")
        .send()
        .await;
    assert!(
        error
            .expect_err("it may destroy")
            .to_string()
            .contains("destroy")
    );
    let full = Grants::none()
        .grant("undescribed", Grant::Full)
        .expect("it is known");
    server.script([answer()]);
    granted(&server, full)
        .request(Method::Post, "/v1/x")
        .send()
        .await
        .expect("all is granted");
}

#[tokio::test]
async fn a_described_path_needs_what_its_operation_needs() {
    let server = Server::start(&API).await;
    let grants = Grants::none()
        .grant("connections", Grant::Write)
        .expect("it is known");
    let client = granted(&server, grants);
    for (path, body) in [
        ("/v1/connections/c", json!({ "paused": true })),
        ("/v1/connectors/c", json!({ "paused": true })),
        ("/v1/connections/%63", json!({ "nobody_knows_it": 1 })),
    ] {
        let error = client
            .request(Method::Patch, path)
            .body(body)
            .send()
            .await
            .expect_err(path);
        assert_eq!(error.kind(), ErrorKind::Denied, "{path}: {error}");
    }
    let body = json!({ "sync_frequency": 7 });
    let request = client
        .request(Method::Patch, "/v1/connections/c")
        .body(body);
    let error = request.send().await.expect_err("the rules hold");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn it_is_repeated_only_where_it_may_be() {
    let server = Server::start(&API).await;
    let clock = fivetran_tests::clock::FakeClock::default();
    let retry = Backoff::default().attempts(3);
    let client = server
        .builder()
        .clock(clock)
        .retry(retry)
        .build()
        .expect("the client is right");
    let busy = || Scripted::raw(503, "text/plain", "busy");
    for (method, repeatable, attempts) in [
        (Method::Get, false, 1),
        (Method::Post, false, 1),
        (Method::Get, true, 3),
        (Method::Post, true, 3),
    ] {
        server.script([busy(), busy(), busy()].into_iter().take(attempts));
        let request = client.request(method, "/v1/nothing").repeatable(repeatable);
        let error = request.send().await.expect_err("it is busy");
        assert_eq!(
            error.attempts() as usize,
            attempts,
            "{method:?} {repeatable}"
        );
        server.take_requests();
    }
    // What the tables say of an operation is not changed.
    server.script([busy()]);
    let request = client
        .request(Method::Post, "/v1/connections/c/sync")
        .repeatable(true);
    let error = request
        .body(json!({}))
        .send()
        .await
        .expect_err("it is busy");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn records_previews_and_errors_show_the_path_and_no_secrets() {
    let server = Server::start(&API).await;
    let records = Arc::new(Mutex::new(Vec::new()));
    let kept = records.clone();
    let client = server
        .builder()
        .retry(Backoff::never())
        .audit(move |record: &Record<'_>| {
            kept.lock().expect("no panic").push(format!("{record:?}"));
        })
        .build()
        .expect("the client is right");
    let body = json!({ "password": "sesame-open-now" });
    let request = client.request(Method::Post, "/v1/nothing/x").body(body);
    let preview = request.clone().preview().expect("it is right");
    assert!(preview.url.ends_with("/v1/nothing/x"), "{preview}");
    server.script([Scripted::json(
        400,
        &json!({ "code": "X", "message": "sesame-open-now is bad" }),
    )]);
    let error = request.send().await.expect_err("it is refused");
    let records = records.lock().expect("no panic").concat();
    assert!(records.contains("/v1/nothing/x"), "{records}");
    let all = format!("{preview} {preview:?} {error} {error:?} {records}");
    assert!(!all.contains("sesame"), "{all}");
}

#[tokio::test]
async fn a_dry_run_sends_no_write() {
    let server = Server::start(&API).await;
    let client = server
        .builder()
        .dry_run(true)
        .build()
        .expect("the client is right");
    for method in [Method::Post, Method::Patch, Method::Delete] {
        let error = client
            .request(method, "/v1/nothing")
            .send()
            .await
            .expect_err("dry");
        assert_eq!(error.kind(), ErrorKind::DryRun, "{method:?}");
    }
    assert!(server.take_requests().is_empty());
}

//! Calls by name: each operation with the arguments of its typed call, and wrong arguments.

use std::fmt::Write as _;

use fivetran::{Client, Error, ErrorKind, Field, Grant, Grants, Kind, NamedCall, Upload};
use fivetran_tests::calls;
use fivetran_tests::server::{Request, Scripted, Server};
use fivetran_tests::spec::API;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

/// The arguments that a request was made with, as JSON.
pub(super) fn arguments(operation: &fivetran::Operation, request: &Request) -> Value {
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text)
            .decode_utf8()
            .expect("it is text")
            .into_owned()
    };
    let mut arguments = Map::new();
    for (template, segment) in operation.path.split('/').zip(path.split('/')) {
        if let Some(name) = template.strip_prefix('{') {
            let name = name.trim_end_matches('}');
            arguments.insert(name.to_owned(), decoded(segment).into());
        }
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').expect("it has a value");
        let field = operation.query_parameters.iter();
        let field = field.clone().find(|field| field.name == name);
        let field = field.expect("it is a parameter");
        arguments.insert(name.to_owned(), typed(field, decoded(value)));
    }
    if operation.body.is_some() {
        let body = serde_json::from_slice(&request.body).expect("it is JSON");
        arguments.insert("body".to_owned(), body);
    }
    arguments.into()
}

fn typed(field: &Field, text: String) -> Value {
    match field.kind {
        Kind::Text | Kind::Timestamp | Kind::Enum(_) => text.into(),
        _ => serde_json::from_str(&text).expect("it is a number or a boolean"),
    }
}

fn with_files(mut call: NamedCall) -> NamedCall {
    for file in call.operation().files {
        call = call.file(file.name, Upload::new("code.zip", "code"));
    }
    call
}

/// What tells requests apart, without what differs from one form to the next.
fn line(request: &Request) -> (String, String, Vec<(String, String)>, Vec<u8>) {
    let is_form = |request: &Request| {
        let content = request.header("content-type").unwrap_or_default();
        content.starts_with("multipart/")
    };
    let headers = request
        .headers
        .iter()
        .filter(|(name, _)| !is_form(request) || !name.as_str().starts_with("content-"))
        .map(|(name, value)| (name.to_string(), format!("{value:?}")))
        .collect();
    let body = if is_form(request) {
        Vec::new()
    } else {
        request.body.to_vec()
    };
    (
        request.method.clone(),
        request.target.clone(),
        headers,
        body,
    )
}

#[tokio::test]
async fn each_sends_what_the_typed_call_sends_and_answers_the_data_as_they_came() {
    let server = Server::start(&API).await;
    let client = server.client();
    for call in calls::all() {
        let id = call.operation;
        let typed = (call.send)(client.clone()).await.expect("it is answered");
        let typed_request = server.take_requests().remove(0);
        let operation = fivetran::operation(id).expect("the table has it");
        let arguments = arguments(operation, &typed_request);

        let by_id = with_files(client.call(id).arguments(arguments.clone()));
        let by_command = with_files(client.call(operation.command).arguments(arguments.clone()));
        let by_operation = with_files(client.call(operation).arguments(arguments));
        for call in [by_id, by_command, by_operation] {
            if matches!(operation.answer, fivetran::Answer::File) {
                call.send_for_file().await.expect("it is answered");
            } else {
                let answer = call
                    .send()
                    .await
                    .unwrap_or_else(|error| panic!("{id}: {error}"));
                assert_eq!(answer.status(), typed.status, "{id}");
                assert_eq!(answer.message(), typed.message.as_deref(), "{id}");
                let whole = answer.json().expect("it is JSON");
                assert_eq!(
                    answer.data(),
                    whole.get("data").unwrap_or(&Value::Null),
                    "{id}"
                );
            }
            let request = server.take_requests().remove(0);
            assert_eq!(line(&request), line(&typed_request), "{id}");
        }
    }
}

#[tokio::test]
async fn a_list_is_read_to_its_end() {
    let server = Server::start(&API).await;
    let client = server.client();
    let page = |name: &str, cursor: Option<&str>| {
        let data = json!({ "items": [{ "id": name }], "next_cursor": cursor });
        Scripted::json(200, &json!({ "code": "Success", "data": data }))
    };
    server.script([page("a", Some("next")), page("b", None)]);
    let mut items = client.call("connection list").argument("limit", 1).stream();
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.expect("it is answered") {
        ids.push(item["id"].clone());
    }
    assert_eq!(ids, ["a", "b"]);
    let requests = server.take_requests();
    assert_eq!(requests[1].target, "/v1/connections?limit=1&cursor=next");

    server.script([page("a", Some("next")), page("b", None)]);
    let items = client.call("connection list").stream().collect().await;
    let items = items.expect("it is answered");
    assert_eq!(
        (&items[0]["id"], &items[1]["id"]),
        (&json!("a"), &json!("b"))
    );
    let refused = Scripted::json(400, &json!({ "code": "X", "message": "no" }));
    server.script([page("a", Some("next")), refused]);
    let error = client.call("connection list").stream().collect().await;
    assert_eq!(
        error.expect_err("the second page fails").status(),
        Some(400)
    );
}

/// Calls that are wrong, and nothing of which is sent.
fn wrong(client: &Client) -> Vec<(&'static str, NamedCall)> {
    let create = json!({ "service": "postgres", "group_id": "g", "config": { "schema": "s" } });
    let with = |name: &str, value: Value| {
        let mut body = create.clone();
        body[name] = value;
        client.call("create_connection").body(body)
    };
    let list = || client.call("list_connections");
    let sync = || {
        client
            .call("sync_connection")
            .argument("connection_id", "c")
    };
    vec![
        ("a misspelt operation", client.call("sync_conection")),
        ("no such operation", client.call("make_coffee")),
        ("a command in another order", client.call("sync connection")),
        ("no path parameter", client.call("connection_details")),
        (
            "an id that is a number",
            client
                .call("connection_details")
                .argument("connection_id", 7),
        ),
        (
            "an empty id",
            client
                .call("connection_details")
                .argument("connection_id", ""),
        ),
        (
            "a step up",
            client
                .call("connection_details")
                .argument("connection_id", ".."),
        ),
        ("a misspelt parameter", list().argument("limt", 3)),
        ("a parameter of another type", list().argument("limit", "3")),
        ("a parameter out of range", list().argument("limit", 1001)),
        (
            "a number that is too large",
            list().argument("limit", 5_000_000_000_i64),
        ),
        ("a body where there is none", list().body(json!({}))),
        ("arguments that are a list", list().arguments(json!([1]))),
        (
            "a field of the body as an argument",
            sync().argument("force", true),
        ),
        ("an unknown field", with("sync_frequncy", json!(60))),
        ("a field that is far from any", with("colour", json!("red"))),
        ("a field of another type", with("paused", json!("no"))),
        ("a field that is null", with("paused", json!(null))),
        (
            "a number that is not allowed",
            with("sync_frequency", json!(45)),
        ),
        (
            "a misspelt value of an enum",
            with("schedule_type", json!("MAN-UAL")),
        ),
        ("missing fields", client.call("create_connection")),
        (
            "a body that is a list",
            client.call("create_connection").body(json!([])),
        ),
        (
            "several faults at once",
            list().argument("limt", 3).argument("group_id", true),
        ),
        (
            "a nested field",
            client.call("create_connection").body(json!({
                "service": "postgres", "group_id": "g", "config": {},
                "schedule": { "schedule_type": "INTERVAL", "intervall": 60 },
            })),
        ),
        ("no file", client.call("connector-sdk-package create")),
        (
            "a file where there is none",
            list().file("code", Upload::new("a", "b")),
        ),
        ("pages of no list", client.call("account get")),
    ]
}

#[tokio::test]
async fn what_is_wrong_is_told_and_not_sent() {
    let server = Server::start(&API).await;
    let client = server.client();
    let mut table = String::new();
    for (what, call) in wrong(&client) {
        let error: Error = match what {
            "pages of no list" => call.pages().try_next().await.expect_err("it is wrong"),
            _ => call.send().await.expect_err(what),
        };
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{what}: {error}");
        writeln!(table, "{what}:\n  {error}").expect("a text can be written to");
    }
    assert_eq!(server.take_requests().len(), 0);
    insta::assert_snapshot!("wrong-arguments", table);
}

#[tokio::test]
async fn grants_hold_for_calls_by_name() {
    let server = Server::start(&API).await;
    let grants = Grants::none()
        .grant("groups", Grant::Read)
        .expect("it is one");
    let client = server
        .builder()
        .policy(grants)
        .build()
        .expect("it is right");
    let call = |name: &str| client.call(name).argument("group_id", "g");
    call("group_details")
        .send()
        .await
        .expect("reading is granted");
    for name in [
        "delete_group",
        "list_all_users_in_group",
        "no such operation",
    ] {
        call(name).send().await.expect_err("it is not granted");
    }
    assert_eq!(server.take_requests().len(), 1);
}

#[test]
fn no_argument_is_printed() {
    let client = Client::builder().build().expect("it is right");
    let call = client
        .call("create_connection")
        .body(json!({ "config": { "password": "hunter22" } }));
    assert!(!format!("{call:?}").contains("hunter22"));
}

//! What nobody may see is seen nowhere: not in traces, hooks, audits, errors, or anything printed.

mod echoes;
mod recorder;
mod spans;

use std::sync::{Arc, Mutex};

use fivetran::{Access, Backoff, Client, Grants, Record};
use fivetran_tests::calls::{self, Call};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::secrets;
use fivetran_tests::server::{KEY, SECRET, Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

pub(crate) use recorder::Capture;
use recorder::{LOGGED, Recorder, lock};

/// `the-key:the-secret-that-nobody-may-see`
const TOKEN: &str = "dGhlLWtleTp0aGUtc2VjcmV0LXRoYXQtbm9ib2R5LW1heS1zZWU=";

/// The secrets in the examples of an operation.
fn secrets_of(call: &Call) -> Vec<String> {
    let known = fivetran::operation(call.operation).expect("the table has it");
    let operation = API.operations().find(|one| one.id == call.operation);
    let operation = operation.expect("a call is of an operation of the spec");
    let mut found = Vec::new();
    if let Some(example) = operation
        .example_request
        .as_ref()
        .filter(|_| known.sends_secrets)
    {
        found.extend(secrets::values(example));
    }
    if let Some(example) = example_answer(call).filter(|_| known.answers_secrets) {
        found.extend(secrets::values(&example["data"]));
    }
    found
}

fn example_answer(call: &Call) -> Option<Value> {
    let operation = API.operations().find(|one| one.id == call.operation);
    operation?.example_answer.clone()
}

#[tokio::test]
async fn nothing_tells_a_secret_of_any_call_that_goes_well() {
    let server = Server::start(&API).await;
    let told = Recorder::start();
    let client = told.client(&server);
    let dry = told.builder(&server).dry_run(true);
    let dry = dry.build().expect("the client is right");
    let mut secrets = 0;
    for call in calls::all() {
        told.add((call.debug)(&client));
        let outcome = (call.send)(client.clone()).await.expect("it answers");
        told.add(&outcome.debug);
        told.add(outcome.message.unwrap_or_default());
        if let Err(error) = (call.send)(dry.clone()).await {
            told.add_error(&error);
        }
        let of_call = secrets_of(call);
        secrets += of_call.len();
        let mut all: Vec<_> = of_call.iter().map(String::as_str).collect();
        all.extend([SECRET, TOKEN]);
        told.assert_without(&all);
        // The same word can be no secret in another call.
        lock(&told.text).clear();
        lock(&told.capture.text).clear();
        LOGGED.with_borrow_mut(String::clear);
    }
    assert!(secrets > 30, "{secrets}");
}

#[tokio::test]
async fn what_is_told_is_found_here() {
    let server = Server::start(&API).await;
    let told = Recorder::start();
    let client = told.client(&server);
    tracing::trace!(secret = "of an event");
    log::trace!("of a log");
    server.script([Scripted::raw(503, "text/plain", "")]);
    let get = client.groups().get("a-group");
    get.send().await.expect("the second attempt succeeds");
    let told = told.all();
    for part in [
        "of an event",
        "of a log",
        "a-group",
        "url.template",
        "retrying",
        "starting new connection",
        "Answered {",
        "Sending {",
    ] {
        assert!(told.contains(part), "{part} in {told}");
    }
}

/// Answers that say what they should not.
fn echoes() -> Vec<Scripted> {
    let basic = format!("Basic {TOKEN}");
    let page = |fill: usize| {
        format!(
            "<html>{}Authorization: {basic}, {SECRET}</html>",
            "x".repeat(fill)
        )
    };
    let mut answers = Vec::new();
    for status in [200, 400, 401, 404, 503] {
        let json = |body: Value| Scripted::json(status, &body);
        let raw = |kind: &str, body: String| Scripted::raw(status, kind, body);
        answers.extend([
            json(json!({ "code": SECRET, "message": format!("you sent {basic}") })),
            json(json!({ "code": basic, "message": SECRET, "data": { SECRET: SECRET } })),
            json(json!({ "code": "Success", "message": SECRET, "data": SECRET })),
            json(json!({ "code": "Success", "message": [basic], "data": { TOKEN: [SECRET] } })),
            json(json!({ "code": [SECRET], "data": { "items": SECRET } })),
            json(json!([SECRET, basic])),
            json(json!(SECRET)),
            raw("text/html", page(0)),
            raw("text/plain", format!("you sent {basic} and {SECRET}")),
            raw(
                "application/json",
                format!(r#"{{"code":"Oops","message":"{SECRET} {basic}"#),
            ),
            raw("application/json", format!(r#"["{SECRET}", "#)),
            raw("application/json", format!(r#"{{"{SECRET}": {basic}}}"#)),
            Scripted::raw(status, "text/html", "")
                .header("x-echo", SECRET)
                .header("www-authenticate", &basic),
        ]);
        // Wherever an excerpt is cut, no part of a secret is left.
        answers.extend(
            (440..510)
                .step_by(3)
                .map(|fill| raw("text/html", page(fill))),
        );
    }
    answers
}

#[tokio::test]
async fn nothing_tells_the_credentials_when_the_server_sends_them_back() {
    let server = Server::start(&API).await;
    let told = Recorder::start();
    let client = told.builder(&server).retry(Backoff::never());
    let client = client.build().expect("the client is right");
    let mut errors = 0;
    let calls = ["group_details", "delete_group", "list_connections"];
    for call in calls::all().filter(|call| calls.contains(&call.operation)) {
        for answer in echoes() {
            server.script([answer]);
            match (call.send)(client.clone()).await {
                Ok(outcome) => {
                    told.add(&outcome.debug);
                    told.add(outcome.message.unwrap_or_default());
                }
                Err(error) => {
                    errors += 1;
                    told.add_error(&error);
                }
            }
            assert_eq!(server.take_requests().len(), 1);
        }
    }
    assert!(errors > 500, "{errors}");
    // Nor a part of them that still tells something.
    told.assert_without(&[SECRET, TOKEN, &SECRET[..12], &TOKEN[..12]]);
}

#[tokio::test]
async fn nothing_tells_the_data_of_an_answer_that_cannot_be_read() {
    let server = Server::start(&API).await;
    let told = Recorder::start();
    let client = told.client(&server);
    let mut secrets = 0;
    for call in calls::all() {
        let of_call = secrets_of(call);
        let Some(example) = example_answer(call).filter(|_| !of_call.is_empty()) else {
            continue;
        };
        let text = example.to_string();
        let cut = |at: usize| text[..text.floor_char_boundary(at)].to_owned();
        let mut wrong = example.clone();
        break_first(&mut wrong["data"]);
        let mut all_wrong = example.clone();
        break_all(&mut all_wrong["data"]);
        let bodies = [
            cut(text.len() - 1),
            cut(text.len() * 2 / 3),
            wrong.to_string(),
            all_wrong.to_string(),
            json!({ "code": "Success", "data": [example["data"]] }).to_string(),
            json!({ "code": 7, "data": example["data"] }).to_string(),
            json!({ "data": example["data"] }).to_string(),
            json!({ "code": "Success", "message": example["data"] }).to_string(),
            json!({ "code": "Success", "data": text }).to_string(),
            format!("\u{feff}{text}"),
            format!(")]}}',\n{text}"),
        ];
        for body in bodies {
            server.script([Scripted::raw(200, "application/json", body)]);
            match (call.send)(client.clone()).await {
                Ok(outcome) => told.add(&outcome.debug),
                Err(error) => told.add_error(&error),
            }
        }
        secrets += of_call.len();
        let of_call: Vec<_> = of_call.iter().map(String::as_str).collect();
        told.assert_without(&of_call);
        lock(&told.text).clear();
        lock(&told.capture.text).clear();
    }
    assert!(secrets > 30, "{secrets}");
}

/// Makes the first text something else.
fn break_first(value: &mut Value) -> bool {
    match value {
        Value::Object(entries) => entries.values_mut().any(break_first),
        Value::Array(items) => items.iter_mut().any(break_first),
        Value::String(text) => {
            *value = json!([text]);
            true
        }
        _ => false,
    }
}

/// Makes each number and each truth value a text, and each text a list.
fn break_all(value: &mut Value) {
    match value {
        Value::Object(entries) => entries.values_mut().for_each(break_all),
        Value::Array(items) => items.iter_mut().for_each(break_all),
        Value::String(text) => *value = json!([text]),
        Value::Number(_) | Value::Bool(_) => *value = json!(value.to_string()),
        Value::Null => {}
    }
}

#[test]
fn an_answer_says_what_was_expected_and_not_what_was_found() {
    // Over HTTP, as everything else; a runtime of its own, so that all is in one place.
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }
        .enable_all()
        .build()
        .expect("there is a runtime");
    runtime.block_on(async {
        let server = Server::start(&API).await;
        for (data, message) in [
            (
                json!({ "id": ["hunter2, expected x"] }),
                "expected a text, found a list",
            ),
            (json!("hunter2, expected x"), "expected an object"),
            (
                json!({ "name": "hunter2" }),
                "`data.id`: expected a text, found absent",
            ),
        ] {
            let body = json!({ "code": "Success", "data": data });
            server.script([Scripted::json(200, &body)]);
            let get = server.client().groups().get("g").send();
            let error = get.await.expect_err("it cannot be read");
            assert!(error.message().contains(message), "{error}");
            let told = format!("{error:?}");
            assert!(!told.contains("hunter2"), "{told}");
        }
    });
}

#[tokio::test]
async fn a_redirect_to_another_host_does_not_get_the_credentials() {
    let server = Server::start(&API).await;
    let elsewhere = Server::start(&API).await;
    let told = Recorder::start();
    let target = format!("{}/v1/groups/g", elsewhere.url());
    let follows = reqwest::Client::builder().build().expect("there is TLS");
    let builders = [
        (told.builder(&server), 0),
        (told.builder(&server).http_client(follows), 1),
    ];
    for (builder, followed) in builders {
        let client = builder.build().expect("the client is right");
        for status in [301, 302, 303, 307, 308] {
            let redirect = Scripted::raw(status, "text/plain", "");
            server.script([redirect.header("location", &target)]);
            let error = client.groups().get("g").send().await.expect_err("refused");
            told.add_error(&error);
            assert_eq!(server.take_requests().len(), 1);
            let there = elsewhere.take_requests();
            assert_eq!(there.len(), followed, "{status}");
            for request in there {
                assert_eq!(request.header("authorization"), None, "{status}");
            }
        }
    }
    told.assert_without(&[SECRET, TOKEN]);
}

#[tokio::test]
async fn nothing_tells_a_secret_over_http_2() {
    let server = Server::start(&API).await;
    let told = Recorder::start();
    let http = reqwest::Client::builder().http2_prior_knowledge();
    let http = http.build().expect("there is TLS");
    let client = told.builder(&server).http_client(http);
    let client = client.build().expect("the client is right");
    for call in calls::all() {
        let outcome = (call.send)(client.clone()).await.expect("it answers");
        told.add(outcome.debug);
    }
    assert!(told.all().contains("h2::"), "it is HTTP/2");
    told.assert_without(&[SECRET, TOKEN]);
    for call in calls::all() {
        let secrets = secrets_of(call);
        let secrets: Vec<_> = secrets.iter().map(String::as_str).collect();
        let wire = lock(&told.capture.text).clone();
        for secret in secrets {
            assert!(!wire.contains(secret), "{secret}");
        }
    }
}

#[tokio::test]
async fn nothing_tells_the_credentials_of_a_proxy() {
    let server = Server::start(&API).await;
    let told = Recorder::start();
    let proxies = [
        server.url().replace("http://", "http://user:hunter2@"),
        "http://user:hunter2@127.0.0.1:1".to_owned(),
        "http://user:hunter2@[not-a-host".to_owned(),
        "ftp://user:hunter2@127.0.0.1".to_owned(),
    ];
    for proxy in proxies {
        let builder = told.builder(&server).proxy(proxy);
        told.add(format_args!("{builder:?}"));
        match builder.build() {
            Err(error) => told.add_error(&error),
            Ok(client) => {
                told.add(format_args!("{client:?}"));
                server.script([Scripted::raw(407, "text/html", "who are you?")]);
                let get = client.groups().get("g").send();
                told.add_error(&get.await.expect_err("refused"));
            }
        }
    }
    told.assert_without(&[SECRET, TOKEN, "hunter2", "dXNlcjpodW50ZXIy"]);
}

#[test]
fn nothing_tells_the_credentials_of_a_client_that_cannot_be_made() {
    let told = Recorder::start();
    for url in [
        "https://user:hunter2@example.com",
        "http://user:hunter2@localhost",
        "user:hunter2@example.com",
        "https://user:hunter2@[example",
    ] {
        let builder = Client::builder().credentials(KEY, SECRET).base_url(url);
        told.add(format_args!("{builder:?}"));
        told.add_error(&builder.build().expect_err("refused"));
    }
    for key in ["key:colon", "key\nline"] {
        let builder = Client::builder().credentials(key, SECRET);
        told.add(format_args!("{builder:?}"));
        if let Err(error) = builder.build() {
            told.add_error(&error);
        }
    }
    told.assert_without(&[SECRET, "hunter2"]);
}

#[tokio::test]
async fn a_client_without_a_secret_hides_nothing_else() {
    let server = Server::start(&API).await;
    let client = Client::builder().base_url(server.url());
    let client = client.build().expect("the client is right");
    server.script([Scripted::json(400, &json!({ "message": "plain words" }))]);
    let error = client.connector_types().list_public().send().await;
    let error = error.expect_err("refused");
    assert_eq!(error.message(), "plain words");
}

//! Every operation as a command sends what its typed call sends.

use fivetran::{Kind, Operation};
use fivetran_tests::calls;
use fivetran_tests::server::{KEY, Request, SECRET, Server};
use fivetran_tests::spec::API;
use percent_encoding::percent_decode_str;

use super::fivetran as program;

fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_decode_str(&text)
        .decode_utf8()
        .expect("it is text")
        .into_owned()
}

/// The arguments of the command that sends a request.
fn arguments(operation: &'static Operation, request: &Request, file: &str) -> Vec<String> {
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let mut arguments: Vec<String> = operation.command.split(' ').map(str::to_owned).collect();
    for (template, segment) in operation.path.split('/').zip(path.split('/')) {
        if template.starts_with('{') {
            arguments.push(decoded(segment));
        }
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').expect("it has a value");
        let field = operation
            .query_parameters
            .iter()
            .find(|field| field.name == name);
        let flag = format!("--{}", name.replace('_', "-"));
        match field.expect("it is a parameter").kind {
            Kind::Boolean => arguments.push(format!("{flag}={}", decoded(value))),
            _ => arguments.extend([flag, decoded(value)]),
        }
    }
    if operation.body.is_some() {
        let body = String::from_utf8(request.body.to_vec()).expect("it is text");
        arguments.extend(["--body".to_owned(), body]);
    }
    for field in operation.files {
        arguments.extend([format!("--{}", field.name), file.to_owned()]);
    }
    arguments.push("--yes".to_owned());
    arguments
}

#[tokio::test(flavor = "multi_thread")]
async fn each_sends_what_the_typed_call_sends() {
    let server = Server::start(&API).await;
    let client = server.client();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("code.zip");
    std::fs::write(&file, "code").expect("written");
    let mut count = 0;
    for call in calls::all() {
        let id = call.operation;
        (call.send)(client.clone()).await.expect("it is answered");
        let typed = server.take_requests().remove(0);
        let operation = fivetran::operation(id).expect("the table has it");
        let arguments = arguments(operation, &typed, file.to_str().expect("text"));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let output = program(&arguments)
            .env("FIVETRAN_BASE_URL", server.url())
            .env("FIVETRAN_API_KEY", KEY)
            .env("FIVETRAN_API_SECRET", SECRET)
            .output()
            .expect("it runs");
        assert!(output.status.success(), "{id}: {output:?}");
        let request = server.take_requests().remove(0);
        assert_eq!(
            (&request.method, &request.target),
            (&typed.method, &typed.target),
            "{id}"
        );
        assert_eq!(request.header("accept"), typed.header("accept"), "{id}");
        assert_eq!(
            request.header("authorization"),
            typed.header("authorization"),
            "{id}"
        );
        if operation.files.is_empty() {
            assert_eq!(request.body, typed.body, "{id}");
        }
        count += 1;
    }
    assert_eq!(count, fivetran::operations().len());
}

#[test]
fn flags_and_body_make_one_body() {
    let arguments = [
        "connection",
        "update",
        "c",
        "--body",
        r#"{"paused":true,"sync_frequency":60}"#,
        "--sync-frequency",
        "15",
        "--paused=false",
        "--set",
        "config.host=db",
        "--set",
        "config.port=5432",
        "--dry-run",
        "--simulate",
    ];
    let output = program(&arguments).output().expect("it runs");
    insta::assert_snapshot!(
        "a_body_from_all_places",
        String::from_utf8_lossy(&output.stdout)
    );
}

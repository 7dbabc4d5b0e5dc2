//! Requests that are shown and not sent.

use fivetran::types::{ConnectCardConfig, UpdateUserRequest};
use fivetran::{Access, Client, Decision, Intent, Preview, Secret, SecretObject, Update, Upload};
use fivetran_tests::calls;
use fivetran_tests::secrets;
use fivetran_tests::server::{Request, SECRET, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

const REDACTED: &str = "[redacted]";

fn dry(server: &Server) -> Client {
    server
        .builder()
        .dry_run(true)
        .build()
        .expect("the client is right")
}

/// A preview says what is sent, and nothing but secrets is left out.
fn assert_same(preview: &Preview, request: &Request, server: &Server) {
    let id = preview.operation;
    assert_eq!(preview.method, request.method, "{id}");
    assert_eq!(
        preview.url,
        format!("{}{}", server.url(), request.target),
        "{id}"
    );
    assert_eq!(Some(preview.accept), request.header("accept"), "{id}");
    match serde_json::from_slice::<Value>(&request.body) {
        Ok(sent) => {
            let shown = preview.body.as_ref().expect("there is a body");
            assert!(is_redacted(shown, &sent), "{id}: {shown} for {sent}");
        }
        Err(_) if request.body.is_empty() => assert_eq!(preview.body, None, "{id}"),
        Err(_) => {
            let files = preview.body.as_ref().and_then(Value::as_object);
            for (field, file) in files.expect("there are files") {
                let body = String::from_utf8_lossy(&request.body);
                assert!(body.contains(field), "{id}");
                assert!(body.contains(file["name"].as_str().expect("a name")));
            }
        }
    }
}

/// Whether all is as it was sent, but for values that are redacted.
fn is_redacted(shown: &Value, sent: &Value) -> bool {
    match (shown, sent) {
        (Value::Object(shown), Value::Object(sent)) => {
            shown.len() == sent.len()
                && shown
                    .iter()
                    .all(|(key, shown)| sent.get(key).is_some_and(|sent| is_redacted(shown, sent)))
        }
        (Value::Array(shown), Value::Array(sent)) => {
            shown.len() == sent.len()
                && shown
                    .iter()
                    .zip(sent)
                    .all(|(shown, sent)| is_redacted(shown, sent))
        }
        (shown, sent) => shown == sent || shown == REDACTED,
    }
}

#[tokio::test]
async fn of_a_client_shows_what_changes_something_and_sends_what_reads() {
    let server = Server::start(&API).await;
    let (client, dry) = (server.client(), dry(&server));
    let mut shown = 0;
    for call in calls::all() {
        let known = fivetran::operation(call.operation).expect("the table has it");
        let operation = API.operations().find(|one| one.id == call.operation);
        let operation = operation.expect("a call is of an operation of the spec");
        let outcome = (call.send)(dry.clone()).await;
        let sent = server.take_requests().len();
        if known.access == Access::Read {
            assert!(outcome.is_ok() && sent == 1, "{}", call.operation);
            continue;
        }
        shown += 1;
        let error = outcome.expect_err(call.operation);
        assert_eq!(sent, 0, "{}", call.operation);
        assert!(!error.is_retryable() && !error.is_denied(), "{error:?}");
        let preview = error.preview().expect("there is a preview");
        assert_eq!(preview.operation, call.operation);

        (call.send)(client.clone()).await.expect("it answers");
        assert_same(preview, &server.take_requests()[0], &server);

        let texts = [
            preview.to_string(),
            format!("{preview:?}"),
            serde_json::to_string(preview).expect("it has a JSON form"),
            error.to_string(),
            format!("{error:?}"),
        ];
        let example = operation.example_request.as_ref();
        let secrets = example
            .filter(|_| known.sends_secrets)
            .map(secrets::values)
            .unwrap_or_default();
        for text in texts {
            for secret in secrets.iter().map(String::as_str).chain([SECRET]) {
                assert!(!text.contains(secret), "{}: {text}", call.operation);
            }
        }
        if !secrets.is_empty() {
            let text = preview.to_string();
            assert!(text.contains(REDACTED), "{}: {text}", call.operation);
        }
    }
    assert!(shown > 80, "{shown}");
}

#[tokio::test]
async fn asks_the_policy_first() {
    let server = Server::start(&API).await;
    let client = server
        .builder()
        .dry_run(true)
        .policy(|_: &Intent<'_>| Decision::Deny("no".into()))
        .build()
        .expect("the client is right");
    let error = client.groups().delete("g").send().await.expect_err("no");
    assert!(error.is_denied(), "{error:?}");
    assert_eq!(error.preview(), None);
}

#[tokio::test]
async fn finds_what_cannot_be_right() {
    let server = Server::start(&API).await;
    let client = dry(&server);
    let errors = [
        client.groups().delete("..").send().await.err(),
        client.groups().update("g").send().await.err(),
    ];
    for error in errors.into_iter().flatten() {
        assert!(error.is_invalid_request(), "{error:?}");
        assert_eq!(error.preview(), None);
    }
}

mod preview {
    use super::*;

    #[tokio::test]
    async fn is_of_a_read_too() {
        let server = Server::start(&API).await;
        let list = server.client().connections().list().schema("a&b=c d");
        let preview = list.limit(7).preview().expect("it is right");
        assert_eq!(
            preview.to_string(),
            format!(
                "GET {}/v1/connections?schema=a%26b%3Dc+d&limit=7",
                server.url()
            )
        );
        assert_eq!(preview.operation, "list_connections");
        assert_eq!(preview.accept, "application/json;version=2");
        assert_eq!(preview.body, None);
        assert_eq!(server.take_requests().len(), 0);
    }

    #[tokio::test]
    async fn is_what_is_sent_then() {
        let server = Server::start(&API).await;
        let client = server.client();
        macro_rules! same {
            ($request:expr) => {{
                let request = $request;
                let preview = request.clone().preview().expect("it is right");
                assert_eq!(server.take_requests().len(), 0, "{preview}");
                request.send().await.expect("it answers");
                assert_same(&preview, &server.take_requests()[0], &server);
                preview
            }};
        }
        same!(client.groups().create("Finance_EU"));
        same!(client.groups().delete("a/group"));
        same!(client.connections().sync("c").force(true));
        same!(client.connections().resync("c"));
        same!(client.connection_schemas().reload("c"));
        same!(client.users().update("u").clear_phone());
        let mut body = UpdateUserRequest::new();
        body.picture = Update::Clear;
        let preview = same!(client.users().update("u").with_body(body));
        assert_eq!(preview.body, Some(json!({ "picture": null })));
        same!(client.webhooks().update("w").events([""; 0]));
        same!(client.connector_types().list_public());
        same!(client.destinations().get("d"));
        let card = ConnectCardConfig::new("https://app.example.com");
        let config = SecretObject::from([("host", "db.example.com"), ("password", "hunter2")]);
        let create = client.connections().create("g", "postgres", config);
        let preview = same!(create.connect_card_config(card));
        let body = preview.body.expect("there is a body");
        assert_eq!(
            body["config"],
            json!({ "host": "db.example.com", "password": REDACTED })
        );
        assert_eq!(body["service"], "postgres");
        assert_eq!(
            body["connect_card_config"]["redirect_uri"],
            "https://app.example.com"
        );
        let file = Upload::new("package.zip", "content");
        let preview = same!(client.connector_sdk_packages().create(file));
        let body = preview.body.expect("there is a body").to_string();
        assert!(
            body.contains(r#"{"name":"package.zip","length":7}"#),
            "{body}"
        );
    }

    #[tokio::test]
    async fn shows_a_secret_of_its_own_as_such() {
        let server = Server::start(&API).await;
        let update = server.client().webhooks().update("w");
        let secret = Secret::from("hunter2");
        let preview = update.secret(secret).preview().expect("it is right");
        let shown = r#"/v1/webhooks/w {"secret":"[redacted]"} (destructive: "#;
        assert!(preview.to_string().contains(shown), "{preview}");
    }

    #[tokio::test]
    async fn does_not_change_what_is_sent_after_it() {
        let server = Server::start(&API).await;
        let client = server.client();
        let update = || client.webhooks().update("w").secret("hunter2");
        update().preview().expect("it is right");
        update().send().await.expect("it answers");
        assert_eq!(server.take_requests()[0].body, r#"{"secret":"hunter2"}"#);
    }

    #[tokio::test]
    async fn is_not_of_what_cannot_be_right() {
        let server = Server::start(&API).await;
        let client = server.client();
        for preview in [
            client.groups().get("..").preview(),
            client.groups().list().limit(0).preview(),
            client.groups().update("g").preview(),
        ] {
            let error = preview.expect_err("refused");
            assert!(error.is_invalid_request(), "{error:?}");
            assert!(error.operation().is_some(), "{error:?}");
        }
    }

    #[tokio::test]
    async fn asks_no_policy_and_no_audit() {
        let server = Server::start(&API).await;
        let client = server
            .builder()
            .policy(|_: &Intent<'_>| -> Decision { panic!("it is asked") })
            .audit(|_: &fivetran::Record<'_>| panic!("it is told"))
            .build()
            .expect("the client is right");
        assert!(client.groups().delete("g").preview().is_ok());
    }
}

//! What an intent shows of a call, and what it hides.

use fivetran::SecretObject;
use fivetran_tests::secrets;
use serde_json::Value;

use super::*;

/// A policy that keeps what it is shown, as JSON and as text, and answers of values that it looks
/// for.
#[derive(Clone, Default)]
struct Viewer(Arc<Mutex<Vec<(Value, String)>>>);

impl Policy for Viewer {
    fn decide(&self, intent: &Intent<'_>) -> Decision {
        let json = serde_json::to_value(intent).expect("it has a JSON form");
        let seen = (json, format!("{intent}\n{intent:?}"));
        self.0.lock().expect("no panic").push(seen);
        Decision::Allow
    }
}

impl Viewer {
    fn one(&self) -> (Value, String) {
        let mut seen = std::mem::take(&mut *self.0.lock().expect("no panic"));
        assert_eq!(seen.len(), 1);
        seen.remove(0)
    }
}

fn config(value: Value) -> SecretObject {
    SecretObject::try_from(value).expect("it is an object")
}

#[tokio::test]
async fn shows_operation_path_query_and_body() {
    let server = Server::start(&API).await;
    let viewer = Viewer::default();
    let client = client(&server, viewer.clone());
    let create = client.connections().create(
        "g",
        "postgres",
        config(json!({ "host": "db.example.com", "password": "hunter2" })),
    );
    let create = create.paused(true).with_caller("agent\n7");
    create.send().await.expect("allowed");
    let (mut json, text) = viewer.one();
    assert_eq!(json["call_id"].take().as_str().map(str::len), Some(32));
    insta::assert_snapshot!(json, @r#"{"call_id":null,"caller":"agent\n7","operation":"create_connection","command":"connection create","capability":"connections","access":"write","destructive":null,"powers":[{"power":"read-configuration","area":"connections","what":"The config is in the answer, without its secrets.","field":"config"}],"path":{},"query":{},"body":{"group_id":"g","service":"postgres","paused":true,"config":{"host":"db.example.com","password":"[redacted]"}}}"#);
    insta::assert_snapshot!(text.lines().next().unwrap_or_default(), @r#"agent\n7: connection create: POST /v1/connections {"group_id":"g","service":"postgres","paused":true,"config":{"host":"db.example.com","password":"[redacted]"}}"#);

    let list = client.connections().list().group_id("a b").limit(5);
    list.send().await.expect("allowed");
    let (json, text) = viewer.one();
    assert_eq!(json["query"], json!({ "group_id": "a b", "limit": "5" }));
    assert_eq!(json["body"], Value::Null);
    insta::assert_snapshot!(text.lines().next().unwrap_or_default(), @"connection list: GET /v1/connections?group_id=a b&limit=5");
}

#[tokio::test]
async fn shows_the_name_and_length_of_a_file() {
    let server = Server::start(&API).await;
    let viewer = Viewer::default();
    let client = client(&server, viewer.clone());
    let packages = client.connector_sdk_packages();
    let upload = packages.create(Upload::new("package.zip", "the content"));
    upload.send().await.expect("allowed");
    let (json, text) = viewer.one();
    assert_eq!(
        json["body"],
        json!({ "file": { "name": "package.zip", "length": 11 } })
    );
    assert!(!text.contains("the content"), "{text}");
}

#[tokio::test]
async fn shows_no_secret_of_any_call() {
    let server = Server::start(&API).await;
    let viewer = Viewer::default();
    let client = client(&server, viewer.clone());
    let mut hidden = 0;
    for call in calls::all() {
        (call.send)(client.clone()).await.expect("it is allowed");
        let (json, text) = viewer.one();
        assert_eq!(json["operation"], call.operation);
        let example = API
            .operations()
            .find(|operation| operation.id == call.operation)
            .and_then(|operation| operation.example_request.clone());
        for secret in example.iter().flat_map(secrets::values) {
            hidden += 1;
            let shown = json["body"].to_string().contains(&secret) || text.contains(&secret);
            assert!(!shown, "{}: {secret} in {json}", call.operation);
        }
    }
    assert!(hidden > 5, "{hidden}");
}

#[tokio::test]
async fn finds_values_at_any_depth_and_no_secrets() {
    let server = Server::start(&API).await;
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = seen.clone();
    let client = client(&server, move |intent: &Intent<'_>| {
        let mut seen = log.lock().expect("no panic");
        for name in ["port", "host", "password", "group_id", "no_such_field"] {
            let (argument, values) = (intent.argument(name), intent.values(name));
            seen.push(format!("{name}: {argument:?} {values:?}"));
        }
        Decision::Allow
    });
    let config = config(json!({
        "host": "one",
        "port": [1, 2, [3]],
        "script": { "host": "two", "password": "hunter2", "port": true },
        "group_id": "consumers",
    }));
    let create = client.connections().create("g", "kafka", config);
    create.send().await.expect("allowed");
    insta::assert_snapshot!(seen.lock().expect("no panic").join("\n"), @r#"
    port: None ["1", "2", "3", "true"]
    host: None ["one", "two"]
    password: None ["[redacted]"]
    group_id: Some("g") ["g", "consumers"]
    no_such_field: None []
    "#);
}

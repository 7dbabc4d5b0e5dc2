//! What the spans of calls tell, and what they do not.

use super::*;

#[tokio::test]
async fn follow_the_conventions_and_name_no_thing() {
    let server = Server::start(&API).await;
    let (capture, _guard) = Capture::start();
    let arguments: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = arguments.clone();
    let client = server
        .builder()
        .caller("the-caller")
        .audit(move |record: &Record<'_>| {
            let values = record.resource.iter().map(|(_, value)| value.to_string());
            lock(&log).extend(values);
        })
        .build()
        .expect("the client is right");
    let (_, port) = server.url().rsplit_once(':').expect("it has a port");
    for call in calls::all() {
        let known = fivetran::operation(call.operation).expect("the table has it");
        let outcome = (call.send)(client.clone()).await.expect("it answers");
        let span = capture.one();
        let status = outcome.status.to_string();
        let name = format!("{} {}", known.method.as_str(), known.path);
        for (field, value) in [
            ("http.request.method", Some(known.method.as_str())),
            ("url.template", Some(known.path)),
            ("http.response.status_code", Some(status.as_str())),
            ("server.address", Some("127.0.0.1")),
            ("server.port", Some(port)),
            ("otel.kind", Some("client")),
            ("otel.name", Some(name.as_str())),
            ("otel.status_code", None),
            ("error.type", None),
            ("http.request.resend_count", None),
            ("fivetran.operation", Some(call.operation)),
        ] {
            assert_eq!(span.get(field), value, "{field} of {}", call.operation);
        }
        assert_eq!(span.0.len(), 8, "{span:?}");

        let mut values = std::mem::take(&mut *lock(&arguments));
        values.push("the-caller".into());
        for request in server.take_requests() {
            let query = request.target.split_once('?');
            let pairs = query.iter().flat_map(|(_, query)| query.split('&'));
            values.extend(
                pairs
                    .filter_map(|pair| Some(pair.split_once('=')?.1.to_owned()))
                    // A number can stand in a port by chance.
                    .filter(|value| value.parse::<f64>().is_err() && value != "true"),
            );
        }
        for told in span.0.values() {
            for value in &values {
                assert!(!told.contains(value), "{}: {value}", call.operation);
            }
        }
    }
}

#[tokio::test]
async fn count_what_was_sent_again() {
    let server = Server::start(&API).await;
    let (capture, _guard) = Capture::start();
    let client = server.builder().clock(FakeClock::default());
    let client = client.build().expect("the client is right");
    let busy = || Scripted::raw(503, "text/plain", "");
    for (failures, resent) in [(0, None), (1, Some("1")), (2, Some("2"))] {
        server.script(vec![busy(); failures]);
        client.groups().get("g").send().await.expect("it succeeds");
        let span = capture.one();
        assert_eq!(span.get("http.request.resend_count"), resent);
        assert_eq!(span.get("error.type"), None);
        assert_eq!(span.get("http.response.status_code"), Some("200"));
    }
    server.script(vec![busy(); 4]);
    client.groups().get("g").send().await.expect_err("busy");
    let span = capture.one();
    assert_eq!(span.get("http.request.resend_count"), Some("3"));
    assert_eq!(span.get("error.type"), Some("503"));
}

#[tokio::test]
async fn say_what_went_wrong_in_one_word() {
    let server = Server::start(&API).await;
    let (capture, _guard) = Capture::start();
    let client = server.client();
    let get = || client.groups().get("g");
    let assert = |status: Option<&str>, error: &str| {
        let span = capture.one();
        assert_eq!(span.get("http.response.status_code"), status, "{error}");
        assert_eq!(span.get("error.type"), Some(error));
        assert_eq!(span.get("otel.status_code"), Some("ERROR"), "{error}");
    };

    let refusal = json!({ "code": "NotFound_Group", "message": "no" });
    server.script([Scripted::json(404, &refusal), Scripted::json(200, &refusal)]);
    get().send().await.expect_err("refused");
    assert(Some("404"), "404");
    get().send().await.expect_err("refused");
    assert(Some("200"), "refused");

    server.script([Scripted::json(200, &json!({ "code": "Success" }))]);
    get().send().await.expect_err("unreadable");
    assert(Some("200"), "unreadable_answer");

    client.groups().get("..").send().await.expect_err("invalid");
    assert(None, "invalid_request");

    let nowhere = Client::builder()
        .credentials("k", "s")
        .base_url("http://127.0.0.1:1");
    let nowhere = nowhere.retry(Backoff::never()).build();
    let nowhere = nowhere.expect("the client is right");
    nowhere.groups().get("g").send().await.expect_err("nobody");
    assert(None, "connect");

    let denied = server.builder().policy(Grants::none());
    let denied = denied.build().expect("the client is right");
    denied.groups().get("g").send().await.expect_err("denied");
    assert(None, "denied");

    let dry = server.builder().dry_run(true);
    let dry = dry.build().expect("the client is right");
    dry.groups().delete("g").send().await.expect_err("shown");
    assert(None, "dry_run");
}

#[tokio::test]
async fn are_one_for_each_page() {
    let server = Server::start(&API).await;
    let (capture, _guard) = Capture::start();
    let client = server.client();
    let mut connections = client.connections().list().schema("a-schema").stream();
    while connections.try_next().await.expect("it answers").is_some() {}
    let spans = capture.take();
    assert_eq!(spans.len(), 2);
    let known = fivetran::operation("list_connections").expect("the table has it");
    assert_eq!(known.access, Access::Read);
    for span in spans {
        assert_eq!(span.get("url.template"), Some(known.path));
        assert!(!format!("{span:?}").contains("a-schema"), "{span:?}");
    }
}

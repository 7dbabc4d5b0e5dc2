//! Limits, pages, controls and connect cards.

use fivetran_simulator::{Account, KEY, Plan, SECRET, Simulator};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

use super::{pass, ready};

#[tokio::test]
async fn limits_are_those_of_the_account() {
    let simulator = Simulator::options()
        .plan(Plan::Trial)
        .in_process()
        .expect("no file");
    let client = simulator.client();
    for left in (0..500).rev() {
        let answer = client
            .groups()
            .list()
            .send()
            .await
            .expect("it is within the limit");
        assert_eq!(answer.rate_limit().remaining, Some(left));
    }
    let error = client
        .groups()
        .list()
        .send()
        .await
        .expect_err("the hour is used up");
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    // A client that has seen the refusal would wait in real time.
    pass(&simulator, 3599).await;
    let fresh = simulator.client();
    fresh
        .groups()
        .list()
        .send()
        .await
        .expect_err("there is a second left");
    pass(&simulator, 1).await;
    let fresh = simulator.client();
    fresh
        .groups()
        .list()
        .send()
        .await
        .expect("there is room again");
}

#[tokio::test]
async fn pages_lead_through_the_whole_list() {
    let simulator = Simulator::options()
        .account(Account::of(250, 250))
        .in_process()
        .expect("no file");
    let client = simulator.client();
    let mut connections = client.connections().list().limit(7).stream();
    let mut ids = BTreeSet::new();
    while let Some(connection) = connections.try_next().await.expect("an item") {
        assert!(
            ids.insert(connection.id.clone()),
            "{} comes twice",
            connection.id
        );
    }
    assert_eq!(ids.len(), 250);
    let error = client
        .call("list_connections")
        .argument("cursor", "?")
        .send()
        .await;
    assert_eq!(error.expect_err("it is no cursor").status(), Some(400));
}

#[tokio::test]
async fn the_controls_work_from_any_language_on_this_machine() {
    let simulator = Simulator::start().await.expect("a port is free");
    let url = simulator.url().expect("it listens");
    let http = reqwest::Client::new();
    let post = |path: &str, body: Value| {
        http.post(format!("{url}/_simulator/{path}"))
            .body(body.to_string())
            .send()
    };
    let answer = post("advance", json!({ "seconds": 3600 }))
        .await
        .expect("an answer");
    let text = answer.text().await.expect("a body");
    assert_eq!(text, r#"{"now":"2026-11-02T09:00:00.000000Z"}"#);
    post("faults", json!({ "what": { "status": 418 }, "times": 1 }))
        .await
        .expect("an answer");
    let error = simulator
        .client()
        .groups()
        .list()
        .send()
        .await
        .expect_err("a fault");
    assert_eq!(error.status(), Some(418));
    for (path, body) in [
        ("advance", json!({ "seconds": -1 })),
        ("advance", json!({ "hours": 1 })),
        ("faults", json!({ "what": "nonsense" })),
    ] {
        let answer = post(path, body).await.expect("an answer");
        assert_eq!(answer.status(), 400, "{path}");
    }
    let foreign = http
        .get(format!("{url}/_simulator/state"))
        .header("host", "evil.example.com");
    assert_eq!(foreign.send().await.expect("an answer").status(), 403);
    post("reset", json!({ "connections": 0, "groups": 0 }))
        .await
        .expect("an answer");
    let connections = simulator
        .client()
        .connections()
        .list()
        .send()
        .await
        .expect("a page");
    assert!(connections.items.is_empty());
}

#[tokio::test]
async fn a_connect_card_completes_the_setup() {
    let simulator = Simulator::start().await.expect("a port is free");
    let client = simulator.client();
    let all = client.connections().list().send().await.expect("a page");
    let incomplete = all.items.iter().find(|connection| {
        let state = connection
            .status
            .as_ref()
            .and_then(|status| status.setup_state.as_ref());
        state.is_some_and(|state| state.as_str() == "incomplete")
    });
    let id = &incomplete.expect("one is incomplete").id;
    let body = json!({ "connect_card_config": { "redirect_uri": "https://example.com/" } });
    let card = client
        .call("connect_card")
        .argument("connection_id", id.as_str())
        .body(body);
    let card = card.send().await.expect("a card").into_data();
    let uri = card["connect_card"]["uri"].as_str().expect("a uri");
    let http = reqwest::Client::new();
    let page = http
        .get(uri)
        .send()
        .await
        .expect("a page")
        .text()
        .await
        .expect("a text");
    assert!(page.contains("Authorize"), "{page}");
    http.post(uri).send().await.expect("it is sent");
    assert!(ready(&client).await.contains(id));
    let again = http
        .post(uri)
        .send()
        .await
        .expect("it is sent")
        .text()
        .await
        .expect("a text");
    assert!(again.contains("used or expired"), "{again}");
}

#[tokio::test]
async fn requests_that_are_wrong_are_refused() {
    let simulator = Simulator::start().await.expect("a port is free");
    let url = simulator.url().expect("it listens");
    let http = reqwest::Client::new();
    let cases = [
        ("GET", "/v1/groups", None, SECRET, "application/json", 200),
        ("GET", "/v1/groups", None, "wrong", "application/json", 401),
        ("GET", "/v1/groups", None, SECRET, "application/xml", 406),
        (
            "GET",
            "/v1/groups",
            None,
            SECRET,
            "application/json;version=9",
            406,
        ),
        (
            "GET",
            "/v1/groups?limit=0",
            None,
            SECRET,
            "application/json",
            400,
        ),
        (
            "GET",
            "/v1/groups?limit=x",
            None,
            SECRET,
            "application/json",
            400,
        ),
        (
            "GET",
            "/v1/groups?nonsense=1",
            None,
            SECRET,
            "application/json",
            400,
        ),
        ("GET", "/v1/nothing", None, SECRET, "application/json", 404),
        ("PUT", "/v1/groups", None, SECRET, "application/json", 405),
        ("POST", "/v1/groups", None, SECRET, "application/json", 400),
        (
            "POST",
            "/v1/groups",
            Some("{"),
            SECRET,
            "application/json",
            400,
        ),
        (
            "POST",
            "/v1/groups",
            Some("[]"),
            SECRET,
            "application/json",
            400,
        ),
        (
            "POST",
            "/v1/groups",
            Some(r#"{"name":5}"#),
            SECRET,
            "application/json",
            400,
        ),
        (
            "POST",
            "/v1/groups",
            Some(r#"{"nmae":"x"}"#),
            SECRET,
            "application/json",
            400,
        ),
        (
            "GET",
            "/v1/groups/..%2fusers",
            None,
            SECRET,
            "application/json",
            404,
        ),
        (
            "GET",
            "/v1/connectors",
            None,
            SECRET,
            "application/json",
            200,
        ),
    ];
    for (method, path, body, secret, accept, expected) in cases {
        let method = method.parse().expect("a method");
        let mut request = http
            .request(method, format!("{url}{path}"))
            .basic_auth(KEY, Some(secret))
            .header("accept", accept)
            .header("content-type", "application/json");
        if let Some(body) = body {
            request = request.body(body);
        }
        let answer = request.send().await.expect("an answer");
        let status = answer.status();
        let text = answer.text().await.expect("a body");
        assert_eq!(status, expected, "{path} {body:?}: {text}");
        assert!(serde_json::from_str::<Value>(&text).is_ok(), "{text}");
    }
    let plain = http
        .post(format!("{url}/v1/groups"))
        .basic_auth(KEY, Some(SECRET))
        .body("{}");
    assert_eq!(plain.send().await.expect("an answer").status(), 415);
}

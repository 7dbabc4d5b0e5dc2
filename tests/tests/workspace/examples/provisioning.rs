//! `provision.rs`: what it creates, in which order.

#[path = "../../../../generated-client/examples/provision.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod provision;

use super::*;

#[tokio::test]
async fn makes_a_group_a_connection_and_a_card() {
    let server = Server::start(&API).await;
    let plan = provision::Plan {
        group: "Finance_EU",
        service: "google_ads",
        schema: "google_ads_eu",
        redirect_uri: "https://app.example.com",
    };
    let group = success(&json!({ "id": "quiet_meadow" }));
    server.answer("POST /v1/groups", group);
    let mut out = Vec::new();
    let run = provision::run(&server.client(), &plan, &mut out).await;
    run.expect("it runs");
    assert_eq!(
        text(out),
        "group quiet_meadow\n\
             connection noble_heron\n\
             https://fivetran.com/connect-card/setup?auth=example-card-token\n"
    );
    let requests = server.take_requests();
    let body = |index: usize| -> Value {
        serde_json::from_slice(&requests[index].body).expect("it is JSON")
    };
    assert_eq!(requests.len(), 3);
    assert_eq!(body(0), json!({ "name": "Finance_EU" }));
    assert_eq!(requests[1].line(), "POST /v1/connections");
    assert_eq!(
        body(1),
        json!({
            "group_id": "quiet_meadow",
            "service": "google_ads",
            "run_setup_tests": false,
            "paused": true,
            "config": { "schema": "google_ads_eu" },
        })
    );
    assert_eq!(
        requests[2].line(),
        "POST /v1/connections/noble_heron/connect-card"
    );
    let card = json!({ "redirect_uri": "https://app.example.com" });
    assert_eq!(body(2), json!({ "connect_card_config": card }));
}

#[tokio::test]
async fn ends_where_it_fails() {
    let server = Server::start(&API).await;
    server.answer("POST /v1/connections", refusal(400, "InvalidInput"));
    let plan = provision::Plan {
        group: "g",
        service: "s",
        schema: "x",
        redirect_uri: "https://app.example.com",
    };
    let mut out = Vec::new();
    let run = provision::run(&server.client(), &plan, &mut out).await;
    let error = run.expect_err("it is refused").to_string();
    assert!(error.contains("InvalidInput"), "{error}");
    assert!(text(out).starts_with("group "), "what was made is told");
    assert_eq!(server.take_requests().len(), 2);
}

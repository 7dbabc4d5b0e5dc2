//! `compliance_evidence.rs`: what it collects, and how it goes on after a failure.

#[path = "../../../../generated-client/examples/compliance_evidence.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod compliance_evidence;

use super::*;

#[tokio::test]
async fn is_one_document_that_takes_reading_alone() {
    let server = Server::start(&API).await;
    let client = server.builder().policy(ReadOnly).build();
    let client = client.expect("the client is right");
    let mut out = Vec::new();
    let run = compliance_evidence::run(&client, &mut out).await;
    run.expect("it runs");
    let evidence: Value = serde_json::from_slice(&out).expect("it is one document");
    let count = |name: &str| evidence[name].as_array().map_or(0, Vec::len);
    assert_eq!(count("users"), 3);
    assert!(count("teams") > 0);
    assert!(count("roles") > 0);
    assert_eq!(count("destinations"), 3);
    assert_eq!(evidence["users"][0]["user"]["email"], "ada@example.com");
    assert!(!evidence["users"][0]["groups"][0]["role"].is_null());
    assert!(!evidence["teams"][0]["members"][0]["user_id"].is_null());

    let requests = lines(&server);
    assert!(requests.iter().all(|line| line.starts_with("GET ")));
    for line in [
        "GET /v1/users/user_bright_finch/groups",
        "GET /v1/users/user_calm_heron/connections",
        "GET /v1/roles",
        "GET /v1/destinations",
    ] {
        assert!(requests.iter().any(|known| known == line), "{line}");
    }
}

#[tokio::test]
async fn holds_no_credentials() {
    let server = Server::start(&API).await;
    let config = json!({ "password": "hunter2" });
    let destination = json!({ "id": "d", "service": "snowflake", "config": config });
    let page = success(&json!({ "items": [destination], "next_cursor": null }));
    server.answer("GET /v1/destinations", page);
    let mut out = Vec::new();
    let run = compliance_evidence::run(&server.client(), &mut out).await;
    run.expect("it runs");
    let text = text(out);
    assert!(text.contains("snowflake"), "{text}");
    assert!(!text.contains("hunter2"), "{text}");
}

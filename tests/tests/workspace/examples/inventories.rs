//! `inventory.rs`: what it lists.

#[path = "../../../../generated-client/examples/inventory.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod inventory;

use super::*;

async fn run(server: &Server) -> Result<Vec<Value>, Box<dyn std::error::Error>> {
    let mut out = Vec::new();
    let outcome = inventory::run(&server.client(), &mut out).await;
    let lines = text(out);
    let lines = lines.lines().map(serde_json::from_str);
    outcome.map(|()| lines.map(|line| line.expect("it is JSON")).collect())
}

#[tokio::test]
async fn tell_of_each_connection_of_each_group() {
    let server = Server::start(&API).await;
    let connections = run(&server).await.expect("it runs");
    // Two groups, and two connections in each.
    assert_eq!(connections.len(), 4);
    assert_eq!(
        connections[0],
        json!({
            "group": "Analytics",
            "connection": "smart_panda",
            "service": "postgres",
            "owner": "ada@example.com",
            "paused": false,
            "setup": "connected",
            "sync": "rescheduled",
            "succeeded_at": "2026-02-03T06:12:45.310877Z",
            "failed_at": "2026-01-29T18:03:22.004519Z",
            "tables": connections[0]["tables"],
        })
    );
    assert_eq!(connections[0]["tables"]["public"], json!(["customers"]));
    assert_eq!(connections[1]["owner"], Value::Null);
    assert_eq!(connections[1]["setup"], "incomplete");
    assert_eq!(connections[2]["group"], "Finance_EU");
    let requests = server.take_requests();
    let groups: Vec<_> = requests
        .iter()
        .filter(|request| request.line() == "GET /v1/connections")
        .map(|request| request.target.contains("group_id=loyal_harbor"))
        .collect();
    assert_eq!(groups, [true, true, false, false], "two pages of each");
}

#[tokio::test]
async fn survive_what_is_broken_and_what_has_never_synced() {
    let server = Server::start(&API).await;
    let never = refusal(404, "NotFound_SchemaConfig");
    server.answer("GET /v1/connections/brisk_otter/schemas", never);
    let broken = refusal(400, "Broken");
    server.answer("GET /v1/connections/smart_panda/schemas", broken);
    let connections = run(&server).await.expect("it runs");
    assert_eq!(connections.len(), 4);
    for connection in connections {
        assert_eq!(connection["tables"], Value::Null, "{connection}");
    }
    let empty = success(&json!({ "schemas": null }));
    server.answer("GET /v1/connections/brisk_otter/schemas", empty);
    let connections = run(&server).await.expect("it runs");
    assert_eq!(connections[1]["tables"], json!({}));
}

#[tokio::test]
async fn do_not_pass_over_what_goes_wrong() {
    let server = Server::start(&API).await;
    let down = refusal(500, "Oops");
    server.answer("GET /v1/connections/brisk_otter/schemas", down);
    let error = run(&server).await.expect_err("it fails");
    assert!(error.to_string().contains("500"), "{error}");
}

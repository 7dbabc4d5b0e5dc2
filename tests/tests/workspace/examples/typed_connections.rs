//! `typed_connection.rs`: the config that it sends and changes.

#[path = "../../../../generated-client/examples/typed_connection.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod typed_connection;

use super::*;

#[tokio::test]
async fn send_what_is_set_and_then_what_changed() {
    let server = Server::start(&API).await;
    let connection = |config: Value| {
        success(&json!({ "id": "smart_panda", "service": "postgres", "config": config }))
    };
    let read = json!({ "host": "db1", "port": "5432", "password": "******", "new": [1] });
    server.script([connection(read), connection(json!({}))]);
    let plan = typed_connection::Plan {
        group_id: "loyal_harbor",
        schema_prefix: "shop",
        host: "db1",
        next_host: "db2",
        password: "hunter2".into(),
    };
    let mut out = Vec::new();
    let outcome = typed_connection::run(&server.client(), plan, &mut out).await;
    outcome.expect("it runs");

    let requests = server.take_requests();
    let bodies: Vec<Value> = requests
        .iter()
        .map(|request| serde_json::from_slice(&request.body).expect("it is JSON"))
        .collect();
    assert_eq!(
        bodies[0]["config"],
        json!({
            "schema_prefix": "shop",
            "database": "shop",
            "host": "db1",
            "password": "hunter2",
            "port": 5432,
            "update_method": "QUERY_BASED",
            "user": "fivetran",
        })
    );
    assert_eq!(bodies[1], json!({ "config": { "host": "db2" } }));
    let out = text(out);
    assert!(out.contains("moved to db2"), "{out}");
    assert!(!out.contains("hunter2") && !out.contains("******"), "{out}");
}

//! `gateway.rs`: what it lets through, what it denies, and who learns the codes.

#[path = "../../../../generated-client/examples/gateway.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod gateway;

use std::sync::{Arc, Mutex};

use super::*;

/// A gateway with grants that an operator gave.
struct Gateway {
    server: Server,
    client: Client,
    audit: Arc<Mutex<Vec<Value>>>,
}

/// What came of one command.
struct Ran {
    /// What the agent reads.
    answer: Value,
    /// What the operator reads, without the audit.
    operator: String,
    audit: Vec<Value>,
    requests: Vec<String>,
}

impl Gateway {
    async fn start(grants: &Value) -> Self {
        let server = Server::start(&API).await;
        let audit: Arc<Mutex<Vec<Value>>> = Arc::default();
        let log = audit.clone();
        let builder = server.builder().audit(move |record: &Record<'_>| {
            let line = serde_json::from_str(&gateway::line(record)).expect("it is JSON");
            log.lock().expect("no panic").push(line);
        });
        let client = gateway::client(builder, &grants.to_string()).expect("they are grants");
        Self {
            server,
            client,
            audit,
        }
    }

    async fn run(&self, command: &str) -> Ran {
        let (mut agent, mut operator) = (Vec::new(), Vec::new());
        gateway::serve(&self.client, command.as_bytes(), &mut agent, &mut operator)
            .await
            .expect("it answers");
        Ran {
            answer: serde_json::from_str(&text(agent)).expect("it is one line of JSON"),
            operator: text(operator),
            audit: std::mem::take(&mut self.audit.lock().expect("no panic")),
            requests: lines(&self.server),
        }
    }
}

#[tokio::test]
async fn let_through_what_is_granted() {
    for (grants, command, request) in [
        (
            json!({ "groups": "read" }),
            "group get g",
            "GET /v1/groups/g",
        ),
        (
            json!({ "connections": "read+read-configuration" }),
            "connection get c",
            "GET /v1/connections/c",
        ),
        (
            json!({ "connections": "write", "users": "off" }),
            "connection sync c",
            "POST /v1/connections/c/sync",
        ),
    ] {
        let ran = Gateway::start(&grants).await.run(command).await;
        assert!(ran.answer["answer"].is_object() || ran.answer["answer"].is_string());
        assert_eq!(ran.requests, [request]);
        assert_eq!(ran.operator, "");
        assert_eq!(ran.audit.len(), 1, "{command}");
        assert_eq!(ran.audit[0]["caller"], "agent-behind-the-gateway");
        assert_eq!(ran.audit[0]["decision"]["verdict"], "allowed");
        assert_eq!(ran.audit[0]["outcome"]["result"], "succeeded");
    }
}

#[tokio::test]
async fn deny_everything_else_and_say_so() {
    for (grants, command) in [
        (json!({}), "group get g"),
        (json!({ "connections": "full" }), "group get g"),
        (json!({ "groups": "write" }), "group delete g"),
        (json!({ "connections": "read" }), "connection sync c"),
        (json!({ "connections": "full" }), "connection get c"),
        (json!({ "connections": "write" }), "connection pause c"),
    ] {
        let ran = Gateway::start(&grants).await.run(command).await;
        let error = ran.answer["error"].as_str().expect(command);
        assert!(error.contains("denied"), "{error}");
        assert_eq!(ran.requests, [""; 0]);
        assert_eq!(ran.operator, "");
        assert_eq!(ran.audit.len(), 1, "{command}");
        assert_eq!(ran.audit[0]["decision"]["verdict"], "denied");
    }
}

#[tokio::test]
async fn grant_nothing_that_the_agent_asks_for() {
    let gateway = Gateway::start(&json!({ "groups": "read" })).await;
    for command in [
        "groups=full group delete g",
        "groups=full",
        "--grants=full group delete g",
        "confirm groups=full group delete g",
        "{\"groups\":\"full\"} group delete g",
    ] {
        let ran = gateway.run(command).await;
        assert!(ran.answer["error"].is_string(), "{command}");
        assert_eq!(ran.requests, [""; 0], "{command}");
        assert_eq!(ran.operator, "", "{command}");
    }
}

#[tokio::test]
async fn give_the_code_to_the_operator_and_not_to_the_agent() {
    let gateway = Gateway::start(&json!({ "groups": "full" })).await;
    let asked = gateway.run("group delete g").await;
    assert_eq!(asked.requests, [""; 0]);
    assert_eq!(asked.audit[0]["decision"]["verdict"], "unconfirmed");
    let code = asked.operator.trim().rsplit(' ').next().expect("a code");
    assert!(!asked.answer.to_string().contains(code), "{}", asked.answer);
    assert!(!asked.audit[0].to_string().contains(code));

    let other = gateway.run(&format!("confirm {code} group delete h")).await;
    assert!(other.answer["error"].is_string());
    let confirmed = gateway.run(&format!("confirm {code} group delete g")).await;
    assert_eq!(confirmed.requests, ["DELETE /v1/groups/g"]);
    assert_eq!(confirmed.audit[0]["decision"]["verdict"], "confirmed");
    let again = gateway.run(&format!("confirm {code} group delete g")).await;
    assert_eq!(again.requests, [""; 0]);
}

#[tokio::test]
async fn tell_which_powers_a_command_needs_and_which_are_missing() {
    let gateway = Gateway::start(&json!({ "connections": "write+read-configuration" })).await;
    let told = gateway.run("powers transformation run").await;
    assert_eq!(
        told.answer["answer"],
        json!({
            "area": "transformations",
            "grant": "write",
            "powers": [{
                "power": "destroy",
                "with": "full_refresh",
                "what": "Incremental models are dropped and built again, and lose what their \
                         sources no longer have.",
            }],
        })
    );
    let denied = gateway.run("connection pause c").await;
    let error = denied.answer["error"].as_str().expect("it is denied");
    assert!(error.contains("the power `interrupt`"), "{error}");
    assert_eq!(denied.requests, [""; 0]);
}

#[tokio::test]
async fn know_no_other_command() {
    let gateway = Gateway::start(&json!({ "groups": "full" })).await;
    let ran = gateway.run("group rename g").await;
    assert_eq!(
        ran.answer,
        json!({ "error": "no command `group rename g`" })
    );
    assert_eq!(ran.requests, [""; 0]);
}

#[test]
fn take_no_grants_that_do_not_exist() {
    for wrong in [
        r#"{"groups":"all"}"#,
        r#"{"group":"read"}"#,
        r#"{"":"read"}"#,
        r#"{"groups":"read","groups":"full"}"#,
        "groups=read",
        "",
    ] {
        assert!(
            gateway::client(Client::builder(), wrong).is_err(),
            "{wrong}"
        );
    }
}

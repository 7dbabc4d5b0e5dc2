//! `gateway.rs`: what it lets through, and what it denies.

#[path = "../../../../generated-client/examples/gateway.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod gateway;

use std::sync::{Arc, Mutex};

use super::*;

struct Ran {
    outcome: Result<String, String>,
    audit: Vec<Value>,
    requests: Vec<String>,
}

async fn run(arguments: &str) -> Ran {
    let server = Server::start(&API).await;
    let arguments: Vec<String> = arguments.split(' ').map(str::to_owned).collect();
    let (grants, command) = gateway::grants(&arguments).expect("they are grants");
    let audit: Arc<Mutex<Vec<Value>>> = Arc::default();
    let log = audit.clone();
    let client =
        server
            .builder()
            .policy(grants)
            .caller("gateway")
            .audit(move |record: &Record<'_>| {
                let line = serde_json::from_str(&gateway::line(record));
                let line = line.expect("it is JSON");
                log.lock().expect("no panic").push(line);
            });
    let client = client.build().expect("the client is right");
    let mut out = Vec::new();
    let outcome = gateway::run(&client, command, &mut out).await;
    let audit = audit.lock().expect("no panic").clone();
    Ran {
        outcome: outcome
            .map(|()| text(out))
            .map_err(|error| error.to_string()),
        audit,
        requests: lines(&server),
    }
}

#[tokio::test]
async fn let_through_what_is_granted() {
    for (arguments, request) in [
        ("groups=read group get g", "GET /v1/groups/g"),
        (
            "users=off groups=full group delete g",
            "DELETE /v1/groups/g",
        ),
        ("connections=read connection get c", "GET /v1/connections/c"),
        (
            "connections=write connection sync c",
            "POST /v1/connections/c/sync",
        ),
    ] {
        let ran = run(arguments).await;
        let answer = ran.outcome.expect(arguments);
        assert!(serde_json::from_str::<Value>(&answer).is_ok(), "{answer}");
        assert_eq!(ran.requests, [request]);
        assert_eq!(ran.audit.len(), 1, "{arguments}");
        assert_eq!(ran.audit[0]["caller"], "gateway");
        assert_eq!(ran.audit[0]["decision"]["verdict"], "allowed");
        assert_eq!(ran.audit[0]["outcome"]["result"], "succeeded");
    }
}

#[tokio::test]
async fn deny_everything_else_and_say_so() {
    for arguments in [
        "group get g",
        "connections=full group get g",
        "groups=write group delete g",
        "connections=read connection sync c",
    ] {
        let ran = run(arguments).await;
        let error = ran.outcome.expect_err(arguments);
        assert!(error.contains("denied"), "{error}");
        assert_eq!(ran.requests, [""; 0]);
        assert_eq!(ran.audit.len(), 1, "{arguments}");
        assert_eq!(ran.audit[0]["decision"]["verdict"], "denied");
    }
}

#[tokio::test]
async fn know_no_other_command() {
    let ran = run("groups=full group rename g").await;
    assert_eq!(ran.outcome, Err("no command `group rename g`".to_owned()));
    assert_eq!(ran.requests, [""; 0]);
}

#[test]
fn take_grants_and_leave_the_command() {
    let arguments = ["groups=read", "connections=full", "group", "get", "a=b"];
    let arguments = arguments.map(str::to_owned);
    let (grants, command) = gateway::grants(&arguments).expect("they are grants");
    assert_eq!(grants.of("groups"), Grant::Read);
    assert_eq!(grants.of("connections"), Grant::Full);
    assert_eq!(grants.of("users"), Grant::Off);
    assert_eq!(command, ["group", "get", "a=b"]);
    for wrong in ["groups=all", "groups=", "group=read", "=read"] {
        let wrong = [wrong.to_owned()];
        assert!(gateway::grants(&wrong).is_err(), "{wrong:?}");
    }
}

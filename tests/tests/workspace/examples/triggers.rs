//! `trigger_and_wait.rs`: how it follows a sync to its end.

#[path = "../../../../generated-client/examples/trigger_and_wait.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod trigger_and_wait;

use super::*;

fn connection(sync_state: &str, succeeded: Option<&str>, failed: Option<&str>) -> Scripted {
    success(&json!({
        "id": "c",
        "service": "postgres",
        "paused": false,
        "schedule_type": "auto",
        "succeeded_at": succeeded,
        "failed_at": failed,
        "status": {
            "setup_state": "connected",
            "sync_state": sync_state,
            "tasks": [{ "code": "reconnect", "message": "Reconnect" }],
        },
    }))
}

fn client(server: &Server) -> Client {
    let builder = server.builder().clock(FakeClock::default());
    let client = builder.retry(Backoff::never()).build();
    client.expect("the client is right")
}

async fn run(server: &Server) -> (bool, String) {
    let mut out = Vec::new();
    let run = trigger_and_wait::run(&client(server), "c", &mut out).await;
    (run.expect("it runs"), text(out))
}

#[tokio::test]
async fn tell_when_the_data_is_there() {
    let server = Server::start(&API).await;
    let at = "2026-02-03T07:00:00Z";
    server.script([
        connection("scheduled", None, None),
        success(&json!(null)),
        connection("syncing", None, None),
        connection("scheduled", Some(at), None),
    ]);
    let (succeeded, told) = run(&server).await;
    assert!(succeeded, "{told}");
    assert_eq!(told, format!("succeeded at {at}\n"));
    let requests = lines(&server);
    assert_eq!(requests[1], "POST /v1/connections/c/sync");
    assert_eq!(requests.len(), 4);
}

#[tokio::test]
async fn tell_what_there_is_to_do() {
    let server = Server::start(&API).await;
    let at = "2026-02-03T07:00:00Z";
    server.script([
        connection("scheduled", None, None),
        success(&json!(null)),
        connection("scheduled", None, Some(at)),
    ]);
    let (succeeded, told) = run(&server).await;
    assert!(!succeeded, "{told}");
    assert_eq!(told, format!("failed at {at}\nto do: Reconnect\n"));
}

#[tokio::test]
async fn start_nothing_that_is_paused() {
    let server = Server::start(&API).await;
    let paused = json!({ "id": "c", "service": "postgres", "paused": true });
    server.answer("GET /v1/connections/c", success(&paused));
    let (succeeded, told) = run(&server).await;
    assert!(!succeeded, "{told}");
    assert_eq!(told, "the connection is paused\n");
    assert!(lines(&server).iter().all(|line| line.starts_with("GET ")));
}

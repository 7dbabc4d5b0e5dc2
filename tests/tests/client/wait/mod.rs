//! Waiting for syncs, resyncs and runs.

mod attribution;
mod doubt;
mod endings;
mod errors;
mod many;
mod obstacles;
mod outages;
mod outcomes;
mod resyncs;
mod running_already;
mod runs;
mod setup_tests;
mod since;
mod survival;
mod time;
mod triggers;
mod without_a_trigger;

use std::time::Duration;

use fivetran::{Backoff, Client, RunOutcome, SyncOutcome};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

const EARLY: &str = "2026-02-03T06:00:00Z";
const LATE: &str = "2026-02-03T07:00:00.5Z";
const LATER: &str = "2026-02-03T08:00:00Z";
const FIRST: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(60);

/// A server, a clock that does not wait, and a client of both.
struct Setup {
    server: Server,
    clock: FakeClock,
    client: Client,
}

impl Setup {
    async fn new(answers: impl IntoIterator<Item = Scripted>) -> Self {
        let server = Server::start(&API).await;
        server.script(answers);
        let clock = FakeClock::default();
        let builder = server.builder().clock(clock.clone());
        let client = builder.retry(Backoff::never()).build();
        Self {
            server,
            clock,
            client: client.expect("the client is right"),
        }
    }

    /// The methods and the ends of the paths of all requests.
    fn requests(&self) -> Vec<String> {
        let requests = self.server.take_requests().into_iter();
        requests
            .map(|request| {
                let last = request.target.rsplit('/').next().unwrap_or_default();
                format!("{} {last}", request.method)
            })
            .collect()
    }
}

async fn wait_for_sync(answers: impl IntoIterator<Item = Scripted>) -> SyncOutcome {
    let setup = Setup::new(answers).await;
    let waiting = setup.client.connections().wait_for_sync("c").send();
    waiting.await.expect("it can be looked at")
}

async fn sync_and_wait(answers: impl IntoIterator<Item = Scripted>) -> SyncOutcome {
    let setup = Setup::new(answers).await;
    let waiting = setup.client.connections().sync_and_wait("c").send();
    waiting.await.expect("it can be looked at")
}

fn success(data: &Value) -> Scripted {
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

fn done() -> Scripted {
    Scripted::json(
        200,
        &json!({ "code": "Success", "message": "it has begun" }),
    )
}

fn refusal(status: u16, code: &str) -> Scripted {
    Scripted::json(status, &json!({ "code": code, "message": "no" }))
}

/// A connection as the service answers it.
#[derive(Clone)]
struct Look {
    data: Value,
}

/// A connection that is set up and does nothing else than is said.
fn look(sync_state: &str) -> Look {
    Look {
        data: json!({
            "id": "c",
            "service": "postgres",
            "paused": false,
            "schedule_type": "auto",
            "succeeded_at": null,
            "failed_at": null,
            "status": {
                "setup_state": "connected",
                "sync_state": sync_state,
                "tasks": [{ "code": "reconnect" }],
                "warnings": [{ "code": "slow" }],
            },
        }),
    }
}

impl Look {
    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.data[name] = value.into();
        self
    }

    fn status(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.data["status"][name] = value.into();
        self
    }

    fn succeeded(self, at: &str) -> Self {
        self.with("succeeded_at", at)
    }

    fn failed(self, at: &str) -> Self {
        self.with("failed_at", at)
    }

    fn manual(self) -> Self {
        self.with("schedule_type", "manual")
    }
}

impl From<Look> for Scripted {
    fn from(look: Look) -> Self {
        success(&look.data)
    }
}

fn looks(looks: impl IntoIterator<Item = Look>) -> Vec<Scripted> {
    looks.into_iter().map(Scripted::from).collect()
}

/// A look, the trigger, more looks.
fn triggered(before: Look, after: impl IntoIterator<Item = Look>) -> Vec<Scripted> {
    let mut answers = vec![before.into(), done()];
    answers.extend(looks(after));
    answers
}

#[track_caller]
fn assert_succeeded(outcome: &SyncOutcome, expected: &str, joining: bool) {
    assert!(
        matches!(outcome, SyncOutcome::Succeeded { at, joined, .. }
            if at.as_str() == expected && *joined == joining),
        "{outcome:?}"
    );
    assert!(outcome.is_success());
}

#[track_caller]
fn assert_failed(outcome: &SyncOutcome, expected: &str, joining: bool) {
    assert!(
        matches!(outcome, SyncOutcome::Failed { at, joined, tasks, warnings, .. }
            if at.as_str() == expected
                && *joined == joining
                && tasks[0].code.as_deref() == Some("reconnect")
                && warnings[0].code.as_deref() == Some("slow")),
        "{outcome:?}"
    );
    assert!(!outcome.is_success());
}

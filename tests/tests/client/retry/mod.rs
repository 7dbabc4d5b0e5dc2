//! When a call is tried again, how long it waits before that, and when it gives up.

mod broken_connections;
mod budget;
mod certificates;
mod deletions;
mod holds;
mod lasting;
mod policies;
mod refused_streams;
mod requested_waits;
mod server_failures;

use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fivetran::types::Group;
use fivetran::{Backoff, Client, ClientBuilder, Clock, Error, Failure, Pending};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::faults::{Act, FaultyServer, Then};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::json;
use tokio::sync::Notify;

/// No server listens here.
const NOWHERE: &str = "http://127.0.0.1:1";

fn nowhere() -> ClientBuilder {
    Client::builder().credentials("k", "s").base_url(NOWHERE)
}

fn success() -> Scripted {
    let data = json!({ "id": "g", "name": "a name that is not short" });
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

fn failure(status: u16) -> Scripted {
    Scripted::json(status, &json!({ "code": "Oops", "message": "no" }))
}

fn limited(wait: &str) -> Scripted {
    failure(429).header("retry-after", wait)
}

/// A client whose waits take no time, and the clock that remembers them.
fn client(builder: ClientBuilder) -> (Client, FakeClock) {
    let clock = FakeClock::default();
    let client = builder.clock(clock.clone()).build();
    (client.expect("the client is right"), clock)
}

/// An idempotent operation.
fn read(client: &Client) -> Pending<Group> {
    client.groups().get("g").send()
}

/// An operation that is not idempotent.
fn create(client: &Client) -> Pending<Group> {
    client.groups().create("g").send()
}

/// An operation that is not idempotent, and answers a message alone.
fn sync(client: &Client) -> Pending<()> {
    client.connections().sync("c").send()
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn assert_jittered(slept: &[Duration], bounds: &[Duration]) {
    assert_eq!(slept.len(), bounds.len(), "{slept:?}");
    for (wait, bound) in slept.iter().zip(bounds) {
        assert!(wait <= bound, "{slept:?} beyond {bounds:?}");
    }
}

#[tokio::test]
async fn every_attempt_sends_the_same() {
    let server = Server::start(&API).await;
    server.script([limited("1"), limited("1"), failure(408), success()]);
    let (client, _) = client(server.builder());
    client
        .groups()
        .create("Größe \u{1F980}")
        .send()
        .await
        .expect("it answers at last");
    let requests = server.take_requests();
    assert_eq!(requests.len(), 4);
    for request in &requests {
        assert_eq!(request.body, requests[0].body);
        assert_eq!(request.headers, requests[0].headers);
        assert_eq!(request.target, requests[0].target);
    }
    assert!(!requests[0].body.is_empty());
}

#[tokio::test]
async fn hooks_see_every_attempt() {
    let script = [
        Act::Answer(failure(503).header("x-request-id", "r-1")),
        Act::Nothing(Then::Reset),
        Act::Answer(success().header("x-request-id", "r-3")),
    ];
    let server = FaultyServer::start(script).await;
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let (asked, answered) = (seen.clone(), seen.clone());
    let builder = server
        .builder()
        .on_request(move |sending| {
            let line = format!("{} {}", sending.operation.id, sending.attempt);
            asked.lock().expect("no panic").push(line);
        })
        .on_answer(move |answer| {
            let (status, id) = (answer.status, answer.request_id);
            let line = format!("{} {status:?} {id:?}", answer.attempt);
            answered.lock().expect("no panic").push(line);
        });
    let (client, _) = client(builder);
    read(&client).await.expect("it answers at last");
    assert_eq!(
        *seen.lock().expect("no panic"),
        [
            "group_details 1",
            r#"1 Some(503) Some("r-1")"#,
            "group_details 2",
            "2 None None",
            "group_details 3",
            r#"3 Some(200) Some("r-3")"#,
        ]
    );
}

/// A clock that stands still: whoever sleeps never wakes.
#[derive(Clone, Debug)]
struct StillClock {
    now: Instant,
    asleep: Arc<Notify>,
}

impl Clock for StillClock {
    fn now(&self) -> Instant {
        self.now
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.asleep.notify_one();
        Box::pin(pending())
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_sends_no_more() {
    let server = Server::start(&API).await;
    server.script([failure(503)]);
    let clock = StillClock {
        now: Instant::now(),
        asleep: Arc::default(),
    };
    let attempts = Arc::new(AtomicU32::new(0));
    let (asleep, counted) = (clock.asleep.clone(), attempts.clone());
    let audited = move |record: &fivetran::Record<'_>| {
        if record.outcome == Some(fivetran::Outcome::Cancelled) {
            counted.store(record.attempts, Ordering::Relaxed);
        }
    };
    let client = server
        .builder()
        .clock(clock)
        .audit(audited)
        .build()
        .expect("the client is right");
    tokio::select! {
        outcome = read(&client) => panic!("{outcome:?}"),
        () = asleep.notified() => {}
    }
    assert_eq!(server.take_requests().len(), 1);
    assert_eq!(attempts.load(Ordering::Relaxed), 1, "the audit is told");
}

#[tokio::test]
async fn an_error_that_was_never_sent_tells_no_attempts() {
    let (client, _) = client(nowhere());
    let error: Error = client.groups().get("").send().await.expect_err("refused");
    assert_eq!(error.attempts(), 0);
    assert!(!error.is_retryable());
}

//! When a call is tried again, how long it waits before that, and when it gives up.

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

mod a_wait_that_is_asked_for {
    use super::*;

    const ONCE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    const BEFORE: &str = "Sun, 06 Nov 1994 08:49:07 GMT";

    #[tokio::test]
    async fn is_taken_to_the_second() {
        let server = Server::start(&API).await;
        server.script([limited("7"), limited("0"), limited("30"), success()]);
        let (client, clock) = client(server.builder());
        read(&client).await.expect("it answers at last");
        assert_eq!(clock.slept(), [seconds(7), seconds(0), seconds(30)]);
        assert_eq!(server.take_requests().len(), 4);
    }

    #[tokio::test]
    async fn can_be_a_date_by_a_clock_that_is_off() {
        let server = Server::start(&API).await;
        for (now, until, wait) in [
            (BEFORE, ONCE, 30),
            (ONCE, BEFORE, 0),
            (
                "Wed, 01 Jan 2070 00:00:00 GMT",
                "Wed, 01 Jan 2070 00:01:00 GMT",
                60,
            ),
        ] {
            server.script([limited(until).header("date", now), success()]);
            let (client, clock) = client(server.builder());
            read(&client).await.expect("it answers at last");
            assert_eq!(clock.slept(), [seconds(wait)], "{until}");
        }
    }

    #[tokio::test]
    async fn can_be_a_date_of_a_server_that_does_not_tell_the_time() {
        let server = FaultyServer::start([limited(ONCE), success()].map(Act::Answer)).await;
        let (client, clock) = client(server.builder());
        read(&client).await.expect("it answers at last");
        assert_eq!(clock.slept(), [seconds(0)], "it is long past");
    }

    #[tokio::test]
    async fn can_be_asked_for_by_a_failure_too() {
        let server = Server::start(&API).await;
        server.script([failure(503).header("retry-after", "9"), success()]);
        let (client, clock) = client(server.builder());
        read(&client).await.expect("it answers at last");
        assert_eq!(clock.slept(), [seconds(9)]);
    }

    #[tokio::test]
    async fn is_safe_for_operations_that_are_not_idempotent() {
        let server = Server::start(&API).await;
        server.script([limited("3"), success(), limited("4"), success()]);
        let (client, clock) = client(server.builder());
        create(&client).await.expect("it answers at last");
        sync(&client).await.expect("it answers at last");
        assert_eq!(clock.slept(), [seconds(3), seconds(4)]);
    }

    #[tokio::test]
    async fn holds_when_the_answer_breaks_off() {
        for then in [Then::Reset, Then::Close] {
            let script = [Act::Half(limited("5"), then), Act::Answer(success())];
            let server = FaultyServer::start(script).await;
            let (client, clock) = client(server.builder());
            create(&client).await.expect("it answers at last");
            assert_eq!(clock.slept(), [seconds(5)], "{then:?}");
        }
    }

    #[tokio::test]
    async fn is_by_the_policy_if_it_is_missing_or_cannot_be_read() {
        let server = Server::start(&API).await;
        for answer in [failure(429), limited("soon"), limited("-1"), limited("")] {
            server.script([answer, success()]);
            let (client, clock) = client(server.builder());
            create(&client).await.expect("it answers at last");
            assert_jittered(&clock.slept(), &[millis(500)]);
        }
    }

    #[tokio::test]
    async fn beyond_the_total_time_fails_at_once() {
        let server = Server::start(&API).await;
        let backoff = Backoff::default().total_time(seconds(10));
        for (answer, fits) in [(limited("10"), true), (limited("11"), false)] {
            server.script([answer]);
            let (client, clock) = client(server.builder().retry(backoff));
            let outcome = read(&client).await;
            if fits {
                assert!(outcome.is_ok(), "{outcome:?}");
                assert_eq!(clock.slept(), [seconds(10)]);
                continue;
            }
            let error = outcome.expect_err("it takes too long");
            assert_eq!(error.retry_after(), Some(seconds(11)));
            assert!(error.is_rate_limited());
            assert_eq!(error.attempts(), 1);
            assert!(error.to_string().contains("11s"), "{error}");
            assert!(clock.slept().is_empty());
        }
        assert_eq!(server.take_requests().len(), 3);
    }

    #[tokio::test]
    async fn beyond_the_limit_of_the_call_fails_at_once() {
        let server = Server::start(&API).await;
        server.script([limited("61"), limited("61"), limited("60"), success()]);
        let (own, clock) = client(server.builder());
        let get = own.groups().get("g").with_timeout(seconds(60));
        let error = get.send().await.expect_err("it takes too long");
        assert_eq!(error.retry_after(), Some(seconds(61)));
        assert!(!error.is_timeout(), "{error:?}");
        assert!(clock.slept().is_empty());

        let (common, clock) = client(server.builder().timeout(seconds(60)));
        let error = read(&common).await.expect_err("it takes too long");
        assert_eq!(error.retry_after(), Some(seconds(61)));
        assert!(clock.slept().is_empty());

        read(&common).await.expect("it fits");
        assert_eq!(clock.slept(), [seconds(60)]);
        assert_eq!(server.take_requests().len(), 4);
    }
}

mod a_failure_of_the_server {
    use super::*;

    #[tokio::test]
    async fn is_tried_again_where_that_is_safe() {
        let server = Server::start(&API).await;
        for status in [408, 500, 502, 503, 504] {
            let page = Scripted::raw(status, "text/html", "<html>Bad Gateway</html>");
            server.script([failure(status), page, success()]);
            let (client, clock) = client(server.builder());
            read(&client).await.expect("it answers at last");
            assert_eq!(server.take_requests().len(), 3, "{status}");
            assert_jittered(&clock.slept(), &[millis(500), millis(1000)]);
        }
    }

    #[tokio::test]
    async fn is_told_at_once_where_it_is_not_safe() {
        let server = Server::start(&API).await;
        for status in [500, 502, 503, 504] {
            let (client, clock) = client(server.builder());
            server.script([failure(status)]);
            let created = create(&client).await.expect_err("refused");
            assert_eq!(server.take_requests().len(), 1, "{status}");
            server.script([failure(status)]);
            let synced = sync(&client).await.expect_err("refused");
            assert_eq!(server.take_requests().len(), 1, "{status}");
            for error in [created, synced] {
                assert_eq!(error.status(), Some(status));
                assert_eq!(error.attempts(), 1);
                assert!(!error.is_retryable(), "{error:?}");
            }
            assert!(clock.slept().is_empty());
        }
    }

    #[tokio::test]
    async fn to_get_the_request_is_tried_again_always() {
        let server = Server::start(&API).await;
        server.script([failure(408), success()]);
        let (client, _) = client(server.builder());
        create(&client).await.expect("it answers at last");
        assert_eq!(server.take_requests().len(), 2);
    }

    #[tokio::test]
    async fn that_will_not_go_away_is_told_at_once() {
        let server = Server::start(&API).await;
        for status in [400, 401, 403, 404, 405, 406, 409, 415, 501] {
            let (client, clock) = client(server.builder());
            server.script([failure(status)]);
            let error = read(&client).await.expect_err("refused");
            assert_eq!(error.status(), Some(status));
            assert_eq!(error.attempts(), 1);
            assert!(!error.is_retryable(), "{error:?}");
            assert_eq!(server.take_requests().len(), 1, "{status}");
            assert!(clock.slept().is_empty());
        }
    }

    #[tokio::test]
    async fn after_success_is_not_tried_again() {
        let server = Server::start(&API).await;
        let whole = json!({ "code": "Success", "data": { "id": "g" } }).to_string();
        let other = json!({ "code": "Oops", "message": "no" });
        for answer in [
            Scripted::raw(
                200,
                "application/json",
                &whole.as_bytes()[..whole.len() - 4],
            ),
            Scripted::raw(200, "text/html", "<html>Hello</html>"),
            Scripted::raw(200, "text/plain", ""),
            Scripted::json(200, &other),
        ] {
            let (client, clock) = client(server.builder());
            server.script([answer]);
            let error = read(&client).await.expect_err("it cannot be read");
            assert_eq!(error.status(), Some(200));
            assert_eq!(error.attempts(), 1, "{error:?}");
            assert!(!error.is_retryable(), "{error:?}");
            assert_eq!(server.take_requests().len(), 1);
            assert!(clock.slept().is_empty());
        }
    }

    #[tokio::test]
    async fn is_not_the_wrong_content_type() {
        let server = Server::start(&API).await;
        let body = json!({ "code": "Success", "data": { "id": "g" } }).to_string();
        server.script([Scripted::raw(200, "text/html", body)]);
        let (client, _) = client(server.builder());
        assert_eq!(read(&client).await.expect("it answers").id, "g");
    }
}

mod a_connection_that_breaks {
    use super::*;

    /// All ways in which it can, but for silence.
    fn breaks() -> Vec<Act> {
        vec![
            Act::Nothing(Then::Reset),
            Act::Nothing(Then::Close),
            Act::Half(success(), Then::Reset),
            Act::Half(success(), Then::Close),
        ]
    }

    #[tokio::test]
    async fn is_tried_again_where_that_is_safe() {
        for act in breaks() {
            let server = FaultyServer::start([act.clone(), Act::Answer(success())]).await;
            let (client, clock) = client(server.builder());
            let group = read(&client).await.expect("it answers at last");
            assert_eq!(group.id, "g");
            assert_eq!(server.take_requests().len(), 2, "{act:?}");
            assert_jittered(&clock.slept(), &[millis(500)]);
        }
    }

    #[tokio::test]
    async fn is_told_at_once_where_it_is_not_safe() {
        for act in breaks() {
            // The second time, the connection has been used before.
            let script = [
                act.clone(),
                Act::Answer(success()),
                act.clone(),
                Act::Answer(success()),
            ];
            let server = FaultyServer::start(script).await;
            let (client, clock) = client(server.builder());
            for _ in 0..2 {
                let error = create(&client).await.expect_err("broken");
                assert_eq!(error.status(), None, "{error:?}");
                assert_eq!(error.attempts(), 1);
                assert!(!error.is_retryable(), "{error:?}");
                assert!(!error.is_timeout(), "{error:?}");
                assert_eq!(server.take_requests().len(), 1, "{act:?}");
                read(&client).await.expect("it answers");
                assert_eq!(server.take_requests().len(), 1, "{act:?}");
            }
            assert!(clock.slept().is_empty());
        }
    }

    #[tokio::test]
    async fn after_a_refusal_leaves_the_refusal() {
        for then in [Then::Reset, Then::Close] {
            let server = FaultyServer::start([Act::Half(failure(404), then)]).await;
            let (client, _) = client(server.builder());
            let error = read(&client).await.expect_err("refused");
            assert!(error.is_not_found(), "{error:?}");
            assert_eq!(server.take_requests().len(), 1, "{then:?}");
        }
    }

    #[tokio::test]
    async fn before_there_is_one_is_tried_again_always() {
        let (client, clock) = client(Client::builder().base_url(NOWHERE));
        let error = create(&client).await.expect_err("no server");
        assert_eq!(error.attempts(), 4);
        assert!(error.is_retryable());
        assert_eq!(error.status(), None);
        assert!(error.to_string().contains("(after 4 attempts)"), "{error}");
        let bounds = [500, 1000, 2000].map(millis);
        assert_jittered(&clock.slept(), &bounds);
    }
}

mod a_policy {
    use super::*;

    #[tokio::test]
    async fn limits_the_attempts() {
        let server = Server::start(&API).await;
        for attempts in 1..4 {
            server.script((0..attempts).map(|_| failure(503)));
            let backoff = Backoff::default().attempts(attempts);
            let (client, clock) = client(server.builder().retry(backoff));
            let error = read(&client).await.expect_err("refused");
            assert_eq!(error.attempts(), attempts);
            assert_eq!(error.status(), Some(503));
            assert_eq!(server.take_requests().len(), attempts as usize);
            assert_eq!(clock.slept().len() + 1, attempts as usize);
        }
    }

    #[tokio::test]
    async fn limits_the_time() {
        let server = Server::start(&API).await;
        server.script((0..9).map(|_| limited("4")));
        let backoff = Backoff::default().attempts(9).total_time(seconds(10));
        let (client, clock) = client(server.builder().retry(backoff));
        let error = read(&client).await.expect_err("refused");
        assert_eq!(error.attempts(), 3);
        assert_eq!(clock.slept(), [seconds(4), seconds(4)]);
    }

    #[tokio::test]
    async fn spreads_its_waits_up_to_a_bound() {
        let server = Server::start(&API).await;
        let backoff = Backoff::default()
            .attempts(20)
            .waits(seconds(1), seconds(3));
        let (client, clock) = client(server.builder().retry(backoff));
        server.script((0..20).map(|_| failure(500)));
        read(&client).await.expect_err("refused");
        let mut bounds = vec![seconds(3); 19];
        bounds[..2].copy_from_slice(&[seconds(1), seconds(2)]);
        let slept = clock.slept();
        assert_jittered(&slept, &bounds);
        assert!(slept[2..].iter().any(|wait| *wait != slept[2]), "{slept:?}");
        // Half of the bounds on average; this far off, chance does not go.
        assert!(slept[2..].iter().max() > Some(&seconds(1)), "{slept:?}");
    }

    #[tokio::test]
    async fn can_be_never() {
        let server = Server::start(&API).await;
        server.script([limited("1")]);
        let (client, clock) = client(server.builder().retry(Backoff::never()));
        let error = read(&client).await.expect_err("refused");
        assert_eq!(error.attempts(), 1);
        assert!(clock.slept().is_empty());
        assert_eq!(server.take_requests().len(), 1);
    }

    #[tokio::test]
    async fn can_be_a_function() {
        type Seen = (u32, Option<u16>, Duration);

        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let told = seen.clone();
        let policy = move |failure: &Failure<'_>| {
            let status = failure.error.status();
            let mut told = told.lock().expect("no panic");
            told.push((failure.attempt, status, failure.elapsed));
            assert_eq!(failure.error.attempts(), failure.attempt);
            (failure.attempt < 3).then_some(seconds(40))
        };
        let server = Server::start(&API).await;
        server.script([failure(404), limited("1"), failure(500)]);
        let (client, clock) = client(server.builder().retry(policy));
        let error = create(&client).await.expect_err("refused");
        assert_eq!(error.attempts(), 3);
        assert_eq!(clock.slept(), [seconds(40), seconds(40)]);
        assert_eq!(
            *seen.lock().expect("no panic"),
            [
                (1, Some(404), seconds(0)),
                (2, Some(429), seconds(40)),
                (3, Some(500), seconds(80))
            ]
        );
    }

    #[tokio::test]
    async fn can_be_given_for_one_call() {
        let server = Server::start(&API).await;
        let (client, clock) = client(server.builder().retry(Backoff::never()));
        server.script([failure(404), success()]);
        client
            .groups()
            .get("g")
            .with_retry(|_: &Failure<'_>| Some(seconds(2)))
            .send()
            .await
            .expect("it answers at last");
        assert_eq!(clock.slept(), [seconds(2)]);
        server.script([failure(503)]);
        let error = read(&client).await.expect_err("refused");
        assert_eq!(error.attempts(), 1, "the next call is as the client has it");
    }
}

mod the_budget {
    use super::*;

    async fn requests_of_a_failing_call(server: &Server, client: &Client) -> usize {
        server.take_requests();
        server.script((0..4).map(|_| failure(503)));
        let error = read(client).await.expect_err("refused");
        let count = server.take_requests().len();
        assert_eq!(error.attempts() as usize, count);
        // What is left of the script is used up.
        for _ in count..4 {
            create(client).await.expect_err("refused");
        }
        count
    }

    #[tokio::test]
    async fn keeps_an_outage_from_being_multiplied() {
        let server = Server::start(&API).await;
        let (client, _) = client(server.builder().retry_budget(5));
        let mut requests = Vec::new();
        for _ in 0..4 {
            // Clones share it.
            requests.push(requests_of_a_failing_call(&server, &client.clone()).await);
        }
        assert_eq!(requests, [4, 3, 1, 1]);
        for _ in 0..20 {
            read(&client).await.expect("it answers");
        }
        assert_eq!(requests_of_a_failing_call(&server, &client).await, 3);
        assert_eq!(requests_of_a_failing_call(&server, &client).await, 1);
    }

    #[tokio::test]
    async fn is_not_touched_by_limits_of_the_rate() {
        let server = Server::start(&API).await;
        let (client, clock) = client(server.builder().retry_budget(0));
        server.script([limited("1"), limited("2"), limited("3"), success()]);
        read(&client).await.expect("it answers at last");
        assert_eq!(clock.slept().len(), 3);
        server.script([failure(500)]);
        let error = read(&client).await.expect_err("refused");
        assert_eq!(error.attempts(), 1);
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
        assert!(record.outcome.is_none());
        counted.store(record.attempts, Ordering::Relaxed);
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
    let (client, _) = client(Client::builder().base_url(NOWHERE));
    let error: Error = client.groups().get("").send().await.expect_err("refused");
    assert_eq!(error.attempts(), 0);
    assert!(!error.is_retryable());
}

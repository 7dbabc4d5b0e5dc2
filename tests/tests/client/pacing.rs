//! How calls are spread, by a clock that does not make anybody wait.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use fivetran::{Client, Clock, Pacing};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::json;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// A client and the times at which its requests were sent.
struct Paced {
    client: Client,
    clock: FakeClock,
    times: Arc<Mutex<Vec<Duration>>>,
}

impl Paced {
    fn new(server: &Server, pacing: Pacing) -> Self {
        let clock = FakeClock::default();
        let times: Arc<Mutex<Vec<Duration>>> = Arc::default();
        let (noted, at) = (times.clone(), clock.clone());
        let client = server
            .builder()
            .clock(clock.clone())
            .pacing(pacing)
            .on_request(move |_| noted.lock().expect("no panic").push(at.elapsed()))
            .build()
            .expect("the client is right");
        Self {
            client,
            clock,
            times,
        }
    }

    async fn list(&self) {
        let groups = self.client.groups().list();
        groups.send().await.expect("it answers");
    }

    fn times(&self) -> Vec<Duration> {
        self.times.lock().expect("no panic").clone()
    }
}

/// The most that any rolling window holds.
fn most(times: &[Duration], window: Duration) -> usize {
    let from = |index: usize| &times[index..];
    let within = |times: &[Duration]| {
        let end = times[0] + window;
        times.iter().take_while(|time| **time < end).count()
    };
    (0..times.len())
        .map(|index| within(from(index)))
        .max()
        .unwrap_or(0)
}

fn told(remaining: u32) -> Scripted {
    Scripted::json(200, &json!({ "code": "Success", "data": { "items": [] } }))
        .header("x-rate-limit", "20000")
        .header("x-rate-limit-remaining", &remaining.to_string())
}

#[tokio::test]
async fn a_bulk_job_stays_within_the_limits_of_the_account() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial());
    for _ in 0..600 {
        paced.list().await;
    }
    let times = paced.times();
    assert_eq!(times.len(), 600);
    let most = most(&times, HOUR);
    assert!(most <= 500, "{most}");
    assert!(most >= 490, "the limit is used: {most}");
    assert_eq!(times[49], Duration::ZERO, "some can go at once");
    assert!(times[599] < HOUR * 3 / 2, "{:?}", times[599]);
}

#[tokio::test]
async fn what_fits_does_not_wait() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::paid());
    for _ in 0..600 {
        paced.list().await;
    }
    assert!(paced.clock.slept().is_empty());
}

#[tokio::test]
async fn setup_tests_have_limits_of_their_own() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial());
    for _ in 0..60 {
        let test = paced.client.connections().test("c");
        test.send().await.expect("it answers");
    }
    let times = paced.times();
    assert!(most(&times, MINUTE) <= 25);
    assert!(most(&times, HOUR) <= 50);
    assert!(times[59] > HOUR, "{:?}", times[59]);
    // The others do not wait for them.
    let slept = paced.clock.slept().len();
    for _ in 0..10 {
        paced.list().await;
    }
    assert_eq!(paced.clock.slept().len(), slept);
}

#[tokio::test]
async fn creation_runs_setup_tests_unless_it_is_told_not_to() {
    let server = Server::start(&API).await;
    let create = async |paced: &Paced, run: Option<bool>| {
        let connections = paced.client.connections();
        let mut create = connections.create("g", "postgres", json_config());
        if let Some(run) = run {
            create = create.run_setup_tests(run);
        }
        create.send().await.expect("it answers");
    };
    for (run, limit) in [(None, 50), (Some(true), 50), (Some(false), 100)] {
        let paced = Paced::new(&server, Pacing::trial());
        for _ in 0..120 {
            create(&paced, run).await;
        }
        let most = most(&paced.times(), HOUR);
        assert!(most <= limit, "{run:?}: {most}");
        assert!(most > limit - 5, "{run:?}: {most}");
    }
}

fn json_config() -> fivetran::SecretObject {
    json!({ "host": "example.com" })
        .try_into()
        .expect("it is an object")
}

#[tokio::test]
async fn clones_share_the_pace() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial());
    let calls = (0..600).map(|_| {
        let client = paced.client.clone();
        async move { client.groups().list().send().await }
    });
    // All at once.
    let outcomes = futures_util::future::join_all(calls).await;
    assert!(outcomes.iter().all(Result::is_ok));
    assert!(most(&paced.times(), HOUR) <= 500);
    assert!(paced.clock.elapsed() > HOUR);
}

#[tokio::test]
async fn a_retry_keeps_the_pace_too() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial().share(0.02));
    // One at once, and nine in the hour: it takes 400 seconds to the next.
    server.script([Scripted::raw(503, "text/plain", "")]);
    paced.list().await;
    assert_eq!(paced.times(), [Duration::ZERO, Duration::from_secs(400)]);
}

#[tokio::test]
async fn a_wait_for_the_pace_does_not_count_as_time_of_attempts() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial().share(0.02));
    paced.list().await;
    // This call waits for longer than the policy goes on, and is tried again all the same.
    server.script([Scripted::raw(503, "text/plain", "")]);
    paced.list().await;
    assert_eq!(paced.times().len(), 3);
}

#[tokio::test]
async fn a_share_leaves_the_rest_to_others() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial().share(0.5));
    for _ in 0..300 {
        paced.list().await;
    }
    let most = most(&paced.times(), HOUR);
    assert!((240..=250).contains(&most), "{most}");
}

#[tokio::test]
async fn what_the_server_has_left_slows_down_and_speeds_up() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::paid());
    let gap = async |remaining: u32| {
        server.script([told(remaining)]);
        paced.list().await;
        let before = paced.clock.now();
        server.script([told(remaining)]);
        paced.list().await;
        paced.clock.now() - before
    };
    for (remaining, seconds) in [
        (19_000, 0),
        (1800, 2),
        (360, 10),
        (1, 60),
        (0, 60),
        (2000, 0),
        (20_000, 0),
    ] {
        assert_eq!(
            gap(remaining).await,
            Duration::from_secs(seconds),
            "{remaining}"
        );
    }
}

#[tokio::test]
async fn without_pacing_nobody_waits() {
    let server = Server::start(&API).await;
    let clock = FakeClock::default();
    let client = server.builder().clock(clock.clone()).build();
    let client = client.expect("the client is right");
    server.script([told(0)]);
    for _ in 0..3 {
        client.groups().list().send().await.expect("it answers");
    }
    assert!(clock.slept().is_empty());
}

#[tokio::test]
async fn the_first_to_come_is_the_first_to_be_sent() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial().share(0.1));
    let calls = (0..40).map(|index| paced.client.groups().get(index.to_string()).send());
    let outcomes = futures_util::future::join_all(calls).await;
    assert!(outcomes.iter().all(Result::is_ok));
    let sent = paced.times();
    assert!(sent.is_sorted() && sent[39] > sent[10], "{sent:?}");
    // One sleep a call, at most.
    assert!(paced.clock.slept().len() <= 40);
}

#[tokio::test]
async fn a_call_that_cannot_start_in_time_fails_at_once_and_says_so() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial().share(0.02));
    paced.list().await;
    let list = paced.client.groups().list().with_timeout(MINUTE);
    let error = list.send().await.expect_err("it would be too late");
    assert_eq!(error.kind(), fivetran::ErrorKind::Paced);
    assert!(error.is_timeout() && !error.is_retryable(), "{error:?}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(400)));
    assert!(error.to_string().contains("pace"), "{error}");
    assert!(paced.clock.slept().is_empty());
    assert_eq!(server.take_requests().len(), 1);
}

#[tokio::test]
async fn a_retry_that_cannot_start_in_time_fails_too() {
    let server = Server::start(&API).await;
    let paced = Paced::new(&server, Pacing::trial().share(0.02));
    server.script([Scripted::raw(503, "text/plain", "")]);
    let list = paced.client.groups().list().with_timeout(MINUTE);
    let error = list.send().await.expect_err("it would be too late");
    assert_eq!(error.kind(), fivetran::ErrorKind::Paced);
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn clients_of_one_account_can_share_the_pace() {
    let server = Server::start(&API).await;
    let clock = FakeClock::default();
    let pacing = Pacing::trial().share(0.02);
    let client = |pacing: Pacing| {
        let builder = server.builder().clock(clock.clone());
        builder.pacing(pacing).build().expect("the client is right")
    };
    let (first, second) = (client(pacing.clone()), client(pacing));
    first.groups().list().send().await.expect("it answers");
    second.groups().list().send().await.expect("it answers");
    assert_eq!(clock.elapsed(), Duration::from_secs(400));
}

#[test]
fn a_share_that_is_none_is_refused() {
    for part in [0.0, -1.0, f64::NAN, f64::INFINITY, 1.1] {
        let pacing = Pacing::paid().share(part);
        let error = Client::builder().pacing(pacing).build();
        let error = error.expect_err("refused");
        assert!(error.is_invalid_request(), "{error:?}");
        assert!(error.to_string().contains("share"), "{error}");
    }
    assert!(
        Client::builder()
            .pacing(Pacing::paid().share(1.0))
            .build()
            .is_ok()
    );
}

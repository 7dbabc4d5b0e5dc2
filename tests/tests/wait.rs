//! Waiting for syncs, resyncs and runs.

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

mod endings {
    use super::*;

    #[tokio::test]
    async fn the_first_sync_of_all_succeeds() {
        let answers = triggered(
            look("scheduled"),
            [look("syncing"), look("scheduled").succeeded(LATE)],
        );
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c").send();
        let outcome = waiting.await.expect("it can be looked at");
        assert_succeeded(&outcome, LATE, false);
        assert_eq!(setup.requests(), ["GET c", "POST sync", "GET c", "GET c"]);
    }

    #[tokio::test]
    async fn a_sync_fails() {
        let before = look("scheduled").succeeded(EARLY);
        let outcome = sync_and_wait(triggered(before.clone(), [before.clone().failed(LATE)])).await;
        assert_failed(&outcome, LATE, false);
    }

    #[tokio::test]
    async fn what_was_there_before_is_no_end_in_whatever_form() {
        let before = look("scheduled").succeeded(EARLY).failed(LATE);
        let outcome = sync_and_wait(triggered(
            before,
            [
                look("scheduled")
                    .succeeded("2026-02-03T06:00:00.000000Z")
                    .failed("2026-02-03T08:00:00.500+01:00"),
                // An earlier time, and none, are no end either.
                look("scheduled").succeeded("2026-02-03T05:59:59Z"),
                look("scheduled").succeeded(LATER).failed(LATE),
            ],
        ))
        .await;
        assert_succeeded(&outcome, LATER, false);
    }

    #[tokio::test]
    async fn of_two_ends_between_two_looks_the_later_counts() {
        let both = |succeeded, failed| {
            triggered(
                look("scheduled"),
                [look("scheduled").succeeded(succeeded).failed(failed)],
            )
        };
        assert_succeeded(&sync_and_wait(both(LATER, LATE)).await, LATER, false);
        assert_failed(&sync_and_wait(both(LATE, LATER)).await, LATER, false);
        assert_failed(&sync_and_wait(both(LATE, LATE)).await, LATE, false);
    }

    #[tokio::test]
    async fn the_clock_of_the_server_can_be_far_off() {
        for (before, after) in [
            ("1970-01-01T00:00:00Z", "1970-01-01T00:00:01Z"),
            ("2100-01-01T00:00:00Z", "2100-01-01T00:00:00.000001Z"),
        ] {
            let before = look("scheduled").succeeded(before);
            let answers = triggered(before, [look("scheduled").succeeded(after)]);
            assert_succeeded(&sync_and_wait(answers).await, after, false);
        }
    }

    #[tokio::test]
    async fn a_state_that_is_unknown_is_waited_out() {
        let odd = look("meditating").manual();
        let answers = triggered(
            odd.clone(),
            [
                odd.clone(),
                odd.clone(),
                odd,
                look("SYNCING"),
                look("scheduled").succeeded(LATE),
            ],
        );
        assert_succeeded(&sync_and_wait(answers).await, LATE, false);
    }

    #[tokio::test]
    async fn an_end_counts_whatever_else_is_wrong() {
        let answers = triggered(
            look("scheduled"),
            [look("paused")
                .with("paused", true)
                .status("setup_state", "broken")
                .failed(LATE)],
        );
        assert_failed(&sync_and_wait(answers).await, LATE, false);
    }
}

mod running_already {
    use super::*;

    #[tokio::test]
    async fn a_running_sync_is_waited_for() {
        let before = look("syncing").succeeded(EARLY);
        let answers = triggered(before.clone(), [before, look("scheduled").succeeded(LATE)]);
        assert_succeeded(&sync_and_wait(answers).await, LATE, true);
    }

    #[tokio::test]
    async fn a_running_sync_that_is_stopped_is_not_the_one() {
        let before = look("syncing").succeeded(EARLY);
        let answers = triggered(
            before.clone(),
            [
                before.clone(),
                // The end of the one that was stopped, while the new one runs.
                before.clone().failed(LATE),
                look("scheduled").succeeded(LATER).failed(LATE),
            ],
        );
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c").force(true);
        let outcome = waiting.send().await.expect("it can be looked at");
        assert_succeeded(&outcome, LATER, false);
        let requests = setup.server.take_requests();
        assert_eq!(requests[1].body, r#"{"force":true}"#);
    }

    #[tokio::test]
    async fn a_paused_connection_may_end_its_sync() {
        let running = look("syncing").with("paused", true);
        let answers = looks([running.clone(), running, look("paused").succeeded(LATE)]);
        assert_succeeded(&wait_for_sync(answers).await, LATE, true);
    }
}

mod without_a_trigger {
    use super::*;

    #[tokio::test]
    async fn a_running_sync_is_joined() {
        let answers = looks([look("syncing"), look("scheduled").failed(LATE)]);
        assert_failed(&wait_for_sync(answers).await, LATE, true);
    }

    #[tokio::test]
    async fn the_next_sync_is_waited_for() {
        let idle = look("scheduled").succeeded(EARLY);
        let answers = looks([
            idle.clone(),
            idle,
            look("syncing").succeeded(EARLY),
            look("scheduled").succeeded(LATE),
        ]);
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().wait_for_sync("c").send();
        let outcome = waiting.await.expect("it can be looked at");
        assert_succeeded(&outcome, LATE, false);
        assert_eq!(setup.requests(), ["GET c"; 4]);
    }

    #[tokio::test]
    async fn what_nobody_starts_is_not_waited_for() {
        let newer = look("scheduled").with("schedule", json!({ "schedule_type": "MANUAL" }));
        for idle in [look("scheduled").manual(), newer] {
            assert_eq!(wait_for_sync(looks([idle])).await, SyncOutcome::Unscheduled);
        }
    }

    #[tokio::test]
    async fn a_sync_that_ends_without_a_trace_is_not_waited_for() {
        let idle = || look("scheduled").manual();
        let answers = [look("syncing").manual(), idle(), idle(), idle()];
        assert_eq!(
            wait_for_sync(looks(answers)).await,
            SyncOutcome::Unscheduled
        );
        // Its end may be written down a little later than its state.
        let answers = [look("syncing").manual(), idle(), idle().succeeded(LATE)];
        assert_succeeded(&wait_for_sync(looks(answers)).await, LATE, true);
    }
}

mod obstacles {
    use super::*;

    fn rescheduled(until: &str) -> Look {
        look("rescheduled").status("rescheduled_for", until)
    }

    #[track_caller]
    fn assert_rescheduled(outcome: &SyncOutcome, expected: &str, by_hand: bool) {
        assert!(
            matches!(outcome, SyncOutcome::Rescheduled { until: Some(until), manual, .. }
                if until.as_str() == expected && *manual == by_hand),
            "{outcome:?}"
        );
    }

    #[tokio::test]
    async fn a_sync_is_put_off() {
        let answers = triggered(look("scheduled"), [look("syncing"), rescheduled(LATER)]);
        assert_rescheduled(&sync_and_wait(answers).await, LATER, false);
        let answers = looks([rescheduled(LATER)]);
        assert_rescheduled(&wait_for_sync(answers).await, LATER, false);
    }

    #[tokio::test]
    async fn a_sync_that_is_put_off_can_be_waited_for() {
        let answers = triggered(
            look("scheduled"),
            [
                look("syncing"),
                rescheduled(LATER),
                rescheduled(LATER),
                rescheduled(LATER),
                rescheduled(LATER),
                look("scheduled").succeeded(LATER),
            ],
        );
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c");
        let outcome = waiting.with_reschedules(true).send().await;
        assert_succeeded(&outcome.expect("it can be looked at"), LATER, false);
    }

    #[tokio::test]
    async fn what_nobody_tries_again_is_not_waited_for() {
        let answers = triggered(
            look("scheduled").manual(),
            [look("syncing").manual(), rescheduled(LATER).manual()],
        );
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c");
        let outcome = waiting.with_reschedules(true).send().await;
        assert_rescheduled(&outcome.expect("it can be looked at"), LATER, true);
    }

    #[tokio::test]
    async fn a_reschedule_of_before_is_not_believed_at_once() {
        let old = || rescheduled(LATE);
        let ending = look("scheduled").succeeded(LATE);
        let answers = triggered(old(), [old(), old(), look("syncing"), ending]);
        assert_succeeded(&sync_and_wait(answers).await, LATE, false);
        let answers = triggered(old(), [old(), old(), old()]);
        assert_rescheduled(&sync_and_wait(answers).await, LATE, false);
        let answers = triggered(old(), [rescheduled(LATER)]);
        assert_rescheduled(&sync_and_wait(answers).await, LATER, false);
    }

    #[tokio::test]
    async fn nothing_is_started_that_cannot_run() {
        let paused = look("scheduled").with("paused", true);
        let incomplete = look("scheduled").status("setup_state", "INCOMPLETE");
        for before in [paused, look("paused"), incomplete] {
            let setup = Setup::new(looks([before.clone(), before.clone(), before])).await;
            let connections = setup.client.connections();
            let outcomes = [
                connections.sync_and_wait("c").send().await,
                connections.resync_and_wait("c").send().await,
                connections.wait_for_sync("c").send().await,
            ];
            for outcome in outcomes {
                let outcome = outcome.expect("it can be looked at");
                assert!(
                    match &outcome {
                        SyncOutcome::Paused => true,
                        SyncOutcome::Incomplete { tasks, .. } => tasks.len() == 1,
                        _ => false,
                    },
                    "{outcome:?}"
                );
            }
            assert_eq!(setup.requests(), ["GET c"; 3]);
            assert_eq!(setup.clock.slept(), []);
        }
    }

    #[tokio::test]
    async fn somebody_pauses_it_meanwhile() {
        let answers = triggered(look("scheduled"), [look("syncing"), look("paused")]);
        assert_eq!(sync_and_wait(answers).await, SyncOutcome::Paused);
    }

    #[tokio::test]
    async fn a_broken_connection_gets_a_chance() {
        let broken = || look("scheduled").status("setup_state", "broken");
        let answers = triggered(
            broken(),
            [broken(), look("syncing"), look("scheduled").succeeded(LATE)],
        );
        assert_succeeded(&sync_and_wait(answers).await, LATE, false);
        for answers in [
            triggered(broken(), [broken(), broken(), broken()]),
            triggered(look("scheduled"), [broken()]),
        ] {
            let outcome = sync_and_wait(answers).await;
            assert!(
                matches!(&outcome, SyncOutcome::Broken { tasks, .. } if tasks.len() == 1),
                "{outcome:?}"
            );
        }
        let outcome = wait_for_sync(looks([broken()])).await;
        assert!(matches!(outcome, SyncOutcome::Broken { .. }), "{outcome:?}");
    }
}

mod errors {
    use super::*;

    #[tokio::test]
    async fn a_trigger_that_is_refused() {
        for (status, code) in [(409, "Conflict"), (400, "IllegalState")] {
            let setup = Setup::new([look("scheduled").into(), refusal(status, code)]).await;
            let waiting = setup.client.connections().sync_and_wait("c").send();
            let error = waiting.await.expect_err("refused");
            assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
            let operation = error.operation().expect("it is of one");
            assert_eq!(operation.id, "sync_connection");
            assert_eq!(setup.requests(), ["GET c", "POST sync"]);
        }
    }

    #[tokio::test]
    async fn a_connection_that_is_deleted_meanwhile() {
        let answers = [
            look("scheduled").into(),
            done(),
            look("syncing").into(),
            refusal(404, "NotFound_Connection"),
        ];
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c").send();
        let error = waiting.await.expect_err("it is gone");
        assert!(error.is_not_found(), "{error:?}");
        assert_eq!(setup.requests().len(), 4);
    }

    #[tokio::test]
    async fn a_look_that_fails_is_tried_again_as_any_call() {
        let setup = Setup::new([
            look("syncing").into(),
            refusal(503, "Unavailable"),
            look("scheduled").succeeded(LATE).into(),
            refusal(503, "Unavailable"),
        ])
        .await;
        let builder = setup.server.builder().clock(setup.clock.clone());
        let client = builder.build().expect("the client is right");
        let outcome = client.connections().wait_for_sync("c").send().await;
        assert_succeeded(&outcome.expect("the third answer is one"), LATE, true);
        // A client that tries once ends with the error.
        let waiting = setup.client.connections().wait_for_sync("c").send();
        let error = waiting.await.expect_err("refused");
        assert_eq!(error.status(), Some(503));
    }

    #[tokio::test]
    async fn an_id_that_cannot_be_is_not_sent() {
        let setup = Setup::new([]).await;
        let waiting = setup.client.connections().wait_for_sync("..").send();
        let error = waiting.await.expect_err("refused");
        assert!(error.is_invalid_request(), "{error:?}");
        assert_eq!(setup.requests().len(), 0);
    }

    #[tokio::test]
    async fn a_trigger_can_be_confirmed() {
        let server = Server::start(&API).await;
        server.script(triggered(look("scheduled"), []).into_iter().take(1));
        let client = server
            .builder()
            .clock(FakeClock::default())
            .policy(
                |intent: &fivetran::Intent<'_>| match intent.operation.destructive {
                    Some(_) => fivetran::Decision::Confirm,
                    None => fivetran::Decision::Allow,
                },
            )
            .build()
            .expect("the client is right");
        let waiting = client.connections().resync_and_wait("c");
        let error = waiting.clone().send().await.expect_err("not confirmed");
        let code = error.confirmation_code().expect("there is a code");
        server.script(triggered(
            look("scheduled"),
            [look("scheduled").succeeded(LATE)],
        ));
        let outcome = waiting.with_confirmation(code).send().await;
        assert_succeeded(&outcome.expect("confirmed"), LATE, false);
    }
}

mod time {
    use std::pin::pin;

    use fivetran_tests::server::Server;
    use futures_util::future::{Either, select};
    use tokio::sync::Notify;

    use super::*;

    #[tokio::test]
    async fn the_time_between_looks_doubles_within_its_bounds() {
        let running = std::iter::repeat_n(look("syncing"), 12);
        let setup = Setup::new(looks(running.chain([look("scheduled").succeeded(LATE)]))).await;
        let waiting = setup.client.connections().wait_for_sync("c").send();
        waiting.await.expect("it can be looked at");
        let slept = setup.clock.slept();
        assert_eq!(slept.len(), 12);
        assert!(slept.iter().all(|pause| (FIRST..=LONGEST).contains(pause)));
        assert!(slept[..5].is_sorted_by(|one, next| one < next), "{slept:?}");
        assert!(slept[4..].iter().all(|pause| *pause >= LONGEST * 9 / 10));
    }

    #[tokio::test]
    async fn the_time_between_looks_can_be_set() {
        for (first, longest, expected) in [
            (3, 3, Duration::from_secs(3)),
            // The longest is at least the first.
            (7, 2, Duration::from_secs(7)),
            // Looking is not all that is done.
            (0, 0, Duration::from_millis(100)),
        ] {
            let (first, longest) = (Duration::from_secs(first), Duration::from_secs(longest));
            let running = std::iter::repeat_n(look("syncing"), 4);
            let setup = Setup::new(looks(running.chain([look("scheduled").failed(LATE)]))).await;
            let waiting = setup.client.connections().wait_for_sync("c");
            let outcome = waiting.with_polling(first, longest).send().await;
            assert_failed(&outcome.expect("it can be looked at"), LATE, true);
            assert_eq!(setup.clock.slept(), [expected; 4]);
        }
    }

    #[tokio::test]
    async fn the_time_limit_is_kept_by_the_clock() {
        let setup = Setup::new(looks(std::iter::repeat_n(look("syncing"), 100))).await;
        let limit = Duration::from_secs(600);
        let waiting = setup.client.connections().wait_for_sync("c");
        let outcome = waiting.with_time_limit(limit).send().await;
        let outcome = outcome.expect("it can be looked at");
        let SyncOutcome::TimedOut { status, .. } = outcome else {
            panic!("{outcome:?}")
        };
        let state = status.and_then(|status| status.sync_state);
        assert_eq!(state, Some(fivetran::types::SyncState::Syncing));
        assert_eq!(setup.clock.elapsed(), limit);
        // There is a last look when the time is over.
        assert_eq!(setup.requests().len(), setup.clock.slept().len() + 1);
    }

    #[tokio::test]
    async fn no_time_is_enough_for_a_look() {
        let answers = looks([look("syncing"), look("paused")]);
        let setup = Setup::new(answers).await;
        let now = || {
            let waiting = setup.client.connections().wait_for_sync("c");
            waiting.with_time_limit(Duration::ZERO).send()
        };
        let outcome = now().await.expect("it can be looked at");
        assert!(
            matches!(outcome, SyncOutcome::TimedOut { .. }),
            "{outcome:?}"
        );
        let outcome = now().await.expect("it can be looked at");
        assert_eq!(outcome, SyncOutcome::Paused);
    }

    #[tokio::test]
    async fn the_longest_times_there_are_do_no_harm() {
        let answers = triggered(look("scheduled"), [look("scheduled").succeeded(LATE)]);
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c");
        let waiting = waiting
            .with_time_limit(Duration::MAX)
            .with_polling(FIRST, Duration::MAX);
        let outcome = waiting.send().await.expect("it can be looked at");
        assert_succeeded(&outcome, LATE, false);
    }

    /// A clock on which a sleep has no end, and says when it begins.
    #[derive(Debug, Default, Clone)]
    struct Endless(std::sync::Arc<Notify>);

    impl fivetran::Clock for Endless {
        fn now(&self) -> std::time::Instant {
            std::time::Instant::now()
        }

        fn sleep(&self, _: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
            self.0.notify_one();
            Box::pin(std::future::pending())
        }
    }

    #[tokio::test]
    async fn dropping_it_ends_it() {
        let server = Server::start(&API).await;
        server.script(triggered(look("scheduled"), []));
        let clock = Endless::default();
        let client = server.builder().clock(clock.clone()).build();
        let client = client.expect("the client is right");
        let waiting = Box::pin(client.connections().sync_and_wait("c").send());
        let asleep = pin!(clock.0.notified());
        let Either::Right(((), waiting)) = select(waiting, asleep).await else {
            panic!("it came to an end")
        };
        assert_eq!(server.take_requests().len(), 2);
        drop(waiting);
        client.connections().get("d").send().await.expect("there");
        let requests = server.take_requests();
        assert_eq!(requests.len(), 1);
        assert_eq!(requests[0].target, "/v1/connections/d");
    }

    fn assert_send(_: impl Send) {}

    #[tokio::test]
    async fn it_can_go_to_another_thread() {
        let setup = Setup::new(looks([look("paused")])).await;
        let waiting = setup.client.connections().wait_for_sync("c").send();
        let outcome = tokio::spawn(waiting).await.expect("it ends");
        assert_eq!(outcome.expect("it can be looked at"), SyncOutcome::Paused);
        assert_send(setup.client.connections().sync_and_wait("c").send());
        assert_send(setup.client.connections().resync_and_wait("c").send());
        assert_send(setup.client.transformations().run_and_wait("t").send());
    }
}

mod resyncs {
    use super::*;

    fn historical(sync_state: &str) -> Look {
        look(sync_state).status("is_historical_sync", true)
    }

    async fn resync_and_wait(answers: Vec<Scripted>) -> SyncOutcome {
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().resync_and_wait("c").send();
        waiting.await.expect("it can be looked at")
    }

    #[tokio::test]
    async fn it_is_over_when_all_is_loaded() {
        let outcome = resync_and_wait(triggered(
            look("scheduled").succeeded(EARLY),
            [
                historical("syncing").succeeded(EARLY),
                historical("scheduled").succeeded(LATE),
                historical("syncing").succeeded(LATE),
                look("scheduled").succeeded(LATER),
            ],
        ))
        .await;
        assert_succeeded(&outcome, LATER, false);
    }

    #[tokio::test]
    async fn a_failure_ends_it() {
        let outcome = resync_and_wait(triggered(
            look("scheduled"),
            [historical("syncing"), historical("scheduled").failed(LATE)],
        ))
        .await;
        assert_failed(&outcome, LATE, false);
    }

    #[tokio::test]
    async fn the_end_of_the_sync_that_it_stops_is_not_its_own() {
        let outcome = resync_and_wait(triggered(
            look("syncing"),
            [
                historical("syncing").failed(EARLY),
                historical("syncing").failed(EARLY),
                look("scheduled").failed(EARLY).succeeded(LATE),
            ],
        ))
        .await;
        assert_succeeded(&outcome, LATE, false);
    }

    #[tokio::test]
    async fn it_can_be_of_some_tables() {
        let answers = triggered(look("scheduled"), [look("scheduled").succeeded(LATE)]);
        let setup = Setup::new(answers).await;
        let tables = [("shop".to_owned(), vec!["orders".to_owned()])];
        let waiting = setup.client.connections().resync_and_wait("c");
        let outcome = waiting.scope(tables.into()).send().await;
        assert_succeeded(&outcome.expect("it can be looked at"), LATE, false);
        let requests = setup.server.take_requests();
        assert_eq!(requests[1].target, "/v1/connections/c/resync");
        assert_eq!(requests[1].body, r#"{"scope":{"shop":["orders"]}}"#);
    }
}

mod runs {
    use super::*;

    fn stands(status: &str, started: Option<&str>, ended: Option<&str>) -> Scripted {
        success(&json!({
            "id": "t",
            "status": status,
            "last_started_at": started,
            "last_ended_at": ended,
        }))
    }

    async fn run_and_wait(
        before: Scripted,
        after: impl IntoIterator<Item = Scripted>,
    ) -> RunOutcome {
        let setup = Setup::new([before, done()].into_iter().chain(after)).await;
        let waiting = setup.client.transformations().run_and_wait("t");
        let limit = Duration::from_secs(20);
        let outcome = waiting.with_time_limit(limit).send().await;
        assert!(setup.requests().contains(&"POST run".to_owned()));
        outcome.expect("it can be looked at")
    }

    #[tokio::test]
    async fn a_first_run_succeeds() {
        let outcome = run_and_wait(
            stands("NEW", None, None),
            [
                stands("NEW", None, None),
                stands("RUNNING", Some(EARLY), None),
                stands("SUCCEEDED", Some(EARLY), Some(LATE)),
            ],
        )
        .await;
        assert!(
            matches!(&outcome, RunOutcome::Succeeded { at: Some(at), joined: false, .. }
                if at.as_str() == LATE),
            "{outcome:?}"
        );
        assert!(outcome.is_success());
    }

    #[tokio::test]
    async fn the_end_of_the_run_before_is_not_its_own() {
        let before = || stands("FAILED", Some(EARLY), Some(EARLY));
        let outcome = run_and_wait(
            before(),
            [
                before(),
                before(),
                stands("FAILED", Some(LATE), Some(LATER)),
            ],
        )
        .await;
        assert!(
            matches!(&outcome, RunOutcome::Failed { at: Some(at), joined: false, .. }
                if at.as_str() == LATER),
            "{outcome:?}"
        );
    }

    #[tokio::test]
    async fn it_ends_in_another_way() {
        let before = || stands("SUCCEEDED", Some(EARLY), Some(EARLY));
        for status in ["PARTIALLY_SUCCEEDED", "CANCELED", "BLOCKED", "failed"] {
            let after = [
                stands("TERMINATING", Some(LATE), Some(EARLY)),
                stands(status, Some(LATE), Some(LATER)),
            ];
            let outcome = run_and_wait(before(), after).await;
            assert!(
                match &outcome {
                    RunOutcome::PartiallySucceeded { .. } => status == "PARTIALLY_SUCCEEDED",
                    RunOutcome::Canceled { .. } => status == "CANCELED",
                    RunOutcome::Blocked => status == "BLOCKED",
                    RunOutcome::Failed { .. } => status == "failed",
                    _ => false,
                },
                "{outcome:?}"
            );
            assert!(!outcome.is_success());
        }
    }

    #[tokio::test]
    async fn a_run_that_goes_on_is_joined() {
        let running = || stands("RUNNING", Some(EARLY), None);
        let after = [running(), stands("SUCCEEDED", Some(EARLY), None)];
        let outcome = run_and_wait(running(), after).await;
        assert!(
            matches!(
                outcome,
                RunOutcome::Succeeded {
                    at: None,
                    joined: true,
                    ..
                }
            ),
            "{outcome:?}"
        );
    }

    #[tokio::test]
    async fn what_was_blocked_gets_a_chance() {
        let blocked = || stands("BLOCKED", Some(EARLY), Some(EARLY));
        let outcome = run_and_wait(blocked(), [blocked(), blocked(), blocked()]).await;
        assert_eq!(outcome, RunOutcome::Blocked);
        let after = [blocked(), stands("SUCCEEDED", Some(LATE), Some(LATER))];
        let outcome = run_and_wait(blocked(), after).await;
        assert!(outcome.is_success(), "{outcome:?}");
    }

    #[tokio::test]
    async fn it_takes_too_long() {
        let odd = || stands("PONDERING", Some(EARLY), Some(EARLY));
        let outcome = run_and_wait(odd(), std::iter::repeat_with(odd).take(10)).await;
        assert!(
            matches!(&outcome, RunOutcome::TimedOut { status: Some(status), .. }
                if status.as_str() == "PONDERING"),
            "{outcome:?}"
        );
    }
}

mod setup_tests {
    use fivetran::types::Connection;
    use fivetran::{Approval, SetupVerdict};

    use super::*;

    fn tested(tests: Value) -> Connection {
        let connection = look("scheduled").with("setup_tests", tests);
        serde_json::from_value(connection.data).expect("it is a connection")
    }

    #[tokio::test]
    async fn what_failed_and_what_is_to_be_approved() {
        let setup = Setup::new([]).await;
        let connections = setup.client.connections();
        let connection = connections.test("c").send().await.expect("the example");
        let verdict = SetupVerdict::of(&connection.setup_tests);
        assert!(!verdict.is_passed());
        assert_eq!(verdict.failed[0].title, "Validating the certificate");
        assert!(
            matches!(
                verdict.approvals[..],
                [Approval::Certificate {
                    hash: "W8Y2s1bq0Zc3mYt5kq9vLQ",
                    encoded_cert: "RVhBTVBMRQ==",
                    ..
                }]
            ),
            "{verdict:?}"
        );
    }

    #[test]
    fn warnings_and_skipped_tests_pass() {
        let connection = tested(json!([
            { "title": "a", "status": "PASSED" },
            { "title": "b", "status": "skipped" },
            { "title": "c", "status": "WARNING", "details": "any JSON" },
        ]));
        let verdict = SetupVerdict::of(&connection.setup_tests);
        assert!(verdict.is_passed());
        assert_eq!((verdict.tests, verdict.warnings.len()), (3, 1));
    }

    #[test]
    fn no_test_and_no_known_status_is_no_pass() {
        assert!(!SetupVerdict::of(&[]).is_passed());
        for status in [json!("JOB_FAILED"), json!("MAYBE"), json!(null)] {
            let connection = tested(json!([{ "title": "a", "status": status }]));
            let verdict = SetupVerdict::of(&connection.setup_tests);
            assert!(!verdict.is_passed(), "{status}");
            assert_eq!(verdict.undecided.len(), 1, "{status}");
        }
    }

    #[test]
    fn a_key_is_found_wherever_it_is() {
        let key = json!({ "hash": "h", "public_key": "ssh-ed25519 AAAA" });
        for details in [key.clone(), json!([key]), json!({ "fingerprint": key })] {
            let test = json!([{ "title": "a", "status": "FAILED", "details": details }]);
            let connection = tested(test);
            let verdict = SetupVerdict::of(&connection.setup_tests);
            assert!(
                matches!(
                    verdict.approvals[..],
                    [Approval::Fingerprint {
                        hash: "h",
                        public_key: "ssh-ed25519 AAAA",
                        ..
                    }]
                ),
                "{verdict:?}"
            );
        }
    }
}

//! How long and how often it is asked.

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
    let outcome = waiting.await.expect("it can be looked at");
    assert_succeeded(&outcome, LATE, true);
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

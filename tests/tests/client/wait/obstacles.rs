//! What stands in the way of a sync.

use std::iter::{once, repeat_n, repeat_with};

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
    let answers = triggered(old(), repeat_with(old).take(6));
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
        assert!(setup.clock.slept().is_empty());
    }
}

#[tokio::test]
async fn somebody_pauses_it_meanwhile() {
    // The end of a sync may be written down a little later than the state.
    let paused = repeat_n(look("paused"), 6);
    let answers = triggered(look("scheduled"), once(look("syncing")).chain(paused));
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
        triggered(broken(), repeat_with(broken).take(6)),
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

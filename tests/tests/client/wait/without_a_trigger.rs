//! Waiting for a sync that somebody else started.

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
    let answers = std::iter::once(look("syncing").manual());
    let answers = answers.chain(std::iter::repeat_with(idle).take(6));
    assert_eq!(
        wait_for_sync(looks(answers)).await,
        SyncOutcome::Unscheduled
    );
    // Its end may be written down a little later than its state.
    let answers = [look("syncing").manual(), idle(), idle().succeeded(LATE)];
    assert_succeeded(&wait_for_sync(looks(answers)).await, LATE, true);
}

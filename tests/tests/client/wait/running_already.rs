//! A sync that runs already when it is triggered.

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

//! Resyncs, from the trigger to the end.

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

//! Done if it succeeded since a given time.

use super::*;

async fn since(time: &str, answers: impl IntoIterator<Item = Look>) -> (SyncOutcome, Setup) {
    let setup = Setup::new(looks(answers)).await;
    let waiting = setup.client.connections().wait_for_sync("c");
    let outcome = waiting.since(time).send().await;
    (outcome.expect("it can be looked at"), setup)
}

#[tokio::test]
async fn a_success_of_then_or_later_is_enough() {
    for time in [EARLY, LATE, "2026-02-03", "2026-02-03T08:00:00.5+01:00"] {
        for state in ["scheduled", "syncing", "paused"] {
            let ended = look(state).succeeded(LATE).failed(LATER);
            let (outcome, setup) = since(time, [ended]).await;
            assert_succeeded(&outcome, LATE, false);
            assert_eq!(setup.requests(), ["GET c"]);
        }
    }
}

#[tokio::test]
async fn an_older_success_is_not() {
    let idle = look("scheduled").succeeded(EARLY);
    let running = look("syncing").succeeded(EARLY);
    let answers = [idle.clone(), running, idle.clone().succeeded(LATER)];
    let (outcome, _) = since(LATE, answers).await;
    assert_succeeded(&outcome, LATER, false);
    // Nor is a new one of before: of a time that is yet to come, for example.
    let answers = [
        idle.clone(),
        idle.clone().succeeded(LATE),
        idle.succeeded(LATER),
    ];
    let (outcome, _) = since(LATER, answers).await;
    assert_succeeded(&outcome, LATER, false);
}

#[tokio::test]
async fn a_failure_and_an_obstacle_end_it() {
    let idle = look("scheduled").failed(EARLY);
    let (outcome, _) = since(EARLY, [idle.clone(), idle.failed(LATE)]).await;
    assert_failed(&outcome, LATE, false);
    let (outcome, _) = since(EARLY, [look("paused")]).await;
    assert_eq!(outcome, SyncOutcome::Paused);
}

#[tokio::test]
async fn what_is_no_time_is_not_waited_for() {
    let setup = Setup::new([]).await;
    let waiting = setup.client.connections().wait_for_sync("c");
    let error = waiting.since("yesterday").send().await;
    let error = error.expect_err("it is no time");
    assert!(error.is_invalid_request(), "{error:?}");
    assert!(error.message().contains("`yesterday`"), "{error}");
    assert_eq!(setup.requests().len(), 0);
}

//! Whose end it is, when a sync runs while another one is requested.

use super::*;

const FIRST_START: &str = "2026-02-03T06:30:00Z";
const SECOND_START: &str = "2026-02-03T07:10:00Z";

fn entry(id: &str, started: &str, completed: Option<&str>) -> Value {
    json!({ "sync_id": id, "started_at": started, "completed_at": completed, "status": "S" })
}

fn history(entries: &[Value]) -> Scripted {
    success(&json!({ "items": entries, "next_cursor": null }))
}

async fn resync(setup: &Setup) -> SyncOutcome {
    let scope = [("shop".to_owned(), vec!["orders".to_owned()])];
    let waiting = setup.client.connections().resync_and_wait("c");
    let outcome = waiting.scope(scope.into()).send().await;
    outcome.expect("it can be looked at")
}

fn idle() -> Look {
    look("scheduled").succeeded(EARLY)
}

#[tokio::test]
async fn the_sync_that_is_completed_first_is_not_the_resync() {
    let old = || entry("old", FIRST_START, Some(LATE));
    let mut answers = triggered(look("syncing").succeeded(EARLY), [idle().succeeded(LATE)]);
    answers.extend([
        // The resync has not begun.
        history(&[old()]),
        idle().succeeded(LATE).into(),
        // It has begun, and the state does not show it yet.
        history(&[old(), entry("new", SECOND_START, None)]),
        idle().succeeded(LATE).into(),
        idle().succeeded(LATER).into(),
    ]);
    let setup = Setup::new(answers).await;
    assert_succeeded(&resync(&setup).await, LATER, false);
    let requests = setup.server.take_requests();
    let asked = &requests[3].target;
    assert!(asked.contains("/sync-history?"), "{asked}");
    assert!(asked.contains("start_time=2026-02-03T06"), "{asked}");
    assert!(asked.contains("end_time=2026-02-03T07"), "{asked}");
}

#[tokio::test]
async fn two_ends_between_two_looks_are_told_apart_by_the_history() {
    for (old, new) in [("old", "new"), ("b", "a")] {
        let mut answers = triggered(look("syncing").succeeded(EARLY), [idle().succeeded(LATER)]);
        answers.push(history(&[
            entry(new, SECOND_START, Some(LATER)),
            entry(old, FIRST_START, Some(LATE)),
        ]));
        let setup = Setup::new(answers).await;
        assert_succeeded(&resync(&setup).await, LATER, false);
    }
}

#[tokio::test]
async fn without_a_history_the_states_must_show_a_beginning() {
    for missing in [
        refusal(404, "NotFound"),
        refusal(403, "Forbidden"),
        refusal(400, "InvalidInput"),
        refusal(503, "Unavailable"),
        Scripted::raw(200, "text/html", "<html>"),
        history(&[]),
    ] {
        let setup = Setup::new([]).await;
        let path = "GET /v1/connections/c/sync-history";
        setup.server.answer(path, missing);
        setup
            .server
            .answer("GET /v1/connections/c", idle().succeeded(LATE).into());
        setup
            .server
            .script([look("syncing").succeeded(EARLY).into(), done()]);
        let limit = Duration::from_secs(3600);
        let waiting = setup.client.connections().resync_and_wait("c");
        let outcome = waiting.with_time_limit(limit).send().await;
        let outcome = outcome.expect("it can be looked at");
        let SyncOutcome::TimedOut { handle, .. } = outcome else {
            panic!("the end of the old one is taken for the new one: {outcome:?}")
        };
        // The handle remembers it.
        setup.server.script(looks([
            look("syncing").succeeded(LATE),
            idle().succeeded(LATER),
        ]));
        let waiting = setup.client.connections().resume_wait(handle).send();
        assert_succeeded(&waiting.await.expect("it goes on"), LATER, false);
    }
}

#[tokio::test]
async fn the_failure_of_the_sync_that_is_stopped_is_not_that_of_the_new_one() {
    let mut answers = triggered(look("syncing").succeeded(EARLY), [idle().failed(LATE)]);
    answers.extend([
        history(&[entry("old", FIRST_START, Some(LATE))]),
        look("syncing").succeeded(EARLY).failed(LATE).into(),
        idle().failed(LATE).into(),
        idle().failed(LATE).succeeded(LATER).into(),
    ]);
    let setup = Setup::new(answers).await;
    let waiting = setup.client.connections().sync_and_wait("c").force(true);
    let outcome = waiting.send().await.expect("it can be looked at");
    assert_succeeded(&outcome, LATER, false);
}

#[tokio::test]
async fn a_sync_that_is_stopped_without_a_trace_does_not_hide_the_new_one() {
    let manual = || idle().manual();
    let answers = triggered(
        look("syncing").succeeded(EARLY).manual(),
        [
            manual(),
            look("syncing").succeeded(EARLY).manual(),
            manual().succeeded(LATE),
        ],
    );
    let setup = Setup::new(answers).await;
    let waiting = setup.client.connections().sync_and_wait("c").force(true);
    let outcome = waiting.send().await.expect("it can be looked at");
    assert_succeeded(&outcome, LATE, false);
}

#[tokio::test]
async fn a_later_end_than_that_of_the_old_one_is_its_own() {
    let setup = Setup::new(triggered(
        look("syncing").succeeded(EARLY),
        [idle().succeeded(LATE)],
    ))
    .await;
    setup.server.script([
        refusal(404, "NotFound"),
        idle().succeeded(LATE).into(),
        // No history is asked for any more, and nobody saw it run.
        idle().succeeded(LATER).into(),
    ]);
    assert_succeeded(&resync(&setup).await, LATER, false);
}

#[tokio::test]
async fn a_resync_goes_on_between_its_syncs() {
    let part = |state: &str| look(state).manual().status("is_historical_sync", true);
    let mut after = vec![part("syncing")];
    // For longer than any doubt lasts.
    after.extend(std::iter::repeat_with(|| part("scheduled").succeeded(EARLY)).take(8));
    after.push(part("syncing").succeeded(EARLY));
    after.push(look("scheduled").manual().succeeded(LATE));
    let setup = Setup::new(triggered(look("scheduled").manual(), after)).await;
    assert_succeeded(&resync(&setup).await, LATE, false);
}

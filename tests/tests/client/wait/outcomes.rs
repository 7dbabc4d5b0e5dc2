//! Outcomes as results, as sentences and as JSON.

use super::*;

#[tokio::test]
async fn a_success_is_the_time_of_it() {
    let answers = triggered(look("scheduled"), [look("scheduled").succeeded(LATE)]);
    let outcome = sync_and_wait(answers).await;
    assert_eq!(
        outcome.to_string(),
        "the sync succeeded at 2026-02-03T07:00:00.5Z"
    );
    assert_eq!(
        serde_json::to_value(&outcome).expect("it is data"),
        json!({ "outcome": "succeeded", "at": LATE, "joined": false })
    );
    let at = outcome.into_result().expect("it succeeded");
    assert_eq!(at.as_str(), LATE);
}

#[tokio::test]
async fn whatever_else_is_an_error() {
    let failed = triggered(look("scheduled"), [look("scheduled").failed(LATE)]);
    let broken = triggered(
        look("scheduled"),
        [look("scheduled").status("setup_state", "broken")],
    );
    let put_off = look("rescheduled").status("rescheduled_for", LATER);
    for (answers, sentence, name) in [
        (
            failed,
            "the sync failed at 2026-02-03T07:00:00.5Z; to do: reconnect",
            "failed",
        ),
        (
            broken,
            "the connection is broken; to do: reconnect",
            "broken",
        ),
        (
            triggered(look("scheduled"), [put_off]),
            "the sync was postponed until 2026-02-03T08:00:00Z",
            "rescheduled",
        ),
        (
            looks([look("paused")]),
            "the connection is paused",
            "paused",
        ),
    ] {
        let outcome = sync_and_wait(answers).await;
        assert_eq!(outcome.to_string(), sentence);
        let data = serde_json::to_value(&outcome).expect("it is data");
        assert_eq!(data["outcome"], name);
        let error = outcome.into_result().expect_err("it is no success");
        assert_eq!(error.message(), sentence);
        assert!(error.is_unsuccessful(), "{error:?}");
        assert!(!error.is_retryable() && !error.is_timeout(), "{error:?}");
    }
}

#[tokio::test]
async fn outcomes_of_runs_are_the_same() {
    let stands = |status: &str, ended: &str| {
        success(&json!({ "id": "t", "status": status, "last_ended_at": ended }))
    };
    let setup = Setup::new([
        stands("SUCCEEDED", EARLY),
        done(),
        stands("PARTIALLY_SUCCEEDED", LATE),
    ])
    .await;
    let waiting = setup.client.transformations().run_and_wait("t").send();
    let outcome = waiting.await.expect("it can be looked at");
    let data = serde_json::to_value(&outcome).expect("it is data");
    let expected = json!({ "outcome": "partially_succeeded", "at": LATE, "joined": false });
    assert_eq!(data, expected);
    let error = outcome.into_result().expect_err("it is no success");
    assert!(error.is_unsuccessful(), "{error:?}");
    assert_eq!(
        error.message(),
        "the run succeeded in part at 2026-02-03T07:00:00.5Z"
    );
}

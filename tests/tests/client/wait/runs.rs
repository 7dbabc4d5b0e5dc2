//! Runs of transformations, from the trigger to the end.

use super::*;

fn stands(status: &str, started: Option<&str>, ended: Option<&str>) -> Scripted {
    success(&json!({
        "id": "t",
        "status": status,
        "last_started_at": started,
        "last_ended_at": ended,
    }))
}

async fn run_and_wait(before: Scripted, after: impl IntoIterator<Item = Scripted>) -> RunOutcome {
    let setup = Setup::new([before, done()].into_iter().chain(after)).await;
    let waiting = setup.client.transformations().run_and_wait("t");
    let limit = Duration::from_secs(300);
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
    let outcome = run_and_wait(blocked(), std::iter::repeat_with(blocked).take(6)).await;
    assert_eq!(outcome, RunOutcome::Blocked);
    let after = [blocked(), stands("SUCCEEDED", Some(LATE), Some(LATER))];
    let outcome = run_and_wait(blocked(), after).await;
    assert!(outcome.is_success(), "{outcome:?}");
}

#[tokio::test]
async fn it_takes_too_long() {
    let odd = || stands("PONDERING", Some(EARLY), Some(EARLY));
    let outcome = run_and_wait(odd(), std::iter::repeat_with(odd).take(20)).await;
    assert!(
        matches!(&outcome, RunOutcome::TimedOut { status: Some(status), .. }
            if status.as_str() == "PONDERING"),
        "{outcome:?}"
    );
}

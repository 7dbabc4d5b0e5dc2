//! How a sync can end.

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

//! States that may be out of date: they are believed after a time, not after a number of looks.

use std::iter::{once, repeat_with};

use super::*;

#[tokio::test]
async fn an_end_that_is_written_late_is_waited_for_however_often_it_is_looked() {
    let tenth = Duration::from_millis(100);
    for late in [
        || look("scheduled").manual(),
        || look("scheduled").status("setup_state", "broken"),
        || look("paused"),
    ] {
        let between = repeat_with(late).take(10);
        let looked = once(look("syncing")).chain(between);
        let answers = looks(looked.chain([late().failed(LATE)]));
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().wait_for_sync("c");
        let outcome = waiting.with_polling(tenth, tenth).send().await;
        assert_failed(&outcome.expect("it can be looked at"), LATE, true);
    }
}

#[tokio::test]
async fn doubt_is_a_minute_and_can_be_set() {
    let second = Duration::from_secs(1);
    for doubt in [None, Some(5), Some(0)] {
        let setup = Setup::new([look("syncing").into()]).await;
        let idle = look("scheduled").manual().into();
        setup.server.answer("GET /v1/connections/c", idle);
        let mut waiting = setup.client.connections().wait_for_sync("c");
        waiting = waiting.with_polling(second, second);
        if let Some(doubt) = doubt {
            waiting = waiting.with_doubt(Duration::from_secs(doubt));
        }
        let outcome = waiting.send().await.expect("it can be looked at");
        assert_eq!(outcome, SyncOutcome::Unscheduled);
        let expected = Duration::from_secs(doubt.unwrap_or(60)) + second;
        assert_eq!(setup.clock.elapsed(), expected);
    }
}

#[tokio::test]
async fn a_blocked_transformation_is_believed_after_the_same_time() {
    let blocked = || success(&json!({ "id": "t", "status": "BLOCKED" }));
    let setup = Setup::new([]).await;
    setup.server.answer("GET /v1/transformations/t", blocked());
    let second = Duration::from_secs(1);
    let waiting = setup.client.transformations().run_and_wait("t");
    let waiting = waiting.with_polling(second, second);
    let outcome = waiting.with_doubt(second * 7).send().await;
    assert_eq!(outcome.expect("it can be looked at"), RunOutcome::Blocked);
    assert_eq!(setup.clock.elapsed(), second * 8);
}

/// The same in real time, which a fake clock would hide.
#[tokio::test]
async fn in_real_time_a_late_end_is_waited_for() {
    let idle = || look("scheduled").manual();
    let server = Server::start(&API).await;
    let answers = [look("syncing"), idle(), idle(), idle(), idle()];
    server.script(looks(answers));
    server.script(looks([idle().succeeded(LATE)]));
    let tenth = Duration::from_millis(100);
    let waiting = server.client();
    let waiting = waiting.connections().wait_for_sync("c");
    let outcome = waiting.with_polling(tenth, tenth).send().await;
    assert_succeeded(&outcome.expect("it can be looked at"), LATE, true);
}

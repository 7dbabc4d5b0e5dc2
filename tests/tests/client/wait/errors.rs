//! Errors while waiting.

use super::*;

#[tokio::test]
async fn a_trigger_that_is_refused() {
    for (status, code) in [(409, "Conflict"), (400, "IllegalState")] {
        let setup = Setup::new([look("scheduled").into(), refusal(status, code)]).await;
        let waiting = setup.client.connections().sync_and_wait("c").send();
        let error = waiting.await.expect_err("refused");
        assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
        let operation = error.operation().expect("it is of one");
        assert_eq!(operation.id, "sync_connection");
        assert_eq!(setup.requests(), ["GET c", "POST sync"]);
    }
}

#[tokio::test]
async fn a_connection_that_is_deleted_meanwhile() {
    let answers = [
        look("scheduled").into(),
        done(),
        look("syncing").into(),
        refusal(404, "NotFound_Connection"),
    ];
    let setup = Setup::new(answers).await;
    let waiting = setup.client.connections().sync_and_wait("c").send();
    let error = waiting.await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
    assert_eq!(setup.requests().len(), 4);
}

#[tokio::test]
async fn a_look_that_fails_is_tried_again_whatever_the_policy_of_the_client() {
    let answers = || {
        [
            look("syncing").into(),
            refusal(503, "Unavailable"),
            look("scheduled").succeeded(LATE).into(),
        ]
    };
    let setup = Setup::new(answers()).await;
    let outcome = setup.client.connections().wait_for_sync("c").send().await;
    assert_succeeded(&outcome.expect("the third answer is one"), LATE, true);
    // A wait with a policy of its own ends with the error.
    setup.server.script(answers());
    let waiting = setup.client.connections().wait_for_sync("c");
    let waiting = waiting.with_retry(Backoff::never()).send();
    let error = waiting.await.expect_err("refused");
    assert_eq!(error.status(), Some(503));
    assert!(error.sync_handle().is_some());
}

#[tokio::test]
async fn an_id_that_cannot_be_is_not_sent() {
    let setup = Setup::new([]).await;
    let waiting = setup.client.connections().wait_for_sync("..").send();
    let error = waiting.await.expect_err("refused");
    assert!(error.is_invalid_request(), "{error:?}");
    assert_eq!(setup.requests().len(), 0);
}

#[tokio::test]
async fn a_trigger_can_be_confirmed() {
    let server = Server::start(&API).await;
    server.script(triggered(look("scheduled"), []).into_iter().take(1));
    let client = server
        .builder()
        .clock(FakeClock::default())
        .policy(|intent: &fivetran::Intent<'_>| match intent.destructive() {
            Some(_) => fivetran::Decision::Confirm,
            None => fivetran::Decision::Allow,
        })
        .build()
        .expect("the client is right");
    let waiting = client.connections().resync_and_wait("c");
    let error = waiting.clone().send().await.expect_err("not confirmed");
    let code = error.confirmation_code().expect("there is a code");
    // The confirmation is for the resync, however often its request is sent.
    server.script([
        look("scheduled").into(),
        refusal(429, "TooManyRequests").header("retry-after", "30"),
    ]);
    server.script(triggered(
        look("scheduled"),
        [look("scheduled").succeeded(LATE)],
    ));
    let waiting = waiting.with_confirmation(code);
    let outcome = waiting.clone().send().await;
    assert_succeeded(&outcome.expect("confirmed"), LATE, false);
    // It is for one resync.
    server.script([look("scheduled").into()]);
    let error = waiting.send().await.expect_err("the code was used");
    assert!(error.confirmation_code().is_some(), "{error:?}");
}

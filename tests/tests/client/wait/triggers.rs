//! Triggers that fail: refused, not carried out, or perhaps carried out.

use fivetran_tests::faults::{Act, FaultyServer, Then};

use super::*;

fn maybe_carried_out() -> [Scripted; 5] {
    [
        refusal(500, "InternalError"),
        Scripted::raw(504, "text/html", "<html>gateway</html>"),
        refusal(503, "Unavailable"),
        Scripted::raw(200, "text/html", "<html>welcome</html>"),
        Scripted::raw(200, "application/json", "{"),
    ]
}

#[tokio::test]
async fn a_trigger_that_may_have_been_carried_out_is_followed_by_a_look() {
    for trigger in maybe_carried_out() {
        let mut answers = vec![look("scheduled").into(), trigger];
        answers.extend(looks([look("syncing"), look("scheduled").succeeded(LATE)]));
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c").send();
        assert_succeeded(&waiting.await.expect("it runs"), LATE, false);
        assert_eq!(setup.requests(), ["GET c", "POST sync", "GET c", "GET c"]);
    }
}

#[tokio::test]
async fn a_trigger_whose_answer_is_lost_is_followed_by_a_look() {
    for lost in [
        Act::Nothing(Then::Reset),
        Act::Nothing(Then::Close),
        Act::Half(done(), Then::Reset),
        Act::Nothing(Then::Stall),
    ] {
        let server = FaultyServer::start([
            Act::Answer(look("scheduled").into()),
            lost,
            Act::Answer(look("syncing").into()),
            Act::Answer(look("scheduled").succeeded(LATE).into()),
        ])
        .await;
        let client = server.builder().clock(FakeClock::default()).build();
        let client = client.expect("the client is right");
        let waiting = client.connections().resync_and_wait("c");
        let outcome = waiting.with_timeout(Duration::from_millis(300)).send();
        assert_succeeded(&outcome.await.expect("it runs"), LATE, false);
        let requests = server.take_requests().into_iter();
        assert_eq!(requests.filter(|one| one.method == "POST").count(), 1);
    }
}

#[tokio::test]
async fn a_sync_that_did_not_begin_is_requested_again() {
    let idle = || look("scheduled").succeeded(EARLY);
    let mut answers = vec![idle().into(), refusal(504, "GatewayTimeout")];
    // Idle for more than a minute: 5, 15, 35, 75 and 135 seconds after the trigger.
    answers.extend(looks(std::iter::repeat_with(idle).take(4)));
    let setup = Setup::new(answers).await;
    setup.server.answer("GET /v1/connections/c", idle().into());
    setup.server.answer(
        "POST /v1/connections/c/sync",
        refusal(504, "GatewayTimeout"),
    );
    let waiting = setup.client.connections().sync_and_wait("c").send();
    let error = waiting.await.expect_err("it never begins");
    assert_eq!(error.status(), Some(504));
    assert!(error.sync_handle().is_some());
    let requests = setup.requests();
    let triggers: Vec<_> = requests
        .iter()
        .enumerate()
        .filter(|(_, request)| *request == "POST sync")
        .map(|(index, _)| index)
        .collect();
    assert_eq!(triggers.len(), 4, "{requests:?}");
    // With looks between them.
    assert!(
        triggers.windows(2).all(|two| two[1] - two[0] > 3),
        "{requests:?}"
    );
}

#[tokio::test]
async fn what_is_dear_is_not_requested_again() {
    let idle = || look("scheduled").succeeded(EARLY);
    for name in ["resync", "sync"] {
        let setup = Setup::new([idle().into(), refusal(502, "BadGateway")]).await;
        setup.server.answer("GET /v1/connections/c", idle().into());
        let connections = setup.client.connections();
        let error = match name {
            "resync" => connections.resync_and_wait("c").send().await,
            _ => connections.sync_and_wait("c").force(true).send().await,
        };
        let error = error.expect_err("it never begins");
        assert_eq!(error.status(), Some(502));
        assert!(setup.clock.elapsed() >= Duration::from_secs(60));
        let requests = setup.requests().into_iter();
        let posts = requests.filter(|one| one.starts_with("POST"));
        assert_eq!(posts.collect::<Vec<_>>(), [format!("POST {name}")]);
        // Whoever takes it up again learns the same.
        let handle = error.sync_handle().expect("it can be taken up").clone();
        let waiting = connections.resume_wait(handle).send();
        let error = waiting.await.expect_err("it never begins");
        assert!(error.message().contains("502 BadGateway"), "{error}");
    }
}

#[tokio::test]
async fn a_run_that_did_not_begin_is_an_error() {
    let stands = || success(&json!({ "id": "t", "status": "SUCCEEDED", "last_ended_at": EARLY }));
    let setup = Setup::new([stands(), refusal(504, "GatewayTimeout")]).await;
    setup.server.answer("GET /v1/transformations/t", stands());
    let waiting = setup.client.transformations().run_and_wait("t").send();
    let error = waiting.await.expect_err("it never begins");
    assert_eq!(error.status(), Some(504));
    assert!(error.run_handle().is_some());
    let running = success(&json!({ "id": "t", "status": "RUNNING" }));
    let over = success(&json!({ "id": "t", "status": "FAILED", "last_ended_at": LATE }));
    setup
        .server
        .script([stands(), refusal(504, "GatewayTimeout"), running, over]);
    let waiting = setup.client.transformations().run_and_wait("t").send();
    let outcome = waiting.await.expect("it runs");
    assert!(matches!(outcome, RunOutcome::Failed { .. }), "{outcome:?}");
}

#[tokio::test]
async fn a_trigger_that_is_rate_limited_is_sent_again() {
    let setup = Setup::new([
        look("scheduled").into(),
        refusal(429, "TooManyRequests").header("retry-after", "900"),
        // Another sync ended meanwhile: it is not the one that is requested now.
        look("scheduled").succeeded(EARLY).into(),
        done(),
        look("scheduled").succeeded(EARLY).into(),
        look("scheduled").succeeded(LATE).into(),
    ])
    .await;
    let waiting = setup.client.connections().sync_and_wait("c").send();
    assert_succeeded(&waiting.await.expect("it runs"), LATE, false);
    assert!(setup.clock.slept()[0] >= Duration::from_secs(900));
    let requests = setup.requests();
    assert_eq!(requests[..4], ["GET c", "POST sync", "GET c", "POST sync"]);
}

#[tokio::test]
async fn a_trigger_that_is_refused_is_an_error_at_once() {
    for (status, code) in [
        (400, "IllegalState"),
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (404, "NotFound_Connection"),
        (409, "Conflict"),
    ] {
        let setup = Setup::new([look("scheduled").into(), refusal(status, code)]).await;
        let waiting = setup.client.connections().resync_and_wait("c").send();
        let error = waiting.await.expect_err("refused");
        assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
        assert!(error.sync_handle().is_none());
        assert_eq!(setup.requests(), ["GET c", "POST resync"]);
        assert!(setup.clock.slept().is_empty());
    }
}

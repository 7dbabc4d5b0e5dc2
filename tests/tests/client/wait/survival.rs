//! Requests that fail while a wait goes on.

use fivetran::SyncHandle;
use fivetran_tests::faults::{Act, FaultyServer, Then};

use super::*;

fn limited(seconds: &str) -> Scripted {
    refusal(429, "TooManyRequests").header("retry-after", seconds)
}

fn done_now() -> Scripted {
    look("scheduled").succeeded(LATE).into()
}

#[tokio::test]
async fn a_rate_limit_is_waited_out_however_long() {
    for seconds in [0, 600, 3600] {
        let mut answers = triggered(look("scheduled"), [look("syncing")]);
        answers.push(limited(&seconds.to_string()));
        answers.push(done_now());
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c").send();
        let outcome = waiting.await.expect("a rate limit is no news");
        assert_succeeded(&outcome, LATE, false);
        let pause = setup.clock.slept()[2];
        assert!(
            pause >= Duration::from_secs(seconds).max(FIRST),
            "{pause:?}"
        );
        assert!(setup.clock.elapsed() < Duration::from_secs(seconds + 120));
    }
}

#[tokio::test]
async fn whatever_can_pass_is_no_news() {
    let odd = [
        refusal(500, "InternalError"),
        refusal(502, "BadGateway"),
        refusal(503, "Unavailable"),
        Scripted::raw(504, "text/html", "<html>gateway</html>"),
        Scripted::raw(520, "text/html", "<html>gateway</html>"),
        refusal(408, "Timeout"),
        // A gateway does not know whether the connection is gone.
        Scripted::raw(404, "text/html", "<html>no such page</html>"),
        limited("1"),
        // Answers that cannot be read.
        Scripted::raw(200, "text/html", "<html>maintenance</html>"),
        Scripted::raw(200, "application/json", r#"{"code":"Success""#),
        Scripted::json(200, &json!({ "code": "Success" })),
    ];
    let mut answers = triggered(look("scheduled"), [look("syncing")]);
    answers.extend(odd.clone());
    answers.push(done_now());
    // Nor is it one before the trigger.
    let answers = odd.into_iter().chain(answers);
    let setup = Setup::new(answers).await;
    let waiting = setup.client.connections().sync_and_wait("c").send();
    let outcome = waiting.await.expect("none of it ends the wait");
    assert_succeeded(&outcome, LATE, false);
    let triggers = setup.requests().into_iter();
    assert_eq!(triggers.filter(|request| request == "POST sync").count(), 1);
}

#[tokio::test]
async fn a_connection_that_breaks_is_no_news() {
    let server = FaultyServer::start([
        Act::Answer(look("syncing").into()),
        Act::Nothing(Then::Reset),
        Act::Nothing(Then::Close),
        Act::Half(look("syncing").into(), Then::Reset),
        Act::Half(look("syncing").into(), Then::Close),
        Act::Answer(done_now()),
    ])
    .await;
    let clock = FakeClock::default();
    let client = server.builder().clock(clock.clone()).build();
    let client = client.expect("the client is right");
    let outcome = client.connections().wait_for_sync("c").send().await;
    assert_succeeded(&outcome.expect("none of it ends the wait"), LATE, true);
}

#[tokio::test]
async fn a_look_that_hangs_is_no_news() {
    let server = FaultyServer::start([
        Act::Answer(look("syncing").into()),
        Act::Nothing(Then::Stall),
        Act::Answer(done_now()),
    ])
    .await;
    let builder = server.builder().clock(FakeClock::default());
    let client = builder.build().expect("the client is right");
    let waiting = client.connections().wait_for_sync("c");
    let outcome = waiting.with_timeout(Duration::from_millis(200)).send();
    assert_succeeded(&outcome.await.expect("it is looked again"), LATE, true);
}

#[tokio::test]
async fn nobody_listens_until_the_time_limit() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    drop(listener);
    let clock = FakeClock::default();
    let client = fivetran::Client::builder()
        .credentials("key", "secret")
        .base_url(format!("http://{address}"))
        .clock(clock.clone())
        .build()
        .expect("the client is right");
    let limit = Duration::from_secs(3600);
    let waiting = client.connections().wait_for_sync("c");
    let outcome = waiting.with_time_limit(limit).send().await;
    let outcome = outcome.expect("it waits to the end");
    let SyncOutcome::TimedOut { last_error, .. } = &outcome else {
        panic!("{outcome:?}")
    };
    let last_error = last_error.as_ref().expect("it failed");
    assert!(last_error.contains("cannot connect"), "{last_error}");
    assert_eq!(clock.elapsed(), limit);
    // Nothing was started, so there is nothing to wait for.
    let waiting = client.connections().sync_and_wait("c");
    let error = waiting.with_time_limit(limit).send().await;
    let error = error.expect_err("nothing was started");
    assert!(error.sync_handle().is_none(), "{error:?}");
    assert!(error.is_retryable(), "{error:?}");
}

#[tokio::test]
async fn the_time_limit_hands_out_what_is_needed_to_go_on() {
    let before = look("scheduled").succeeded(EARLY).manual();
    let mut answers = triggered(before.clone(), [look("syncing").succeeded(EARLY).manual()]);
    answers.extend(std::iter::repeat_with(|| refusal(503, "Unavailable")).take(50));
    let setup = Setup::new(answers).await;
    let limit = Duration::from_secs(600);
    let waiting = setup.client.connections().sync_and_wait("c");
    let outcome = waiting.with_time_limit(limit).send().await;
    let outcome = outcome.expect("it waits to the end");
    let SyncOutcome::TimedOut {
        status,
        last_error: Some(last_error),
        handle,
        ..
    } = outcome.clone()
    else {
        panic!("{outcome:?}")
    };
    assert!(status.is_some());
    assert!(last_error.contains("503 Unavailable"), "{last_error}");
    let error = outcome.into_result().expect_err("it is no success");
    assert!(error.is_timeout(), "{error:?}");
    assert!(error.message().contains("503 Unavailable"), "{error}");
    assert_eq!(error.sync_handle(), Some(&handle));

    // Another process goes on: the sync ended meanwhile, and none will start by itself.
    let stored = serde_json::to_string(&handle).expect("it can be stored");
    let other = Setup::new(looks([before.succeeded(LATE)])).await;
    let handle: SyncHandle = serde_json::from_str(&stored).expect("it can be read");
    assert_eq!(handle.connection_id(), "c");
    let waiting = other.client.connections().resume_wait(handle).send();
    assert_succeeded(&waiting.await.expect("it goes on"), LATE, false);
    assert_eq!(other.requests(), ["GET c"]);
}

#[tokio::test]
async fn a_failure_that_stays_ends_it_with_a_handle() {
    for (status, code) in [
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (404, "NotFound_Connection"),
        (400, "InvalidInput"),
    ] {
        let mut answers = triggered(look("scheduled"), [look("syncing")]);
        answers.push(refusal(status, code));
        let setup = Setup::new(answers).await;
        let waiting = setup.client.connections().sync_and_wait("c").send();
        let error = waiting.await.expect_err("refused");
        assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
        assert_eq!(setup.requests().len(), 4);
        let handle = error.sync_handle().expect("a sync was requested").clone();
        // The key was repaired.
        setup.server.script([done_now()]);
        let outcome = setup.client.connections().resume_wait(handle).send();
        assert_succeeded(&outcome.await.expect("it goes on"), LATE, false);
    }
}

#[tokio::test]
async fn a_sync_can_be_started_here_and_waited_for_there() {
    let setup = Setup::new(triggered(look("scheduled").succeeded(EARLY), [])).await;
    let waiting = setup.client.connections().sync_and_wait("c");
    let handle = waiting.start().await.expect("it can be started");
    assert_eq!(setup.requests(), ["GET c", "POST sync"]);
    let stored = serde_json::to_value(&handle).expect("it can be stored");
    let handle: SyncHandle = serde_json::from_value(stored).expect("it can be read");
    setup.server.script(looks([
        look("syncing").succeeded(EARLY),
        look("scheduled").succeeded(LATE),
    ]));
    let outcome = setup.client.connections().resume_wait(handle).send();
    assert_succeeded(&outcome.await.expect("it goes on"), LATE, false);
    // Nothing is started that cannot run, and the wait says so.
    setup.server.script(looks([look("paused"), look("paused")]));
    let waiting = setup.client.connections().resync_and_wait("c");
    let handle = waiting.start().await.expect("it can be looked at");
    let outcome = setup.client.connections().resume_wait(handle).send().await;
    assert_eq!(outcome.expect("it can be looked at"), SyncOutcome::Paused);
    assert!(!setup.requests().contains(&"POST resync".to_owned()));
}

#[tokio::test]
async fn a_run_survives_as_well() {
    let stands = |status: &str, ended: &str| {
        success(&json!({ "id": "t", "status": status, "last_ended_at": ended }))
    };
    let answers = [
        refusal(503, "Unavailable"),
        stands("SUCCEEDED", EARLY),
        done(),
        limited("900"),
        refusal(502, "BadGateway"),
        refusal(403, "Forbidden"),
    ];
    let setup = Setup::new(answers).await;
    let waiting = setup.client.transformations().run_and_wait("t").send();
    let error = waiting.await.expect_err("the last one stays");
    assert_eq!(error.status(), Some(403));
    let handle = error.run_handle().expect("a run was requested");
    assert_eq!(handle.transformation_id(), "t");
    let stored = serde_json::to_string(handle).expect("it can be stored");
    let handle = serde_json::from_str(&stored).expect("it can be read");
    setup
        .server
        .script([stands("SUCCEEDED", EARLY), stands("SUCCEEDED", LATE)]);
    let waiting = setup.client.transformations().resume_wait(handle).send();
    let at = waiting.await.expect("it goes on").into_result();
    assert_eq!(
        at.expect("it succeeded").expect("it says when").as_str(),
        LATE
    );
}

#[tokio::test]
async fn twenty_waits_survive_an_outage_and_take_nothing_from_the_budget() {
    let setup = Setup::new(std::iter::repeat_with(|| refusal(503, "Unavailable")).take(300)).await;
    setup.server.answer("GET /v1/connections/c", done_now());
    let client = setup
        .server
        .builder()
        .clock(setup.clock.clone())
        .retry_budget(1)
        .build()
        .expect("the client is right");
    let waits = (0..20).map(|_| {
        let waiting = client.connections().wait_for_sync("c").since(EARLY);
        waiting.send()
    });
    for outcome in futures_util::future::join_all(waits).await {
        assert_succeeded(&outcome.expect("it survives"), LATE, false);
    }
    // The budget is still there for an ordinary call.
    setup.server.script([refusal(503, "Unavailable")]);
    let read = client.connections().get("c").send().await;
    assert_eq!(read.expect("it is repeated").id, "c");
}

#[tokio::test]
async fn a_policy_of_its_own_counts_anew_after_each_success() {
    let fail = || refusal(503, "Unavailable");
    let answers = [
        look("syncing").into(),
        fail(),
        look("syncing").into(),
        fail(),
        fail(),
    ];
    let setup = Setup::new(answers).await;
    let policy = |failure: &fivetran::Failure<'_>| {
        (failure.attempt < 2).then_some(Duration::from_secs(1000))
    };
    let waiting = setup.client.connections().wait_for_sync("c");
    let error = waiting.with_retry(policy).send().await;
    assert_eq!(error.expect_err("it gives up").status(), Some(503));
    assert_eq!(setup.requests().len(), 5);
    let thousand = Duration::from_secs(1000);
    let slept = setup.clock.slept().into_iter();
    assert_eq!(slept.filter(|pause| *pause == thousand).count(), 2);
}

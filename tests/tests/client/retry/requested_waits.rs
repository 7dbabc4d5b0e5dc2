//! Waits that the server asks for: `Retry-After`.

use super::*;

const ONCE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
const BEFORE: &str = "Sun, 06 Nov 1994 08:49:07 GMT";

/// Each wait is as long as it was asked for, up to a tenth longer, and never none.
fn assert_requested(slept: &[Duration], requested: &[u64]) {
    assert_eq!(slept.len(), requested.len(), "{slept:?}");
    for (wait, requested) in slept
        .iter()
        .zip(requested.iter().map(|wait| seconds(*wait)))
    {
        assert!(*wait >= requested.max(millis(100)), "{slept:?}");
        assert!(*wait <= (requested * 11 / 10).max(seconds(4)), "{slept:?}");
    }
}

#[tokio::test]
async fn is_kept_and_a_little_longer() {
    let server = Server::start(&API).await;
    server.script([limited("7"), limited("0"), limited("30"), success()]);
    let (client, clock) = client(server.builder());
    read(&client).await.expect("it answers at last");
    assert_requested(&clock.slept(), &[7, 0, 30]);
    assert_eq!(server.take_requests().len(), 4);
}

#[tokio::test]
async fn can_be_a_date_by_a_clock_that_is_off() {
    let server = Server::start(&API).await;
    for (now, until, wait) in [
        (BEFORE, ONCE, 30),
        (ONCE, BEFORE, 0),
        (
            "Wed, 01 Jan 2070 00:00:00 GMT",
            "Wed, 01 Jan 2070 00:01:00 GMT",
            60,
        ),
    ] {
        server.script([limited(until).header("date", now), success()]);
        let (client, clock) = client(server.builder());
        read(&client).await.expect("it answers at last");
        assert_requested(&clock.slept(), &[wait]);
    }
}

#[tokio::test]
async fn can_be_a_date_of_a_server_that_does_not_tell_the_time() {
    let server = FaultyServer::start([limited(ONCE), success()].map(Act::Answer)).await;
    let (client, clock) = client(server.builder());
    read(&client).await.expect("it answers at last");
    assert_requested(&clock.slept(), &[0]);
}

#[tokio::test]
async fn can_be_asked_for_by_a_failure_too() {
    let server = Server::start(&API).await;
    server.script([failure(503).header("retry-after", "9"), success()]);
    let (client, clock) = client(server.builder());
    read(&client).await.expect("it answers at last");
    assert_requested(&clock.slept(), &[9]);
}

#[tokio::test]
async fn is_safe_for_operations_that_are_not_idempotent() {
    let server = Server::start(&API).await;
    server.script([limited("3"), success(), limited("4"), success()]);
    let (client, clock) = client(server.builder());
    create(&client).await.expect("it answers at last");
    sync(&client).await.expect("it answers at last");
    assert_requested(&clock.slept(), &[3, 4]);
}

#[tokio::test]
async fn holds_when_the_answer_breaks_off() {
    for then in [Then::Reset, Then::Close] {
        let script = [Act::Half(limited("5"), then), Act::Answer(success())];
        let server = FaultyServer::start(script).await;
        let (client, clock) = client(server.builder());
        create(&client).await.expect("it answers at last");
        assert_requested(&clock.slept(), &[5]);
    }
}

#[tokio::test]
async fn is_by_the_policy_if_it_is_missing_or_cannot_be_read() {
    let server = Server::start(&API).await;
    for answer in [failure(429), limited("soon"), limited("-1"), limited("")] {
        server.script([answer, success()]);
        let (client, clock) = client(server.builder());
        create(&client).await.expect("it answers at last");
        assert_jittered(&clock.slept(), &[millis(500)]);
    }
}

#[tokio::test]
async fn beyond_the_total_time_fails_at_once() {
    let server = Server::start(&API).await;
    let backoff = Backoff::default().total_time(seconds(10));
    for (answer, fits) in [(limited("10"), true), (limited("11"), false)] {
        server.script([answer]);
        let (client, clock) = client(server.builder().retry(backoff));
        let outcome = read(&client).await;
        if fits {
            assert!(outcome.is_ok(), "{outcome:?}");
            assert_requested(&clock.slept(), &[10]);
            continue;
        }
        let error = outcome.expect_err("it takes too long");
        assert_eq!(error.retry_after(), Some(seconds(11)));
        assert!(error.is_rate_limited());
        assert_eq!(error.attempts(), 1);
        assert!(error.to_string().contains("11s"), "{error}");
        assert!(clock.slept().is_empty());
    }
    assert_eq!(server.take_requests().len(), 3);
}

#[tokio::test]
async fn beyond_the_limit_of_the_call_fails_at_once() {
    let server = Server::start(&API).await;
    server.script([limited("61"), limited("61"), limited("60"), success()]);
    let (own, clock) = client(server.builder());
    let get = own.groups().get("g").with_timeout(seconds(60));
    let error = get.send().await.expect_err("it takes too long");
    assert_eq!(error.retry_after(), Some(seconds(61)));
    assert!(!error.is_timeout(), "{error:?}");
    assert!(clock.slept().is_empty());

    let (common, clock) = client(server.builder().timeout(seconds(60)));
    let error = read(&common).await.expect_err("it takes too long");
    assert_eq!(error.retry_after(), Some(seconds(61)));
    assert!(clock.slept().is_empty());

    let (other, clock) = client(server.builder().timeout(seconds(60)));
    read(&other).await.expect("it fits");
    assert_eq!(clock.slept(), [seconds(60)]);
    assert_eq!(server.take_requests().len(), 4);
}

//! How the limits of an attempt, of a call and of retries go together.

use super::*;

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_always_followed_by_another() {
    for limit in [SHORT, SHORT * 20] {
        let server = FaultyServer::start([Act::Nothing(Then::Stall), Act::Answer(success())]).await;
        // The time of attempts counts, as it does for the retry policy in production.
        let builder = server.builder().attempt_timeout(limit);
        let client = build(builder.clock(FakeClock::counting()));
        let group = client.groups().get("g").send().await;
        assert_eq!(group.expect("it answers at last").id, "g");
        assert_eq!(server.take_requests().len(), 2);
    }
}

#[tokio::test]
async fn a_total_time_that_is_set_counts_the_time_of_attempts() {
    let server = FaultyServer::start([Act::Nothing(Then::Stall), Act::Answer(success())]).await;
    let backoff = Backoff::default().total_time(SHORT);
    let builder = server.builder().attempt_timeout(SHORT * 2).retry(backoff);
    let client = build(builder.clock(FakeClock::counting()));
    let error = client.groups().get("g").send().await.expect_err("too long");
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(error.attempts(), 1);
}

/// A server that answers only after a time.
async fn slow(answer_after: Duration) -> FaultyServer {
    FaultyServer::start([Act::Late(success(), answer_after)]).await
}

#[tokio::test]
async fn a_call_may_take_longer_than_an_attempt_if_it_says_so() {
    let server = slow(SHORT * 4).await;
    let client = build(server.builder().attempt_timeout(SHORT));
    let get = client.groups().get("g").with_timeout(SHORT * 1000);
    get.send().await.expect("it answers in time");
    assert_eq!(server.take_requests().len(), 1);
}

#[tokio::test]
async fn an_operation_that_takes_long_has_a_limit_of_its_own() {
    let server = slow(SHORT * 4).await;
    let client = build(server.builder().attempt_timeout(SHORT));
    let test = client.connections().test("c").send().await;
    // It is answered in time, though not with what a test answers.
    assert!(!test.is_err_and(|error| error.is_timeout()));

    let server = FaultyServer::start([Act::Nothing(Then::Stall)]).await;
    let builder = server
        .builder()
        .attempt_timeout(SHORT)
        .retry(Backoff::never());
    let client = build(builder.long_attempt_timeout(SHORT * 2));
    let error = client.connections().test("c").send().await;
    let error = error.expect_err("too long");
    assert!(error.to_string().contains("100ms"), "{error}");
}

#[tokio::test]
async fn limits_beyond_all_times_are_none() {
    let server = FaultyServer::start([Act::Answer(success())]).await;
    let builder = server.builder().attempt_timeout(Duration::MAX);
    let client = build(builder.timeout(Duration::MAX).retry_budget(u32::MAX));
    let get = client.groups().get("g").with_timeout(Duration::MAX);
    get.send().await.expect("it answers");
}

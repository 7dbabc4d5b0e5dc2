//! A `Retry-After` of one call holds the others.

use fivetran::{ErrorKind, Pacing};

use super::*;

#[tokio::test]
async fn is_kept_by_all_clones_with_pacing_and_without() {
    for pacing in [None, Some(Pacing::paid())] {
        let server = Server::start(&API).await;
        server.script([limited("30")]);
        let builder = server.builder().retry(Backoff::never());
        let builder = match pacing {
            Some(pacing) => builder.pacing(pacing),
            None => builder,
        };
        let (client, clock) = client(builder);
        read(&client).await.expect_err("limited");
        assert!(clock.slept().is_empty());
        read(&client.clone()).await.expect("it answers later");
        let waited = clock.elapsed();
        assert!((seconds(30)..=seconds(33)).contains(&waited), "{waited:?}");
        read(&client).await.expect("it answers at once");
        assert_eq!(clock.elapsed(), waited);
    }
}

#[tokio::test]
async fn that_is_too_long_for_a_call_ends_it_at_once() {
    let server = Server::start(&API).await;
    server.script([limited("600")]);
    let (client, clock) = client(server.builder());
    read(&client).await.expect_err("limited");
    let get = client.groups().get("g").with_timeout(seconds(599));
    let error = get.send().await.expect_err("it would be too late");
    assert_eq!(error.kind(), ErrorKind::Paced);
    assert_eq!(error.attempts(), 0);
    assert_eq!(error.retry_after(), Some(seconds(600)));
    assert!(error.to_string().contains("pace"), "{error}");
    // One without a limit waits as long as its retry policy would.
    let error = read(&client).await.expect_err("it would be too late");
    assert_eq!(error.kind(), ErrorKind::Paced);
    assert_eq!(server.take_requests().len(), 1);
    assert!(clock.slept().is_empty());
    let get = client.groups().get("g").with_timeout(seconds(700));
    get.send().await.expect("it fits");
}

#[tokio::test]
async fn of_one_pool_is_not_that_of_all_if_requests_are_left() {
    let server = Server::start(&API).await;
    let answer = limited("30").header("x-rate-limit-remaining", "100");
    server.script([answer]);
    let (client, clock) = client(server.builder().retry(Backoff::never()));
    client
        .connections()
        .test("c")
        .send()
        .await
        .expect_err("limited");
    read(&client).await.expect("it answers");
    assert!(clock.slept().is_empty());
    client
        .connections()
        .test("c")
        .send()
        .await
        .expect("it answers");
    assert!(clock.elapsed() >= seconds(30));
}

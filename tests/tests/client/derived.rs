//! Clients that are made from another one, and headers that a program adds.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use fivetran::http::{HeaderMap, HeaderName, HeaderValue};
use fivetran::{Backoff, Client, ErrorKind, Pacing, ReadOnly, Record};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;

fn built(builder: fivetran::ClientBuilder) -> Client {
    builder.build().expect("the client is right")
}

#[tokio::test]
async fn policies_and_audits_stay_and_are_added_to() {
    let server = Server::start(&API).await;
    let records = Arc::new(Mutex::new(0));
    let count = records.clone();
    let parent = built(
        server
            .builder()
            .retry(Backoff::never())
            .policy(ReadOnly)
            .audit(move |_: &Record<'_>| *count.lock().expect("no panic") += 1),
    );
    let everything = fivetran::Grants::all(fivetran::Grant::Full).every_power();
    let derived = built(parent.to_builder().policy(everything).caller("agent"));
    let again = built(derived.to_builder());
    for client in [&derived, &again] {
        let error = client
            .groups()
            .create("g")
            .send()
            .await
            .expect_err("the parent only reads");
        assert_eq!(error.kind(), ErrorKind::Denied, "{error}");
        client.groups().list().send().await.expect("it may read");
    }
    assert_eq!(*records.lock().expect("no panic"), 4);
    // What is added to the derived one does not hold for the parent.
    let narrow = built(parent.to_builder().policy(fivetran::Grants::none()));
    narrow
        .groups()
        .list()
        .send()
        .await
        .expect_err("nothing is granted");
    parent
        .groups()
        .list()
        .send()
        .await
        .expect("the parent may still read");
}

#[tokio::test]
async fn pace_and_budget_are_shared() {
    let server = Server::start(&API).await;
    let clock = FakeClock::default();
    let parent = built(
        server
            .builder()
            .clock(clock.clone())
            .pacing(Pacing::trial()),
    );
    let derived = built(parent.to_builder().caller("other"));
    // 500 an hour, for both together: as many as come, they wait for each other.
    let mut limited = None;
    for number in 0..600 {
        let client = if number % 2 == 0 { &parent } else { &derived };
        let request = client
            .groups()
            .list()
            .with_timeout(Duration::from_millis(1));
        if let Err(error) = request.send().await
            && error.kind() == ErrorKind::Paced
        {
            limited = Some(number);
            break;
        }
    }
    assert!(limited.is_some_and(|number| number <= 500), "{limited:?}");

    let busy = || Scripted::raw(503, "text/plain", "busy");
    let parent = built(
        server
            .builder()
            .clock(FakeClock::default())
            .retry(Backoff::default().attempts(3))
            .retry_budget(2),
    );
    let derived = built(parent.to_builder());
    let own = built(parent.to_builder().retry_budget(2));
    for (client, attempts) in [(&derived, 3), (&parent, 1), (&own, 3)] {
        server.script((0..attempts).map(|_| busy()));
        let error = client.groups().list().send().await.expect_err("it is busy");
        assert_eq!(error.attempts(), attempts);
    }
}

#[tokio::test]
async fn credentials_and_servers_can_be_others() {
    let (first, second) = (Server::start(&API).await, Server::start(&API).await);
    let parent = built(first.builder());
    built(
        parent
            .to_builder()
            .credentials("other-key", "other-secret-of-it"),
    )
    .groups()
    .list()
    .send()
    .await
    .expect_err("the server does not know this key");
    built(parent.to_builder().base_url(second.url()))
        .groups()
        .list()
        .send()
        .await
        .expect("answered");
    assert_eq!(second.take_requests().len(), 1);
    let shown = format!("{parent:?} {:?}", parent.to_builder());
    assert!(!shown.contains(fivetran_tests::server::SECRET), "{shown}");
}

fn header(name: &'static str, value: &'static str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(
        HeaderName::from_static(name),
        HeaderValue::from_static(value),
    );
    headers
}

#[tokio::test]
async fn headers_are_added_to_each_attempt() {
    let server = Server::start(&API).await;
    let client = built(
        server
            .builder()
            .clock(FakeClock::default())
            .headers(|sending| {
                let mut headers = header("traceparent", "00-4bf9-00f0-01");
                headers.insert("x-attempt", sending.attempt.into());
                headers
            })
            .headers(|_| header("x-second", "2")),
    );
    server.script([Scripted::raw(503, "text/plain", "busy")]);
    client
        .groups()
        .get("g")
        .send()
        .await
        .expect("the second attempt succeeds");
    let requests = server.take_requests();
    for (number, request) in requests.iter().enumerate() {
        assert_eq!(request.header("x-attempt"), Some(["1", "2"][number]));
        assert_eq!(request.header("traceparent"), Some("00-4bf9-00f0-01"));
        assert_eq!(request.header("x-second"), Some("2"));
    }
    assert_eq!(requests.len(), 2);
}

#[tokio::test]
async fn headers_of_the_client_are_not_replaced() {
    let server = Server::start(&API).await;
    for name in [
        "authorization",
        "accept",
        "content-type",
        "content-length",
        "user-agent",
        "host",
        "transfer-encoding",
        "connection",
        "proxy-authorization",
    ] {
        let client = built(server.builder().headers(move |_| header(name, "x")));
        let error = client.groups().create("g").send().await.expect_err(name);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
        assert!(error.to_string().contains(name), "{error}");
    }
    let client = built(server.builder().headers(|_| panic!("a fault of the hook")));
    let error = client
        .groups()
        .list()
        .send()
        .await
        .expect_err("the hook panics");
    assert!(error.to_string().contains("panicked"), "{error}");
    assert!(server.take_requests().is_empty());
}

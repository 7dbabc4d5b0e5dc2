//! Retry policies of the caller: what they are asked, and what they decide.

use super::*;

#[tokio::test]
async fn limits_the_attempts() {
    let server = Server::start(&API).await;
    for attempts in 1..4 {
        server.script((0..attempts).map(|_| failure(503)));
        let backoff = Backoff::default().attempts(attempts);
        let (client, clock) = client(server.builder().retry(backoff));
        let error = read(&client).await.expect_err("refused");
        assert_eq!(error.attempts(), attempts);
        assert_eq!(error.status(), Some(503));
        assert_eq!(server.take_requests().len(), attempts as usize);
        assert_eq!(clock.slept().len() + 1, attempts as usize);
    }
}

#[tokio::test]
async fn limits_the_time() {
    let server = Server::start(&API).await;
    server.script((0..9).map(|_| limited("4")));
    let backoff = Backoff::default().attempts(9).total_time(seconds(10));
    let (client, clock) = client(server.builder().retry(backoff));
    let error = read(&client).await.expect_err("refused");
    assert_eq!(error.attempts(), 3);
    let slept = clock.slept();
    assert_eq!(slept.len(), 2, "{slept:?}");
    assert!(
        slept
            .iter()
            .all(|wait| (seconds(4)..=millis(4400)).contains(wait)),
        "{slept:?}"
    );
}

#[tokio::test]
async fn spreads_its_waits_up_to_a_bound() {
    let server = Server::start(&API).await;
    let backoff = Backoff::default()
        .attempts(20)
        .waits(seconds(1), seconds(3));
    let (client, clock) = client(server.builder().retry(backoff));
    server.script((0..20).map(|_| failure(500)));
    read(&client).await.expect_err("refused");
    let mut bounds = vec![seconds(3); 19];
    bounds[..2].copy_from_slice(&[seconds(1), seconds(2)]);
    let slept = clock.slept();
    assert_jittered(&slept, &bounds);
    assert!(slept[2..].iter().any(|wait| *wait != slept[2]), "{slept:?}");
    // Half of the bounds on average; this far off, chance does not go.
    assert!(slept[2..].iter().max() > Some(&seconds(1)), "{slept:?}");
}

#[tokio::test]
async fn can_be_never() {
    let server = Server::start(&API).await;
    server.script([limited("1")]);
    let (client, clock) = client(server.builder().retry(Backoff::never()));
    let error = read(&client).await.expect_err("refused");
    assert_eq!(error.attempts(), 1);
    assert!(clock.slept().is_empty());
    assert_eq!(server.take_requests().len(), 1);
}

#[tokio::test]
async fn can_be_a_function() {
    type Seen = (u32, Option<u16>, Duration);

    let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
    let told = seen.clone();
    let policy = move |failure: &Failure<'_>| {
        let status = failure.error.status();
        let mut told = told.lock().expect("no panic");
        told.push((failure.attempt, status, failure.elapsed));
        assert_eq!(failure.error.attempts(), failure.attempt);
        (failure.attempt < 3).then_some(seconds(40))
    };
    let server = Server::start(&API).await;
    server.script([failure(404), limited("1"), failure(500)]);
    let (client, clock) = client(server.builder().retry(policy));
    let error = create(&client).await.expect_err("refused");
    assert_eq!(error.attempts(), 3);
    assert_eq!(clock.slept(), [seconds(40), seconds(40)]);
    assert_eq!(
        *seen.lock().expect("no panic"),
        [
            (1, Some(404), seconds(0)),
            (2, Some(429), seconds(40)),
            (3, Some(500), seconds(80))
        ]
    );
}

#[tokio::test]
async fn can_be_given_for_one_call() {
    let server = Server::start(&API).await;
    let (client, clock) = client(server.builder().retry(Backoff::never()));
    server.script([failure(404), success()]);
    client
        .groups()
        .get("g")
        .with_retry(|_: &Failure<'_>| Some(seconds(2)))
        .send()
        .await
        .expect("it answers at last");
    assert_eq!(clock.slept(), [seconds(2)]);
    server.script([failure(503)]);
    let error = read(&client).await.expect_err("refused");
    assert_eq!(error.attempts(), 1, "the next call is as the client has it");
}

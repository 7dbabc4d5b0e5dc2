//! Hooks come in pairs, whatever becomes of an attempt.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use fivetran::{Backoff, CallId, ClientBuilder, Ended};
use fivetran_tests::faults::{Act, FaultyServer, Then};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;

/// What the hooks saw, in order, and of which calls.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<(CallId, String)>>>);

impl Seen {
    fn add(&self, id: CallId, line: String) {
        self.0.lock().expect("no panic").push((id, line));
    }

    fn on(&self, builder: ClientBuilder) -> ClientBuilder {
        let (before, after) = (self.clone(), self.clone());
        builder
            .on_request(move |sending| before.add(sending.call_id, format!("{}", sending.attempt)))
            .on_answer(move |answered| {
                let ended = match answered.ended {
                    Ended::Succeeded => "succeeded".to_owned(),
                    Ended::Failed(error) if error.is_timeout() => "out of time".to_owned(),
                    Ended::Failed(error) => format!("failed: {:?}", error.status()),
                    _ => "cancelled".to_owned(),
                };
                after.add(answered.call_id, format!("{} {ended}", answered.attempt));
            })
    }

    /// The lines. All are of one call.
    fn of_one_call(&self) -> Vec<String> {
        let seen = std::mem::take(&mut *self.0.lock().expect("no panic"));
        assert!(seen.iter().all(|(id, _)| *id == seen[0].0), "{seen:?}");
        seen.into_iter().map(|(_, line)| line).collect()
    }
}

fn busy() -> Act {
    Act::Answer(Scripted::raw(503, "text/plain", ""))
}

#[tokio::test]
async fn when_the_call_is_dropped() {
    let server = FaultyServer::start([busy(), Act::Nothing(Then::Stall)]).await;
    let seen = Seen::default();
    let clock = fivetran_tests::clock::FakeClock::default();
    let client = seen.on(server.builder()).clock(clock).build();
    let client = client.expect("the client is right");
    tokio::select! {
        outcome = client.groups().get("g").send() => panic!("{outcome:?}"),
        () = server.until_requests(2) => {}
    }
    let seen = seen.of_one_call();
    assert_eq!(seen, ["1", "1 failed: Some(503)", "2", "2 cancelled"]);
}

#[tokio::test]
async fn when_the_limit_of_the_call_or_of_the_attempt_is_reached() {
    let stall = || Act::Nothing(Then::Stall);
    let server = FaultyServer::start([stall(), stall()]).await;
    let limit = Duration::from_millis(50);
    let seen = Seen::default();
    let builder = || seen.on(server.builder()).retry(Backoff::never());
    let client = builder().build().expect("the client is right");
    let get = client.groups().get("g").with_timeout(limit);
    get.send().await.expect_err("nobody answers");
    let whole = seen.of_one_call();
    assert!(whole.len() == 2 && whole[0] == "1", "{whole:?}");
    assert!(
        ["1 cancelled", "1 out of time"].contains(&whole[1].as_str()),
        "{whole:?}"
    );

    let client = builder().attempt_timeout(limit).build();
    let client = client.expect("the client is right");
    client
        .groups()
        .get("g")
        .send()
        .await
        .expect_err("nobody answers");
    assert_eq!(seen.of_one_call(), ["1", "1 out of time"]);
}

#[tokio::test]
async fn when_a_hook_panics_and_the_call_has_its_answer() {
    let server = Server::start(&API).await;
    let seen = Seen::default();
    let builder = server
        .builder()
        .on_request(|_| panic!("a hook that is wrong"))
        .on_answer(|_| panic!("another"));
    let client = seen.on(builder).build().expect("the client is right");
    let group = client.groups().get("g").send().await;
    group.expect("it was answered");
    assert_eq!(seen.of_one_call(), ["1", "1 succeeded"]);
}

#[tokio::test]
async fn and_the_calls_have_ids_of_their_own() {
    let server = Server::start(&API).await;
    let seen = Seen::default();
    let client = seen
        .on(server.builder())
        .build()
        .expect("the client is right");
    for _ in 0..2 {
        client.groups().get("g").send().await.expect("it answers");
    }
    let seen = seen.0.lock().expect("no panic");
    assert_eq!(seen.len(), 4);
    assert_eq!(seen[0].0, seen[1].0);
    assert_ne!(seen[1].0, seen[2].0);
}

//! What a confirmation is bound to: caller, call, server, key, time, and one use.

use std::time::Duration;

use fivetran::{ClientBuilder, Clock, Error};
use fivetran_tests::clock::FakeClock;

use super::*;

const SHARED_KEY: &str = "a-key-that-replicas-share";

fn confirming(builder: ClientBuilder) -> Client {
    let grants = Grants::all(Grant::Full).every_power().confirm_destructive();
    let client = builder.policy(grants).build();
    client.expect("the client is right")
}

fn code(error: &Error) -> String {
    let code = error.confirmation_code().expect("there is a code");
    code.to_owned()
}

/// The code of the deletion of a group, which is not made.
async fn asked(client: &Client) -> String {
    let delete = client.groups().delete("g");
    code(&delete.send().await.expect_err("it is not confirmed"))
}

async fn confirmed(client: &Client, code: &str) -> fivetran::Result<()> {
    let delete = client.groups().delete("g").with_confirmation(code);
    delete.send().await.map(drop)
}

#[tokio::test]
async fn is_of_the_caller() {
    let server = Server::start(&API).await;
    let client = confirming(server.builder());
    let delete = |caller: Option<&str>| {
        let delete = client.groups().delete("g");
        match caller {
            Some(caller) => delete.with_caller(caller),
            None => delete,
        }
    };
    let callers = [None, Some(""), Some("agent-7"), Some("agent-8")];
    for asked in callers {
        let error = delete(asked).send().await.expect_err("unconfirmed");
        let code = code(&error);
        for other in callers.into_iter().filter(|other| *other != asked) {
            let stolen = delete(other).with_confirmation(&code);
            let error = stolen.send().await.expect_err("of another caller");
            assert!(error.message().contains("another call, caller"), "{error}");
        }
        let own = delete(asked).with_confirmation(&code);
        own.send().await.expect("it is the right one");
        assert_eq!(server.take_requests().len(), 1);
    }
}

#[tokio::test]
async fn is_of_a_time() {
    let server = Server::start(&API).await;
    for (lifetime, holds) in [(None, 600), (Some(30), 30)] {
        let clock = FakeClock::default();
        let mut builder = server.builder().clock(clock.clone());
        if let Some(lifetime) = lifetime {
            builder = builder.confirmation_lifetime(Duration::from_secs(lifetime));
        }
        let client = confirming(builder);
        let codes = [asked(&client).await, asked(&client).await];
        clock.sleep(Duration::from_secs(holds - 1)).await;
        confirmed(&client, &codes[0]).await.expect("in time");
        clock.sleep(Duration::from_secs(1)).await;
        let error = confirmed(&client, &codes[1]).await.expect_err("too late");
        assert!(error.message().contains("has expired"), "{error}");
        let error = confirmed(&client, &codes[0]).await.expect_err("and used");
        confirmed(&client, &code(&error))
            .await
            .expect("the new one holds");
    }
}

#[tokio::test]
async fn takes_no_time_that_somebody_wrote_into_it() {
    let server = Server::start(&API).await;
    let clock = FakeClock::default();
    let client = confirming(server.builder().clock(clock.clone()));
    let code = asked(&client).await;
    clock.sleep(Duration::from_secs(600)).await;
    let (_, rest) = code.split_once('-').expect("it begins with its time");
    for time in ["ffffffff", "ffffffffffffffff"] {
        let forged = format!("{time}-{rest}");
        let error = confirmed(&client, &forged).await.expect_err("forged");
        assert!(error.message().contains("of another call"), "{error}");
    }
}

#[tokio::test]
async fn is_taken_by_a_replica_and_after_a_restart_with_the_same_key() {
    let server = Server::start(&API).await;
    let keyed = || confirming(server.builder().confirmation_key(SHARED_KEY));
    let code = {
        let first = keyed();
        asked(&first).await
    };
    let replica = keyed();
    confirmed(&replica, &code).await.expect("the same key");
    confirmed(&replica, &code).await.expect_err("it is used");
}

#[tokio::test]
async fn is_of_the_key_the_server_and_the_account() {
    let (server, other_server) = (Server::start(&API).await, Server::start(&API).await);
    let builder = || server.builder().confirmation_key(SHARED_KEY);
    let code = asked(&confirming(builder())).await;
    for other in [
        server.builder(),
        server
            .builder()
            .confirmation_key("another-key-of-this-length"),
        other_server.builder().confirmation_key(SHARED_KEY),
        builder().credentials("another-account", "its-secret"),
    ] {
        let client = confirming(other);
        confirmed(&client, &code).await.expect_err("not its code");
    }
    assert_eq!(server.take_requests().len(), 0);
    assert_eq!(other_server.take_requests().len(), 0);
    confirmed(&confirming(builder()), &code)
        .await
        .expect("its code");
}

#[tokio::test]
async fn is_taken_once_by_calls_at_the_same_time() {
    let server = Server::start(&API).await;
    let client = confirming(server.builder());
    let code = asked(&client).await;
    let calls = (0..20).map(|_| {
        let (client, code) = (client.clone(), code.clone());
        tokio::spawn(async move { confirmed(&client, &code).await.is_ok() })
    });
    let made = futures_util::future::join_all(calls).await;
    let made = made.into_iter().filter(|made| matches!(made, Ok(true)));
    assert_eq!(made.count(), 1);
    assert_eq!(server.take_requests().len(), 1);
}

#[tokio::test]
async fn is_used_by_a_call_that_fails() {
    let server = Server::start(&API).await;
    let client = confirming(server.builder().retry(fivetran::Backoff::never()));
    let code = asked(&client).await;
    server.script([Scripted::raw(503, "text/plain", "")]);
    let error = confirmed(&client, &code).await.expect_err("busy");
    assert_eq!(error.status(), Some(503));
    let error = confirmed(&client, &code).await.expect_err("used");
    assert!(error.message().contains("was used before"), "{error}");
}

#[tokio::test]
async fn is_in_the_message_only_where_that_is_asked_for() {
    let server = Server::start(&API).await;
    for show in [false, true] {
        let client = confirming(server.builder().show_confirmation_codes(show));
        let error = client.groups().delete("g").send().await.expect_err("no");
        let code = code(&error);
        assert_eq!(error.to_string().contains(&code), show, "{error}");
        if !show {
            assert!(!format!("{error:?} {error:#?}").contains(&code));
        }
        confirmed(&client, &code).await.expect("it is the code");
    }
}

#[test]
fn needs_a_key_and_a_lifetime_that_can_hold() {
    for key in ["", "k3y", "123456789012345"] {
        let error = Client::builder().confirmation_key(key).build();
        let error = error.expect_err("anybody could guess it");
        assert!(error.to_string().contains("16 bytes"), "{error}");
        assert!(key.is_empty() || !error.to_string().contains(key));
    }
    let never = Client::builder().confirmation_lifetime(Duration::ZERO);
    let error = never.build().expect_err("no code could be used");
    assert!(error.is_invalid_request(), "{error:?}");
    let ever = Client::builder().confirmation_lifetime(Duration::MAX);
    assert!(ever.build().is_ok());
}

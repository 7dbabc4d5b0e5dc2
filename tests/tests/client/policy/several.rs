//! Several policies, and policies that take time.

use std::future::pending;
use std::time::Duration;

use fivetran::ClientBuilder;

use super::*;

fn build(builder: ClientBuilder) -> Client {
    builder.build().expect("the client is right")
}

fn allow(_: &Intent<'_>) -> Decision {
    Decision::Allow
}

fn confirm(_: &Intent<'_>) -> Decision {
    Decision::Confirm
}

fn deny(_: &Intent<'_>) -> Decision {
    Decision::Deny("never".into())
}

#[tokio::test]
async fn all_must_allow_in_any_order() {
    let server = Server::start(&API).await;
    for builder in [
        server.builder().policy(ReadOnly).policy(allow),
        server.builder().policy(allow).policy(ReadOnly),
        server.builder().policy(confirm).policy(ReadOnly),
        server.builder().policy(ReadOnly).policy(confirm),
        server
            .builder()
            .async_policy(|_: &Intent<'_>| async { Decision::Allow })
            .policy(ReadOnly),
    ] {
        let client = build(builder);
        let error = client.groups().delete("g").send().await.expect_err("no");
        assert!(error.is_denied(), "{error:?}");
        assert_eq!(error.confirmation_code(), None);
    }
    let client = build(server.builder().policy(ReadOnly).policy(allow));
    client.groups().get("g").send().await.expect("allowed");
    assert_eq!(server.take_requests().len(), 1);
}

#[tokio::test]
async fn those_after_a_denial_are_not_asked() {
    let server = Server::start(&API).await;
    let asked = Arc::new(Mutex::new(0));
    let count = asked.clone();
    let counting = move |_: &Intent<'_>| {
        *count.lock().expect("no panic") += 1;
        Decision::Allow
    };
    let builder = server.builder().policy(counting.clone());
    let client = build(builder.policy(deny).policy(counting));
    let error = client.groups().get("g").send().await.expect_err("no");
    assert!(error.is_denied(), "{error:?}");
    assert_eq!(*asked.lock().expect("no panic"), 1);
}

#[tokio::test]
async fn several_that_want_a_confirmation_take_one() {
    let server = Server::start(&API).await;
    let grants = Grants::all(Grant::Full).every_power().confirm_destructive();
    let client = build(
        server
            .builder()
            .policy(grants)
            .policy(confirm)
            .policy(allow),
    );
    let delete = || client.groups().delete("g");
    let error = delete().send().await.expect_err("unconfirmed");
    let code = error.confirmation_code().expect("there is a code");
    let confirmed = delete().with_confirmation(code);
    confirmed.send().await.expect("it is made");
    assert_eq!(server.take_requests().len(), 1);
}

#[tokio::test]
async fn one_that_takes_time_is_waited_for() {
    let server = Server::start(&API).await;
    let (ask, mut asked) = tokio::sync::mpsc::unbounded_channel();
    let client = build(server.builder().async_policy(move |intent: &Intent<'_>| {
        let (answer, answered) = tokio::sync::oneshot::channel();
        ask.send((intent.to_string(), answer))
            .expect("somebody listens");
        async move {
            match answered.await {
                Ok(true) => Decision::Allow,
                _ => Decision::Deny("a person said no".into()),
            }
        }
    }));
    for says in [true, false] {
        let call = tokio::spawn(client.groups().delete("g").send());
        let (question, answer) = asked.recv().await.expect("it is asked");
        assert_eq!(question, "group delete: DELETE /v1/groups/g");
        assert_eq!(server.take_requests().len(), 0, "nothing is sent before");
        answer.send(says).expect("it waits");
        let outcome = call.await.expect("no panic");
        assert_eq!(outcome.is_ok(), says);
        assert_eq!(server.take_requests().len(), usize::from(says));
    }
}

#[tokio::test]
async fn one_that_never_decides_ends_with_the_limit_of_the_call() {
    let server = Server::start(&API).await;
    let client = build(server.builder().async_policy(|_: &Intent<'_>| pending()));
    let get = client
        .groups()
        .get("g")
        .with_timeout(Duration::from_millis(20));
    let error = get.send().await.expect_err("nobody decides");
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(error.attempts(), 0);
    assert_eq!(server.take_requests().len(), 0);
}

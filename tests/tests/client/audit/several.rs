//! Several audits, audits that take time, and panics: a record is not lost, nor is an answer.

use std::future::pending;

use fivetran_tests::faults::{Act, FaultyServer, Then};
use futures_util::FutureExt;
use tokio::sync::mpsc::unbounded_channel;

use super::*;

#[tokio::test]
async fn all_audits_get_every_record() {
    let server = Server::start(&API).await;
    let (one, two, slow) = (Log::default(), Log::default(), Log::default());
    let later = slow.clone();
    let builder = server.builder().audit(one.clone()).audit(two.clone());
    let builder = builder.async_audit(move |record: &Record<'_>| {
        let (json, later) = (serde_json::to_value(record), later.clone());
        async move {
            tokio::task::yield_now().await;
            let entry = (json.expect("it has a JSON form"), String::new());
            later.0.lock().expect("no panic").push(entry);
        }
    });
    let client = builder.policy(Grants::all(Grant::Read)).build();
    let client = client.expect("the client is right");
    client.groups().get("g").send().await.expect("it answers");
    let (first, second, third) = (one.take(), two.take(), slow.take());
    assert_eq!(first, second);
    assert_eq!(
        first[0].0, third[0].0,
        "the record is there before the answer"
    );
    client
        .groups()
        .delete("g")
        .send()
        .await
        .expect_err("denied");
    assert_eq!(
        (one.take().len(), two.take().len(), slow.take().len()),
        (1, 1, 1)
    );
}

#[tokio::test]
async fn one_that_panics_loses_neither_the_answer_nor_the_others() {
    let server = Server::start(&API).await;
    let log = Log::default();
    let client = server
        .builder()
        .audit(|_: &Record<'_>| panic!("the disk is full"))
        .async_audit(|_: &Record<'_>| async { panic!("the server is gone") })
        .audit(log.clone())
        .build()
        .expect("the client is right");
    let group = client.groups().create("name").send().await;
    group.expect("what was created is not lost");
    assert_eq!(log.one()["outcome"]["result"], "succeeded");
}

#[tokio::test]
async fn a_record_of_a_dropped_call_reaches_an_audit_that_takes_time() {
    let server = FaultyServer::start([Act::Nothing(Then::Stall)]).await;
    let (send, mut records) = unbounded_channel();
    let builder = server.builder().async_audit(move |record: &Record<'_>| {
        let (json, send) = (serde_json::to_value(record), send.clone());
        async move {
            tokio::task::yield_now().await;
            send.send(json.expect("it has a JSON form"))
                .expect("it is read");
        }
    });
    let client = builder.build().expect("the client is right");
    tokio::select! {
        outcome = client.groups().delete("g").send() => panic!("{outcome:?}"),
        () = server.until_requests(1) => {}
    }
    let record = records.recv().await.expect("there is a record");
    assert_eq!(record["outcome"]["result"], "cancelled");
    assert_eq!(record["decision"]["verdict"], "allowed");
    assert_eq!(record["attempts"], 1);
}

#[tokio::test]
async fn a_policy_that_panics_leaves_the_call_undecided_and_unsent() {
    let server = Server::start(&API).await;
    let panics = |_: &Intent<'_>| -> Decision { panic!("a policy that is wrong") };
    let (client, log) = client(server.builder().policy(panics));
    let call = tokio::spawn(client.groups().delete("g").send());
    let error = call.await.expect_err("the panic goes on");
    assert!(error.is_panic());
    assert_eq!(server.take_requests().len(), 0);
    let record = log.one();
    assert_eq!(record["decision"]["verdict"], "undecided");
    assert_eq!(record["outcome"]["result"], "cancelled");
    assert_eq!(record["attempts"], 0);
}

#[tokio::test]
async fn a_call_that_is_dropped_while_a_policy_decides_is_undecided() {
    let server = Server::start(&API).await;
    let never = |_: &Intent<'_>| pending();
    let (client, log) = client(server.builder().async_policy(never));
    let mut call = Box::pin(client.groups().delete("g").send());
    assert!((&mut call).now_or_never().is_none(), "nobody decides");
    drop(call);
    let record = log.one();
    assert_eq!(record["decision"]["verdict"], "undecided");
    assert_eq!(record["outcome"]["result"], "cancelled");

    let limited = client
        .groups()
        .delete("g")
        .with_timeout(Duration::from_millis(20));
    limited.send().await.expect_err("nobody decides");
    let record = log.one();
    assert_eq!(record["decision"]["verdict"], "undecided");
    assert_eq!(record["outcome"]["error"], "timeout");
    assert_eq!(server.take_requests().len(), 0);
}

#[tokio::test]
async fn policy_hooks_and_record_have_the_same_id() {
    let server = Server::start(&API).await;
    let log = Log::default();
    let ids: Arc<Mutex<Vec<String>>> = Arc::default();
    let (asked, sent) = (ids.clone(), ids.clone());
    let client = server
        .builder()
        .policy(move |intent: &Intent<'_>| {
            asked
                .lock()
                .expect("no panic")
                .push(intent.call_id().to_string());
            Decision::Allow
        })
        .on_request(move |sending| {
            sent.lock()
                .expect("no panic")
                .push(sending.call_id.to_string());
        })
        .audit(log.clone())
        .build()
        .expect("the client is right");
    client.groups().get("g").send().await.expect("it answers");
    client.groups().get("g").send().await.expect("it answers");
    let ids = ids.lock().expect("no panic").clone();
    assert!(ids[0] == ids[1] && ids[2] == ids[3] && ids[0] != ids[2]);
    let recorded = log.take();
    assert_eq!(recorded[0].0["call_id"], ids[0]);
    assert_eq!(recorded[1].0["call_id"], ids[2]);
}

#[tokio::test]
async fn an_audit_that_hangs_does_not_hold_the_answer_for_ever() {
    let server = Server::start(&API).await;
    let (capture, _guard) = crate::secrecy::Capture::start();
    let hangs = |_: &Record<'_>| pending::<()>();
    let limit = Duration::from_millis(20);
    let builder = server.builder().async_audit(hangs).audit_timeout(limit);
    let client = builder.build().expect("the client is right");
    client.groups().get("g").send().await.expect("it answers");
    assert!(capture.told().contains("an audit is not done in time"));
}

//! The same surface for programs that are not asynchronous.

use fivetran::blocking;
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

/// A server in a runtime of its own, which the test thread is not part of.
fn server() -> (Runtime, Server) {
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime can be made");
    let server = runtime.block_on(Server::start(&API));
    (runtime, server)
}

fn page(ids: &[&str], next: Option<&str>) -> Scripted {
    let items: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    let data = json!({ "items": items, "next_cursor": next });
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

#[test]
fn an_answer_is_waited_for() {
    let (_runtime, server) = server();
    let client = server.client();
    for _ in 0..2 {
        let group = client
            .groups()
            .get("loyal_harbor")
            .send()
            .wait()
            .expect("it answers");
        assert_eq!(group.id, "loyal_harbor");
    }
    assert_eq!(server.take_requests().len(), 2);
}

#[test]
fn an_error_is_one() {
    let (_runtime, server) = server();
    server.script([Scripted::json(404, &json!({ "code": "NotFound_Group" }))]);
    let error = server
        .client()
        .groups()
        .get("g")
        .send()
        .wait()
        .expect_err("refused");
    assert!(error.is_not_found());
}

#[test]
fn lists_are_iterators() {
    let (_runtime, server) = server();
    let client = server.client();
    let script = || [page(&["a", "b"], Some("1")), page(&["c"], None)];
    server.script(script());
    let items: Result<Vec<_>, _> = client.groups().list().stream().blocking().collect();
    let ids: Vec<_> = items
        .expect("it answers")
        .into_iter()
        .map(|group| group.id)
        .collect();
    assert_eq!(ids, ["a", "b", "c"]);

    server.script(script());
    let pages: Result<Vec<_>, _> = client.groups().list().pages().blocking().collect();
    let counts: Vec<_> = pages
        .expect("it answers")
        .iter()
        .map(|page| page.items.len())
        .collect();
    assert_eq!(counts, [2, 1]);
}

#[test]
fn a_list_ends_after_an_error() {
    let (_runtime, server) = server();
    server.script([page(&["a"], Some("1")), Scripted::json(403, &json!({}))]);
    let mut groups = server.client().groups().list().stream().blocking();
    assert!(groups.next().is_some_and(|item| item.is_ok()));
    assert!(groups.next().is_some_and(|item| item.is_err()));
    assert!(groups.next().is_none());
}

#[test]
fn any_other_future_can_be_waited_for() {
    let (_runtime, server) = server();
    let client = server.client();
    let both = blocking::wait(async {
        let group = client.groups().get("g").send().await?;
        let users = client.groups().list_users(&group.id).send().await?;
        Ok((group.into_data(), users.into_data()))
    });
    assert_eq!(both.expect("it answers").0.id, "loyal_harbor");
}

#[tokio::test]
async fn asynchronous_code_is_told_to_await() {
    let server = Server::start(&API).await;
    let error = server
        .client()
        .groups()
        .get("g")
        .send()
        .wait()
        .expect_err("it must not wait");
    assert!(error.to_string().contains(".await"), "{error}");
    assert_eq!(server.take_requests().len(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_worker_of_many_is_told_to_await_too() {
    let server = Server::start(&API).await;
    let client = server.client();
    let waited = tokio::spawn(async move { client.groups().get("g").send().wait() });
    let error = waited
        .await
        .expect("no panic")
        .expect_err("it must not wait");
    assert!(error.to_string().contains(".await"), "{error}");
}

#[tokio::test]
async fn a_thread_that_may_block_can_wait() {
    let server = Server::start(&API).await;
    server.script([page(&["a", "b"], Some("1")), page(&["c"], None)]);
    let client = server.client();
    let work = move || -> Result<usize, fivetran::Error> {
        let groups = client.groups().list().stream().blocking();
        let groups: Vec<_> = groups.collect::<Result<_, _>>()?;
        client.groups().get("g").send().wait()?;
        Ok(groups.len())
    };
    let waited = tokio::task::spawn_blocking(work).await;
    assert_eq!(waited.expect("no panic").expect("it answers"), 3);
}

#[test]
fn the_outcomes_of_many_waits_are_an_iterator() {
    let (runtime, server) = server();
    let data = json!({ "id": "c", "service": "postgres", "paused": true });
    let paused = Scripted::json(200, &json!({ "code": "Success", "data": data }));
    server.script([paused.clone(), paused]);
    let client = server.client();
    let start = || client.connections().wait_for_many(["a", "b"]).start();
    let all: Vec<_> = start().blocking().collect();
    assert_eq!(all.len(), 2);
    for (ended, expected) in all.into_iter().zip(["a", "b"]) {
        let (id, outcome) = ended.expect("this is no asynchronous code");
        assert_eq!(id, expected);
        let outcome = outcome.expect("it can be looked at");
        assert_eq!(outcome, fivetran::SyncOutcome::Paused);
    }
    runtime.block_on(async {
        let all: Vec<_> = start().blocking().collect();
        assert_eq!(all.len(), 1);
        assert!(all[0].is_err());
    });
}

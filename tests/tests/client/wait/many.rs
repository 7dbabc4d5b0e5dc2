//! Waiting for many syncs at once, with looks that are shared.

use std::collections::BTreeMap;

use fivetran::Result;

use super::*;

fn id(index: usize) -> String {
    format!("c{index:04}")
}

fn page(items: impl IntoIterator<Item = Look>, next: Option<&str>) -> Scripted {
    let items: Vec<_> = items.into_iter().map(|look| look.data).collect();
    success(&json!({ "items": items, "next_cursor": next }))
}

fn of(index: usize, look: Look) -> Look {
    look.with("id", id(index))
}

async fn outcomes(mut outcomes: fivetran::SyncOutcomes) -> BTreeMap<String, Result<SyncOutcome>> {
    let mut all = BTreeMap::new();
    while let Some((id, outcome)) = outcomes.next().await {
        assert!(all.insert(id, outcome).is_none(), "one outcome for each");
    }
    all
}

#[tokio::test]
async fn a_thousand_waits_are_one_request_a_look() {
    let all = |state: &str, done: &dyn Fn(usize) -> bool| {
        let state = state.to_owned();
        let looks = (0..1000).map(|index| {
            let seen = of(index, look(&state));
            if done(index) {
                seen.succeeded(LATE)
            } else {
                seen
            }
        });
        page(looks.collect::<Vec<_>>(), None)
    };
    let mut answers: Vec<_> = (0..8).map(|_| all("syncing", &|_| false)).collect();
    answers.push(all("syncing", &|index| index % 2 == 0));
    answers.push(refusal(503, "Unavailable"));
    answers.push(all("scheduled", &|_| true));
    let setup = Setup::new(answers).await;
    let waiting = setup.client.connections().wait_for_many((0..1000).map(id));
    let all = outcomes(waiting.start()).await;
    assert_eq!(all.len(), 1000);
    for outcome in all.values() {
        assert_succeeded(outcome.as_ref().expect("it survives"), LATE, true);
    }
    let requests = setup.server.take_requests();
    assert_eq!(requests.len(), 11);
    let target = "/v1/connections?limit=1000";
    assert!(requests.iter().all(|request| request.target == target));
    assert!(setup.clock.elapsed() > Duration::from_secs(400));
}

#[tokio::test]
async fn what_the_pages_lack_is_read_by_itself() {
    let running = |index| of(index, look("syncing"));
    let ended = |index| of(index, look("scheduled").succeeded(LATE));
    let setup = Setup::new([
        page((0..3).map(running), Some("next")),
        page((3..5).map(running), None),
        refusal(404, "NotFound_Connection"),
        // All but the last are on this page, so the next page is not the last that is asked for.
        page((0..5).map(ended), None),
    ])
    .await;
    let waiting = setup.client.connections().wait_for_many((0..6).map(id));
    let mut all = outcomes(waiting.start()).await;
    let gone = all.remove(&id(5)).expect("it has an end");
    let error = gone.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
    let handle = error.sync_handle().expect("it can be taken up");
    assert_eq!(handle.connection_id(), id(5));
    assert_eq!(all.len(), 5);
    for outcome in all.values() {
        assert_succeeded(outcome.as_ref().expect("it can be looked at"), LATE, true);
    }
    assert_eq!(setup.requests().len(), 4);
}

#[tokio::test]
async fn few_are_read_one_by_one_and_so_are_those_that_are_left() {
    let answers = looks([look("syncing"), look("syncing")]);
    let ends = looks([look("scheduled").succeeded(LATE), look("syncing")]);
    let last = looks([look("scheduled").failed(LATER)]);
    let setup = Setup::new(answers.into_iter().chain(ends).chain(last)).await;
    let waiting = setup.client.connections().wait_for_many(["a", "b"]);
    let mut outcomes = waiting.start();
    assert_eq!(outcomes.handles().count(), 2);
    let (first, outcome) = outcomes.next().await.expect("there is one");
    assert_eq!(first, "a");
    assert_succeeded(&outcome.expect("it can be looked at"), LATE, true);
    let left: Vec<_> = outcomes.handles().collect();
    assert_eq!(left.len(), 1);
    let (second, outcome) = outcomes.next().await.expect("there is another");
    assert_eq!(second, "b");
    assert_failed(&outcome.expect("it can be looked at"), LATER, true);
    assert!(outcomes.next().await.is_none());
    assert_eq!(
        setup.requests(),
        ["GET a", "GET b", "GET a", "GET b", "GET b"]
    );
}

#[tokio::test]
async fn a_list_that_may_not_be_seen_is_done_without() {
    let setup = Setup::new([refusal(403, "Forbidden")]).await;
    for index in 0..6 {
        let path = format!("GET /v1/connections/{}", id(index));
        setup.server.answer(&path, of(index, look("paused")).into());
    }
    let waiting = setup.client.connections().wait_for_many((0..6).map(id));
    let all = outcomes(waiting.start()).await;
    assert_eq!(all.len(), 6);
    for outcome in all.into_values() {
        assert_eq!(outcome.expect("it can be looked at"), SyncOutcome::Paused);
    }
}

#[tokio::test]
async fn the_time_limit_is_that_of_all() {
    let setup = Setup::new([]).await;
    let list = page((0..5).map(|index| of(index, look("syncing"))), None);
    setup.server.answer("GET /v1/connections", list);
    let limit = Duration::from_secs(100);
    let waiting = setup.client.connections().wait_for_many((0..5).map(id));
    let all = outcomes(waiting.with_time_limit(limit).start()).await;
    assert_eq!(all.len(), 5);
    for (id, outcome) in all {
        let outcome = outcome.expect("it waits to the end");
        let SyncOutcome::TimedOut { handle, status, .. } = outcome else {
            panic!("{outcome:?}")
        };
        assert!(status.is_some());
        assert_eq!(handle.connection_id(), id);
    }
    assert_eq!(setup.clock.elapsed(), limit);
}

#[tokio::test]
async fn syncs_that_were_started_are_waited_for_together() {
    let setup = Setup::new([]).await;
    let mut handles = Vec::new();
    for index in 0..5 {
        let before = of(index, look("scheduled").succeeded(EARLY));
        setup.server.script(triggered(before, []));
        let waiting = setup.client.connections().sync_and_wait(id(index));
        handles.push(waiting.start().await.expect("it can be started"));
    }
    setup.server.take_requests();
    let idle = |index| of(index, look("scheduled").succeeded(EARLY));
    let ended = |index| of(index, look("scheduled").succeeded(LATE));
    let answers = [page((0..5).map(idle), None), page((0..5).map(ended), None)];
    setup.server.script(answers);
    let waiting = setup.client.connections().wait_for_many(handles);
    let all = outcomes(waiting.start()).await;
    assert_eq!(all.len(), 5);
    for outcome in all.values() {
        assert_succeeded(outcome.as_ref().expect("it can be looked at"), LATE, false);
    }
    assert_eq!(setup.requests().len(), 2);
}

#[tokio::test]
async fn a_group_makes_the_list_shorter() {
    let ended = |index| of(index, look("scheduled").succeeded(LATE));
    let setup = Setup::new([
        page((0..4).map(|index| of(index, look("syncing"))), None),
        // It is in another group.
        of(4, look("syncing")).into(),
        page((0..4).map(ended), None),
        ended(4).into(),
    ])
    .await;
    let waiting = setup.client.connections().wait_for_many((0..5).map(id));
    let all = outcomes(waiting.with_group("g").start()).await;
    assert_eq!(all.len(), 5);
    for outcome in all.values() {
        assert_succeeded(outcome.as_ref().expect("it can be looked at"), LATE, true);
    }
    let targets = setup.server.take_requests().into_iter();
    let targets: Vec<_> = targets.map(|request| request.target).collect();
    let (list, other) = (
        "/v1/connections?limit=1000&group_id=g",
        format!("/v1/connections/{}", id(4)),
    );
    assert_eq!(targets, [list, &other, list, &other]);
}

#[tokio::test]
async fn the_outcomes_are_a_stream_too() {
    let setup = Setup::new(looks([look("paused"), look("paused")])).await;
    let waiting = setup.client.connections().wait_for_many(["a", "b"]);
    let all = waiting.start().stream().collect().await;
    let ids: Vec<_> = all.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    for (_, outcome) in all {
        assert_eq!(outcome.expect("it can be looked at"), SyncOutcome::Paused);
    }
}

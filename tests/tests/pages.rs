//! Lists: all their pages and items, and what can go wrong on the way.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use fivetran::types::Group;
use fivetran::{Decision, Intent, Items};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::faults::{Act, FaultyServer, Then};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{Value, json};

fn page(items: &[&str], next: Option<&str>) -> Scripted {
    let items: Vec<Value> = items.iter().map(|id| json!({ "id": id })).collect();
    let data = json!({ "items": items, "next_cursor": next });
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

fn oops() -> Scripted {
    Scripted::json(500, &json!({ "code": "Oops", "message": "m" }))
}

/// As many pages, each of two items.
fn many(pages: usize) -> impl Iterator<Item = Scripted> {
    (0..pages).map(move |index| {
        let (first, second) = (format!("{index}-a"), format!("{index}-b"));
        let next = Some(format!("cursor {}", index + 1)).filter(|_| index + 1 < pages);
        page(&[&first, &second], next.as_deref())
    })
}

/// The ids of items until the end.
async fn ids(mut items: Items<Group>) -> fivetran::Result<Vec<String>> {
    let mut ids = Vec::new();
    while let Some(group) = items.try_next().await? {
        ids.push(group.id);
    }
    Ok(ids)
}

mod to_the_end {
    use super::*;

    #[tokio::test]
    async fn a_thousand_pages() {
        let server = Server::start(&API).await;
        server.script(many(1000));
        let items = server.client().groups().list().stream();
        let ids = ids(items).await.expect("it answers");
        assert_eq!(ids.len(), 2000);
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 2000);
        let requests = server.take_requests();
        assert_eq!(requests.len(), 1000);
        assert_eq!(requests[0].target, "/v1/groups");
        assert_eq!(requests[999].target, "/v1/groups?cursor=cursor+999");
    }

    #[tokio::test]
    async fn a_page_at_a_time() {
        let server = Server::start(&API).await;
        server.script(many(3));
        let mut pages = server.client().groups().list().pages();
        let mut cursors = Vec::new();
        while let Some(page) = pages.try_next().await.expect("it answers") {
            assert_eq!(page.items.len(), 2);
            assert_eq!(page.status(), 200);
            assert_eq!(page.next_cursor.as_deref(), pages.cursor());
            cursors.push(pages.cursor().map(str::to_owned));
        }
        let cursor = |index: usize| Some(format!("cursor {index}"));
        assert_eq!(cursors, [cursor(1), cursor(2), None]);
        assert!(pages.next().await.is_none(), "it stays at the end");
        assert_eq!(server.take_requests().len(), 3);
    }

    #[tokio::test]
    async fn every_page_is_asked_for_as_the_first_one() {
        let server = Server::start(&API).await;
        server.script(many(3));
        let items = server.client().groups().list().limit(2).stream();
        ids(items).await.expect("it answers");
        let requests = server.take_requests();
        let targets: Vec<_> = requests
            .iter()
            .map(|request| request.target.as_str())
            .collect();
        assert_eq!(
            targets,
            [
                "/v1/groups?limit=2",
                "/v1/groups?limit=2&cursor=cursor+1",
                "/v1/groups?limit=2&cursor=cursor+2",
            ]
        );
        for request in &requests {
            assert_eq!(request.headers, requests[0].headers);
        }
        assert!(requests[0].header("authorization").is_some());
    }

    #[tokio::test]
    async fn pages_without_items_are_passed_over() {
        let server = Server::start(&API).await;
        server.script([
            page(&[], Some("1")),
            page(&[], Some("2")),
            page(&["a"], None),
        ]);
        let items = server.client().groups().list().stream();
        assert_eq!(ids(items).await.expect("it answers"), ["a"]);
    }

    #[tokio::test]
    async fn a_stream_gives_the_same() {
        let server = Server::start(&API).await;
        let client = server.client();
        let mut all = Vec::new();
        server.script(many(4));
        all.push(ids(client.groups().list().stream()).await);
        server.script(many(4));
        all.push(ids(client.groups().list().stream().prefetch()).await);
        server.script(many(4));
        let items = client.groups().list().stream();
        all.push(items.map_ok(|group| group.id).try_collect().await);
        server.script(many(4));
        let pages = client.groups().list().pages();
        let pages: Vec<_> = pages.try_collect().await.expect("it answers");
        let items = pages.into_iter().flat_map(|page| page.into_data().items);
        all.push(Ok(items.map(|group| group.id).collect()));
        for ids in all {
            let ids = ids.expect("it answers");
            assert_eq!(
                ids,
                ["0-a", "0-b", "1-a", "1-b", "2-a", "2-b", "3-a", "3-b"]
            );
        }
    }

    #[tokio::test]
    async fn a_stream_can_be_sent_to_another_thread() {
        let server = Server::start(&API).await;
        server.script(many(2));
        let groups = server.client().groups().list().stream();
        let ids = tokio::spawn(groups.map_ok(|group| group.id).try_collect::<Vec<_>>());
        let ids = ids.await.expect("no panic").expect("it answers");
        assert_eq!(ids, ["0-a", "0-b", "1-a", "1-b"]);
    }
}

mod that_do_not_end_well {
    use super::*;

    #[tokio::test]
    async fn a_cursor_that_repeats_ends_with_an_error() {
        let server = Server::start(&API).await;
        for prefetch in [false, true] {
            server.script([
                page(&["a"], Some("1")),
                page(&["b"], Some("2")),
                page(&["c"], Some("1")),
            ]);
            let mut groups = server.client().groups().list().stream();
            if prefetch {
                groups = groups.prefetch();
            }
            let mut seen = Vec::new();
            let error = loop {
                match groups.next().await.expect("it does not end well") {
                    Ok(group) => seen.push(group.id),
                    Err(error) => break error,
                }
            };
            assert_eq!(seen, ["a", "b", "c"], "what was there is not lost");
            let told = error.to_string();
            assert!(told.starts_with("list_all_groups: "), "{told}");
            assert_eq!(error.cursor(), Some("1"));
            assert!(groups.next().await.is_none(), "it ends after an error");
            assert_eq!(server.take_requests().len(), 3);
        }
    }

    #[tokio::test]
    async fn a_page_that_names_itself_as_the_next_is_a_repetition_too() {
        let server = Server::start(&API).await;
        server.script([page(&["a"], Some("start"))]);
        let mut pages = server.client().groups().list().cursor("start").pages();
        assert!(pages.try_next().await.expect("a page").is_some());
        assert!(pages.try_next().await.is_err());
        assert!(pages.try_next().await.expect("it ended").is_none());
    }

    #[tokio::test]
    async fn a_list_goes_on_from_where_it_broke_off() {
        let server = Server::start(&API).await;
        for prefetch in [false, true] {
            server.script([page(&["a"], Some("1")), oops(), page(&["b"], None)]);
            let client = server.client();
            let mut groups = client.groups().list().stream();
            if prefetch {
                groups = groups.prefetch();
            }
            let first = groups.try_next().await.expect("an item");
            assert_eq!(first.map(|group| group.id).as_deref(), Some("a"));
            let error = groups.try_next().await.expect_err("refused");
            assert_eq!(error.status(), Some(500));
            assert!(groups.try_next().await.expect("it ended").is_none());
            assert_eq!(server.take_requests().len(), 2);

            let cursor = error.cursor().expect("it is told");
            let rest = client.groups().list().cursor(cursor).stream();
            assert_eq!(ids(rest).await.expect("it answers"), ["b"]);
            assert_eq!(server.take_requests()[0].target, "/v1/groups?cursor=1");
        }
    }

    #[tokio::test]
    async fn a_first_page_that_fails_has_the_cursor_that_was_asked_for() {
        let server = Server::start(&API).await;
        server.script([oops(), oops()]);
        let client = server.client();
        for cursor in [None, Some("7")] {
            let mut list = client.groups().list();
            if let Some(cursor) = cursor {
                list = list.cursor(cursor);
            }
            let error = list.pages().try_next().await.expect_err("refused");
            assert_eq!(error.cursor(), cursor);
        }
    }

    #[tokio::test]
    async fn a_page_is_tried_again_as_any_call() {
        let server = Server::start(&API).await;
        server.script([page(&["a"], Some("1")), oops(), page(&["b"], None)]);
        let client = server.builder().clock(FakeClock::default()).build();
        let items = client.expect("the client is right").groups().list();
        assert_eq!(ids(items.stream()).await.expect("it answers"), ["a", "b"]);
        assert_eq!(server.take_requests().len(), 3);
    }

    #[tokio::test]
    async fn the_policy_is_asked_for_every_page() {
        let server = Server::start(&API).await;
        server.script(many(9));
        let calls = AtomicUsize::new(0);
        let twice = move |_: &Intent<'_>| match calls.fetch_add(1, Ordering::Relaxed) {
            0 | 1 => Decision::Allow,
            _ => Decision::Deny("it was twice".into()),
        };
        let client = server.builder().policy(twice).build();
        let mut pages = client.expect("the client is right").groups().list().pages();
        for _ in 0..2 {
            assert!(pages.try_next().await.expect("a page").is_some());
        }
        let error = pages.try_next().await.expect_err("denied");
        assert!(error.is_denied(), "{error:?}");
        assert_eq!(error.cursor(), Some("cursor 2"));
        assert!(pages.try_next().await.expect("it ended").is_none());
        assert_eq!(server.take_requests().len(), 2);
    }
}

#[tokio::test]
async fn items_that_come_twice_are_dropped() {
    let server = Server::start(&API).await;
    for prefetch in [false, true] {
        server.script([
            page(&["a", "b", "a"], Some("1")),
            page(&["b", "a"], Some("2")),
            page(&["c", "b"], None),
        ]);
        let mut groups = server.client().groups().list().stream();
        if prefetch {
            groups = groups.prefetch();
        }
        let groups = groups.distinct_by(|group| group.id.clone());
        assert_eq!(ids(groups).await.expect("it answers"), ["a", "b", "c"]);
    }
}

mod ahead {
    use super::*;

    #[tokio::test]
    async fn the_next_page_is_asked_for_before_the_items_are_taken() {
        let server = Server::start(&API).await;
        server.script(many(3));
        let mut groups = server.client().groups().list().stream().prefetch();
        for requests in [2, 3, 3] {
            // Nothing polls the stream while the next request comes.
            groups.next().await.expect("an item").expect("it answers");
            server.until_requests(requests).await;
            groups.next().await.expect("an item").expect("it answers");
        }
        assert!(groups.next().await.is_none());
        assert_eq!(server.take_requests().len(), 3, "and none beyond the end");
    }

    #[tokio::test]
    async fn no_more_than_one_page_is_asked_for() {
        let server = Server::start(&API).await;
        server.script(many(9));
        let answers = Arc::new(tokio::sync::Semaphore::new(0));
        let answered = answers.clone();
        let client = server
            .builder()
            .on_answer(move |_| answered.add_permits(1))
            .build()
            .expect("the client is right");
        let mut groups = client.groups().list().stream().prefetch();
        groups.next().await.expect("an item").expect("it answers");
        // The page ahead is there, and the one after it is not asked for.
        let _both = answers.acquire_many(2).await.expect("it is open");
        let get = client.groups().get("g").send();
        get.await.expect_err("the script has a page for it");
        assert_eq!(server.take_requests().len(), 3);
    }

    #[tokio::test]
    async fn nothing_is_asked_for_before_the_stream_is_polled() {
        let server = Server::start(&API).await;
        drop(server.client().groups().list().stream().prefetch());
        drop(server.client().groups().list().pages());
        assert_eq!(server.take_requests().len(), 0);
    }

    #[tokio::test]
    async fn what_is_asked_for_is_given_up_with_the_stream() {
        let script = [
            Act::Answer(page(&["a", "b"], Some("1"))),
            Act::Nothing(Then::Stall),
        ];
        let server = FaultyServer::start(script).await;
        let client = server.builder().build().expect("the client is right");
        let mut groups = client.groups().list().stream().prefetch();
        groups.next().await.expect("an item").expect("it answers");
        server.until_requests(2).await;
        drop(groups);
        server.until_given_up(1).await;
    }

    #[tokio::test]
    async fn a_stream_that_was_moved_on_is_one_still() {
        let server = Server::start(&API).await;
        server.script(many(3));
        let mut groups = server.client().groups().list().stream();
        groups.next().await.expect("an item").expect("it answers");
        // Also in the middle of a page.
        let rest = groups.prefetch().prefetch();
        let rest: Vec<_> = rest
            .map(|group| group.map(|group| group.id))
            .collect()
            .await;
        let rest: Vec<_> = rest.into_iter().map(|id| id.expect("it answers")).collect();
        assert_eq!(rest, ["0-b", "1-a", "1-b", "2-a", "2-b"]);
    }
}

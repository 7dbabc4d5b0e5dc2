//! Lists that fail on the way or never end.

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

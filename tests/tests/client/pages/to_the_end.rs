//! Lists that are read to the end.

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

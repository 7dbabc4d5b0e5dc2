//! Pages that are fetched ahead.

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

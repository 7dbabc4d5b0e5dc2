//! Deletions whose answer is lost.

use super::*;

fn gone() -> Scripted {
    Scripted::json(
        404,
        &json!({ "code": "NotFound_Group", "message": "no such group" }),
    )
}

fn delete(client: &Client) -> Pending<()> {
    client.groups().delete("g").send()
}

#[tokio::test]
async fn have_succeeded_if_the_resource_is_gone_afterwards() {
    for act in [
        Act::Answer(failure(502)),
        Act::Nothing(Then::Reset),
        Act::Nothing(Then::Close),
    ] {
        let server = FaultyServer::start([act.clone(), Act::Answer(gone())]).await;
        let (client, _) = client(server.builder());
        let response = delete(&client).await.expect("it is gone");
        assert_eq!(response.status(), 200);
        assert_eq!(server.take_requests().len(), 2, "{act:?}");
    }
}

#[tokio::test]
async fn have_not_if_no_attempt_can_have_been_carried_out() {
    let server = Server::start(&API).await;
    for first in [limited("1"), failure(408)] {
        server.script([first, gone()]);
        let (client, _) = client(server.builder());
        let error = delete(&client).await.expect_err("there was none");
        assert!(error.is_not_found(), "{error:?}");
    }
    server.script([gone()]);
    let (client, _) = client(server.builder());
    assert!(
        delete(&client)
            .await
            .is_err_and(|error| error.is_not_found())
    );
}

#[tokio::test]
async fn have_not_if_it_is_a_gateway_that_finds_nothing() {
    let server = Server::start(&API).await;
    let page = Scripted::raw(404, "text/html", "<html>Not Found</html>");
    server.script([failure(502), page]);
    let (client, _) = client(server.builder());
    let error = delete(&client).await.expect_err("nobody knows");
    assert_eq!(error.status(), Some(404));
    assert!(!error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn of_others_are_no_success() {
    let server = Server::start(&API).await;
    server.script([failure(502), gone()]);
    let (client, _) = client(server.builder());
    assert!(read(&client).await.is_err_and(|error| error.is_not_found()));
}

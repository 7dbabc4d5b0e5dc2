//! Statuses that say that the server failed.

use super::*;

#[tokio::test]
async fn is_tried_again_where_that_is_safe() {
    let server = Server::start(&API).await;
    for status in [408, 425, 500, 502, 503, 504, 507, 509, 520, 522, 530, 599] {
        let page = Scripted::raw(status, "text/html", "<html>Bad Gateway</html>");
        server.script([failure(status), page, success()]);
        let (client, clock) = client(server.builder());
        read(&client).await.expect("it answers at last");
        assert_eq!(server.take_requests().len(), 3, "{status}");
        assert_jittered(&clock.slept(), &[millis(500), millis(1000)]);
    }
}

#[tokio::test]
async fn is_told_at_once_where_it_is_not_safe() {
    let server = Server::start(&API).await;
    for status in [500, 502, 503, 504, 507, 520] {
        let (client, clock) = client(server.builder());
        server.script([failure(status)]);
        let created = create(&client).await.expect_err("refused");
        assert_eq!(server.take_requests().len(), 1, "{status}");
        server.script([failure(status)]);
        let synced = sync(&client).await.expect_err("refused");
        assert_eq!(server.take_requests().len(), 1, "{status}");
        for error in [created, synced] {
            assert_eq!(error.status(), Some(status));
            assert_eq!(error.attempts(), 1);
            assert!(!error.is_retryable(), "{error:?}");
        }
        assert!(clock.slept().is_empty());
    }
}

#[tokio::test]
async fn to_get_the_request_is_tried_again_always() {
    let server = Server::start(&API).await;
    server.script([failure(408), success()]);
    let (client, _) = client(server.builder());
    create(&client).await.expect("it answers at last");
    assert_eq!(server.take_requests().len(), 2);
}

#[tokio::test]
async fn that_will_not_go_away_is_told_at_once() {
    let server = Server::start(&API).await;
    for status in [
        400, 401, 403, 404, 405, 406, 409, 415, 501, 505, 506, 508, 510, 511,
    ] {
        let (client, clock) = client(server.builder());
        server.script([failure(status)]);
        let error = read(&client).await.expect_err("refused");
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.attempts(), 1);
        assert!(!error.is_retryable(), "{error:?}");
        assert_eq!(server.take_requests().len(), 1, "{status}");
        assert!(clock.slept().is_empty());
    }
}

#[tokio::test]
async fn after_success_is_not_tried_again() {
    let server = Server::start(&API).await;
    let whole = json!({ "code": "Success", "data": { "id": "g" } }).to_string();
    let other = json!({ "code": "Oops", "message": "no" });
    for answer in [
        Scripted::raw(
            200,
            "application/json",
            &whole.as_bytes()[..whole.len() - 4],
        ),
        Scripted::raw(200, "text/html", "<html>Hello</html>"),
        Scripted::raw(200, "text/plain", ""),
        Scripted::json(200, &other),
    ] {
        let (client, clock) = client(server.builder());
        server.script([answer]);
        let error = read(&client).await.expect_err("it cannot be read");
        assert_eq!(error.status(), Some(200));
        assert_eq!(error.attempts(), 1, "{error:?}");
        assert!(!error.is_retryable(), "{error:?}");
        assert_eq!(server.take_requests().len(), 1);
        assert!(clock.slept().is_empty());
    }
}

#[tokio::test]
async fn is_not_the_wrong_content_type() {
    let server = Server::start(&API).await;
    let body = json!({ "code": "Success", "data": { "id": "g" } }).to_string();
    server.script([Scripted::raw(200, "text/html", body)]);
    let (client, _) = client(server.builder());
    assert_eq!(read(&client).await.expect("it answers").id, "g");
}

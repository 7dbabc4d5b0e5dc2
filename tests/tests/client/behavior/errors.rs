//! What an error tells of an answer that does not succeed.

use super::*;

#[tokio::test]
async fn status_code_message_and_request_id_are_told() {
    let server = Server::start(&API).await;
    let body = json!({ "code": "NotFound_Connection", "message": "no such connection" });
    server.script([Scripted::json(404, &body).header("x-request-id", "r-9")]);
    let client = server.client();
    let error = client
        .connections()
        .get("c")
        .send()
        .await
        .expect_err("refused");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.code(), Some("NotFound_Connection"));
    assert_eq!(error.message(), "no such connection");
    assert_eq!(error.request_id(), Some("r-9"));
    assert_eq!(
        error.operation().map(|known| known.id),
        Some("connection_details")
    );
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "connection_details: 404 NotFound_Connection: no such connection (request r-9)"
    );
}

#[tokio::test]
async fn a_failure_can_have_any_body() {
    let server = Server::start(&API).await;
    for (status, body) in [
        (502, "<html><h1>Bad Gateway</h1></html>"),
        (500, ""),
        (503, "plain words"),
        (400, "{\"code\":{}}"),
        (429, "[]"),
        (302, ""),
    ] {
        server.script([Scripted::raw(status, "text/html", body)]);
        let error = server
            .client()
            .groups()
            .list()
            .send()
            .await
            .expect_err("refused");
        assert_eq!(error.status(), Some(status), "{body}");
        assert_eq!(error.code(), None, "{body}");
        assert!(!error.message().is_empty(), "{body}");
        assert_eq!(error.is_rate_limited(), status == 429);
    }
}

#[tokio::test]
async fn success_that_tells_of_a_failure_is_one() {
    let server = Server::start(&API).await;
    let body = json!({ "code": "NotFound_Group", "message": "gone" });
    server.script([Scripted::json(200, &body), Scripted::json(200, &body)]);
    let client = server.client();
    let error = client.groups().get("g").send().await.expect_err("refused");
    assert!(error.is_not_found(), "{error:?}");
    let error = client
        .groups()
        .delete("g")
        .send()
        .await
        .expect_err("refused");
    assert_eq!(error.code(), Some("NotFound_Group"));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let server = Server::start(&API).await;
    let elsewhere = Server::start(&API).await;
    let target = format!("{}/v1/groups", elsewhere.url());
    server.script([Scripted::raw(307, "text/plain", "").header("location", &target)]);
    let error = server
        .client()
        .groups()
        .list()
        .send()
        .await
        .expect_err("refused");
    assert_eq!(error.status(), Some(307));
    assert_eq!(elsewhere.take_requests().len(), 0);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_with_its_cause() {
    let client = Client::builder()
        .credentials("k", SECRET)
        .base_url("http://127.0.0.1:1")
        .build()
        .expect("it is right");
    let error = client
        .groups()
        .get("a-group")
        .send()
        .await
        .expect_err("no server");
    assert_eq!(error.status(), None);
    assert!(std::error::Error::source(&error).is_some());
    let printed = format!("{error} {error:?}");
    assert!(!printed.contains(SECRET), "{printed}");
    assert!(!printed.contains("a-group"), "{printed}");
}

#[tokio::test]
async fn kinds_and_predicates_say_what_went_wrong() {
    let server = Server::start(&API).await;
    for status in [401, 403, 404, 409, 429, 500, 520] {
        server.script([Scripted::json(status, &json!({ "code": "Oops" }))]);
        let error = server.client().groups().get("g").send().await;
        let error = error.expect_err("refused");
        assert_eq!(error.kind(), fivetran::ErrorKind::Refused);
        let told = [
            (error.is_unauthorized(), 401),
            (error.is_forbidden(), 403),
            (error.is_not_found(), 404),
            (error.is_conflict(), 409),
            (error.is_rate_limited(), 429),
        ];
        for (is_so, of) in told {
            assert_eq!(is_so, status == of, "{error:?}");
        }
        assert_eq!(error.is_server_error(), status >= 500);
    }
}

#[tokio::test]
async fn a_page_of_a_gateway_does_not_say_that_nothing_is_there() {
    let server = Server::start(&API).await;
    for body in ["<html>Not Found</html>", "", "not found", "[]", "{}"] {
        server.script([Scripted::raw(404, "text/html", body)]);
        let error = server.client().groups().get("g").send().await;
        let error = error.expect_err("refused");
        assert_eq!(error.status(), Some(404));
        assert!(!error.is_not_found(), "{body}");
    }
}

#[tokio::test]
async fn only_what_is_set_is_printed_and_nothing_at_length() {
    let server = Server::start(&API).await;
    let message = "ü".repeat(10_000);
    server.script([Scripted::json(400, &json!({ "message": message }))]);
    let error = server.client().groups().get("g").send().await;
    let error = error.expect_err("refused");
    assert!(error.message().chars().count() < 1100);
    let printed = format!("{error:?}");
    assert!(!printed.contains("None"), "{printed}");
    assert!(printed.contains("attempts: 1"), "{printed}");
}

//! What is read from an answer that succeeds.

use super::*;

#[tokio::test]
async fn data_comes_with_status_headers_and_message() {
    let server = Server::start(&API).await;
    let body = json!({ "code": "Success", "message": "done", "data": { "id": "g" } });
    server.script([Scripted::json(201, &body).header("x-request-id", "r-1")]);
    let group = server
        .client()
        .groups()
        .get("g")
        .send()
        .await
        .expect("it answers");
    assert_eq!(group.id, "g");
    assert_eq!(group.status(), 201);
    assert_eq!(group.message(), Some("done"));
    assert_eq!(group.request_id(), Some("r-1"));
    assert_eq!(group.header("content-type"), Some("application/json"));
    assert_eq!(group.into_data().id, "g");
}

#[tokio::test]
async fn what_the_api_gains_does_not_fail() {
    let server = Server::start(&API).await;
    server.script([success(&json!({
        "id": "c",
        "service": "a_service_of_tomorrow",
        "networking_method": "Teleport",
        "a_field_of_tomorrow": { "deep": [1, 2] },
        "status": { "sync_state": "dreaming", "tasks": null, "new": 1 },
        "config": { "port": "5432", "servers": "one", "hosts": ["two"], "is_secure": 1 },
        "setup_tests": null,
        "created_at": "the day before yesterday",
        "sync_frequency": null,
        "paused": null,
    }))]);
    let client = server.client();
    let connection = client
        .connections()
        .get("c")
        .send()
        .await
        .expect("it answers");
    assert_eq!(
        connection.networking_method,
        Some(NetworkingMethod::from("Teleport"))
    );
    let status = connection.status.as_ref().expect("it is there");
    assert_eq!(status.sync_state, Some(SyncState::from("dreaming")));
    assert!(status.tasks.is_empty());
    assert!(connection.setup_tests.is_empty());
    let created = connection.created_at.as_ref().expect("it is there");
    assert_eq!(created.as_str(), "the day before yesterday");

    let written = serde_json::to_value(connection.data()).expect("it has a JSON form");
    assert_eq!(written["networking_method"], "Teleport");
    assert_eq!(written["config"]["port"], "5432");
}

#[tokio::test]
async fn lists_and_pages_that_are_null_or_missing_are_empty() {
    let server = Server::start(&API).await;
    server.script([
        success(&json!({ "items": null })),
        success(&json!({})),
        success(&json!({ "items": [], "next_cursor": "" })),
    ]);
    let client = server.client();
    for _ in 0..3 {
        let page = client.groups().list().send().await.expect("it answers");
        assert!(page.items.is_empty());
    }
    server.script([success(&json!({ "items": [], "next_cursor": "" }))]);
    let mut groups = client.groups().list().stream();
    assert!(groups.try_next().await.expect("it answers").is_none());
    assert_eq!(server.take_requests().len(), 4);
}

#[tokio::test]
async fn any_2xx_is_success_also_without_a_body() {
    let server = Server::start(&API).await;
    server.script([
        Scripted::raw(204, "text/plain", ""),
        Scripted::raw(200, "text/plain", "  \n"),
        Scripted::json(202, &json!({ "code": "Success" })),
        Scripted::json(201, &json!({ "code": "Created" })),
    ]);
    let client = server.client();
    for expected in [204, 200, 202, 201] {
        let answer = client
            .groups()
            .delete("g")
            .send()
            .await
            .expect("it answers");
        assert_eq!(answer.status(), expected);
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_an_error_that_says_where() {
    let server = Server::start(&API).await;
    let cases = [
        (json!({ "code": "Success" }).to_string(), "no `data`"),
        (
            json!({ "code": "Success", "data": null }).to_string(),
            "no `data`",
        ),
        (json!({ "group": { "id": "g" } }).to_string(), "no envelope"),
        (
            json!({ "code": "Success", "data": { "id": [] } }).to_string(),
            "`data.id`",
        ),
        (
            json!({ "code": "Success", "data": {} }).to_string(),
            "`data.id`",
        ),
        (json!([]).to_string(), "expected an envelope"),
        (
            "{\"code\":\"Success\",\"data\":{\"id\":".into(),
            "does not fit",
        ),
        ("<html>hello</html>".into(), "does not fit"),
        (String::new(), "does not fit"),
    ];
    for (body, part) in cases {
        server.script([Scripted::raw(200, "application/json", body.clone())]);
        let get = server.client().groups().get("g").send();
        let error = get.await.expect_err("it cannot be read");
        assert!(error.is_unreadable_answer(), "{body}: {error:?}");
        assert!(error.to_string().contains(part), "{body}: {error}");
        assert_eq!(error.status(), Some(200), "{body}");
    }
}

#[tokio::test]
async fn a_file_comes_as_it_is() {
    let server = Server::start(&API).await;
    let content = [0, 159, 146, 150, b'\n', b'{'];
    server.script([Scripted::raw(200, "application/zip", content)]);
    let client = server.client();
    let download = client.connector_sdk_packages().download("p").send();
    let answer = download.await.expect("it answers");
    assert_eq!(*answer.data(), content.as_slice());
    let shown = format!("{answer:?}");
    assert!(
        shown.contains("length: 6") && !shown.contains("x9f"),
        "{shown}"
    );
}

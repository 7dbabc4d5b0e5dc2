//! How the client behaves: what it sends, and what it makes of what comes back.

use fivetran::types::{NetworkingMethod, SyncState, UpdateUserRequest};
use fivetran::{Client, Update};
use fivetran_tests::server::{SECRET, Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

fn success(data: &Value) -> Scripted {
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

mod requests {
    use super::*;

    #[tokio::test]
    async fn each_path_segment_is_encoded() {
        let server = Server::start(&API).await;
        server
            .client()
            .connection_schemas()
            .update_column("c", "a/b", "50% off?", "größe #1")
            .hashed(true)
            .send()
            .await
            .expect("it answers");
        let requests = server.take_requests();
        assert_eq!(
            requests[0].target,
            "/v1/connections/c/schemas/a%2Fb/tables/50%25%20off%3F/columns/gr%C3%B6%C3%9Fe%20%231"
        );
    }

    #[tokio::test]
    async fn a_value_that_would_reach_another_resource_is_not_sent() {
        let server = Server::start(&API).await;
        for id in ["", ".", ".."] {
            let error = server
                .client()
                .users()
                .delete(id)
                .send()
                .await
                .expect_err("refused");
            assert!(error.is_invalid_request(), "{error:?}");
            assert!(error.to_string().contains("`user_id`"), "{error}");
        }
        assert_eq!(server.take_requests().len(), 0);
    }

    #[tokio::test]
    async fn query_values_are_encoded_and_set_once() {
        let server = Server::start(&API).await;
        let request = server.client().connections().list().schema("a&b=c d");
        request
            .schema("x&y=ü z")
            .limit(7)
            .send()
            .await
            .expect("it answers");
        let requests = server.take_requests();
        assert_eq!(
            requests[0].target,
            "/v1/connections?schema=x%26y%3D%C3%BC+z&limit=7"
        );
    }

    #[tokio::test]
    async fn a_number_out_of_bounds_is_not_sent() {
        let server = Server::start(&API).await;
        for limit in [0, 1001, -1, i32::MAX] {
            let list = server.client().groups().list().limit(limit);
            let error = list.send().await.expect_err("refused");
            assert!(error.is_invalid_request(), "{error:?}");
            assert!(error.to_string().contains("from 1 to 1000"), "{error}");
        }
        assert_eq!(server.take_requests().len(), 0);
    }

    #[tokio::test]
    async fn a_change_of_nothing_is_not_sent() {
        let server = Server::start(&API).await;
        let error = server
            .client()
            .groups()
            .update("g")
            .send()
            .await
            .expect_err("refused");
        assert!(error.is_invalid_request(), "{error:?}");
        assert_eq!(server.take_requests().len(), 0);
    }

    #[tokio::test]
    async fn a_body_of_nothing_is_an_empty_object() {
        let server = Server::start(&API).await;
        let client = server.client();
        client
            .connections()
            .sync("c")
            .send()
            .await
            .expect("it answers");
        assert_eq!(server.take_requests()[0].body, "{}");
    }

    #[tokio::test]
    async fn a_field_is_kept_cleared_or_set() {
        let server = Server::start(&API).await;
        let client = server.client();
        let update = || client.users().update("u");
        let name = || update().given_name("Ada");
        name().send().await.expect("it answers");
        name().clear_phone().send().await.expect("it answers");
        name().phone("555").send().await.expect("it answers");
        let bodies: Vec<_> = server
            .take_requests()
            .into_iter()
            .map(|one| one.body)
            .collect();
        assert_eq!(bodies[0], r#"{"given_name":"Ada"}"#);
        assert_eq!(bodies[1], r#"{"given_name":"Ada","phone":null}"#);
        assert_eq!(bodies[2], r#"{"given_name":"Ada","phone":"555"}"#);
    }

    #[tokio::test]
    async fn a_whole_body_can_be_given() {
        let server = Server::start(&API).await;
        let mut body = UpdateUserRequest::new();
        body.picture = Update::Clear;
        let client = server.client();
        client
            .users()
            .update("u")
            .with_body(body)
            .send()
            .await
            .expect("it answers");
        assert_eq!(server.take_requests()[0].body, r#"{"picture":null}"#);
    }

    #[tokio::test]
    async fn an_empty_list_is_sent() {
        let server = Server::start(&API).await;
        let client = server.client();
        client
            .webhooks()
            .update("w")
            .events([""; 0])
            .send()
            .await
            .expect("it answers");
        assert_eq!(server.take_requests()[0].body, r#"{"events":[]}"#);
    }

    #[tokio::test]
    async fn nothing_is_sent_before_it_is_awaited() {
        let server = Server::start(&API).await;
        drop(server.client().groups().delete("g").send());
        assert_eq!(server.take_requests().len(), 0);
    }

    #[tokio::test]
    async fn a_public_operation_gets_no_credentials() {
        let server = Server::start(&API).await;
        let client = server.client();
        client
            .connector_types()
            .list_public()
            .send()
            .await
            .expect("it answers");
        assert_eq!(server.take_requests()[0].header("authorization"), None);
    }

    #[tokio::test]
    async fn credentials_are_basic_and_the_agent_is_named() {
        let server = Server::start(&API).await;
        server
            .client()
            .groups()
            .list()
            .send()
            .await
            .expect("it answers");
        let request = &server.take_requests()[0];
        let authorization = request.header("authorization").expect("it is there");
        assert!(authorization.starts_with("Basic "), "{authorization}");
        let agent = request.header("user-agent").expect("it is there");
        assert!(agent.starts_with("fivetran-rust/"), "{agent}");
    }

    #[tokio::test]
    async fn a_base_url_can_have_a_path() {
        let server = Server::start(&API).await;
        let client = Client::builder()
            .credentials("k", "s")
            .base_url(format!("{}/proxy/", server.url()))
            .build()
            .expect("it is right");
        let _ = client.groups().get("g").send().await;
        assert_eq!(server.take_requests()[0].target, "/proxy/v1/groups/g");
    }
}

mod configuration {
    use super::*;

    #[test]
    fn credentials_do_not_go_in_the_clear() {
        for url in [
            "http://api.fivetran.com",
            "http://127.example.com",
            "http://localhost.example.com",
            "ftp://localhost",
            "file:///etc",
            "not a url",
            "https://user:password@example.com",
        ] {
            let built = Client::builder()
                .credentials("k", "s")
                .base_url(url)
                .build();
            let error = built.expect_err(url);
            assert!(error.is_invalid_request(), "{url}: {error:?}");
        }
        for url in [
            "https://example.com",
            "http://localhost:1",
            "http://[::1]:1",
            "http://127.0.0.1",
        ] {
            let built = Client::builder()
                .credentials("k", "s")
                .base_url(url)
                .build();
            assert!(built.is_ok(), "{url}");
        }
    }

    #[test]
    fn a_key_with_a_colon_is_refused() {
        let error = Client::builder()
            .credentials("k:x", "s")
            .build()
            .expect_err("refused");
        assert!(error.to_string().contains("colon"), "{error}");
    }

    #[test]
    fn nothing_prints_the_secret() {
        let builder = Client::builder().credentials("k", SECRET);
        assert!(!format!("{builder:?}").contains(SECRET));
        let client = builder.build().expect("it is right");
        assert!(!format!("{client:?}").contains(SECRET));
        assert!(!format!("{:?}", client.groups().list()).contains(SECRET));
    }
}

mod answers {
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
            (json!({ "data": { "id": "g" } }).to_string(), "does not fit"),
            (
                json!({ "code": "Success", "data": { "id": 7 } }).to_string(),
                "`data.id`",
            ),
            (
                json!({ "code": "Success", "data": {} }).to_string(),
                "`data`",
            ),
            (json!([]).to_string(), "does not fit"),
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
        assert_eq!(
            *download.await.expect("it answers").data(),
            content.as_slice()
        );
    }
}

mod errors {
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
            "connection_details: 404 NotFound_Connection: no such connection"
        );
    }

    #[tokio::test]
    async fn a_failure_can_have_any_body() {
        let server = Server::start(&API).await;
        for (status, body) in [
            (502, "<html><h1>Bad Gateway</h1></html>"),
            (500, ""),
            (503, "plain words"),
            (400, "{\"code\":7}"),
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
}

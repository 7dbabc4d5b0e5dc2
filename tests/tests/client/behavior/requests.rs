//! What a call sends.

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

//! What a client is set up with, and what is refused.

use super::*;

#[tokio::test]
async fn options_that_an_http_client_would_ignore_are_refused() {
    let http = || Client::builder().http_client(reqwest::Client::new());
    for builder in [
        http().proxy("http://127.0.0.1:1"),
        http().connect_timeout(SHORT),
    ] {
        let error = builder.build().expect_err("ignored");
        assert!(error.is_invalid_request(), "{error:?}");
        assert!(error.to_string().contains("HTTP client"), "{error}");
    }
    assert!(http().build().is_ok());
}

#[tokio::test]
async fn a_body_is_not_taken_elsewhere_by_ones_own_http_client() {
    for status in [301, 302, 303, 307, 308] {
        let (server, elsewhere) = (Server::start(&API).await, Server::start(&API).await);
        let target = elsewhere.url().replace("127.0.0.1", "localhost");
        let target = format!("{target}/v1/groups");
        server.script([Scripted::raw(status, "text/plain", "").header("location", &target)]);
        let client = build(server.builder().http_client(reqwest::Client::new()));
        let create = client.groups().create("hunter2").send().await;
        create.expect_err("it is not answered here");
        assert_eq!(server.take_requests().len(), 1);
        for request in elsewhere.take_requests() {
            assert!(request.body.is_empty(), "{status}");
            assert_eq!(request.header("authorization"), None, "{status}");
        }
    }
}

#[tokio::test]
async fn a_body_of_ones_own_http_client_has_its_length() {
    let server = Server::start(&API).await;
    let client = build(server.builder().http_client(reqwest::Client::new()));
    client
        .groups()
        .create("a name")
        .send()
        .await
        .expect("it answers");
    let request = &server.take_requests()[0];
    let length = request.body.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
    assert!(length != "0");
}

#[test]
fn a_base_url_that_ends_where_the_client_begins_is_refused() {
    for (url, word) in [
        ("https://api.fivetran.com/v1", "/v1"),
        ("https://api.fivetran.com/v1/", "/v1"),
        ("https://gateway.example.com/fivetran/v1", "/v1"),
        ("https://api.fivetran.com?region=eu", "query"),
        ("https://api.fivetran.com#top", "fragment"),
    ] {
        let error = Client::builder().base_url(url).build().expect_err(url);
        assert!(error.is_invalid_request(), "{error:?}");
        assert!(error.to_string().contains(word), "{error}");
    }
    assert!(
        Client::builder()
            .base_url("https://example.com/v1x")
            .build()
            .is_ok()
    );
}

#[test]
fn credentials_that_cannot_be_right_are_refused() {
    for (key, secret) in [
        ("", "s"),
        ("k", ""),
        ("k\n", "s"),
        ("k", "hunter2\n"),
        ("k", "hunter2\r\n"),
        (" k", "s"),
        ("k", "hunter2\0"),
        ("k", "hunter2\u{a0}"),
    ] {
        let error = Client::builder().credentials(key, secret).build();
        let error = error.expect_err("refused");
        assert!(error.is_invalid_request(), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}

#[tokio::test]
async fn a_call_without_credentials_is_not_sent() {
    let server = Server::start(&API).await;
    let client = build(Client::builder().base_url(server.url()));
    let error = client.groups().list().send().await.expect_err("no key");
    assert!(error.is_invalid_request(), "{error:?}");
    assert_eq!(error.attempts(), 0);
    assert!(error.to_string().contains("credentials"), "{error}");
    assert_eq!(server.take_requests().len(), 0);
    let public = client.connector_types().list_public().send().await;
    public.expect("it needs none");
}

#[test]
fn a_proxy_elsewhere_does_not_get_credentials_in_the_clear() {
    let builder = |base: &str, proxy: &str| {
        let builder = Client::builder().credentials(KEY, SECRET);
        builder.base_url(base).proxy(proxy).build()
    };
    let error = builder("http://127.0.0.1:1", "http://proxy.example.com:3128");
    assert!(error.expect_err("refused").is_invalid_request());
    assert!(builder("http://127.0.0.1:1", "http://127.0.0.1:3128").is_ok());
    assert!(builder("https://example.com", "http://proxy.example.com:3128").is_ok());
}

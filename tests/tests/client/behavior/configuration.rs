//! What a client can be built with, and what is refused.

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

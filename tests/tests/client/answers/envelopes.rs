//! Odd envelopes and odd JSON around good data.

use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::json;

#[tokio::test]
async fn odd_json_around_good_data_is_read() {
    let server = Server::start(&API).await;
    let client = server.client();
    let deep = format!("{}{}", "[".repeat(4000), "]".repeat(4000));
    for body in [
        r#"{"code":"success","data":{"id":"g"}}"#,
        r#"{"code":"SUCCESS","message":{},"data":{"id":"g"}}"#,
        r#"{"code":"Success","message":["a"],"data":{"id":"g"}}"#,
        r#"{"code":200,"data":{"id":"g"}}"#,
        r#"{"data":{"id":"g"}}"#,
        r#"{"code":null,"data":{"id":"g"}}"#,
        "\u{feff}{\"code\":\"Success\",\"data\":{\"id\":\"g\"}}",
        r#"{"code":"Success","data":{"id":"x","id":"g"}}"#,
        r#"{"code":"Success","data":{"id":"g","name":"\ud800","created_at":1e999}}"#,
        "{\"code\":\"Success\",\"data\":{\"id\":\"g\",\"name\":\"a\tb\"}}",
        &format!(r#"{{"code":"Success","data":{{"id":"g","name":{deep}}}}}"#),
        &format!(r#"{{"code":"Success","data":{{"id":"g","other":{deep}}}}}"#),
    ] {
        server.script([Scripted::raw(200, "application/json", body)]);
        let group = client.groups().get("g").send().await;
        let group = group.unwrap_or_else(|error| panic!("{body:.200}: {error}"));
        assert_eq!(group.id, "g", "{body:.200}");
    }
}

#[tokio::test]
async fn bytes_that_are_not_utf_8_are_replaced() {
    let server = Server::start(&API).await;
    let body = b"{\"code\":\"Success\",\"data\":{\"id\":\"g\",\"name\":\"M\xfcnchen\"}}";
    server.script([Scripted::raw(200, "application/json", *body)]);
    let group = server.client().groups().get("g").send().await;
    let group = group.expect("one text is odd, the rest is fine");
    assert_eq!(group.name.as_deref(), Some("M\u{fffd}nchen"));
    assert_eq!(group.repairs()[0].found, "invalid JSON");
}

#[tokio::test]
async fn a_change_that_is_answered_without_data_is_a_success_with_nothing_in_it() {
    let server = Server::start(&API).await;
    let client = server.client();
    for body in [
        json!({"code": "Success", "message": "The membership was updated"}),
        json!({"code": "Success", "data": null}),
        json!({"code": "Success", "data": {}}),
    ] {
        server.script([Scripted::json(200, &body)]);
        let group = client.groups().update("g").name("New").send().await;
        let group = group.expect("the change was carried out");
        assert_eq!((group.id.as_str(), &group.name), ("", &None), "{body}");
        assert!(!group.repairs().is_empty(), "{body}");
    }
    server.script([Scripted::json(200, &json!({"code": "Success"}))]);
    let error = client.groups().get("g").send().await;
    let error = error.expect_err("what was to be read is not there");
    assert!(error.is_unreadable_answer(), "{error:?}");
}

#[tokio::test]
async fn pages_are_read_in_all_their_spellings() {
    let server = Server::start(&API).await;
    let client = server.client();
    let last = json!({"code": "Success", "data": {"items": [{"id": "b"}]}});
    for data in [
        json!({"items": [{"id": "a"}], "nextCursor": "c2"}),
        json!({"items": [{"id": "a"}], "next_cursor": null, "nextCursor": "c2"}),
        json!({"items": [{"id": "a"}], "next_cursor": "c2", "nextCursor": "c2"}),
        json!({"items": [{"id": "a"}, null, {"name": "no id"}, 7, "x"], "next_cursor": "c2"}),
        json!({"items": {"id": "a"}, "next_cursor": "c2"}),
    ] {
        let first = json!({"code": "Success", "data": data});
        server.script([Scripted::json(200, &first), Scripted::json(200, &last)]);
        let mut groups = client.groups().list().stream();
        let mut ids = Vec::new();
        while let Some(group) = groups.try_next().await.expect("each page is read") {
            ids.push(group.id);
        }
        assert_eq!(ids, ["a", "b"], "{data}");
        assert!(
            server.take_requests()[1].target.contains("cursor=c2"),
            "{data}"
        );
    }
}

#[tokio::test]
async fn a_cursor_that_is_a_number_goes_on() {
    let server = Server::start(&API).await;
    let page = |cursor| json!({"code": "Success", "data": {"items": [], "next_cursor": cursor}});
    server.script([
        Scripted::json(200, &page(json!(100))),
        Scripted::json(200, &page(json!(false))),
    ]);
    let mut pages = server.client().groups().list().pages();
    let mut count = 0;
    while pages.try_next().await.expect("each page is read").is_some() {
        count += 1;
    }
    assert_eq!(count, 2);
    assert!(server.take_requests()[1].target.contains("cursor=100"));
}

#[tokio::test]
async fn a_cursor_that_cannot_be_read_is_an_error_after_its_page() {
    let server = Server::start(&API).await;
    let page =
        json!({"code": "Success", "data": {"items": [{"id": "a"}], "next_cursor": {"a": 1}}});
    server.script([Scripted::json(200, &page)]);
    let mut groups = server.client().groups().list().stream();
    let first = groups.try_next().await.expect("the page itself is fine");
    assert_eq!(first.map(|group| group.id).as_deref(), Some("a"));
    let error = groups
        .try_next()
        .await
        .expect_err("the list goes on somewhere");
    assert!(error.to_string().contains("next_cursor"), "{error}");
}

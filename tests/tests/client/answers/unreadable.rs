//! Repairs as they are reported, and what an error keeps of an answer that cannot be read.

use std::sync::{Arc, Mutex};

use fivetran::types::SetupStatus;
use fivetran::{RepairAction, Secret};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::json;

use super::{answered, call, example};

#[tokio::test]
async fn repairs_are_reported_once_a_kind_with_their_count() {
    let server = Server::start(&API).await;
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hook = heard.clone();
    let client = server.builder().on_repairs(move |repaired| {
        let repairs = repaired.repairs.iter().map(ToString::to_string);
        hook.lock().expect("no panic").extend(repairs);
    });
    let client = client.build().expect("the client is right");
    let item = |id: usize| json!({"id": id.to_string(), "service": "s", "sync_frequency": "360"});
    let mut items: Vec<_> = (0..1000).map(item).collect();
    items[7] = json!({"service": "s"});
    let body = json!({"code": "Success", "data": {"items": items}});
    server.script([Scripted::json(200, &body)]);
    let page = client.connections().list().send().await;
    let page = page.expect("one odd item does not lose the others");
    assert_eq!(page.items.len(), 999);
    assert_eq!(page.items[0].sync_frequency, Some(360));
    let shown: Vec<String> = page.repairs().iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "`data.items[0].sync_frequency` is a text, expected a whole number: converted (999 times)",
            "`data.items[7]` is an object, expected an object with what identifies it: skipped",
        ]
    );
    assert_eq!(page.repairs()[1].action, RepairAction::Skipped);
    assert_eq!(*heard.lock().expect("no panic"), shown);
    assert_eq!(page.json().expect("it is JSON"), body);
}

#[tokio::test]
async fn an_answer_that_fits_has_no_repairs() {
    let server = Server::start(&API).await;
    let call = call("list_connections");
    let (status, body) = example(call);
    answered(&server, status, &body).await;
    let page = server.client().connections().list().send().await;
    let page = page.expect("it is the example");
    assert!(page.repairs().is_empty(), "{:?}", page.repairs());
    assert_eq!(page.json(), Some(body));
}

#[tokio::test]
async fn a_new_secret_is_not_lost_with_an_odd_field() {
    let server = Server::start(&API).await;
    let body = json!({
        "code": "Success",
        "data": {"id": "k", "key": "the-key", "secret": "brand-new", "created_at": {"odd": 1}},
    });
    server.script([Scripted::json(200, &body)]);
    let key = server.client().system_keys().rotate("k").send().await;
    let key = key.expect("the odd field is left out");
    assert_eq!(key.secret.as_ref().map(Secret::expose), Some("brand-new"));
}

#[tokio::test]
async fn an_error_keeps_what_was_carried_out() {
    let server = Server::start(&API).await;
    let body = r#"{"code":"Success","data":{"id":7,"secret":"brand-new"#;
    let answer = Scripted::raw(201, "application/json", body).header("x-request-id", "r-1");
    server.script([answer]);
    let error = server.client().groups().create("New").send().await;
    let error = error.expect_err("the JSON is cut short");
    assert!(error.is_unreadable_answer());
    assert_eq!(
        (error.status(), error.request_id()),
        (Some(201), Some("r-1"))
    );
    assert_eq!(error.raw_body().map(Secret::expose), Some(body));
    assert!(
        !format!("{error:?} {error}").contains("brand-new"),
        "{error:?}"
    );

    let body = json!({"code": "Success", "data": {"id": {"odd": 1}, "name": "x"}});
    server.script([Scripted::json(201, &body)]);
    let error = server.client().groups().create("New").send().await;
    let error = error.expect_err("nobody can tell which group it is");
    assert_eq!(error.field(), Some("data.id"));

    let body = json!({"code": "Success", "data": [{"id": "g"}]});
    server.script([Scripted::json(201, &body)]);
    let error = server.client().groups().create("New").send().await;
    assert!(
        error
            .expect_err("a list is no group")
            .is_unreadable_answer()
    );
}

#[tokio::test]
async fn a_download_that_reports_a_failure_is_no_file() {
    let server = Server::start(&API).await;
    let body = json!({"code": "NotFound_ConnectorSdkPackage", "message": "no such package"});
    server.script([Scripted::json(200, &body)]);
    let file = server
        .client()
        .connector_sdk_packages()
        .download("p")
        .send()
        .await;
    let error = file.expect_err("it is not the file");
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn a_failure_is_read_however_it_is_written() {
    let server = Server::start(&API).await;
    for (body, code, message) in [
        (
            json!({"code": 404, "message": "no such thing"}),
            Some("404"),
            "no such thing",
        ),
        (
            json!({"code": "E", "message": ["a", "b"]}),
            Some("E"),
            "a; b",
        ),
        (
            json!({"error": {"code": "E", "message": "why"}}),
            Some("E"),
            "why",
        ),
        (
            json!({"errors": [{"message": "one"}, {"detail": "two"}]}),
            None,
            "one; two",
        ),
        (
            json!({"error": "invalid_client", "error_description": "bad key"}),
            Some("invalid_client"),
            "bad key",
        ),
        (json!({"message": {"text": 1}}), None, "Conflict"),
    ] {
        server.script([Scripted::json(409, &body)]);
        let error = server.client().groups().get("g").send().await;
        let error = error.expect_err("it is refused");
        assert_eq!((error.code(), error.message()), (code, message), "{body}");
    }
}

#[tokio::test]
async fn an_enum_is_the_same_in_any_case_and_is_written_back_as_it_came() {
    let server = Server::start(&API).await;
    let data = json!({"id": "d", "service": "snowflake", "setup_status": "connected"});
    server.script([Scripted::json(
        200,
        &json!({"code": "Success", "data": data}),
    )]);
    let destination = server.client().destinations().get("d").send().await;
    let destination = destination.expect("it answers");
    assert_eq!(destination.setup_status, Some(SetupStatus::Connected));
    let written = serde_json::to_value(destination.data()).expect("it has a JSON form");
    assert_eq!(written["setup_status"], "connected");
}

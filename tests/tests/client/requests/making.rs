//! Setters that take an `Option`, and changes that may change nothing.

use fivetran::types::DataDelaySensitivity;
use serde_json::json;

use super::*;

#[tokio::test]
async fn an_optional_filter_is_set_if_there_is_a_value() {
    let (server, client) = start().await;
    let (group, schema): (Option<&str>, Option<String>) = (Some("g"), None);
    let list = client.connections().list();
    let list = list
        .set_group_id(group)
        .set_schema(schema)
        .set_limit(Some(5));
    list.send().await.expect("it answers");
    assert_eq!(
        server.take_requests()[0].target,
        "/v1/connections?group_id=g&limit=5"
    );
}

#[tokio::test]
async fn no_value_takes_back_what_was_set() {
    let (server, client) = start().await;
    let list = client.connections().list().group_id("g").limit(5);
    let list = list.set_group_id(None::<String>).set_limit(None);
    list.send().await.expect("it answers");
    assert_eq!(server.take_requests()[0].target, "/v1/connections");
}

#[tokio::test]
async fn an_optional_field_of_a_body_is_set_if_there_is_a_value() {
    let (server, client) = start().await;
    let update = client.connections().update("c").daily_sync_time("01:00");
    let update = update
        .set_paused(Some(true))
        .set_data_delay_sensitivity(Some(DataDelaySensitivity::High))
        .set_daily_sync_time(None::<&str>)
        .set_sync_frequency(None);
    assert_eq!(
        body(&server, update.send()).await,
        json!({ "paused": true, "data_delay_sensitivity": "HIGH" })
    );
    let user = client.users().update("u").clear_phone().clear_picture();
    let user = user.set_phone(None::<&str>).set_given_name(Some("Ada"));
    assert_eq!(
        body(&server, user.send()).await,
        json!({ "given_name": "Ada", "picture": null })
    );
}

#[tokio::test]
async fn a_change_of_nothing_is_no_error_where_it_may_be_one() {
    let (server, client) = start().await;
    assert!(client.groups().update("g").send_if_changed().is_none());
    let tests_alone = client.connections().update("c").run_setup_tests(true);
    assert!(tests_alone.send_if_changed().is_none());
    let wrong = client.connections().update("c").sync_frequency(45);
    let sending = wrong.send_if_changed().expect("a mistake is not nothing");
    let told = refused(&server, sending).await;
    assert!(told.contains("`sync_frequency` is 45"), "{told}");
    let rename = client.groups().update("g").name("new").send_if_changed();
    let sent = body(&server, rename.expect("there is something to send")).await;
    assert_eq!(sent, json!({ "name": "new" }));
}

//! The rules of the spec hold over the body that would be sent, whoever made it.

use std::collections::BTreeMap;

use fivetran::SecretObject;
use fivetran::types::{
    DropColumnsRequest, ResyncConnectionRequest, ResyncTablesRequest, UpdateConnectionRequest,
    UpdateSchemaConfigRequest, UpdateTransformationProjectConfig,
};
use serde::de::DeserializeOwned;
use serde_json::json;

use super::*;

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("it is of the type")
}

/// Checks that an update of a connection with each body fails with a text.
async fn updates_fail(cases: &[(Value, &str)]) {
    let (server, client) = start().await;
    for (value, expected) in cases {
        let body: UpdateConnectionRequest = read(value.clone());
        let update = client.connections().update("c").with_body(body);
        let told = refused(&server, update.send()).await;
        assert!(told.contains(expected), "{value}: {told}");
        assert!(told.contains("modify_connection"), "{value}: {told}");
    }
}

async fn updates_pass(cases: &[Value]) {
    let (server, client) = start().await;
    for value in cases {
        let update: UpdateConnectionRequest = read(value.clone());
        let update = client.connections().update("c").with_body(update);
        assert_eq!(body(&server, update.send()).await, *value);
    }
}

#[tokio::test]
async fn a_number_is_one_of_those_that_are_allowed() {
    let (server, client) = start().await;
    for minutes in [45, 0, -1, 100_000, i32::MAX] {
        let update = client.connections().update("c").sync_frequency(minutes);
        let told = refused(&server, update.send()).await;
        let expected = format!("`sync_frequency` is {minutes}, and must be one of 1, 5, 15, 30");
        assert!(told.contains(&expected), "{told}");
    }
    let told = "`sync_frequency` is 45";
    updates_fail(&[(json!({ "sync_frequency": 45, "paused": true }), told)]).await;
    updates_pass(&[
        json!({ "sync_frequency": 1 }),
        json!({ "sync_frequency": 1440 }),
    ])
    .await;
}

#[tokio::test]
async fn a_number_within_another_object_is_within_its_bounds() {
    let (server, client) = start().await;
    for threads in [0, 33, 99] {
        let config = UpdateTransformationProjectConfig::new().threads(threads);
        let project = client.transformation_projects().update("p");
        let told = refused(&server, project.project_config(config).send()).await;
        let expected = format!("`project_config.threads` is {threads}, and must be from 1 to 32");
        assert!(told.contains(&expected), "{told}");
    }
}

#[tokio::test]
async fn what_must_hold_something_is_not_empty() {
    let (server, client) = start().await;
    for (value, path) in [
        (json!({ "scope": {} }), "`scope`"),
        (json!({ "scope": { "s": [] } }), "`scope.s`"),
        (json!({ "scope": { "r": ["t"], "s": [] } }), "`scope.s`"),
    ] {
        let body: ResyncConnectionRequest = read(value);
        let resync = client.connections().resync("c").with_body(body);
        let told = refused(&server, resync.send()).await;
        assert!(told.contains(&format!("{path} is empty")), "{told}");
    }
    for (value, expected) in [(json!({}), ""), (json!({ "s": [] }), "`s` is empty")] {
        let tables: ResyncTablesRequest = read(value);
        let resync = client.connection_schemas().resync_tables("c", tables);
        let told = refused(&server, resync.send()).await;
        assert!(told.contains(expected), "{told}");
    }
    for (value, path) in [
        (json!({ "schemas": {} }), "`schemas`"),
        (
            json!({ "schemas": { "s": { "tables": {} } } }),
            "`schemas.s.tables`",
        ),
        (
            json!({ "schemas": { "s": { "tables": { "t": { "columns": [] } } } } }),
            "`schemas.s.tables.t.columns`",
        ),
    ] {
        let body: DropColumnsRequest = read(value);
        let drop = client
            .connection_schemas()
            .drop_columns("c", BTreeMap::new());
        let told = refused(&server, drop.with_body(body).send()).await;
        assert!(told.contains(&format!("{path} is empty")), "{told}");
    }
}

#[tokio::test]
async fn a_change_sets_something_at_each_depth() {
    let (server, client) = start().await;
    for (value, expected) in [
        (json!({}), "nothing is set"),
        (json!({ "schemas": {} }), "nothing is set"),
        (
            json!({ "schemas": { "s": {} } }),
            "`schemas.s` sets nothing",
        ),
        (
            json!({ "schemas": { "s": { "tables": {} } } }),
            "`schemas.s` sets nothing",
        ),
        (
            json!({ "schemas": { "s": { "tables": { "t": { "columns": { "c": {} } } } } } }),
            "`schemas.s.tables.t.columns.c` sets nothing",
        ),
    ] {
        let body: UpdateSchemaConfigRequest = read(value);
        let update = client.connection_schemas().update("c").with_body(body);
        let told = refused(&server, update.send()).await;
        assert!(told.contains(expected), "{told}");
    }
}

#[tokio::test]
async fn a_change_sets_something_that_is_stored() {
    updates_fail(&[
        (json!({}), "nothing is set"),
        (json!({ "config": {} }), "nothing is set"),
        (json!({ "config": {}, "auth": {} }), "nothing is set"),
        (
            json!({ "trust_certificates": true }),
            "`trust_certificates` is not stored",
        ),
        (
            json!({ "trust_fingerprints": false }),
            "`trust_fingerprints` is not stored",
        ),
        (
            json!({ "config": {}, "run_setup_tests": true }),
            "`run_setup_tests` is not stored",
        ),
    ])
    .await;
    updates_pass(&[
        json!({ "paused": false, "trust_certificates": true }),
        json!({ "config": {}, "paused": true }),
    ])
    .await;
}

#[tokio::test]
async fn fields_go_together_as_the_spec_says() {
    updates_fail(&[
        (
            json!({ "private_link_id": "p" }),
            "`private_link_id` needs `networking_method`",
        ),
        (
            json!({ "schedule": { "schedule_type": "CRON" }, "schedule_type": "manual" }),
            "`schedule` does not go with `schedule_type` manual",
        ),
        (
            json!({ "daily_sync_time": "07:00", "sync_frequency": 60 }),
            "`daily_sync_time` goes with `sync_frequency` 1440 only, and that is 60",
        ),
        (
            json!({ "schedule": { "schedule_type": "CRON", "interval": 5 } }),
            "`schedule.interval` goes with `schedule_type` INTERVAL only",
        ),
    ])
    .await;
    updates_pass(&[
        json!({ "private_link_id": "p", "networking_method": "PrivateLink" }),
        json!({ "schedule": { "schedule_type": "CRON" }, "schedule_type": "auto" }),
        json!({ "sync_frequency": 1440, "daily_sync_time": "07:00" }),
        json!({ "daily_sync_time": "07:00" }),
    ])
    .await;
    let (server, client) = start().await;
    let create = client
        .connections()
        .create("g", "s", SecretObject::default());
    let told = refused(&server, create.daily_sync_time("07:00").send()).await;
    assert!(
        told.contains("`daily_sync_time` needs `sync_frequency`"),
        "{told}"
    );
}

#[tokio::test]
async fn an_enum_in_another_spelling_is_a_mistake() {
    let (server, client) = start().await;
    for spelling in ["BLOCKALL", "block-all", "Block All"] {
        let update = client.connection_schemas().update("c");
        let told = refused(&server, update.schema_change_handling(spelling).send()).await;
        let expected =
            format!("`schema_change_handling` is `{spelling}`: did you mean `BLOCK_ALL`?");
        assert!(told.contains(&expected), "{told}");
    }
    // One may be new, and the other was answered in this case.
    for value in ["BLOCK_SOME", "block_all"] {
        let update = client.connection_schemas().update("c");
        let sent = body(&server, update.schema_change_handling(value).send()).await;
        assert_eq!(sent, json!({ "schema_change_handling": value }));
    }
}

#[tokio::test]
async fn a_preview_breaks_no_rule_either() {
    let (_server, client) = start().await;
    let update = client.connections().update("c").sync_frequency(45);
    let error = update.preview().expect_err("it cannot be sent");
    assert!(
        error.to_string().contains("`sync_frequency` is 45"),
        "{error}"
    );
}

#[tokio::test]
async fn the_last_value_counts() {
    let (server, client) = start().await;
    client
        .groups()
        .list()
        .limit(0)
        .limit(10)
        .send()
        .await
        .expect("10 is sent");
    assert_eq!(server.take_requests()[0].target, "/v1/groups?limit=10");
    let told = refused(&server, client.groups().list().limit(10).limit(0).send()).await;
    assert!(
        told.contains("`limit` is 0, and must be from 1 to 1000"),
        "{told}"
    );
    let update = client.connections().update("c");
    let update = update.sync_frequency(45).sync_frequency(60);
    assert_eq!(
        body(&server, update.send()).await,
        json!({ "sync_frequency": 60 })
    );
}

#[test]
fn the_table_of_operations_tells_the_rules() {
    let update = fivetran::operation("modify_connection").expect("it exists");
    let numbers = update.rules.iter().any(|rule| {
        rule.path == ["sync_frequency"]
            && matches!(rule.demand, fivetran::Demand::Numbers(numbers) if numbers.contains(&360))
    });
    assert!(numbers, "{:?}", update.rules);
}

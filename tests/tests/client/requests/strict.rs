//! What a request type does not know is an error when it is read from JSON.

use fivetran::types::{
    Connection, ConnectionSchedule, CreateSystemKeyRequest, CreateTransformationRequest,
    UpdateConnectionRequest, UpdateSchemaConfigRequest,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn told<T: DeserializeOwned>(value: Value) -> String {
    match serde_json::from_value::<T>(value) {
        Ok(_) => panic!("it is read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_field_that_is_not_known_is_an_error() {
    let error = told::<UpdateConnectionRequest>(json!({ "paused": true, "sync_frequncy": 60 }));
    assert!(error.contains("unknown field `sync_frequncy`"), "{error}");
    let column = json!({ "enabled": true, "columns": { "email": { "hashd": true } } });
    let schema = json!({ "schemas": { "s": { "tables": { "t": column } } } });
    let error = told::<UpdateSchemaConfigRequest>(schema);
    let path = "schemas.s.tables.t.columns.email.hashd";
    assert!(
        error.contains(&format!("unknown field `{path}`, expected one of `")),
        "{error}"
    );
}

#[test]
fn so_is_one_in_a_type_that_is_answered_too() {
    for (schedule, field) in [
        (
            json!({ "schedule_type": "CRON", "crn": "0 * * * *" }),
            "crn",
        ),
        (json!({ "crn": null }), "crn"),
    ] {
        let error = told::<UpdateConnectionRequest>(json!({ "schedule": schedule }));
        assert!(
            error.contains(&format!("unknown field `schedule.{field}`")),
            "{error}"
        );
        // It is a request wherever it is read alone.
        let error = told::<ConnectionSchedule>(schedule.clone());
        assert!(
            error.contains(&format!("unknown field `{field}`")),
            "{error}"
        );
        // The same in an answer is no reason to lose it.
        let answer = json!({ "id": "c", "service": "postgres", "schedule": schedule });
        let connection: Connection = serde_json::from_value(answer).expect("it is read");
        assert!(connection.schedule.is_some());
    }
    let config = json!({ "steps": [{ "name": "a", "comand": "dbt run" }] });
    let transformation = json!({ "type": "DBT_CORE", "transformation_config": config });
    let error = told::<CreateTransformationRequest>(transformation);
    assert!(
        error.contains("`transformation_config.steps[0].comand`"),
        "{error}"
    );
    let permissions = json!([{ "resource_type": "GROUP", "acces_level": "READ" }]);
    let key = json!({ "name": "k", "permissions": permissions });
    let error = told::<CreateSystemKeyRequest>(key);
    assert!(error.contains("`permissions[0].acces_level`"), "{error}");
}

#[test]
fn what_is_left_out_is_no_error() {
    let update: UpdateConnectionRequest =
        serde_json::from_value(json!({ "paused": true })).expect("it is read");
    let mut expected = UpdateConnectionRequest::new();
    expected.paused = Some(true);
    assert_eq!(update, expected);
}

#[test]
fn a_list_that_is_null_or_not_there_is_empty_in_an_answer_alone() {
    for answer in [
        json!({ "id": "t" }),
        json!({ "id": "t", "setup_tests": null }),
    ] {
        let mut answer = answer;
        answer["service"] = "postgres".into();
        let connection: Connection = serde_json::from_value(answer).expect("it is read");
        assert!(connection.setup_tests.is_empty());
    }
    for permissions in [None, Some(Value::Null)] {
        let mut key = json!({ "name": "k" });
        if let Some(permissions) = permissions {
            key["permissions"] = permissions;
        }
        told::<CreateSystemKeyRequest>(key);
    }
}

#[test]
fn what_is_missing_or_comes_twice_is_an_error() {
    let error = told::<CreateTransformationRequest>(json!({ "type": "DBT_CORE" }));
    assert!(
        error.contains("missing field `transformation_config`"),
        "{error}"
    );
    let twice = r#"{ "paused": true, "paused": false }"#;
    let error = serde_json::from_str::<UpdateConnectionRequest>(twice).expect_err("it is refused");
    assert!(
        error.to_string().contains("duplicate field `paused`"),
        "{error}"
    );
    let error = told::<UpdateConnectionRequest>(json!([true]));
    assert!(error.contains("expected an object"), "{error}");
}

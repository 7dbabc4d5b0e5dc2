//! What a request type does not know is an error when it is read from JSON.

use fivetran::types::{
    ConnectionSchedule, CreateSystemKeyRequest, CreateTransformationRequest,
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
    assert!(error.contains("unknown field `hashd`"), "{error}");
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
            error.contains(&format!("unknown field `{field}`")),
            "{error}"
        );
        // The same in an answer is no reason to lose it.
        serde_json::from_value::<ConnectionSchedule>(schedule).expect("it is read");
    }
    let config = json!({ "steps": [{ "name": "a", "comand": "dbt run" }] });
    let transformation = json!({ "type": "DBT_CORE", "transformation_config": config });
    let error = told::<CreateTransformationRequest>(transformation);
    assert!(error.contains("comand"), "{error}");
    let permissions = json!([{ "resource_type": "GROUP", "acces_level": "READ" }]);
    let key = json!({ "name": "k", "permissions": permissions });
    let error = told::<CreateSystemKeyRequest>(key);
    assert!(error.contains("acces_level"), "{error}");
}

#[test]
fn what_is_left_out_is_no_error() {
    let update: UpdateConnectionRequest =
        serde_json::from_value(json!({ "paused": true })).expect("it is read");
    let mut expected = UpdateConnectionRequest::new();
    expected.paused = Some(true);
    assert_eq!(update, expected);
}

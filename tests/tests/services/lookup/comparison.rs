//! The comparison with what the live service says.

use super::*;
use fivetran::services::{Difference, Field, Kind, Service};

/// The service as the live one would tell of it.
fn live(service: &Service) -> Value {
    json!({
        "id": service.name,
        "config": schema(service.config),
        "auth": schema(service.auth),
        "external_secrets_keys_config": schema(service.external_secrets_keys),
    })
}

fn schema(fields: &[Field]) -> Value {
    let told = fields.iter().filter(|field| !field.read_only);
    let properties: serde_json::Map<String, Value> = told
        .map(|field| {
            let mut schema = value(field.kind);
            let formats = ["plain-text", "password"];
            schema["format"] = formats[usize::from(field.secret)].into();
            (field.name.to_owned(), schema)
        })
        .collect();
    json!({ "type": "object", "properties": properties })
}

fn value(kind: Kind) -> Value {
    match kind {
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Enum(values) => json!({ "type": "string", "enum": values }),
        Kind::List(item) => json!({ "type": "array", "items": value(*item) }),
        Kind::Object(fields) => schema(fields),
        _ => json!({ "type": "string" }),
    }
}

fn differences(service: &Service, live: Value) -> Vec<Difference> {
    service.compare(&serde_json::from_value(live).expect("it is a connector type"))
}

#[test]
fn finds_nothing_where_nothing_differs() {
    for service in services() {
        assert_eq!(differences(service, live(service)), [], "{}", service.name);
    }
}

#[test]
fn finds_what_is_new_gone_or_of_another_kind() {
    let service = service(Family::Connections, "adobe_analytics").expect("it is known");
    let mut live = live(service);
    let config = &mut live["config"]["properties"];
    config["schema"] = json!({ "type": "string" });
    config["brand_new"] = json!({ "type": "string" });
    config["date_granularity"]["enum"] = json!(["DAY", "HOUR", "MINUTE", "MONTH", "WEEK"]);
    config["client_id"]["format"] = json!("password");
    let report = &mut config["adobe_analytics_configurations"]["items"]["properties"];
    report["table"]["type"] = json!("integer");
    report["metrics"]["items"]["type"] = json!("object");
    report["also_new"] = json!({});
    let report = report.as_object_mut().expect("it has properties");
    report.shift_remove("segments");
    live["auth"]["properties"]["token"] = json!({ "type": "string" });
    let keys = &mut live["external_secrets_keys_config"];
    keys["properties"]["client_secret"] = json!({ "type": "string" });
    let mut said = texts(&differences(service, live));
    said.sort_unstable();
    let report = "config.adobe_analytics_configurations[]";
    let expected = [
        "`auth.token` is new".to_owned(),
        format!("`{report}.also_new` is new"),
        format!("`{report}.metrics[]` is of the type `object`, not a text"),
        format!("`{report}.segments` is gone"),
        format!("`{report}.table` is of the type `integer`, not a text"),
        "`config.brand_new` is new".to_owned(),
        "`config.client_id` is a secret".to_owned(),
        r#"`config.date_granularity` has other values: new ["MINUTE"], gone ["QUARTER", "YEAR"]"#
            .to_owned(),
        "`external_secrets_keys_config.client_secret` is new".to_owned(),
    ];
    assert_eq!(said, expected);
}

//! Values of fields: what is kept, shown and refused.

use super::*;

#[tokio::test]
async fn of_an_enum_are_known_in_any_case_and_kept_if_they_are_not() {
    for (text, sends) in [("wal_PGoutput", "WAL_PGOUTPUT"), ("Telepathy", "Telepathy")] {
        let config: Config = answered(json!({ "update_method": text })).await;
        let method = config.update_method.clone().expect("it is kept");
        assert_eq!(method == UpdateMethod::WalPgoutput, text != sends);
        assert_eq!(method.as_str(), sends);
        assert_eq!(sent(config).await["update_method"], sends);
    }
}

#[tokio::test]
async fn that_are_unknown_within_objects_survive() {
    let item = json!({ "key": "a", "value": "b", "brand_new": { "depth": 1 } });
    let given = json!({ "secrets_list": [item] });
    let config: aws_lambda::Config = answered(given.clone()).await;
    let list = config.secrets_list.as_deref().unwrap_or_default();
    assert_eq!(list[0].unrecognized["brand_new"]["depth"], 1);
    assert_eq!(sent(config).await, given);
}

#[test]
fn that_are_numbers_come_in_many_forms() {
    for (number, read) in [
        (json!(5432.0), 5432),
        (json!(" 5432 "), 5432),
        (json!(i32::MIN), i32::MIN),
        (json!("2147483647"), i32::MAX),
    ] {
        let config = Config::from_object(object(json!({ "port": number })));
        assert_eq!(config, Config::new().port(read));
    }
    for (number, read) in [
        (json!(5), 5.0),
        (json!("12.5"), 12.5),
        (json!(-1e300), -1e300),
    ] {
        let config = json!({ "api_utilization_percentage": number });
        let config = kustomer::Config::from_object(object(config));
        assert_eq!(config.api_utilization_percentage, Some(read));
    }
}

#[test]
fn that_do_not_fit_are_kept_as_they_came() {
    let overflow = [json!(2_147_483_648_i64), json!(u64::MAX), json!(-1e300)];
    let others = [json!(5432.5), json!("a port"), json!([5432]), json!(true)];
    for port in overflow.into_iter().chain(others) {
        let given = object(json!({ "port": port }));
        let config = Config::from_object(given.clone());
        assert_eq!((config.port, &config.unrecognized), (None, &given));
        assert_eq!(config.to_object(), given);
        assert_eq!(config.port(5432).to_object()["port"], 5432);
    }
    for text in ["NaN", "inf", ""] {
        let config = object(json!({ "api_utilization_percentage": text }));
        let config = kustomer::Config::from_object(config);
        assert_eq!(config.unrecognized["api_utilization_percentage"], text);
    }
}

/// A number that JSON has no form for would otherwise clear the field.
#[test]
fn that_are_no_numbers_are_not_sent() {
    use fivetran::services::connections::kustomer;
    for number in [f64::NAN, f64::INFINITY] {
        let config = kustomer::Config::new().api_utilization_percentage(number);
        assert!(config.to_object().is_empty(), "{number}");
    }
}

#[test]
fn are_objects_to_serde() {
    #[derive(Debug, serde::Deserialize, serde::Serialize)]
    struct Source {
        #[serde(with = "fivetran::services::as_object")]
        config: Config,
    }
    let text = r#"{"config":{"password":"hunter2","port":5432,"brand_new":[1]}}"#;
    let source: Source = serde_json::from_str(text).expect("it is an object");
    assert_eq!(source.config.port, Some(5432));
    let written = serde_json::to_string(&source).expect("it has a JSON form");
    assert_eq!(written, text);
    serde_json::from_str::<Source>(r#"{"config":7}"#).expect_err("a number is no object");
}

#[tokio::test]
async fn of_an_unknown_service_stay_as_they_are() {
    assert!(service(Family::Connections, "brand_new").is_none());
    let server = Server::start(&API).await;
    let client = server.client();
    let config = object(json!({ "host": "db.example.com", "depth": { "a": [null] } }));
    let data = json!({ "id": "c", "service": "brand_new", "config": *config });
    let answer = json!({ "code": "Success", "data": data });
    server.script([Scripted::json(201, &answer)]);
    let connections = client.connections();
    let request = connections.create("g", "brand_new", config.clone());
    let connection = request.send().await.expect("it is read");
    assert_eq!(connection.config.as_ref(), Some(&config));
    assert_eq!(connection.config_as::<Config>(), None);
    assert_eq!(connection.config_as::<shopify::Config>(), None);
    let body: Value = serde_json::from_slice(&server.take_requests()[0].body).expect("JSON");
    assert_eq!(body["config"], json!(*config));
}

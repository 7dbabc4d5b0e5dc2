//! Typed configs: what they send, and what they keep.

use fivetran::SecretObject;
use fivetran::services::connections::postgres::{Config, ExternalSecretsKeys, UpdateMethod};
use fivetran::services::connections::{aws_lambda, kustomer, shopify};
use fivetran::services::private_links::snowflake_aws;
use fivetran::services::{Change, ConnectionConfig, Family, Settings, Setup, service};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

const MASK: &str = "******";

fn object(value: Value) -> SecretObject {
    value.try_into().expect("it is an object")
}

/// The config of a connection that is answered with this one.
async fn answered<C: ConnectionConfig>(config: Value) -> C {
    let server = Server::start(&API).await;
    let data = json!({ "id": "c", "service": C::SERVICE.name, "config": config });
    let answer = json!({ "code": "Success", "data": data });
    server.script([Scripted::json(200, &answer)]);
    let connection = server.client().connections().get("c").send().await;
    let config = connection.expect("it is read").config_as();
    config.expect("it is of this service")
}

/// The body that a change is sent with, or why nothing is sent.
async fn outcome<C: ConnectionConfig>(change: Change<C>) -> Result<Value, String> {
    let server = Server::start(&API).await;
    let client = server.client();
    let request = client.connections().update_service("c", change);
    let outcome = request.send().await;
    let requests = server.take_requests();
    if let Err(error) = outcome {
        assert!(
            error.is_invalid_request() && requests.is_empty(),
            "{error:?}"
        );
        return Err(error.to_string());
    }
    Ok(serde_json::from_slice(&requests[0].body).expect("it is JSON"))
}

/// The config that a change is sent with.
async fn sent<C: ConnectionConfig>(change: impl Into<Change<C>>) -> Value {
    let body = outcome(change.into()).await;
    body.expect("something is sent")["config"].take()
}

/// Why nothing is sent.
async fn refused<C: ConnectionConfig>(change: impl Into<Change<C>>) -> String {
    let body = outcome(change.into()).await;
    body.expect_err("nothing is sent")
}

mod changes {
    use super::*;

    async fn before() -> Config {
        let config = json!({
            "host": "db.example.com", "port": 5432, "password": MASK, "public_key": "ssh-rsa",
            "brand_new": { "depth": [1, 2] }, "brand_new_too": null,
        });
        answered(config).await
    }

    #[tokio::test]
    async fn of_what_was_read_send_what_differs_alone() {
        let before = before().await;
        let after = before
            .clone()
            .host("replica.example.com")
            .password("hunter2");
        let config = sent(Change::between(&before, &after)).await;
        let expected = json!({ "host": "replica.example.com", "password": "hunter2" });
        assert_eq!(config, expected);
    }

    #[tokio::test]
    async fn clear_what_is_not_set_any_more() {
        let before = before().await;
        let mut after = before.clone();
        (after.host, after.port, after.public_key) = (None, None, None);
        after.unrecognized.insert("port".to_owned(), Value::Null);
        after.unrecognized.shift_remove("brand_new");
        let config = sent(Change::between(&before, &after)).await;
        let expected = json!({ "host": null, "port": null, "brand_new": null });
        assert_eq!(config, expected);
    }

    #[tokio::test]
    async fn send_an_unknown_field_as_it_is_if_it_changed() {
        let before = before().await;
        let mut after = before.clone();
        after.unrecognized["brand_new"]["depth"][0] = json!("7");
        let config = sent(Change::between(&before, &after)).await;
        assert_eq!(config, json!({ "brand_new": { "depth": ["7", 2] } }));
    }

    #[tokio::test]
    async fn leave_out_what_is_masked_or_only_answered() {
        let expected = json!({
            "host": "db.example.com", "port": 5432,
            "brand_new": { "depth": [1, 2] }, "brand_new_too": null,
        });
        assert_eq!(sent(before().await).await, expected);
    }

    #[tokio::test]
    async fn take_an_asterisk_for_a_mask_only_where_one_is() {
        let config = Config::new().database("*").host("**").password("*");
        assert_eq!(sent(config).await, json!({ "database": "*", "host": "**" }));
    }

    #[tokio::test]
    async fn of_a_list_with_a_masked_secret_are_not_sent() {
        let config = json!({
            "region": "eu-west-1",
            "secrets_list": [{ "key": "a", "value": MASK }, { "key": "b", "value": MASK }],
        });
        let before: aws_lambda::Config = answered(config).await;
        let after = before.clone().function("ingest");
        let reason = refused(after.clone()).await;
        assert!(reason.contains("`secrets_list`"), "{reason}");
        let config = sent(Change::between(&before, &after)).await;
        assert_eq!(config, json!({ "function": "ingest" }));
    }

    #[tokio::test]
    async fn of_an_unfit_or_unknown_value_with_a_masked_secret_are_not_sent() {
        let unfit = json!({ "text": MASK });
        let unknown = json!([{ "token": MASK }]);
        for (name, value) in [("password", unfit), ("brand_new", unknown)] {
            let config: Config = answered(json!({ name: value })).await;
            let reason = refused(config).await;
            assert!(reason.contains(&format!("`{name}`")), "{reason}");
        }
    }

    #[tokio::test]
    async fn of_nothing_are_not_sent() {
        let before = before().await;
        for change in [
            Change::new(),
            Change::between(&before, &before),
            Change::from(Config::new().password(MASK)),
            Change::new().external_secrets_keys(ExternalSecretsKeys::new()),
        ] {
            let reason = refused(change).await;
            assert!(reason.contains("nothing is set"), "{reason}");
        }
        let server = Server::start(&API).await;
        let client = server.client();
        let config = snowflake_aws::Config::new();
        let request = client.private_links().update_service("p", config);
        let error = request.send().await.expect_err("there is nothing to send");
        assert!(error.to_string().contains("nothing is set"), "{error}");
        assert_eq!(server.take_requests().len(), 0);
    }
}

mod setups {
    use super::*;

    #[tokio::test]
    async fn of_a_private_link_need_what_it_requires() {
        let server = Server::start(&API).await;
        let config = snowflake_aws::Config::new().account_url("a.example.com");
        let client = server.client();
        let links = client.private_links();
        let request = links.create_service("link", "AWS_EU_WEST_1", config);
        let error = request.send().await.expect_err("a field is missing");
        assert!(error.is_invalid_request(), "{error:?}");
        let text = "`vpce_id` is required";
        assert!(error.to_string().contains(text), "{error}");
        assert_eq!(server.take_requests().len(), 0);
    }

    #[test]
    fn of_an_object_need_the_name_in_it() {
        for config in [json!({}), json!({ "schema_prefix": 7 })] {
            let error = Setup::<Config>::from_object(object(config)).expect_err("no name");
            let text = "`schema_prefix` is required by `postgres`";
            assert!(error.to_string().contains(text), "{error}");
        }
    }

    #[tokio::test]
    async fn show_no_secret_and_only_what_is_set() {
        let mut config = Config::new().host("db.example.com").password("hunter2");
        config.unrecognized = object(json!({ "brand_new": "hunter2" }));
        let shown = r#"Config { host: "db.example.com", password: [redacted], unrecognized: {"brand_new": [redacted]} }"#;
        assert_eq!(format!("{config:?}"), shown);
        let setup = Setup::new("shop", config.clone());
        assert!(format!("{setup:?}").contains(shown), "{setup:?}");
        let change = Change::from(config);
        assert!(format!("{change:?}").contains(shown), "{change:?}");

        let server = Server::start(&API).await;
        let client = server.builder().dry_run(true).build().expect("it is right");
        let request = client.connections().create_service("g", setup);
        let preview = request.clone().preview().expect("it is right");
        let error = request.send().await.expect_err("it is a dry run");
        assert_eq!(error.preview(), Some(&preview));
        let text = format!("{preview} {preview:?} {error} {error:?}");
        assert!(text.contains(r#""password":"[redacted]""#), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
        assert_eq!(server.take_requests().len(), 0);
    }
}

mod values {
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
}

//! Typed configs: what they send and keep, what is known of them, and what is found wrong.

use fivetran::SecretObject;
use fivetran::services::connections::postgres::{Config, ExternalSecretsKeys, UpdateMethod};
use fivetran::services::connections::{aws_lambda, kustomer, shopify};
use fivetran::services::private_links::snowflake_aws;
use fivetran::services::{Change, ConnectionConfig, Family, Settings, Setup, service, services};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

const MASK: &str = "******";

fn object(value: Value) -> SecretObject {
    value.try_into().expect("it is an object")
}

fn texts(items: &[impl ToString]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
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

mod table {
    use super::*;
    use fivetran::services::{Field, Kind};

    /// A service, and fields of it that stand beside each other.
    type Group = (&'static str, Vec<&'static Field>);

    fn groups() -> Vec<Group> {
        fn add(name: &'static str, fields: Vec<&'static Field>, all: &mut Vec<Group>) {
            for field in &fields {
                if let Kind::Object(fields) = item(field.kind) {
                    add(name, fields.iter().collect(), all);
                }
            }
            all.push((name, fields));
        }
        let mut all = Vec::new();
        for it in services() {
            add(it.name, it.config_fields().collect(), &mut all);
            add(it.name, it.auth.iter().collect(), &mut all);
        }
        all
    }

    /// The kind, or that of what a list holds.
    fn item(kind: Kind) -> Kind {
        match kind {
            Kind::List(kind) => item(*kind),
            kind => kind,
        }
    }

    #[test]
    fn has_every_service_once_in_order() {
        let all: Vec<(Family, &str)> = services().map(|it| (it.family, it.name)).collect();
        let mut sorted = all.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(all, sorted);
        let counts = Family::ALL.map(|family| all.iter().filter(|(it, _)| *it == family).count());
        assert_eq!(counts, [773, 37, 8, 13]);
    }

    #[test]
    fn is_looked_up_in_any_case() {
        for it in services() {
            let (upper, lower) = (it.name.to_uppercase(), it.name.to_lowercase());
            for name in [it.name, &upper, &lower] {
                let found = service(it.family, name).expect("it is there");
                assert_eq!((found.family, found.name), (it.family, it.name));
            }
        }
        assert!(service(Family::Destinations, "shopify").is_none());
        assert!(service(Family::Connections, "").is_none());
    }

    #[test]
    fn tells_each_field_once_with_a_description_and_when_it_counts() {
        for (service, fields) in groups() {
            for (index, field) in fields.iter().enumerate() {
                let about = format!("{service} {}", field.name);
                let named = |name| fields.iter().position(|field| field.name == name);
                assert_eq!(named(field.name), Some(index), "{about}");
                assert!(field.description.ends_with('.'), "{about}");
                for (name, value) in field.applies_when {
                    match fields[named(name).expect(&about)].kind {
                        Kind::Enum(values) => assert!(values.contains(value), "{about}"),
                        Kind::Boolean => assert!(["true", "false"].contains(value), "{about}"),
                        _ => {}
                    }
                }
            }
        }
        let mut keys = services().flat_map(|it| it.external_secrets_keys);
        assert!(keys.all(|key| key.description.ends_with('.') && !key.secret));
    }

    #[test]
    fn tells_of_all_that_looks_like_a_secret_that_it_is_one() {
        const TELLING: &str = "access_key account_key api_key auth_json connection_string \
            credential pass_phrase passphrase password private_key pvt_key secret token";
        const HARMLESS: &str = "access_key_id aws_access_key_id community_api_key_name \
            gcs_service_account_credentials_path o_auth_service_token_url \
            oauth_token_endpoint_url schema_registry_credentials_source \
            token_authenticated_container token_authenticated_database";
        for (service, fields) in groups() {
            for field in fields.into_iter().filter(|field| !field.secret) {
                let is_text = matches!(item(field.kind), Kind::Text);
                let is_telling = TELLING.split(' ').any(|part| field.name.contains(part));
                let is_harmless = HARMLESS.split(' ').any(|name| field.name == name);
                assert!(
                    !is_text || !is_telling || is_harmless,
                    "{service} {}",
                    field.name
                );
            }
        }
    }
}

mod checks {
    use super::*;

    fn said(service_name: &str, config: Value) -> Vec<String> {
        let service = service(Family::Connections, service_name).expect("it is known");
        texts(&service.check_config_change(&object(config)))
    }

    #[test]
    fn tell_what_is_wrong_and_the_nearest_name() {
        let all = json!({
            "schema_prefix": "shop", "host": "db.example.com", "port": 5432, "database": null,
            "hots": "", "xyzzy": "", "public_key": "ssh-rsa", "user": 7, "always_encrypted": "yes",
            "tunnel_port": 22.5, "update_method": "WAL_PGOUTPT", "auth_method": "TELEPATHY",
        });
        let said = said("postgres", all);
        let expected = [
            "`hots` is no field of `postgres`: did you mean `host`?",
            "`xyzzy` is no field of `postgres`",
            "`public_key` only comes in answers of `postgres`: leave it out",
            "`user` is not a text",
            "`always_encrypted` is not `true` or `false`",
            "`tunnel_port` is not a whole number",
            "`update_method` has a value that is not known of `postgres`: did you mean `WAL_PGOUTPUT`?",
            "`auth_method` has a value that is not known of `postgres`",
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn tell_the_path_within_lists_and_objects() {
        let reports = json!([
            { "table": "a", "metrics": ["m"] },
            { "tabel": "b", "metrics": [7, "m"], "sync_mode": "All" },
            "a report",
        ]);
        let path = "adobe_analytics_configurations";
        let said = said("adobe_analytics", json!({ path: reports }));
        let expected = [
            format!("`{path}[1].tabel` is no field of `adobe_analytics`: did you mean `table`?"),
            format!("`{path}[1].metrics[0]` is not a text"),
            format!("`{path}[1].sync_mode` has a value that is not known of `adobe_analytics`"),
            format!("`{path}[2]` is not an object"),
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn miss_what_is_required_to_create_and_not_to_change() {
        let postgres = service(Family::Connections, "postgres").expect("it is known");
        let link = service(Family::PrivateLinks, "SNOWFLAKE_AWS").expect("it is known");
        for (service, config, missing) in [
            (postgres, json!({ "schema_prefix": "shop" }), &[][..]),
            (
                postgres,
                json!({ "schema_prefix": null }),
                &["schema_prefix"],
            ),
            (link, json!({ "vpce_id": "v" }), &["account_url"]),
            (link, json!({}), &["account_url", "vpce_id"]),
        ] {
            let (config, name) = (object(config), service.name);
            let text = |field| format!("`{field}` is required by `{name}` and missing");
            let expected: Vec<String> = missing.iter().map(text).collect();
            assert_eq!(texts(&service.check_config(&config)), expected);
            assert_eq!(service.check_config_change(&config), []);
        }
    }

    #[test]
    fn are_of_auth_and_keys_too() {
        let ads = service(Family::Connections, "google_ads").expect("it is known");
        let auth = json!({ "refresh_token": null, "client_access": { "client_idd": "a" } });
        let path = "client_access.client_idd";
        let text = format!("`{path}` is no field of `google_ads`: did you mean `client_id`?");
        assert_eq!(texts(&ads.check_auth(&object(auth))), [text]);
        let postgres = service(Family::Connections, "postgres").expect("it is known");
        let keys = object(json!({ "user": "a", "password": ["b"] }));
        let said = texts(&postgres.check_external_secrets_keys(&keys));
        assert_eq!(said, ["`password` is not a text"]);
        assert_eq!(postgres.check_auth(&keys).len(), 2, "it takes no auth");
    }

    #[test]
    fn never_hold_a_value() {
        for it in services() {
            let text = json!("hunter2");
            for value in [json!([text]), json!({ "a": text }), text] {
                let config = it.config_fields().map(|field| (field.name, value.clone()));
                let problems = it.check_config(&config.collect::<SecretObject>());
                let said = format!("{problems:?} {:?}", texts(&problems));
                assert!(!said.contains("hunter2"), "{said}");
            }
        }
    }
}

mod comparison {
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
}

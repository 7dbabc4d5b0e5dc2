//! What is known of services at run time: the table, checks of free-form configs, and the comparison
//! with what the live service says.

use fivetran::SecretObject;
use fivetran::services::{Family, service, services};
use serde_json::{Value, json};

fn object(value: Value) -> SecretObject {
    value.try_into().expect("it is an object")
}

fn texts(items: &[impl ToString]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
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

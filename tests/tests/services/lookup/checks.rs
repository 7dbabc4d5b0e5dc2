//! Checks of free-form configs.

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
fn compare_values_in_any_case_and_only_warn_of_others() {
    let postgres = service(Family::Connections, "postgres").expect("it is known");
    let right = object(json!({ "connection_type": "directly", "update_method": "xmin" }));
    assert_eq!(postgres.check_config_change(&right), []);
    let odd = object(json!({ "update_method": "NEWER", "user": 7 }));
    let problems = postgres.check_config_change(&odd);
    let severities: Vec<Severity> = problems.iter().map(Problem::severity).collect();
    assert_eq!(severities, [Severity::Warning, Severity::Error]);
}

#[test]
fn name_what_a_field_is_called_by_now() {
    assert_eq!(
        said("github", json!({ "pat": "a", "pats": ["a"] })),
        ["`pat` of `github` is called `pats` by now"]
    );
    assert_eq!(
        said("postgres", json!({ "connection_method": "Directly" })),
        ["`connection_method` of `postgres` is called `connection_type` by now"]
    );
    assert_eq!(
        said("sftp", json!({ "connection_method": "direct" })).len(),
        0
    );
}

/// That nothing is published does not mean that nothing is taken.
#[test]
fn do_not_blame_a_service_whose_fields_are_not_known() {
    let clickhouse = service(Family::Destinations, "clickhouse").expect("it is known");
    let problems = clickhouse.check_config(&object(json!({ "host": "db.example.com" })));
    assert!(!clickhouse.has_known_fields());
    assert_eq!(
        texts(&problems),
        ["`host` cannot be checked: no fields of `clickhouse` are known"]
    );
    assert_eq!(problems[0].severity(), Severity::Warning);
    let auth = object(json!({ "token": "a" }));
    assert_eq!(
        clickhouse.check_auth(&auth)[0].severity(),
        Severity::Warning
    );
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
fn miss_what_the_values_of_others_demand() {
    let webhooks = service(Family::Connections, "webhooks").expect("it is known");
    let postgres = service(Family::Connections, "postgres").expect("it is known");
    let told = |service: &Service, config: Value| {
        let name = service.schema_format.map_or(&[][..], |it| it.fields());
        let mut all: SecretObject = name.iter().map(|it| (it.name, json!("shop"))).collect();
        all.extend(object(config).into_map());
        texts(&service.check_config(&all))
    };
    let lacks = |field: &str, when: &str, value: &str| {
        format!("`{field}` is required by `webhooks` when `{when}` is `{value}`, and missing")
    };
    let s3 = ["s3_bucket", "s3_role_arn"].map(|field| lacks(field, "bucket_service", "S3"));
    for (config, expected) in [
        (json!({ "bucket_service": "S3" }), &s3[..]),
        (json!({ "bucket_service": "S3", "s3_bucket": null }), &s3),
        (
            json!({ "bucket_service": "S3", "s3_bucket": "a" }),
            &s3[1..],
        ),
        // The default is `Fivetran`, which demands nothing.
        (json!({}), &[]),
        (json!({ "bucket_service": null }), &[]),
        (json!({ "bucket_service": "Fivetran" }), &[]),
    ] {
        assert_eq!(told(webhooks, config.clone()), expected, "{config}");
        assert_eq!(webhooks.check_config_change(&object(config)), []);
    }
    let tunnel = ["tunnel_host", "tunnel_port", "tunnel_user"].map(|field| {
        format!(
            "`{field}` is required by `postgres` when `connection_type` is `SshTunnel`, and missing"
        )
    });
    let config = json!({ "connection_type": "SshTunnel" });
    assert_eq!(told(postgres, config), tunnel);
}

#[test]
fn tell_what_is_deprecated_and_what_takes_its_place() {
    let patterns = json!({ "pattern": ".*", "archive_pattern": null });
    let text = "`pattern` is deprecated by `s3`: use `files` instead";
    assert_eq!(said("s3", patterns), [text], "a null does not use it");
    let text = "`api_token` is deprecated by `zendesk`";
    assert_eq!(said("zendesk", json!({ "api_token": "a" })), [text]);
}

#[test]
fn tell_what_cannot_be_changed() {
    let intercom = service(Family::Connections, "intercom").expect("it is known");
    let config = object(json!({ "schema": "shop", "data_region": "eu" }));
    assert_eq!(intercom.check_config(&config), []);
    let text = "`data_region` cannot be changed after creation in `intercom`: leave it out, or create anew";
    assert_eq!(texts(&intercom.check_config_change(&config)), [text]);
}

/// Hostile values of the fields that conditions are about.
#[test]
fn demand_nothing_for_values_of_other_types() {
    for it in services() {
        for value in [json!(7), json!([]), json!({ "a": "b" }), json!("")] {
            let config = it.config.iter().map(|field| (field.name, value.clone()));
            let problems = it.check_config(&config.collect::<SecretObject>());
            let demands = |it: &&Problem| matches!(it.kind, ProblemKind::MissingWhen { .. });
            assert_eq!(problems.iter().find(demands), None);
        }
    }
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

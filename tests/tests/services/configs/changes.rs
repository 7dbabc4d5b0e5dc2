//! Changes of a config: only what differs is sent.

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
    assert!(
        reason.contains("`config.secrets_list[0].value`"),
        "{reason}"
    );
    let config = sent(Change::between(&before, &after)).await;
    assert_eq!(config, json!({ "function": "ingest" }));
}

#[tokio::test]
async fn of_an_unfit_or_unknown_value_with_a_masked_secret_are_not_sent() {
    let unfit = json!({ "text": MASK });
    let unknown = json!([{ "token": MASK }]);
    for (name, value, path) in [
        ("password", unfit, "`config.password.text`"),
        ("brand_new", unknown, "`config.brand_new[0].token`"),
    ] {
        let config: Config = answered(json!({ name: value })).await;
        let reason = refused(config).await;
        assert!(reason.contains(path), "{reason}");
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

#[tokio::test]
async fn keep_a_secret_that_was_masked_and_is_not_set() {
    let read: Config = answered(json!({
        "host": "db.example.com", "password": MASK, "brand_new": { "token": MASK, "depth": 1 },
        "hidden_list": [MASK],
    }))
    .await;
    let mut wanted = Config::new().host("replica.example.com");
    let inner = json!({ "depth": 1 });
    wanted.unrecognized.insert("brand_new".to_owned(), inner);
    let change = Change::between(&read, &wanted);
    assert!(!change.is_empty());
    assert_eq!(sent(change).await, json!({ "host": "replica.example.com" }));
    wanted.unrecognized["brand_new"]["depth"] = json!(2);
    let told = refused(Change::between(&read, &wanted)).await;
    assert!(
        told.contains("`config.brand_new.token`"),
        "it would be sent without its token: {told}"
    );
    let mut wanted = Config::new().host("db.example.com");
    wanted
        .unrecognized
        .insert("password".to_owned(), Value::Null);
    wanted.unrecognized.insert(
        "brand_new".to_owned(),
        read.unrecognized["brand_new"].clone(),
    );
    let config = sent(Change::between(&read, &wanted)).await;
    assert_eq!(config, json!({ "password": null }), "a null clears");
}

#[tokio::test]
async fn merge_what_is_set_and_clear_nothing() {
    let read = before().await;
    let wanted = Config::new().host("replica.example.com").port(5432);
    let config = sent(Change::merge(&read, &wanted)).await;
    assert_eq!(config, json!({ "host": "replica.example.com" }));
}

#[tokio::test]
async fn of_what_is_fixed_are_refused_unless_allowed() {
    let read: intercom::Config = answered(json!({ "data_region": "eu" })).await;
    let wanted = intercom::Config::new().data_region("au");
    for change in [
        Change::from(wanted.clone()),
        Change::between(&read, &wanted),
        Change::merge(&read, &wanted),
        Change::between(&read, &intercom::Config::new()),
    ] {
        let reason = refused(change.clone()).await;
        for part in ["`data_region`", "`intercom`", "create anew", "allow_fixed"] {
            assert!(reason.contains(part), "{part} in {reason}");
        }
        assert!(!change.is_empty(), "its request says what is wrong");
        let config = sent(change.allow_fixed()).await;
        assert!(config.get("data_region").is_some(), "{config}");
    }
}

#[tokio::test]
async fn keep_what_is_fixed_if_it_is_the_same() {
    let read = json!({ "data_region": "EU" });
    let read: intercom::Config = answered(read).await;
    let mut wanted = intercom::Config::new().data_region("eu");
    assert!(Change::between(&read, &wanted).is_empty());
    assert!(Change::merge(&read, &wanted).is_empty());
    wanted.unrecognized.insert("brand_new".to_owned(), json!(1));
    let config = sent(Change::between(&read, &wanted)).await;
    assert_eq!(config, json!({ "brand_new": 1 }));
    let wanted = intercom::Config::new();
    assert!(Change::merge(&read, &wanted).is_empty());
}

#[tokio::test]
async fn of_nothing_are_empty_and_no_error_where_they_may_be() {
    let read = before().await;
    let mut hidden = Config::new();
    hidden.public_key = Some("ssh-ed25519".to_owned());
    for change in [
        Change::new(),
        Change::between(&read, &read),
        Change::merge(&read, &Config::new()),
        Change::from(Config::new().password(MASK)),
        Change::from(hidden),
    ] {
        assert!(change.is_empty(), "{change:?}");
        let server = Server::start(&API).await;
        let update = server
            .client()
            .connections()
            .update_service("c", change.clone());
        assert!(update.send_if_changed().is_none());
        assert!(refused(change).await.contains("nothing is set"));
    }
}

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

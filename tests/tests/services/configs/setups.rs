//! Setups: what creates a connection or another thing of a service.

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

/// Nobody has published what it takes, so it takes anything.
#[tokio::test]
async fn of_a_service_without_known_fields_send_any() {
    let mut config = planetscale::Config::new();
    config.unrecognized = object(json!({ "database": "shop", "port": 7 }));
    let server = Server::start(&API).await;
    let request = server
        .client()
        .connections()
        .create_service("g", Setup::new("sales", config));
    request.send().await.expect("it is sent");
    let body: Value = serde_json::from_slice(&server.take_requests()[0].body).expect("it is JSON");
    let sent = json!({ "schema": "sales", "database": "shop", "port": 7 });
    assert_eq!(body["config"], sent);
}

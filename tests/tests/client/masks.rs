//! Masked secrets of an answer never go back.

use fivetran::{Error, SecretObject};
use fivetran_tests::server::Server;
use fivetran_tests::spec::API;
use serde_json::{Map, Value, json};

const MASK: &str = "******";

fn config(value: Value) -> SecretObject {
    let Value::Object(fields) = value else {
        return Map::new().into();
    };
    fields.into()
}

/// The body that is sent, or why none is.
async fn updated(fields: Value) -> Result<Value, Error> {
    let server = Server::start(&API).await;
    let update = server.client().connections().update("c");
    let sent = update.config(config(fields)).send().await;
    let requests = server.take_requests();
    match sent {
        Ok(_) => Ok(serde_json::from_slice(&requests[0].body).expect("it is JSON")),
        Err(error) => {
            assert_eq!(requests.len(), 0, "{error}");
            assert!(error.is_invalid_request(), "{error}");
            Err(error)
        }
    }
}

#[tokio::test]
async fn are_left_out_of_a_change() {
    let fields = json!({
        "host": "db.example.com", "password": MASK, "brand_new": MASK, "database": "*",
        "passphrase": "*", "secrets_list": [MASK, MASK], "user": null,
    });
    let sent = updated(fields).await.expect("it is sent");
    let left = json!({ "host": "db.example.com", "database": "*", "user": null });
    assert_eq!(sent, json!({ "config": left }));
    let nothing = updated(json!({ "password": MASK })).await;
    let reason = nothing.expect_err("refused").to_string();
    assert!(reason.contains("nothing is set"), "{reason}");

    let server = Server::start(&API).await;
    let update = server.client().webhooks().update("w").active(true);
    update.secret(MASK).send().await.expect("it is sent");
    assert_eq!(server.take_requests()[0].body, r#"{"active":true}"#);
}

#[tokio::test]
async fn are_refused_where_leaving_out_would_not_keep_them() {
    for (fields, path) in [
        (
            json!({ "reports": [{ "a": 1 }, { "token": MASK }] }),
            "`config.reports[1].token`",
        ),
        (
            json!({ "client_access": { "client_secret": MASK } }),
            "`config.client_access.client_secret`",
        ),
        (json!({ "hosts": ["a", MASK] }), "`config.hosts[1]`"),
    ] {
        let reason = updated(fields).await.expect_err("refused").to_string();
        assert!(reason.contains(path), "{reason}");
    }
}

#[tokio::test]
async fn create_nothing() {
    let server = Server::start(&API).await;
    let client = server.client();
    let fields = || config(json!({ "host": "h", "password": MASK }));
    let create = client.connections().create("g", "postgres", fields());
    let error = create.clone().send().await.expect_err("refused");
    assert!(error.to_string().contains("`config.password`"), "{error}");
    let preview = create.preview().expect_err("refused");
    assert!(preview.is_invalid_request(), "{preview}");
    let create = client
        .connections()
        .create("g", "postgres", config(json!({})));
    let error = create.auth(fields()).send().await.expect_err("refused");
    assert!(error.to_string().contains("`auth.password`"), "{error}");
    assert_eq!(server.take_requests().len(), 0);
}

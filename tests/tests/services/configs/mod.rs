//! Typed configs: what they send, and what they keep.

mod changes;
mod setups;
mod values;

use fivetran::SecretObject;
use fivetran::services::connections::postgres::{Config, ExternalSecretsKeys, UpdateMethod};
use fivetran::services::connections::{aws_lambda, intercom, kustomer, planetscale, shopify};
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

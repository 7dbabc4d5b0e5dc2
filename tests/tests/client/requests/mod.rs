//! Requests: what is checked before it is sent, and how requests are made.

mod making;
mod rules;
mod strict;
mod uploads;

use fivetran::{Client, Pending};
use fivetran_tests::server::Server;
use fivetran_tests::spec::API;
use serde_json::Value;

/// Why a call is not sent.
async fn refused<T>(server: &Server, call: Pending<T>) -> String {
    let Err(error) = call.await else {
        panic!("it is sent");
    };
    assert!(error.is_invalid_request(), "{error:?}");
    assert_eq!(server.take_requests().len(), 0, "nothing is sent");
    error.to_string()
}

/// The body with which a call is sent.
async fn body<T>(server: &Server, call: Pending<T>) -> Value {
    if let Err(error) = call.await {
        panic!("it is not sent, or not answered: {error:?}");
    }
    let requests = server.take_requests();
    serde_json::from_slice(&requests[0].body).expect("it is JSON")
}

async fn start() -> (Server, Client) {
    let server = Server::start(&API).await;
    let client = server.client();
    (server, client)
}

//! Policies: what they are asked, and that what they deny never reaches the network.

mod binding;
mod confirmation;
mod custom;
mod grants;
mod grants_text;
mod intent;
mod one_group;
mod several;

use std::sync::{Arc, Mutex};

use fivetran::{
    Access, Client, Decision, Grant, Grants, Intent, Operation, Policy, ReadOnly, Upload,
};
use fivetran_tests::calls::{self, Call};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::json;

fn operation(call: &Call) -> &'static Operation {
    fivetran::operation(call.operation).expect("the table has it")
}

fn client(server: &Server, policy: impl Policy) -> Client {
    server
        .builder()
        .policy(policy)
        .build()
        .expect("the client is right")
}

/// Makes every call, and says which ones reached the server. The others are denied.
async fn allowed(server: &Server, client: &Client) -> Vec<&'static str> {
    let mut allowed = Vec::new();
    for call in calls::all() {
        let outcome = (call.send)(client.clone()).await;
        match (outcome, server.take_requests().len()) {
            (Ok(_), 1) => allowed.push(call.operation),
            (Err(error), 0) => {
                assert!(error.is_denied(), "{}: {error:?}", call.operation);
                assert_eq!(error.attempts(), 0, "{}", call.operation);
                assert!(!error.is_retryable(), "{}", call.operation);
            }
            (outcome, sent) => panic!("{}: {sent} requests, {outcome:?}", call.operation),
        }
    }
    allowed
}

/// The calls of operations of which this is true.
fn those(expected: impl Fn(&'static Operation) -> bool) -> Vec<&'static str> {
    calls::all()
        .filter(|call| expected(operation(call)))
        .map(|call| call.operation)
        .collect()
}

#[tokio::test]
async fn read_only_lets_through_what_reads_and_nothing_else() {
    let server = Server::start(&API).await;
    let allowed = allowed(&server, &client(&server, ReadOnly)).await;
    assert_eq!(allowed, those(|known| known.access == Access::Read));
    assert!(allowed.len() > 50, "{}", allowed.len());
}

//! Policies: what they are asked, and that what they deny never reaches the network.

mod binding;
mod confirmation;
mod custom;
mod grants;
mod grants_text;
mod intent;
mod one_group;
mod powers;
mod several;

use std::sync::{Arc, Mutex};

use fivetran::{
    Access, Client, Decision, Grant, Grants, Intent, Operation, Policy, ReadOnly, Upload, UsedPower,
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

/// A policy that keeps what each call uses, and lets nothing through.
#[derive(Clone, Default)]
struct Judge(Arc<Mutex<Vec<UsedPower>>>);

impl Policy for Judge {
    fn decide(&self, intent: &Intent<'_>) -> Decision {
        self.0
            .lock()
            .expect("no panic")
            .extend_from_slice(intent.powers());
        Decision::Deny("it is only judged".into())
    }
}

impl Judge {
    /// What the last call uses.
    fn take(&self) -> Vec<UsedPower> {
        std::mem::take(&mut *self.0.lock().expect("no panic"))
    }
}

/// What each of the calls uses, with its operation.
async fn used_by_all() -> Vec<(&'static Operation, Vec<UsedPower>)> {
    let server = Server::start(&API).await;
    let judge = Judge::default();
    let client = client(&server, judge.clone());
    let mut all = Vec::new();
    for call in calls::all() {
        (call.send)(client.clone()).await.expect_err("denied");
        all.push((operation(call), judge.take()));
    }
    all
}

fn is_destructive(used: &UsedPower) -> bool {
    matches!(used.power, "destroy" | "interrupt")
}

#[tokio::test]
async fn read_only_lets_through_what_reads_and_nothing_else() {
    let server = Server::start(&API).await;
    let allowed = allowed(&server, &client(&server, ReadOnly)).await;
    assert_eq!(allowed, those(|known| known.access == Access::Read));
    assert!(allowed.len() > 50, "{}", allowed.len());
}

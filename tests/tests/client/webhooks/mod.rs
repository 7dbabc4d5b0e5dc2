//! Webhooks, as a receiver gets them.

mod duplicates;
mod events;
mod over_http;
mod signatures;

use std::collections::HashSet;

use fivetran::types::WebhookEvent;
use fivetran::webhook::{self, Error, Event, SyncStatus, Verifier};
use fivetran::{Secret, Timestamp};
use serde_json::{Value, json};

const SECRET: &str = "correct horse battery staple";

const SAMPLE: &str = r#"{"event":"sync_end","created":"2026-05-22T00:06:08.638Z","connector_type":"google_sheets","connector_id":"smart_panda","connector_name":"sheets.budget","sync_id":"5cbc9a3b-2a4a-4b53-9e1e-0d1c1d2f3a4b","destination_group_id":"loyal_harbor","data":{"status":"SUCCESSFUL"}}"#;

fn sign(body: &[u8]) -> String {
    webhook::sign(&SECRET.into(), body)
}

fn verifier() -> Verifier {
    Verifier::new([SECRET])
}

/// Reads a body that is signed as it should be.
fn read(body: impl AsRef<[u8]>) -> Result<Event, Error> {
    let body = body.as_ref();
    verifier().event(Some(sign(body)), body)
}

fn event(body: &Value) -> Event {
    read(body.to_string()).expect("it is an event")
}

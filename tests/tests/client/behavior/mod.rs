//! How the client behaves: what it sends, and what it makes of what comes back.

mod answers;
mod configuration;
mod errors;
mod requests;

use fivetran::types::{NetworkingMethod, SyncState, UpdateUserRequest};
use fivetran::{Client, Update};
use fivetran_tests::server::{SECRET, Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

fn success(data: &Value) -> Scripted {
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

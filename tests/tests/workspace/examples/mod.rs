//! The examples of the client, run over HTTP: what they ask for, and what they print.

mod config_checks;
mod evidence;
mod gateways;
mod inventories;
mod provisioning;
mod triggers;
mod typed_connections;

use fivetran::{Backoff, Client, ReadOnly, Record};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::server::{Request, Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

fn success(data: &Value) -> Scripted {
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

fn refusal(status: u16, code: &str) -> Scripted {
    Scripted::json(status, &json!({ "code": code, "message": "no" }))
}

/// The lines of the requests, in their order.
fn lines(server: &Server) -> Vec<String> {
    let requests = server.take_requests();
    requests.iter().map(Request::line).collect()
}

fn text(out: Vec<u8>) -> String {
    String::from_utf8(out).expect("it is text")
}

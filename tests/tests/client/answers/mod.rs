//! Answers that do not fit: whatever the API changes, an answer is read, and what was repaired is
//! reported.

mod envelopes;
mod mutations;
mod unreadable;

use fivetran_tests::calls::{self, Call};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::Value;

/// A call that is answered like this.
async fn answered(server: &Server, status: u16, body: &Value) {
    server.script([Scripted::json(status, body)]);
}

/// The status and the body of the example of a call.
fn example(call: &Call) -> (u16, Value) {
    let operation = API.operations().find(|one| one.id == call.operation);
    let operation = operation.expect("a call is of an operation of the spec");
    let body = operation.example_answer.clone().unwrap_or_default();
    (operation.status, body)
}

/// The call of an operation.
fn call(operation: &str) -> &'static Call {
    calls::all()
        .find(|call| call.operation == operation)
        .expect("there is such an operation")
}

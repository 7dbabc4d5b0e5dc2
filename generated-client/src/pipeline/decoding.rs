//! Decoding an answer: where it runs, and who learns of what had to be repaired.

use std::any::Any;

use super::observer::tell;
use crate::answer::{RawAnswer, Rejection, Response};
use crate::call::Call;
use crate::client::Repaired;
use crate::error::{Error, Result};
use crate::operation::Operation;

/// Data of any type. The pipeline is compiled once, for this.
pub(super) type Decoded = Box<dyn Any + Send>;

/// Decodes an answer. A function pointer: only this is compiled for each type of data.
pub(super) type Decode = fn(RawAnswer, &Operation) -> Result<Response<Decoded>, Rejection>;

/// From this size on, in bytes, an answer is decoded on a thread of its own, so that other tasks
/// go on meanwhile.
const LARGE: usize = 512 * 1024;

/// Decodes an answer, and reports what had to be repaired in it.
pub(super) async fn decode(
    call: &Call,
    answer: RawAnswer,
    decode: Decode,
) -> Result<Response<Decoded>> {
    let operation = call.operation;
    let is_large = answer.body.len() >= LARGE;
    let work = move || {
        let response = decode(answer, operation);
        response.map_err(Error::rejected)
    };
    let response = if is_large {
        // A panic of a decoder goes on where the call is awaited, as it would without the thread.
        match tokio::task::spawn_blocking(work).await {
            Ok(response) => response?,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => return Err(Error::shut_down()),
            },
        }
    } else {
        work()?
    };
    report(call, &response);
    Ok(response)
}

/// Tells of repairs: they are drift of the API, and somebody has to learn of it.
fn report(call: &Call, response: &Response<Decoded>) {
    let repairs = response.repairs();
    let Some(first) = repairs.first() else {
        return;
    };
    tracing::warn!(
        fivetran.operation = call.operation.id,
        repairs = repairs.len(),
        first = %first,
        "the answer did not fit its schema and was repaired"
    );
    for hook in &call.client.shared.on_repairs {
        tell("a hook", call.operation, || {
            hook(&Repaired {
                operation: call.operation,
                request_id: response.request_id(),
                repairs,
            });
        });
    }
}

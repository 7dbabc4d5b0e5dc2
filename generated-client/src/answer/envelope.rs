//! Decoding of bodies: every JSON answer wraps its data as `{code, message, data}`.
//!
//! An answer that fits is decoded in one go. One that does not goes through [`lenient`], and is
//! then decoded by the same code.

use bytes::Bytes;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::lenient;
use super::raw::RawAnswer;
use super::rejection::{Reason, Rejection, is_success};
use super::repair::Repair;
use super::response::Response;
use crate::operation::Operation;
use crate::values::{Answered, Read};

/// The wrapper of every JSON answer.
#[derive(Deserialize)]
struct Envelope<T> {
    code: String,
    #[serde(default)]
    message: Option<String>,
    // Without this, serde would report a missing field of a generic type as an error.
    #[serde(default = "Option::default")]
    data: Option<T>,
}

/// Decodes the data of an answer.
pub(crate) fn data<T: Read>(
    answer: RawAnswer,
    operation: &Operation,
) -> Result<Response<T>, Rejection> {
    let strict = |body: &[u8]| {
        let envelope = serde_json::from_slice::<Envelope<Answered<T>>>(body).ok()?;
        let Answered(data) = envelope.data.filter(|_| is_success(&envelope.code))?;
        Some((data, envelope.message))
    };
    if let Some((data, message)) = strict(&answer.body) {
        return Ok(response(answer, data, message, Vec::new()));
    }
    let reason = match lenient::repair(&answer, operation) {
        Ok(repaired) => match strict(&repaired.body) {
            Some((data, message)) => return Ok(response(answer, data, message, repaired.repairs)),
            None => Reason::unreadable("the answer does not fit its schema".to_owned(), None),
        },
        Err(reason) => reason,
    };
    Err(rejection(answer, reason))
}

/// Decodes the message of an answer without data. An empty body is accepted and has no message.
pub(crate) fn message(answer: RawAnswer, operation: &Operation) -> Result<Response<()>, Rejection> {
    if answer.body.trim_ascii().is_empty() {
        return Ok(response(answer, (), None, Vec::new()));
    }
    let strict = |body: &[u8]| {
        let envelope = serde_json::from_slice::<Envelope<IgnoredAny>>(body).ok()?;
        is_success(&envelope.code).then_some(envelope.message)
    };
    if let Some(message) = strict(&answer.body) {
        return Ok(response(answer, (), message, Vec::new()));
    }
    match lenient::repair(&answer, operation) {
        Ok(repaired) => {
            let message = strict(&repaired.body).flatten();
            Ok(response(answer, (), message, repaired.repairs))
        }
        Err(reason) => Err(rejection(answer, reason)),
    }
}

/// Decodes data of any form, if there are any, beside the message of an answer.
pub(crate) fn message_and_data(
    answer: RawAnswer,
    operation: &Operation,
) -> Result<Response<Value>, Rejection> {
    let response = message(answer, operation)?;
    let answer = response.json();
    let data = answer.and_then(|mut answer| answer.get_mut("data").map(Value::take));
    Ok(response.map(|()| data.unwrap_or_default()))
}

/// Takes the body as a file, unless it is an envelope that reports a failure.
pub(crate) fn file(answer: RawAnswer, _: &Operation) -> Result<Response<Bytes>, Rejection> {
    let failure = serde_json::from_slice::<Envelope<IgnoredAny>>(&answer.body);
    if failure.is_ok_and(|envelope| !is_success(&envelope.code)) {
        return Err(rejection(answer, Reason::Failure));
    }
    let body = answer.body.clone();
    Ok(response(answer, body, None, Vec::new()).of_file())
}

fn response<T>(
    answer: RawAnswer,
    data: T,
    message: Option<String>,
    mut repairs: Vec<Repair>,
) -> Response<T> {
    for repair in &mut repairs {
        repair.path = answer.hidden.scrub(&repair.path);
    }
    Response::new(data, message, repairs, answer)
}

fn rejection(answer: RawAnswer, reason: Reason) -> Rejection {
    Rejection {
        answer: Box::new(answer),
        reason,
    }
}

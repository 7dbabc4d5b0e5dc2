//! Decoding of bodies: every JSON answer wraps its data as `{code, message, data}`.

use bytes::Bytes;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::json_path;
use super::raw::RawAnswer;
use super::response::Response;
use crate::values::Hidden;

/// A 2xx answer that is not accepted.
pub(crate) struct Rejection {
    pub(crate) answer: Box<RawAnswer>,
    pub(crate) reason: Reason,
}

/// Why a 2xx answer is not accepted.
pub(crate) enum Reason {
    /// The body reports a failure, whatever the status says.
    Failure,
    /// The body cannot be decoded: the message says why, the field says where.
    Unreadable {
        message: String,
        field: Option<String>,
    },
}

/// The body of a failure. Any body can be read as one: missing fields stay empty.
#[derive(Default, Deserialize)]
pub(crate) struct Failure {
    #[serde(default)]
    pub(crate) code: Option<String>,
    #[serde(default)]
    pub(crate) message: Option<String>,
}

impl Failure {
    pub(crate) fn of(answer: &RawAnswer) -> Self {
        serde_json::from_slice(&answer.body).unwrap_or_default()
    }
}

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
pub(crate) fn data<T: DeserializeOwned>(answer: RawAnswer) -> Result<Response<T>, Rejection> {
    let envelope = match open::<T>(&answer) {
        Ok(envelope) => envelope,
        Err(reason) => return Err(rejection(answer, reason)),
    };
    let Some(data) = envelope.data else {
        return Err(rejection(answer, without_data()));
    };
    let message = scrubbed(envelope.message, &answer.hidden);
    Ok(Response::new(data, message, answer))
}

/// Decodes the message of an answer without data. An empty body is accepted and has no message.
pub(crate) fn message(answer: RawAnswer) -> Result<Response<()>, Rejection> {
    if answer.body.trim_ascii().is_empty() {
        return Ok(Response::new((), None, answer));
    }
    match open::<IgnoredAny>(&answer) {
        Ok(envelope) => {
            let message = scrubbed(envelope.message, &answer.hidden);
            Ok(Response::new((), message, answer))
        }
        Err(reason) => Err(rejection(answer, reason)),
    }
}

/// Takes the body as a file.
pub(crate) fn file(answer: RawAnswer) -> Response<Bytes> {
    Response::new(answer.body.clone(), None, answer)
}

fn rejection(answer: RawAnswer, reason: Reason) -> Rejection {
    Rejection {
        answer: Box::new(answer),
        reason,
    }
}

fn without_data() -> Reason {
    Reason::Unreadable {
        message: "the answer has no `data`".to_owned(),
        field: None,
    }
}

fn scrubbed(message: Option<String>, hidden: &Hidden) -> Option<String> {
    message.map(|message| hidden.scrub(&message))
}

/// Reads the envelope of a success.
fn open<T: DeserializeOwned>(answer: &RawAnswer) -> Result<Envelope<T>, Reason> {
    match serde_json::from_slice::<Envelope<T>>(&answer.body) {
        Ok(envelope) if is_success(&envelope.code) => Ok(envelope),
        Ok(_) => Err(Reason::Failure),
        Err(error) => Err(misfit(answer, &error)),
    }
}

/// `Created` has been seen with 201.
fn is_success(code: &str) -> bool {
    matches!(code, "Success" | "Created")
}

/// Why a body could not be decoded, and where.
fn misfit(answer: &RawAnswer, error: &serde_json::Error) -> Reason {
    // A failure need not have data that fits: then its own code and message are the reason.
    if let Ok(failure) = serde_json::from_slice::<Envelope<IgnoredAny>>(&answer.body)
        && !is_success(&failure.code)
    {
        return Reason::Failure;
    }
    let path = json_path::at(&answer.body, error.line(), error.column());
    let path = answer.hidden.scrub(&path);
    Reason::Unreadable {
        message: format!("the answer does not fit at `{path}`: {}", expected(error)),
        field: Some(path),
    }
}

/// What was expected. What was found is left out: it can be a secret.
fn expected(error: &serde_json::Error) -> String {
    let place = format!("line {} column {}", error.line(), error.column());
    if !error.is_data() {
        return format!("the JSON is cut short or invalid at {place}");
    }
    let text = error.to_string();
    let text = text.strip_suffix(&format!(" at {place}")).unwrap_or(&text);
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected} at {place}"),
        None if text.starts_with("missing field ") => text.to_owned(),
        None => format!("another value was expected at {place}"),
    }
}

//! An answer: its data, and what came beside it.

use std::fmt;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::error::{Error, Result};
use crate::place;
use crate::secret::Hidden;
use crate::transport::RawAnswer;

/// The answer of a successful call. It derefs to its data.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    data: T,
    status: StatusCode,
    headers: HeaderMap,
    message: Option<String>,
}

impl<T> Response<T> {
    /// The data alone.
    pub fn into_data(self) -> T {
        self.data
    }

    /// The data.
    pub fn data(&self) -> &T {
        &self.data
    }

    /// The status, always 2xx.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The value of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The id that the server gave to this request.
    pub fn request_id(&self) -> Option<&str> {
        self.header("x-request-id")
    }

    /// What the server says of the limit of requests of the account.
    pub fn rate_limit(&self) -> RateLimitState {
        RateLimitState::of(&self.headers)
    }

    /// What happened, for a person to read.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// Without the headers, in which gateways put what is nobody's business.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("message", &self.message)
            .field("data", &self.data)
            .finish_non_exhaustive()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.data
    }
}

/// How many requests an account may send, as the server tells with an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimitState {
    /// Requests allowed in the rolling hour.
    pub limit: Option<u64>,
    /// Requests left in the rolling hour.
    pub remaining: Option<u64>,
}

impl RateLimitState {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Self {
            limit: number("x-rate-limit"),
            remaining: number("x-rate-limit-remaining"),
        }
    }
}

/// What every answer is wrapped in.
#[derive(Deserialize)]
struct Envelope<T> {
    code: String,
    #[serde(default)]
    message: Option<String>,
    // Without this, serde would take a missing field of a generic type for an error.
    #[serde(default = "Option::default")]
    data: Option<T>,
}

/// Reads the data of an answer.
pub(crate) fn data<T: DeserializeOwned>(answer: RawAnswer) -> Result<Response<T>> {
    let envelope: Envelope<T> = open(&answer)?;
    match envelope.data {
        Some(data) => Ok(Response {
            data,
            status: answer.status,
            headers: answer.headers,
            message: scrubbed(envelope.message, &answer.hidden),
        }),
        None => Err(Error::unreadable("the answer has no `data`", &answer)),
    }
}

/// Reads the message of an answer. An empty body says nothing, and is one.
pub(crate) fn message(answer: RawAnswer) -> Result<Response<()>> {
    let message = if answer.body.trim_ascii().is_empty() {
        None
    } else {
        scrubbed(open::<IgnoredAny>(&answer)?.message, &answer.hidden)
    };
    Ok(Response {
        data: (),
        status: answer.status,
        headers: answer.headers,
        message,
    })
}

fn scrubbed(message: Option<String>, hidden: &Hidden) -> Option<String> {
    message.map(|message| hidden.scrub(&message))
}

/// Takes the body for a file.
pub(crate) fn file(answer: RawAnswer) -> Response<Bytes> {
    Response {
        data: answer.body,
        status: answer.status,
        headers: answer.headers,
        message: None,
    }
}

/// Opens the envelope. One that tells of a failure is an error, whatever the status says.
fn open<T: DeserializeOwned>(answer: &RawAnswer) -> Result<Envelope<T>> {
    let envelope: Envelope<T> = match serde_json::from_slice(&answer.body) {
        Ok(envelope) => envelope,
        Err(error) => {
            // An envelope of a failure has no data to be read: say what it says.
            if let Ok(failure) = serde_json::from_slice::<Envelope<IgnoredAny>>(&answer.body)
                && !is_success(&failure.code)
            {
                return Err(Error::refused(answer));
            }
            return Err(misfit(answer, &error));
        }
    };
    if is_success(&envelope.code) {
        Ok(envelope)
    } else {
        Err(Error::refused(answer))
    }
}

/// `Created` has been seen with 201.
fn is_success(code: &str) -> bool {
    matches!(code, "Success" | "Created")
}

/// An answer that does not fit, and where.
fn misfit(answer: &RawAnswer, error: &serde_json::Error) -> Error {
    let path = place::path(&answer.body, error.line(), error.column());
    let path = answer.hidden.scrub(&path);
    let message = format!("the answer does not fit at `{path}`: {}", expected(error));
    Error::unreadable(message, answer).with_field(path)
}

/// What was expected, without what was found: that can be a secret.
fn expected(error: &serde_json::Error) -> String {
    let place = format!("line {} column {}", error.line(), error.column());
    if !error.is_data() {
        return format!("the JSON is broken off or wrong at {place}");
    }
    let text = error.to_string();
    let text = text.strip_suffix(&format!(" at {place}")).unwrap_or(&text);
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected} at {place}"),
        None if text.starts_with("missing field ") => text.to_owned(),
        None => format!("another value was expected at {place}"),
    }
}

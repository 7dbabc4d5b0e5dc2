//! An answer: its data, and what came beside it.

use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::error::{Error, Result};
use crate::transport::RawAnswer;

/// The answer of a successful call. It derefs to its data.
#[derive(Clone, Debug)]
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
            message: envelope.message,
        }),
        None => Err(Error::unreadable("the answer has no `data`", &answer)),
    }
}

/// Reads the message of an answer. An empty body says nothing, and is one.
pub(crate) fn message(answer: RawAnswer) -> Result<Response<()>> {
    let message = if answer.body.trim_ascii().is_empty() {
        None
    } else {
        open::<IgnoredAny>(&answer)?.message
    };
    Ok(Response {
        data: (),
        status: answer.status,
        headers: answer.headers,
        message,
    })
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
                return Err(refused(answer));
            }
            return Err(located::<T>(answer, error));
        }
    };
    if is_success(&envelope.code) {
        Ok(envelope)
    } else {
        Err(refused(answer))
    }
}

/// The failure that an envelope tells of.
fn refused(answer: &RawAnswer) -> Error {
    Error::refused(answer, &str::to_owned)
}

/// `Created` has been seen with 201.
fn is_success(code: &str) -> bool {
    matches!(code, "Success" | "Created")
}

/// Reads the body again, this time with an eye on where it fails.
fn located<T: DeserializeOwned>(answer: &RawAnswer, error: serde_json::Error) -> Error {
    let mut json = serde_json::Deserializer::from_slice(&answer.body);
    match serde_path_to_error::deserialize::<_, Envelope<T>>(&mut json) {
        Err(located) => {
            let path = located.path().to_string();
            Error::unreadable(format!("the answer does not fit at `{path}`"), answer)
                .with_field(path)
                .with_source(located.into_inner())
        }
        Ok(_) => Error::unreadable("the answer is no JSON", answer).with_source(error),
    }
}

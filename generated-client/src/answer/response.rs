//! A successful answer: its data, status, headers and message.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::lenient;
use super::rate_limit::RateLimitState;
use super::raw::RawAnswer;
use super::repair::Repair;
use crate::redact::Hidden;

/// The answer of a successful call. It derefs to its data.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    data: T,
    context: Context,
}

/// Everything about a response but its data.
#[derive(Clone)]
struct Context {
    status: StatusCode,
    headers: HeaderMap,
    /// As it came.
    message: Option<String>,
    /// Without the secrets of the call, once it was asked for: most callers never do.
    shown: OnceLock<Option<String>>,
    body: Bytes,
    repairs: Vec<Repair>,
    hidden: Hidden,
    /// Whether the data is a file, which is not shown.
    is_file: bool,
}

impl<T> Response<T> {
    /// The response that an answer makes with its decoded data and message.
    pub(super) fn new(
        data: T,
        message: Option<String>,
        repairs: Vec<Repair>,
        answer: RawAnswer,
    ) -> Self {
        Self {
            data,
            context: Context {
                status: answer.status,
                headers: answer.headers,
                message,
                shown: OnceLock::new(),
                body: answer.body,
                repairs,
                hidden: answer.hidden,
                is_file: false,
            },
        }
    }

    /// The same response, whose data is a file.
    pub(super) fn of_file(mut self) -> Self {
        self.context.is_file = true;
        self
    }

    /// The same response with other data, made from these.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            data: make(self.data),
            context: self.context,
        }
    }

    /// The data alone.
    #[doc(alias = "into_inner")]
    pub fn into_data(self) -> T {
        self.data
    }

    /// The data.
    pub fn data(&self) -> &T {
        &self.data
    }

    /// The status, always 2xx.
    pub fn status(&self) -> u16 {
        self.context.status.as_u16()
    }

    /// The value of a header, if it is present and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.context.headers.get(name)?.to_str().ok()
    }

    /// The id that the server gave to this request.
    pub fn request_id(&self) -> Option<&str> {
        self.header("x-request-id")
    }

    /// The rate limit of the account, as reported with this answer.
    pub fn rate_limit(&self) -> RateLimitState {
        RateLimitState::of(&self.context.headers)
    }

    /// The whole answer as it came, with fields that this version does not know and values that
    /// do not fit theirs. It can hold secrets. `None` if it is no JSON.
    pub fn json(&self) -> Option<Value> {
        Some(lenient::parse(&self.context.body)?.0)
    }

    /// The `id` in the data.
    pub(crate) fn data_id(&self) -> Option<String> {
        lenient::data_id(&self.context.body)
    }

    /// What did not fit the schema of the answer, and what was done about it. Empty for an answer
    /// that fits. A repair is no failure, but it tells that the API differs from what this version
    /// knows.
    pub fn repairs(&self) -> &[Repair] {
        &self.context.repairs
    }

    /// The message of the server, for people to read.
    pub fn message(&self) -> Option<&str> {
        let message = self.context.message.as_deref();
        let scrubbed = || message.map(|text| self.context.hidden.scrub(text));
        self.context.shown.get_or_init(scrubbed).as_deref()
    }
}

/// Shows a value without the secrets of its call, wherever a server wrote them.
struct Shown<'a>(&'a dyn fmt::Debug, &'a Hidden);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(value, hidden) = self;
        let text = if f.alternate() {
            format!("{value:#?}")
        } else {
            format!("{value:?}")
        };
        f.write_str(&hidden.scrub(&text))
    }
}

/// Leaves out the headers: gateways put private data there. Of a file, it shows the length.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Response");
        shown
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("message", &self.message());
        if self.context.is_file {
            shown.field("length", &self.context.body.len());
        } else {
            shown.field("data", &Shown(&self.data, &self.context.hidden));
        }
        shown.finish_non_exhaustive()
    }
}

impl<T> Response<Option<T>> {
    /// The response with its data, if there are any.
    pub(crate) fn transpose(self) -> Option<Response<T>> {
        Some(Response {
            data: self.data?,
            context: self.context,
        })
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

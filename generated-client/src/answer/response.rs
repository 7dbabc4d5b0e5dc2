//! A successful answer: its data, status, headers and message.

use std::fmt;
use std::ops::{Deref, DerefMut};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::rate_limit::RateLimitState;
use super::raw::RawAnswer;

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
    /// The response that an answer makes with its decoded data and message.
    pub(super) fn new(data: T, message: Option<String>, answer: RawAnswer) -> Self {
        Self {
            data,
            status: answer.status,
            headers: answer.headers,
            message,
        }
    }

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

    /// The value of a header, if it is present and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The id that the server gave to this request.
    pub fn request_id(&self) -> Option<&str> {
        self.header("x-request-id")
    }

    /// The rate limit of the account, as reported with this answer.
    pub fn rate_limit(&self) -> RateLimitState {
        RateLimitState::of(&self.headers)
    }

    /// The message of the server, for people to read.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

/// Leaves out the headers: gateways put private data there.
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

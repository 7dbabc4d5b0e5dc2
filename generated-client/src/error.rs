//! What can go wrong with a call.

use std::error::Error as StdError;
use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;

use crate::operation::Operation;
use crate::transport::RawAnswer;

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong with a call.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    code: Option<String>,
    /// What the server says, or what this crate found.
    message: String,
    request_id: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The client cannot be set up like this.
    Configuration,
    /// The request cannot be sent like this.
    Invalid,
    /// No whole answer came.
    Transport,
    /// The server answered that it did not do it.
    Refused,
    /// The server did it, and answered something that cannot be read.
    Unreadable,
    /// A list does not come to its end.
    Paging,
}

/// The body of a failure.
#[derive(Default, Deserialize)]
struct Failure {
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    message: Option<String>,
}

impl Error {
    fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            code: None,
            message: message.into(),
            request_id: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid, message)
    }

    pub(crate) fn paging(message: impl Into<String>) -> Self {
        Self::new(Kind::Paging, message)
    }

    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let message = if error.is_timeout() {
            "the server did not answer in time"
        } else if error.is_connect() {
            "cannot connect to the server"
        } else {
            "the exchange with the server broke off"
        };
        // The URL holds names of things, which an error need not tell.
        Self::new(Kind::Transport, message).with_source(error.without_url())
    }

    /// An answer that tells of a failure. The body can be anything.
    pub(crate) fn refused(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let failure: Failure = serde_json::from_slice(body).unwrap_or_default();
        let message = failure.message.unwrap_or_else(|| {
            let reason = status.canonical_reason().unwrap_or("no reason given");
            reason.to_owned()
        });
        let mut error = Self::new(Kind::Refused, message);
        error.0.code = failure.code;
        error.came_with(status, headers)
    }

    /// An answer of success that cannot be read.
    pub(crate) fn unreadable(message: impl Into<String>, answer: &RawAnswer) -> Self {
        Self::new(Kind::Unreadable, message).came_with(answer.status, &answer.headers)
    }

    fn came_with(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.request_id = headers
            .get("x-request-id")
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        self
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// The operation that was called; none if the client could not be made.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// The service's word for the failure, as `NotFound_Connection`. An open set.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What went wrong, for a person to read.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id that the server gave to this request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Whether the thing does not exist, or is out of reach of this key.
    pub fn is_not_found(&self) -> bool {
        self.0.kind == Kind::Refused
            && (self.0.status == Some(StatusCode::NOT_FOUND)
                || self.code().is_some_and(|code| code.starts_with("NotFound")))
    }

    /// Whether a rate limit is used up.
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == Kind::Refused && self.0.status == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the request was never sent, because it or the client is not right.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration | Kind::Invalid)
    }

    /// Whether the server did what was asked, and its answer cannot be read.
    pub fn is_unreadable_answer(&self) -> bool {
        self.0.kind == Kind::Unreadable
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{}: ", operation.id)?;
        }
        if let Some(status) = self.0.status {
            write!(f, "{} ", status.as_u16())?;
        }
        if let Some(code) = &self.0.code {
            write!(f, "{code}: ")?;
        }
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation.map(|operation| operation.id))
            .field("status", &self.status())
            .field("code", &self.0.code)
            .field("message", &self.0.message)
            .field("request_id", &self.0.request_id)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

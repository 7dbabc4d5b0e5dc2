//! What can go wrong with a call.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use jiff::fmt::rfc2822;
use reqwest::StatusCode;
use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use serde::Deserialize;

use crate::excerpt::excerpt;
use crate::operation::Operation;
use crate::preview::Preview;
use crate::transport::RawAnswer;

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong with a call.
///
/// It answers questions, of which most have no answer for most errors. It never holds the
/// credentials. The message and the code are what the server says: should it repeat there what
/// was sent, they hold that.
pub struct Error(Box<Inner>);

#[derive(Default)]
struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    code: Option<String>,
    /// What the server says, or what this crate found.
    message: String,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    field: Option<String>,
    excerpt: Option<String>,
    cursor: Option<String>,
    confirmation: Option<String>,
    preview: Option<Preview>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    /// The client cannot be set up like this.
    #[default]
    Configuration,
    /// The request cannot be sent like this.
    Invalid,
    /// The policy does not allow it.
    Denied,
    /// It has to be confirmed.
    Unconfirmed,
    /// The client only shows what it would send.
    DryRun,
    /// The server cannot be reached.
    Connect,
    /// No whole answer came.
    Transport,
    /// No whole answer came in time.
    Timeout,
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
            message: message.into(),
            ..Inner::default()
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid, message)
    }

    pub(crate) fn denied(reason: &str) -> Self {
        Self::new(Kind::Denied, format!("denied: {reason}"))
    }

    pub(crate) fn unconfirmed(operation: &Operation, code: String) -> Self {
        let consequence = operation.destructive.unwrap_or("it changes something");
        let message = format!("this has to be confirmed with the code `{code}`: {consequence}");
        let mut error = Self::new(Kind::Unconfirmed, message);
        error.0.confirmation = Some(code);
        error
    }

    pub(crate) fn dry_run(preview: Preview) -> Self {
        let mut error = Self::new(Kind::DryRun, format!("not sent: {preview}"));
        error.0.preview = Some(preview);
        error
    }

    pub(crate) fn out_of_time(limit: Duration) -> Self {
        Self::new(
            Kind::Timeout,
            format!("the call was not over within {limit:?}"),
        )
    }

    pub(crate) fn paging(message: impl Into<String>) -> Self {
        Self::new(Kind::Paging, message)
    }

    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let (kind, message) = if error.is_connect() {
            (Kind::Connect, "cannot connect to the server")
        } else if error.is_timeout() {
            (Kind::Timeout, "the server did not answer in time")
        } else {
            (Kind::Transport, "the exchange with the server broke off")
        };
        // The URL holds names of things, which an error need not tell.
        Self::new(kind, message).with_source(error.without_url())
    }

    /// An answer that tells of a failure. The body can be anything.
    pub(crate) fn refused(answer: &RawAnswer) -> Self {
        let scrub = |text: &str| answer.hidden.scrub(text);
        let status = answer.status;
        let failure: Failure = serde_json::from_slice(&answer.body).unwrap_or_default();
        let message = failure.message.as_deref().map_or_else(
            || {
                status
                    .canonical_reason()
                    .unwrap_or("no reason given")
                    .to_owned()
            },
            scrub,
        );
        let mut error = Self::new(Kind::Refused, message).came_with(answer);
        error.0.code = failure.code.as_deref().map(scrub);
        error.0.retry_after = retry_after(&answer.headers);
        error
    }

    /// An answer of success that cannot be read.
    pub(crate) fn unreadable(message: impl Into<String>, answer: &RawAnswer) -> Self {
        Self::new(Kind::Unreadable, message).came_with(answer)
    }

    fn came_with(mut self, answer: &RawAnswer) -> Self {
        self.0.status = Some(answer.status);
        self.0.request_id = answer.request_id().map(|id| answer.hidden.scrub(id));
        self.0.excerpt = excerpt(answer);
        self
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn with_field(mut self, path: String) -> Self {
        self.0.field = Some(path);
        self
    }

    pub(crate) fn with_cursor(mut self, cursor: Option<&str>) -> Self {
        self.0.cursor = cursor.map(str::to_owned);
        self
    }

    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What sort of error it is: a status of failure, or a word. There are few of them.
    pub(crate) fn sort(&self) -> String {
        match self.0.status.filter(|status| !status.is_success()) {
            Some(status) if self.0.kind == Kind::Refused => status.as_str().to_owned(),
            _ => self.kind_name().to_owned(),
        }
    }

    fn kind_name(&self) -> &'static str {
        match self.0.kind {
            Kind::Configuration => "configuration",
            Kind::Invalid => "invalid_request",
            Kind::Denied => "denied",
            Kind::Unconfirmed => "unconfirmed",
            Kind::DryRun => "dry_run",
            Kind::Connect => "connect",
            Kind::Transport => "transport",
            Kind::Timeout => "timeout",
            Kind::Refused => "refused",
            Kind::Unreadable => "unreadable_answer",
            Kind::Paging => "paging",
        }
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

    /// How long the server asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Where the answer does not fit, as `data.items[3].id`.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The start of the body, without the values that could be secrets.
    pub fn body_excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// Where the page starts that could not be had; nothing for the first one. A list goes on
    /// from there with `.cursor(…)`.
    pub fn cursor(&self) -> Option<&str> {
        self.0.cursor.as_deref()
    }

    /// The code that confirms this call, given to `with_confirmation` of the same request.
    pub fn confirmation_code(&self) -> Option<&str> {
        self.0.confirmation.as_deref()
    }

    /// The request as it would have been sent, by a client that only shows it.
    pub fn preview(&self) -> Option<&Preview> {
        self.0.preview.as_ref()
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

    /// Whether a time limit was reached: of connecting, of an attempt, or of the whole call.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout
            || self.0.source.as_ref().is_some_and(|source| {
                let source = source.downcast_ref::<reqwest::Error>();
                source.is_some_and(reqwest::Error::is_timeout)
            })
    }

    /// Whether another attempt can help, and is safe: the request was not carried out, or
    /// repeating it leaves the same state as carrying it out once.
    pub fn is_retryable(&self) -> bool {
        let idempotent = self
            .0
            .operation
            .is_some_and(|operation| operation.idempotent);
        match self.0.kind {
            Kind::Connect => true,
            // A limit of the whole call leaves no time for another attempt.
            Kind::Timeout => idempotent && self.0.source.is_some(),
            Kind::Transport => idempotent,
            Kind::Refused => match self.status() {
                Some(408 | 429) => true,
                Some(500 | 502 | 503 | 504) => idempotent,
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether the request was never sent, because it or the client is not right.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration | Kind::Invalid)
    }

    /// Whether the policy did not allow the call. Nothing was sent.
    pub fn is_denied(&self) -> bool {
        self.0.kind == Kind::Denied
    }

    /// Whether the server did what was asked, and its answer cannot be read.
    pub fn is_unreadable_answer(&self) -> bool {
        self.0.kind == Kind::Unreadable
    }
}

/// How long to wait: a number of seconds, or a point in time. The latter is compared with the
/// time of the server, so that a clock that is off does no harm.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &HeaderName| headers.get(name)?.to_str().ok();
    let value = text(&RETRY_AFTER)?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let time = |text: &str| {
        let zoned = rfc2822::parse(text.trim()).ok()?;
        Some(zoned.timestamp())
    };
    let until = time(value)?;
    let now = text(&DATE)
        .and_then(time)
        .unwrap_or_else(jiff::Timestamp::now);
    Some(until.duration_since(now).try_into().unwrap_or_default())
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
        f.write_str(&self.0.message)?;
        if let Some(wait) = self.0.retry_after {
            write!(f, " (the server asks to wait {wait:?})")?;
        }
        if self.0.attempts > 1 {
            write!(f, " (after {} attempts)", self.0.attempts)?;
        }
        Ok(())
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
            .field("retry_after", &self.0.retry_after)
            .field("attempts", &self.0.attempts)
            .field("field", &self.0.field)
            .field("cursor", &self.0.cursor)
            .field("body_excerpt", &self.0.excerpt)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

    use super::retry_after;

    fn wait(value: &'static str, date: Option<&'static str>) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static(value));
        if let Some(date) = date {
            headers.insert(DATE, HeaderValue::from_static(date));
        }
        retry_after(&headers)
    }

    #[test]
    fn seconds_are_taken_as_they_are() {
        assert_eq!(wait("30", None), Some(Duration::from_secs(30)));
        assert_eq!(wait(" 3600 ", None), Some(Duration::from_secs(3600)));
    }

    #[test]
    fn a_date_is_compared_with_the_clock_of_the_server() {
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        let now = Some("Sun, 06 Nov 1994 08:49:07 GMT");
        assert_eq!(wait(date, now), Some(Duration::from_secs(30)));
        assert_eq!(wait(date, Some(date)), Some(Duration::ZERO));
        assert_eq!(wait(date, None), Some(Duration::ZERO), "a time long past");
    }

    #[test]
    fn what_is_neither_is_nothing() {
        for value in ["", "soon", "-5", "1.5", "99999999999999999999999"] {
            assert_eq!(wait(value, None), None, "{value}");
        }
    }
}

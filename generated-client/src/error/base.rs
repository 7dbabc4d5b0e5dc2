//! The error itself: its parts, how they are added, and how they are shown.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;

use super::kind::ErrorKind;
use crate::answer::RateLimitState;
use crate::operation::Operation;
use crate::values::{Preview, Secret};

/// The outcome of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong with a call.
///
/// Its methods answer questions about the failure; most of them return `None` for most errors. It
/// never holds the credentials. The message and the code come from the server: if the server
/// repeats there what was sent, they contain it.
///
/// ```no_run
/// use fivetran::ErrorKind;
///
/// # async fn example(fivetran: &fivetran::Client) {
/// match fivetran.groups().get("loyal_harbor").send().await {
///     Ok(group) => println!("{:?}", group.name),
///     Err(error) if error.is_not_found() => println!("there is no such group"),
///     Err(error) => match error.kind() {
///         ErrorKind::Connect | ErrorKind::Timeout => println!("no answer: {error}"),
///         _ if error.is_rate_limited() => println!("wait {:?}", error.retry_after()),
///         _ => println!("{error}, after {} attempts", error.attempts()),
///     },
/// }
/// # }
/// ```
pub struct Error(pub(super) Box<Parts>);

#[derive(Default)]
pub(super) struct Parts {
    pub(super) kind: ErrorKind,
    pub(super) operation: Option<&'static Operation>,
    pub(super) status: Option<StatusCode>,
    pub(super) code: Option<String>,
    /// The message of the server, or of this crate.
    pub(super) message: String,
    pub(super) request_id: Option<String>,
    pub(super) retry_after: Option<Duration>,
    pub(super) rate_limit: RateLimitState,
    pub(super) attempts: u32,
    /// Whether the call can be repeated, judged by what it sends, where that is known.
    pub(super) idempotent: Option<bool>,
    /// Whether another attempt would fail in the same way, or has no time left.
    pub(super) lasting: bool,
    /// Whether the server said that it did not look at the request.
    pub(super) not_looked_at: bool,
    /// Whether the failure came from the service, not from a gateway before it.
    pub(super) from_service: bool,
    /// Why the call was not repeated, where that is no property of the failure.
    pub(super) not_repeated: Option<&'static str>,
    pub(super) field: Option<String>,
    pub(super) excerpt: Option<String>,
    pub(super) raw_body: Option<Secret>,
    pub(super) data_id: Option<String>,
    pub(super) cursor: Option<String>,
    pub(super) confirmation: Option<String>,
    pub(super) preview: Option<Preview>,
    /// For taking up again what the error ended. Its type belongs to whoever made it.
    pub(super) point: Option<Box<dyn Any + Send + Sync>>,
    pub(super) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    pub(super) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Parts {
            kind,
            message: message.into(),
            ..Parts::default()
        }))
    }

    pub(crate) fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn with_cursor(mut self, cursor: Option<&str>) -> Self {
        self.0.cursor = cursor.map(str::to_owned);
        self
    }

    /// Adds what is needed to take up again what the error ended.
    pub(crate) fn with_point(mut self, point: impl Any + Send + Sync) -> Self {
        self.0.point = Some(Box::new(point));
        self
    }

    /// What is needed to take up again what the error ended, if it is of this type.
    pub(crate) fn point<T: 'static>(&self) -> Option<&T> {
        self.0.point.as_ref()?.downcast_ref()
    }

    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn of_idempotent(mut self, idempotent: bool) -> Self {
        self.0.idempotent = Some(idempotent);
        self
    }

    pub(crate) fn not_repeated(mut self, reason: &'static str) -> Self {
        self.0.not_repeated = Some(reason);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
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
        f.write_str(&self.0.message)?;
        if let Some(wait) = self
            .0
            .retry_after
            .filter(|_| self.0.kind == ErrorKind::Refused)
        {
            write!(f, " (the server asks to wait {wait:?})")?;
        }
        if self.0.attempts > 1 {
            write!(f, " (after {} attempts)", self.0.attempts)?;
        }
        if let Some(reason) = self.0.not_repeated {
            write!(f, " (not repeated: {reason})")?;
        }
        if let Some(id) = &self.0.request_id {
            write!(f, " (request {id})")?;
        }
        Ok(())
    }
}

/// Prints only what is set.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = &*self.0;
        let operation = parts.operation.map(|operation| operation.id);
        let status = parts.status.map(|status| status.as_u16());
        let attempts = (parts.attempts > 0).then_some(parts.attempts);
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &parts.kind);
        shown.field("message", &parts.message);
        let mut field = |name: &'static str, value: Option<&dyn fmt::Debug>| {
            if let Some(value) = value {
                shown.field(name, value);
            }
        };
        field("operation", debug(operation.as_ref()));
        field("status", debug(status.as_ref()));
        field("code", debug(parts.code.as_ref()));
        field("request_id", debug(parts.request_id.as_ref()));
        field("retry_after", debug(parts.retry_after.as_ref()));
        field("attempts", debug(attempts.as_ref()));
        field("not_repeated", debug(parts.not_repeated.as_ref()));
        field("field", debug(parts.field.as_ref()));
        field("data_id", debug(parts.data_id.as_ref()));
        field("cursor", debug(parts.cursor.as_ref()));
        field("body_excerpt", debug(parts.excerpt.as_ref()));
        field("source", debug(parts.source.as_ref()));
        shown.finish()
    }
}

fn debug<T: fmt::Debug>(value: Option<&T>) -> Option<&dyn fmt::Debug> {
    value.map(|value| value as _)
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

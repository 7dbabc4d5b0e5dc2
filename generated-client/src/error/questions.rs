//! The questions that an error answers.

use std::time::Duration;

use reqwest::StatusCode;

use super::base::Error;
use super::kind::Kind;
use crate::operation::Operation;
use crate::values::{Preview, Secret};

impl Error {
    /// The operation that was called; `None` if the client could not be built.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// The error code of the service, such as `NotFound_Connection`. An open set.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What went wrong, for people to read.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id that the server gave to this request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asks to wait before the next attempt (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The place where the answer could not be decoded, such as `data.items[3].id`.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The first 512 characters of the body, without the values that could be secrets.
    pub fn body_excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// The whole body of an answer of success that cannot be read. The request was carried out, so
    /// it can hold what is answered only once, such as a new secret.
    pub fn raw_body(&self) -> Option<&Secret> {
        self.0.raw_body.as_ref()
    }

    /// The `id` in the data of an answer of success that cannot be read: what was created.
    pub fn data_id(&self) -> Option<&str> {
        self.0.data_id.as_deref()
    }

    /// The start of the page that could not be fetched; `None` for the first page. Continue the
    /// list from there with `.cursor(…)`.
    pub fn cursor(&self) -> Option<&str> {
        self.0.cursor.as_deref()
    }

    /// The code that confirms this call: pass it to `with_confirmation` of the same request, made by
    /// the same caller. It can be used once, and not for long. Neither `Display` nor `Debug` shows
    /// it, so that a program can pass the error on to whoever made the call, and the code to the
    /// person who may confirm it.
    ///
    /// ```no_run
    /// # async fn delete(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// # async fn ask_a_person(question: &fivetran::Error, code: &str) -> bool { true }
    /// let groups = fivetran.groups();
    /// match groups.delete("loyal_harbor").send().await {
    ///     Err(error) => match error.confirmation_code() {
    ///         Some(code) if ask_a_person(&error, code).await => {
    ///             groups.delete("loyal_harbor").with_confirmation(code).send().await?;
    ///         }
    ///         _ => return Err(error),
    ///     },
    ///     Ok(_) => {}
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn confirmation_code(&self) -> Option<&str> {
        self.0.confirmation.as_deref()
    }

    /// The request as it would have been sent, if the client is in dry-run mode.
    pub fn preview(&self) -> Option<&Preview> {
        self.0.preview.as_ref()
    }

    /// Whether the resource does not exist, or the key may not see it.
    pub fn is_not_found(&self) -> bool {
        self.0.kind == Kind::Refused
            && (self.0.status == Some(StatusCode::NOT_FOUND)
                || self.code().is_some_and(|code| code.starts_with("NotFound")))
    }

    /// Whether a rate limit was exceeded (429).
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == Kind::Refused && self.0.status == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether a time limit was reached: for connecting, for an attempt, or for the whole call.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout
            || self.0.source.as_ref().is_some_and(|source| {
                let source = source.downcast_ref::<reqwest::Error>();
                source.is_some_and(reqwest::Error::is_timeout)
            })
    }

    /// Whether another attempt can help and is safe: the request was not carried out, or the
    /// operation is idempotent.
    pub fn is_retryable(&self) -> bool {
        let idempotent = self
            .0
            .operation
            .is_some_and(|operation| operation.idempotent);
        match self.0.kind {
            Kind::Connect => true,
            // If the limit of the whole call was reached, no time is left for another attempt.
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

    /// Whether the server may have carried out the request nevertheless.
    pub(crate) fn may_have_been_carried_out(&self) -> bool {
        match self.0.kind {
            Kind::Transport | Kind::Timeout | Kind::Unreadable => true,
            Kind::Refused => self.status().is_some_and(|status| status >= 500),
            _ => false,
        }
    }

    /// Whether what was waited for ended without success, such as a sync that failed. From
    /// `into_result` of an outcome.
    pub fn is_unsuccessful(&self) -> bool {
        self.0.kind == Kind::Unsuccessful
    }

    /// Whether nothing was sent because the request or the configuration of the client is invalid.
    pub fn is_invalid_request(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration | Kind::Invalid)
    }

    /// Whether the policy denied the call. Nothing was sent.
    pub fn is_denied(&self) -> bool {
        self.0.kind == Kind::Denied
    }

    /// Whether the server carried out the request, but its answer cannot be decoded.
    pub fn is_unreadable_answer(&self) -> bool {
        self.0.kind == Kind::Unreadable
    }

    /// The `error.type` of traces: the status of a failure, or the name of the kind. There are few
    /// different values.
    pub(crate) fn trace_type(&self) -> String {
        match self.0.status.filter(|status| !status.is_success()) {
            Some(status) if self.0.kind == Kind::Refused => status.as_str().to_owned(),
            _ => self.0.kind.name().to_owned(),
        }
    }
}

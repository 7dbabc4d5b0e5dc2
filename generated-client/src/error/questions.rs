//! The questions that an error answers.

use std::time::Duration;

use reqwest::StatusCode;

use super::base::Error;
use super::kind::ErrorKind;
use crate::answer::RateLimitState;
use crate::operation::{Idempotence, Operation};
use crate::values::{Preview, Secret};

/// Statuses with which a request was not carried out, and can be later.
fn is_not_carried_out(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS
    )
}

/// Whether a status is a failure of a server that may pass: every 5xx, also those of gateways,
/// but for those that tell what the server cannot do.
fn may_pass(status: StatusCode) -> bool {
    status.is_server_error()
        && !matches!(
            status,
            StatusCode::NOT_IMPLEMENTED
                | StatusCode::HTTP_VERSION_NOT_SUPPORTED
                | StatusCode::VARIANT_ALSO_NEGOTIATES
                | StatusCode::LOOP_DETECTED
                | StatusCode::NOT_EXTENDED
                | StatusCode::NETWORK_AUTHENTICATION_REQUIRED
        )
}

impl Error {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

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

    /// How long the server asks to wait before the next attempt (`Retry-After`), or the pace of
    /// the client would have made the call wait ([`ErrorKind::Paced`]).
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The rate limit of the account, as reported with this answer.
    pub fn rate_limit(&self) -> RateLimitState {
        self.0.rate_limit
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

    /// Whether the service says that the resource does not exist, or the key may not see it. A 404
    /// of a gateway before the service is none: nothing follows from it about the resource.
    pub fn is_not_found(&self) -> bool {
        self.is_status(StatusCode::NOT_FOUND) && self.0.from_service
            || self.0.kind == ErrorKind::Refused
                && self.code().is_some_and(|code| code.starts_with("NotFound"))
    }

    /// Whether the credentials are wrong or missing (401).
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the key may not do this (403).
    pub fn is_forbidden(&self) -> bool {
        self.is_status(StatusCode::FORBIDDEN)
    }

    /// Whether the state of the resource does not allow this (409), as a name that is taken.
    pub fn is_conflict(&self) -> bool {
        self.is_status(StatusCode::CONFLICT)
    }

    /// Whether the server or a gateway before it failed (5xx).
    pub fn is_server_error(&self) -> bool {
        self.0.kind == ErrorKind::Refused
            && self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// Whether there was no connection to the server. Nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether a rate limit was exceeded (429).
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(StatusCode::TOO_MANY_REQUESTS)
    }

    fn is_status(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Refused && self.0.status == Some(status)
    }

    /// Whether a time limit was reached: for connecting, for an attempt, or for the whole call; or
    /// would have been before the pace of the client let the call start.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Timeout | ErrorKind::Paced)
            || self.0.source.as_ref().is_some_and(|source| {
                let source = source.downcast_ref::<reqwest::Error>();
                source.is_some_and(reqwest::Error::is_timeout)
            })
    }

    /// Whether another attempt can help and is safe: the request was not carried out, or the
    /// call is idempotent, with what it sends. A failure that stays, as a bad certificate, is not retryable.
    pub fn is_retryable(&self) -> bool {
        if self.0.lasting {
            return false;
        }
        match self.0.kind {
            _ if self.0.not_looked_at => true,
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::Transport => self.is_idempotent(),
            ErrorKind::Refused => match self.0.status {
                Some(status) if is_not_carried_out(status) => true,
                Some(status) => may_pass(status) && self.is_idempotent(),
                None => false,
            },
            _ => false,
        }
    }

    /// Whether the server may have carried out the request nevertheless.
    pub(crate) fn may_have_been_carried_out(&self) -> bool {
        match self.0.kind {
            _ if self.0.not_looked_at => false,
            ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::UnreadableAnswer => true,
            ErrorKind::Refused => self.status().is_some_and(|status| status >= 500),
            _ => false,
        }
    }

    /// Whether what was waited for ended without success, such as a sync that failed. From
    /// `into_result` of an outcome.
    pub fn is_unsuccessful(&self) -> bool {
        self.0.kind == ErrorKind::Unsuccessful
    }

    /// Whether the call leaves the same state when it is repeated. If it is not known what was sent,
    /// every call of the operation must.
    pub(crate) fn is_idempotent(&self) -> bool {
        let operation = self.0.operation;
        self.0.idempotent.unwrap_or_else(|| {
            operation.is_some_and(|operation| operation.idempotent == Idempotence::Always)
        })
    }

    /// Whether nothing was sent because the request or the configuration of the client is invalid.
    pub fn is_invalid_request(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Configuration | ErrorKind::InvalidRequest
        )
    }

    /// Whether the policy denied the call. Nothing was sent.
    pub fn is_denied(&self) -> bool {
        self.0.kind == ErrorKind::Denied
    }

    /// Whether the server carried out the request, but its answer cannot be decoded.
    pub fn is_unreadable_answer(&self) -> bool {
        self.0.kind == ErrorKind::UnreadableAnswer
    }

    /// The `error.type` of traces: the status of a failure, or the name of the kind. There are few
    /// different values.
    pub(crate) fn trace_type(&self) -> String {
        match self.0.status.filter(|status| !status.is_success()) {
            Some(status) if self.0.kind == ErrorKind::Refused => status.as_str().to_owned(),
            _ => self.0.kind.name().to_owned(),
        }
    }
}

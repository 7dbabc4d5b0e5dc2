//! The constructors of errors, kind by kind.

use std::time::Duration;

use super::base::Error;
use super::kind::Kind;
use crate::answer::{self, Failure, RawAnswer, Reason, Rejection, excerpt, retry_after};
use crate::operation::Operation;
use crate::values::{Preview, Secret};

impl Error {
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid, message)
    }

    pub(crate) fn denied(reason: &str) -> Self {
        Self::new(Kind::Denied, format!("denied: {reason}"))
    }

    /// The code is not in the message unless it may be shown: whoever reads the message could
    /// confirm the call.
    pub(crate) fn unconfirmed(
        operation: &Operation,
        code: String,
        show: bool,
        refusal: Option<String>,
    ) -> Self {
        let consequence = operation.destructive.unwrap_or("it changes something");
        let with = match show {
            true => format!(" with the code `{code}`"),
            false => String::new(),
        };
        let refusal = refusal.map_or_else(String::new, |refusal| format!(" ({refusal})"));
        let message = format!("this has to be confirmed{with}: {consequence}{refusal}");
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
            format!("the call did not finish within {limit:?}"),
        )
    }

    pub(crate) fn unsuccessful(message: impl Into<String>) -> Self {
        Self::new(Kind::Unsuccessful, message)
    }

    pub(crate) fn waited_too_long(message: impl Into<String>) -> Self {
        Self::new(Kind::Timeout, message)
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
            (
                Kind::Transport,
                "the connection to the server broke before the answer was complete",
            )
        };
        // Without the URL: its path holds ids and names.
        Self::new(kind, message).with_source(error.without_url())
    }

    /// The server answered with a failure. The body can be anything.
    pub(crate) fn refused(answer: &RawAnswer) -> Self {
        let scrub = |text: &str| answer.hidden.scrub(text);
        let status = answer.status;
        let failure = Failure::of(answer);
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

    /// A 2xx answer that was not accepted. What it would take to go on is kept: the request was
    /// carried out.
    pub(crate) fn rejected(rejection: Rejection) -> Self {
        let answer = &rejection.answer;
        match rejection.reason {
            Reason::Failure => Self::refused(answer),
            Reason::Unreadable { message, field } => {
                let mut error = Self::new(Kind::Unreadable, message).came_with(answer);
                error.0.field = field.map(|field| answer.hidden.scrub(&field));
                let id = answer::data_id(&answer.body);
                error.0.data_id = id.map(|id| answer.hidden.scrub(&id));
                error.0.raw_body = Some(Secret::from(&*String::from_utf8_lossy(&answer.body)));
                error
            }
        }
    }

    pub(crate) fn shut_down() -> Self {
        Self::new(
            Kind::Transport,
            "the runtime was shut down while the answer was decoded",
        )
    }

    fn came_with(mut self, answer: &RawAnswer) -> Self {
        self.0.status = Some(answer.status);
        self.0.request_id = answer.request_id().map(|id| answer.hidden.scrub(id));
        self.0.excerpt = excerpt(answer);
        self
    }
}

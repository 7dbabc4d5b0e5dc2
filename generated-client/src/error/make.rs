//! The constructors of errors, kind by kind.

use std::time::Duration;

use super::base::Error;
use super::cause::{first_cause, is_lasting, is_not_looked_at};
use super::kind::ErrorKind;
use crate::answer::{
    self, Failure, RateLimitState, RawAnswer, Reason, Rejection, excerpt, retry_after,
};
use crate::redact::Hidden;
use crate::transport::{How, TransportError};
use crate::values::{Preview, Secret};

impl Error {
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    pub(crate) fn denied(reason: &str) -> Self {
        Self::new(ErrorKind::Denied, format!("denied: {reason}"))
    }

    /// The code is not in the message unless it may be shown: whoever reads the message could
    /// confirm the call.
    pub(crate) fn unconfirmed(
        destructive: Option<&str>,
        code: String,
        show: bool,
        refusal: Option<String>,
    ) -> Self {
        let consequence = destructive.unwrap_or("it changes something");
        let with = if show {
            format!(" with the code `{code}`")
        } else {
            String::new()
        };
        let refusal = refusal.map_or_else(String::new, |refusal| format!(" ({refusal})"));
        let message = format!("this has to be confirmed{with}: {consequence}{refusal}");
        let mut error = Self::new(ErrorKind::Unconfirmed, message);
        error.0.confirmation = Some(code);
        error
    }

    pub(crate) fn dry_run(preview: Preview) -> Self {
        let mut error = Self::new(ErrorKind::DryRun, format!("not sent: {preview}"));
        error.0.preview = Some(preview);
        error
    }

    /// The limit of the whole call was reached: no time is left for another attempt.
    pub(crate) fn out_of_time(limit: Duration) -> Self {
        let message = format!("the call did not finish within {limit:?}");
        Self::new(ErrorKind::Timeout, message).lasting()
    }

    /// The limit of an attempt was reached.
    pub(crate) fn too_slow(limit: Duration) -> Self {
        let message = format!("the server did not answer within {limit:?}");
        Self::new(ErrorKind::Timeout, message)
    }

    /// The call cannot start in time.
    pub(crate) fn paced(wait: Option<Duration>, limit: Option<Duration>) -> Self {
        let limit = limit.map_or_else(
            || "the time that its retry policy allows".to_owned(),
            |limit| format!("its limit of {limit:?}"),
        );
        let mut message =
            format!("the pace of the client does not let the call start within {limit}");
        if let Some(wait) = wait {
            message.push_str(&format!(": it could start in {wait:?}"));
        }
        let mut error = Self::new(ErrorKind::Paced, message).lasting();
        error.0.retry_after = wait;
        error
    }

    pub(crate) fn unsuccessful(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Unsuccessful, message)
    }

    pub(crate) fn waited_too_long(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message)
    }

    pub(crate) fn paging(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Paging, message)
    }

    pub(crate) fn transport(error: reqwest::Error) -> Self {
        let connect;
        let (kind, message) = if error.is_builder() {
            (ErrorKind::InvalidRequest, "the request cannot be made")
        } else if error.is_redirect() {
            (
                ErrorKind::Transport,
                "the HTTP client followed redirects without an end",
            )
        } else if error.is_connect() {
            connect = format!("cannot connect to the server: {}", first_cause(&error));
            (ErrorKind::Connect, connect.as_str())
        } else if error.is_timeout() {
            (ErrorKind::Timeout, "the server did not answer in time")
        } else {
            (
                ErrorKind::Transport,
                "the connection to the server broke before the answer was complete",
            )
        };
        let (lasting, not_looked_at) = (is_lasting(&error), is_not_looked_at(&error));
        // Without the URL: its path holds ids and names.
        let mut made = Self::new(kind, message).with_source(error.without_url());
        made.0.lasting = lasting;
        made.0.not_looked_at = not_looked_at;
        made
    }

    /// A transport of the caller has no answer. Its reason can hold what was sent.
    pub(crate) fn carried(error: &TransportError, hidden: &Hidden) -> Self {
        let kind = match error.how {
            How::NotSent => ErrorKind::Connect,
            How::TimedOut => ErrorKind::Timeout,
            How::Broken => ErrorKind::Transport,
        };
        // A message is cut after it is scrubbed: what is hidden must be found whole.
        Self::new(kind, cut(hidden.scrub(&error.to_string())))
    }

    /// An answer of success whose body did not come to its end: status and request id are known,
    /// and what came of the body. The request was carried out.
    pub(crate) fn incomplete(self, answer: &RawAnswer) -> Self {
        let mut error = self;
        error.0.status = Some(answer.status);
        error.0.request_id = answer.request_id().map(|id| answer.hidden.scrub(id));
        // What was created is small. The start of a large answer is not searched for an id.
        if answer.body.len() <= LARGEST_CREATED {
            error.0.data_id = data_id(answer);
        }
        error.0.raw_body = raw_body(answer);
        error
    }

    /// An answer of success that is larger than the client reads.
    pub(crate) fn too_large(limit: usize) -> Self {
        let message = format!(
            "the answer is larger than {limit} bytes: raise the limit with `answer_limit` of the \
             client, or ask for less"
        );
        Self::new(ErrorKind::UnreadableAnswer, message)
    }

    /// The HTTP client of the caller went to another URL than the one that was called.
    pub(crate) fn led_elsewhere() -> Self {
        let message = "the HTTP client followed a redirect, and the answer came from another \
                       address: build it with `redirect::Policy::none()`";
        Self::new(ErrorKind::Transport, message).lasting()
    }

    fn lasting(mut self) -> Self {
        self.0.lasting = true;
        self
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
            // A message is cut after it is scrubbed: what is hidden must be found whole.
            |message| cut(scrub(message)),
        );
        let mut error = Self::new(ErrorKind::Refused, message).came_with(answer);
        error.0.from_service = failure.code.is_some() || failure.message.is_some();
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
                let mut error = Self::new(ErrorKind::UnreadableAnswer, message).came_with(answer);
                error.0.field = field.map(|field| answer.hidden.scrub(&field));
                error.0.data_id = data_id(answer);
                error.0.raw_body = raw_body(answer);
                error
            }
        }
    }

    pub(crate) fn shut_down() -> Self {
        Self::new(
            ErrorKind::Transport,
            "the runtime was shut down while the answer was decoded",
        )
    }

    fn came_with(mut self, answer: &RawAnswer) -> Self {
        self.0.status = Some(answer.status);
        self.0.rate_limit = RateLimitState::of(&answer.headers);
        self.0.request_id = answer.request_id().map(|id| answer.hidden.scrub(id));
        self.0.excerpt = excerpt(answer);
        self
    }
}

fn data_id(answer: &RawAnswer) -> Option<String> {
    let id = answer::data_id(&answer.body)?;
    Some(answer.hidden.scrub(&id))
}

fn raw_body(answer: &RawAnswer) -> Option<Secret> {
    let body = &answer.body;
    (!body.is_empty()).then(|| Secret::from(&*String::from_utf8_lossy(body)))
}

/// The largest part of an answer that is searched for what was created, in bytes.
const LARGEST_CREATED: usize = 256 * 1024;

/// The longest message of a server that is kept, in characters.
const LONGEST_MESSAGE: usize = 1000;

fn cut(mut message: String) -> String {
    if let Some((end, _)) = message.char_indices().nth(LONGEST_MESSAGE) {
        message.truncate(end);
        message.push('…');
    }
    message
}

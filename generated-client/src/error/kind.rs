//! The kinds of errors, and their names in traces.

/// What kind of failure an [`Error`](crate::Error) is. From [`Error::kind`](crate::Error::kind).
///
/// ```
/// # fn report(error: &fivetran::Error) -> &'static str {
/// use fivetran::ErrorKind;
///
/// match error.kind() {
///     ErrorKind::Configuration | ErrorKind::InvalidRequest => "a fault of this program",
///     ErrorKind::Connect | ErrorKind::Transport | ErrorKind::Timeout => "a fault of the network",
///     ErrorKind::Refused if error.is_unauthorized() => "the key is wrong",
///     ErrorKind::Refused => "the service refused it",
///     _ => "something else",
/// }
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be set up with these options, or is not set up for this call.
    #[default]
    Configuration,
    /// The request is invalid and was not sent.
    InvalidRequest,
    /// The policy denied the call. It was not sent.
    Denied,
    /// The call has to be confirmed first. It was not sent.
    Unconfirmed,
    /// The client is in dry-run mode. The call was not sent.
    DryRun,
    /// The pace of the client does not let the call start within its time limit. The attempt was
    /// not sent. [`Error::retry_after`](crate::Error::retry_after) says when it could start.
    Paced,
    /// No connection to the server. Nothing was sent.
    Connect,
    /// The connection broke before the answer was complete.
    Transport,
    /// A time limit was reached.
    Timeout,
    /// The server answered with a failure.
    Refused,
    /// The server carried out the request, and its answer cannot be read.
    UnreadableAnswer,
    /// A list cannot be read to its end.
    Paging,
    /// What was waited for ended without success.
    Unsuccessful,
}

impl ErrorKind {
    /// The name of the kind in traces.
    pub(super) fn name(self) -> &'static str {
        match self {
            ErrorKind::Configuration => "configuration",
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::Denied => "denied",
            ErrorKind::Unconfirmed => "unconfirmed",
            ErrorKind::DryRun => "dry_run",
            ErrorKind::Paced => "paced",
            ErrorKind::Connect => "connect",
            ErrorKind::Transport => "transport",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Refused => "refused",
            ErrorKind::UnreadableAnswer => "unreadable_answer",
            ErrorKind::Paging => "paging",
            ErrorKind::Unsuccessful => "unsuccessful",
        }
    }
}

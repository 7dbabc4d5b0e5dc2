//! The kinds of errors, and their names in traces.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    /// The client cannot be set up with these options.
    #[default]
    Configuration,
    /// The request is invalid and was not sent.
    Invalid,
    /// The policy denied the call.
    Denied,
    /// The call has to be confirmed first.
    Unconfirmed,
    /// The client is in dry-run mode.
    DryRun,
    /// No connection to the server.
    Connect,
    /// The connection broke before the answer was complete.
    Transport,
    /// A time limit was reached.
    Timeout,
    /// The server answered with a failure.
    Refused,
    /// The server carried out the request, and its answer cannot be decoded.
    Unreadable,
    /// A list cannot be read to its end.
    Paging,
    /// What was waited for ended without success.
    Unsuccessful,
}

impl Kind {
    /// The name of the kind in traces.
    pub(super) fn name(self) -> &'static str {
        match self {
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
            Kind::Unsuccessful => "unsuccessful",
        }
    }
}

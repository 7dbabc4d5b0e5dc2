//! Why a command failed, and the exit code that says so.

use std::fmt;
use std::io;
use std::process::ExitCode;

use fivetran::ErrorKind;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A call of the API.
    Call(Box<fivetran::Error>),
    /// The command is used in a wrong way.
    Usage(String),
    /// It was not confirmed.
    Unconfirmed(String),
    /// What was waited for ended otherwise than hoped.
    Outcome(String),
    /// A file or a stream.
    Io(String, io::Error),
    /// Whoever reads the output has gone.
    Closed,
}

impl Failure {
    pub(crate) fn usage(text: impl Into<String>) -> Self {
        Self::Usage(text.into())
    }

    /// An error of a file.
    pub(crate) fn of_file(path: &std::path::Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.display().to_string();
        move |error| Self::Io(path, error)
    }

    /// The exit code. They are listed in the help of the program.
    pub(crate) fn code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Usage(_) => 2,
            Self::Unconfirmed(_) => 5,
            Self::Outcome(_) => 9,
            Self::Io(..) => 1,
            Self::Closed => 141,
            Self::Call(error) => match error.kind() {
                ErrorKind::Configuration => 3,
                ErrorKind::InvalidRequest => 2,
                ErrorKind::Denied | ErrorKind::Unconfirmed => 5,
                _ if error.is_unauthorized() || error.is_forbidden() => 3,
                _ if error.is_not_found() => 4,
                _ if error.is_rate_limited() => 7,
                ErrorKind::Connect | ErrorKind::Transport | ErrorKind::Timeout => 8,
                _ if error.is_server_error() => 8,
                ErrorKind::Refused => 6,
                ErrorKind::Unsuccessful => 9,
                _ => 1,
            },
        })
    }
}

/// The exit codes, for the help of the program.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0    it worked
  1    it failed for a reason that has no code of its own
  2    the command or an argument is wrong
  3    no credentials, wrong ones, or not allowed (401, 403)
  4    not found (404)
  5    not confirmed
  6    refused by the service for another reason (4xx)
  7    too many requests (429)
  8    no connection, no answer in time, or the service failed (5xx)
  9    what was waited for did not succeed
  141  the reader of the output went away";

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Usage(text) | Self::Unconfirmed(text) | Self::Outcome(text) => f.write_str(text),
            Self::Io(what, error) => write!(f, "{what}: {error}"),
            Self::Closed => f.write_str("the reader of the output went away"),
        }
    }
}

impl From<fivetran::Error> for Failure {
    fn from(error: fivetran::Error) -> Self {
        Self::Call(Box::new(error))
    }
}

/// An error of standard output.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Io("standard output".to_owned(), error),
        }
    }
}

//! The audit: a record of every call with its caller, operation, resource, decision and outcome.

use std::time::Duration;

use serde::{Serialize, Serializer};

use crate::operation::Operation;

/// Receives a record of every call when the call ends, including calls that were denied.
///
/// A function that takes a [`Record`] is an audit too. It runs where the call is awaited: send the
/// record to a channel or queue if processing takes long.
///
/// ```
/// let to_stderr = |record: &fivetran::Record<'_>| {
///     eprintln!("{}", serde_json::to_string(record).unwrap_or_default());
/// };
/// let fivetran = fivetran::Client::builder().audit(to_stderr).build();
/// ```
pub trait Audit: Send + Sync + 'static {
    /// Records one call.
    fn record(&self, record: &Record<'_>);
}

impl<F> Audit for F
where
    F: Fn(&Record<'_>) + Send + Sync + 'static,
{
    fn record(&self, record: &Record<'_>) {
        self(record);
    }
}

/// One call. It contains no secret: of the request, only the path parameters.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Record<'a> {
    /// Who made the call, if known.
    pub caller: Option<&'a str>,
    /// The operation.
    #[serde(serialize_with = "id")]
    pub operation: &'static Operation,
    /// The names and values of its path parameters, in the order of the path.
    pub resource: Vec<(&'static str, &'a str)>,
    /// The decision before anything was sent.
    pub decision: Verdict<'a>,
    /// How the call ended; `None` if it was not made, or was dropped before it ended.
    pub outcome: Option<Outcome<'a>>,
    /// How many requests were sent.
    pub attempts: u32,
    /// The time from the start of the call to its end; in JSON, in seconds.
    #[serde(serialize_with = "seconds")]
    pub duration: Duration,
}

/// The decision on a call before anything was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "verdict", content = "reason")]
#[non_exhaustive]
pub enum Verdict<'a> {
    /// The call was made.
    Allowed,
    /// The policy denied the call, for this reason.
    Denied(&'a str),
    /// The call needs a confirmation and had none.
    Unconfirmed,
    /// The client is in dry-run mode.
    DryRun,
    /// The request is invalid, for this reason.
    Invalid(&'a str),
}

/// How a call ended that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "result")]
#[non_exhaustive]
pub enum Outcome<'a> {
    /// It succeeded.
    Succeeded {
        /// The status.
        status: u16,
        /// The id that the server gave to the request.
        request_id: Option<&'a str>,
    },
    /// It failed.
    Failed {
        /// The status, if there was an answer.
        status: Option<u16>,
        /// The error code of the service, if there is one.
        code: Option<&'a str>,
        /// The id that the server gave to the request.
        request_id: Option<&'a str>,
    },
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
fn id<S: Serializer>(operation: &&'static Operation, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(operation.id)
}

fn seconds<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(duration.as_secs_f64())
}

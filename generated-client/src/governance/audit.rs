//! A record of every call: who did what to which thing, what was decided, and how it went.

use std::time::Duration;

use serde::{Serialize, Serializer};

use crate::operation::Operation;

/// Is told of every call once it is over, those included that were denied.
///
/// A function of a [`Record`] is one too. It is called where the call is awaited: hand the record
/// to a channel or a queue if it takes long.
///
/// ```
/// let to_stderr = |record: &fivetran::Record<'_>| {
///     eprintln!("{}", serde_json::to_string(record).unwrap_or_default());
/// };
/// let fivetran = fivetran::Client::builder().audit(to_stderr).build();
/// ```
pub trait Audit: Send + Sync + 'static {
    /// Takes note of one call.
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

/// One call. It holds no secret: of what was sent, only what is in the path.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Record<'a> {
    /// Who made the call, if that was said.
    pub caller: Option<&'a str>,
    /// What was called.
    #[serde(serialize_with = "id")]
    pub operation: &'static Operation,
    /// The names and values of its path parameters, in the order of the path.
    pub resource: Vec<(&'static str, &'a str)>,
    /// What was decided before anything was sent.
    pub decision: Verdict<'a>,
    /// How it went; nothing if it was not made, or was dropped before it was over.
    pub outcome: Option<Outcome<'a>>,
    /// How many requests were sent.
    pub attempts: u32,
    /// From the start of the call to its end, in seconds when written as JSON.
    #[serde(serialize_with = "seconds")]
    pub duration: Duration,
}

/// What was decided on a call before anything was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "verdict", content = "reason")]
#[non_exhaustive]
pub enum Verdict<'a> {
    /// It was made.
    Allowed,
    /// It was not made: the policy denied it, for this reason.
    Denied(&'a str),
    /// It was not made: it lacked a confirmation.
    Unconfirmed,
    /// It was not made: the client only shows what it would send.
    DryRun,
    /// It was not made: it cannot be right.
    Invalid(&'a str),
}

/// How a call went that was made.
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
        /// The status, if an answer came.
        status: Option<u16>,
        /// The service's word for it, if it has one.
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

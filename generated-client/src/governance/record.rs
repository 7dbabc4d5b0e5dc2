//! The record of a call: who made it, what it touched, what was decided and how it ended.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use serde::{Serialize, Serializer};

use super::call_id::CallId;
use crate::operation::Operation;

/// One call. It contains no secret: of the request, only the path parameters, the ids in query and
/// body, and the service.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Record<'a> {
    /// The id of the call. Its intent and its hooks have the same one.
    pub call_id: CallId,
    /// When the call began; in JSON, as RFC 3339 in UTC.
    #[serde(serialize_with = "instant")]
    pub time: SystemTime,
    /// Who made the call, if known.
    pub caller: Option<&'a str>,
    /// The operation.
    #[serde(serialize_with = "id")]
    pub operation: &'static Operation,
    /// The names and values of what the call is about: its path parameters, in the order of the
    /// path, then the ids in its query and its body.
    pub resource: Vec<(&'a str, Cow<'a, str>)>,
    /// The service that the call names, such as `postgres`.
    pub service: Option<Cow<'a, str>>,
    /// What the call created, if it did and the answer says so.
    pub created: Option<Created<'a>>,
    /// The powers that the call uses, each once.
    pub powers: Vec<&'static str>,
    /// What the call takes away or interrupts, if it is destructive.
    pub destructive: Option<String>,
    /// The decision before anything was sent.
    pub decision: Verdict<'a>,
    /// How the call ended; `None` if the decision was against it.
    pub outcome: Option<Outcome<'a>>,
    /// How many requests were sent.
    pub attempts: u32,
    /// The time from the start of the call to its end; in JSON, in seconds.
    #[serde(serialize_with = "seconds")]
    pub duration: Duration,
}

/// What a call created.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Created<'a> {
    /// What it is, such as `connection`: [`Operation::acts_on`].
    pub kind: &'static str,
    /// Its id.
    pub id: Cow<'a, str>,
}

impl<'a> Created<'a> {
    pub(crate) fn new(kind: &'static str, id: impl Into<Cow<'a, str>>) -> Self {
        Self {
            kind,
            id: id.into(),
        }
    }
}

/// The decision on a call before anything was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "verdict", content = "reason")]
#[non_exhaustive]
pub enum Verdict<'a> {
    /// There was no decision: the call ended before, or a policy panicked. Nothing was sent.
    Undecided,
    /// The call was made.
    Allowed,
    /// The call was made because it was confirmed.
    Confirmed,
    /// A policy denied the call, for this reason.
    Denied(&'a str),
    /// The call needs a confirmation and had none that counts.
    Unconfirmed,
    /// The client is in dry-run mode.
    DryRun,
    /// The request is invalid, for this reason.
    Invalid(&'a str),
}

/// How a call ended that was not decided against.
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
        /// The `error.type` of the span: the status of a refusal, or a word such as `timeout`.
        error: &'a str,
        /// The status, if there was an answer.
        status: Option<u16>,
        /// The error code of the service, if there is one.
        code: Option<&'a str>,
        /// The id that the server gave to the request.
        request_id: Option<&'a str>,
    },
    /// Its future was dropped before it ended, or panicked. If there were attempts, the server may
    /// have carried it out.
    Cancelled,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
fn id<S: Serializer>(operation: &&'static Operation, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(operation.id)
}

fn instant<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
    match jiff::Timestamp::try_from(*time) {
        Ok(time) => serializer.collect_str(&time),
        // A clock beyond the year 9999.
        Err(_) => serializer.serialize_none(),
    }
}

fn seconds<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(duration.as_secs_f64())
}

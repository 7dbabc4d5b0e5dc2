//! Hooks: functions that are called before and after each attempt. They observe and change nothing.
//!
//! They live here, below the pipeline that calls them, because the client stores them.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::answer::Repair;
use crate::error::Error;
use crate::governance::CallId;
use crate::operation::Operation;

/// An attempt that is about to be made.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Sending {
    /// The id of the call. All its attempts have the same one.
    pub call_id: CallId,
    /// The operation.
    pub operation: &'static Operation,
    /// The number of the attempt, from 1.
    pub attempt: u32,
}

impl Sending {
    pub(crate) fn new(call_id: CallId, operation: &'static Operation, attempt: u32) -> Self {
        Self {
            call_id,
            operation,
            attempt,
        }
    }
}

/// An attempt that ended. There is one for each [`Sending`].
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Answered<'a> {
    /// The id of the call. All its attempts have the same one.
    pub call_id: CallId,
    /// The operation.
    pub operation: &'static Operation,
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// How it ended.
    pub ended: Ended<'a>,
    /// The status; `None` if there was no answer.
    pub status: Option<u16>,
    /// The id that the server gave to the request.
    pub request_id: Option<&'a str>,
    /// How long the attempt took.
    pub duration: Duration,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Ended<'a> {
    /// With an answer of success.
    Succeeded,
    /// With this error: there was no answer in time, or a failure. Another attempt may follow.
    Failed(&'a Error),
    /// Before there was an answer: the call was dropped, or its time limit was reached. The server
    /// may have carried it out.
    Cancelled,
}

/// An answer that did not fit its schema and was repaired.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Repaired<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The id that the server gave to the request.
    pub request_id: Option<&'a str>,
    /// What was repaired.
    pub repairs: &'a [Repair],
}

/// Makes headers for an attempt.
pub(crate) type OnHeaders = Arc<dyn Fn(&Sending) -> HeaderMap + Send + Sync>;
pub(crate) type OnRepairs = Arc<dyn Fn(&Repaired<'_>) + Send + Sync>;
pub(crate) type OnRequest = Arc<dyn Fn(&Sending) + Send + Sync>;
pub(crate) type OnAnswer = Arc<dyn Fn(&Answered<'_>) + Send + Sync>;

//! One attempt, as the hooks see it: each that begins also ends.

use std::time::Instant;

use super::observer::tell;
use crate::answer::RawAnswer;
use crate::call::Call;
use crate::client::{Answered, Ended, Sending};
use crate::error::Result;
use crate::governance::CallId;

/// An attempt that has begun. When it is dropped without an end, the hooks learn that it was
/// cancelled.
pub(super) struct Attempt<'a> {
    call: &'a Call,
    id: CallId,
    number: u32,
    start: Instant,
    ended: bool,
}

impl<'a> Attempt<'a> {
    /// Begins an attempt, and tells the hooks.
    pub(super) fn begin(call: &'a Call, id: CallId, number: u32) -> Self {
        // Before the hooks are called, so that the attempt ends for them whatever happens.
        let attempt = Self {
            call,
            id,
            number,
            start: Instant::now(),
            ended: false,
        };
        for hook in &call.client.shared.on_request {
            tell("a hook", call.operation, || {
                hook(&Sending::new(id, call.operation, number));
            });
        }
        attempt
    }

    /// Ends it, and tells the hooks.
    pub(super) fn end(mut self, outcome: &Result<RawAnswer>) {
        self.ended = true;
        match outcome {
            Ok(answer) => self.tell(
                Ended::Succeeded,
                Some(answer.status.as_u16()),
                answer.request_id(),
            ),
            Err(error) => self.tell(Ended::Failed(error), error.status(), error.request_id()),
        }
    }

    fn tell(&self, ended: Ended<'_>, status: Option<u16>, request_id: Option<&str>) {
        let answered = Answered {
            call_id: self.id,
            operation: self.call.operation,
            attempt: self.number,
            ended,
            status,
            request_id,
            duration: self.start.elapsed(),
        };
        for hook in &self.call.client.shared.on_answer {
            tell("a hook", self.call.operation, || hook(&answered));
        }
    }
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.tell(Ended::Cancelled, None, None);
        }
    }
}

//! Decides from each poll of a transformation whether the run has ended.

use super::baseline::{SIGHTINGS, moved};
use super::outcome::RunOutcome;
use crate::types::{Transformation, TransformationStatus};
use crate::values::Timestamp;

#[derive(Debug)]
pub(super) struct RunWatch {
    status: Option<TransformationStatus>,
    last_started_at: Option<Timestamp>,
    last_ended_at: Option<Timestamp>,
    joined: bool,
    /// Whether a run was seen.
    ran: bool,
    /// How many polls in a row showed the status `BLOCKED` from before the trigger.
    doubts: u32,
}

impl RunWatch {
    pub(super) fn new(before: &Transformation) -> Self {
        let joined = before.status.as_ref().is_some_and(is_running);
        Self {
            status: before.status.clone(),
            last_started_at: before.last_started_at.clone(),
            last_ended_at: before.last_ended_at.clone(),
            joined,
            ran: joined,
            doubts: 0,
        }
    }

    /// The outcome, if there is one already.
    pub(super) fn judge(&mut self, now: &Transformation) -> Option<RunOutcome> {
        let status = now.status.as_ref()?;
        self.ran |= is_running(status);
        if is(status, &TransformationStatus::Blocked) && !self.is_new(now) {
            self.doubts += 1;
            return (self.doubts >= SIGHTINGS).then_some(RunOutcome::Blocked);
        }
        let at = moved(self.last_ended_at.as_ref(), now.last_ended_at.as_ref()).cloned();
        let joined = self.joined;
        let outcome = if is(status, &TransformationStatus::Succeeded) {
            RunOutcome::Succeeded { at, joined }
        } else if is(status, &TransformationStatus::PartiallySucceeded) {
            RunOutcome::PartiallySucceeded { at, joined }
        } else if is(status, &TransformationStatus::Failed) {
            RunOutcome::Failed { at, joined }
        } else if is(status, &TransformationStatus::Canceled) {
            RunOutcome::Canceled { at, joined }
        } else if is(status, &TransformationStatus::Blocked) {
            RunOutcome::Blocked
        } else {
            return None;
        };
        self.is_new(now).then_some(outcome)
    }

    /// Whether the status is newer than the trigger.
    fn is_new(&self, now: &Transformation) -> bool {
        let ended = moved(self.last_ended_at.as_ref(), now.last_ended_at.as_ref());
        let started = moved(self.last_started_at.as_ref(), now.last_started_at.as_ref());
        self.ran
            || ended.is_some()
            // The service does not always report the end.
            || (started.is_some() && now.last_ended_at.is_none())
            || self
                .status
                .as_ref()
                .zip(now.status.as_ref())
                .is_some_and(|(before, now)| !is(before, now))
    }
}

fn is_running(status: &TransformationStatus) -> bool {
    is(status, &TransformationStatus::Running) || is(status, &TransformationStatus::Terminating)
}

fn is(status: &TransformationStatus, known: &TransformationStatus) -> bool {
    status.eq_ignore_case(known)
}

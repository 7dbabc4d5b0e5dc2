//! Decides from each poll of a transformation whether the run has ended.

use std::time::Duration;

use super::baseline::{Doubt, moved};
use super::known::RunWatch;
use super::run_outcome::RunOutcome;
use crate::types::{Transformation, TransformationStatus};

/// What a poll says.
#[derive(Debug)]
pub(super) enum RunState {
    Over(RunOutcome),
    /// The trigger was not carried out.
    NotBegun,
    Open,
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
            unconfirmed: None,
            doubt: Doubt::default(),
        }
    }

    /// What the state of the transformation at a time of the wait says. A doubtful state is
    /// believed when it has lasted for `enough`.
    pub(super) fn judge(
        &mut self,
        now: &Transformation,
        at: Duration,
        enough: Duration,
    ) -> RunState {
        let Some(status) = now.status.as_ref() else {
            return RunState::Open;
        };
        self.ran |= is_running(status);
        if self.is_new(now) {
            self.doubt.clear();
            return self
                .outcome(status, now)
                .map_or(RunState::Open, RunState::Over);
        }
        let blocked = is(status, &TransformationStatus::Blocked);
        let over = (blocked || self.unconfirmed.is_some()) && self.doubt.is_over(at, enough);
        match over {
            true if blocked => RunState::Over(RunOutcome::Blocked),
            true => RunState::NotBegun,
            false => RunState::Open,
        }
    }

    fn outcome(&self, status: &TransformationStatus, now: &Transformation) -> Option<RunOutcome> {
        let at = moved(self.last_ended_at.as_ref(), now.last_ended_at.as_ref()).cloned();
        let joined = self.joined;
        if is(status, &TransformationStatus::Succeeded) {
            Some(RunOutcome::Succeeded { at, joined })
        } else if is(status, &TransformationStatus::PartiallySucceeded) {
            Some(RunOutcome::PartiallySucceeded { at, joined })
        } else if is(status, &TransformationStatus::Failed) {
            Some(RunOutcome::Failed { at, joined })
        } else if is(status, &TransformationStatus::Canceled) {
            Some(RunOutcome::Canceled { at, joined })
        } else {
            is(status, &TransformationStatus::Blocked).then_some(RunOutcome::Blocked)
        }
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
    status == known
}

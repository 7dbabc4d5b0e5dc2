//! Decides from each poll of a connection whether the sync has ended, or can no longer end.

use std::time::Duration;

use super::baseline::{Baseline, Ending};
use super::history::{self, Finding};
use super::known::{Earlier, Goal, Watch};
use super::obstacle::{Obstacle, is_historical, is_syncing, tasks, warnings};
use super::sync_outcome::SyncOutcome;
use crate::types::{Connection, SyncHistoryEntry};
use crate::values::Timestamp;

/// What a poll says about the end of the awaited sync.
#[derive(Debug)]
pub(super) enum Verdict {
    Over(Box<SyncOutcome>),
    /// A sync ended, and only the history can say which.
    Unclear(Ending),
    Open,
}

/// What the state of a connection says.
#[derive(Debug)]
pub(super) enum State {
    Over(Box<SyncOutcome>),
    /// The trigger was not carried out.
    NotBegun,
    Open,
}

impl Watch {
    /// Starts from the state of a connection, before a trigger.
    pub(super) fn begin(&mut self, before: &Connection) {
        let was_syncing = is_syncing(before);
        self.before = Some(Baseline::of(before));
        self.old_obstacle = Obstacle::of(before);
        self.joined = was_syncing && self.goal.joins();
        self.ran = self.joined;
        self.earlier = (was_syncing && !self.goal.joins()).then_some(Earlier::Running);
    }

    /// The outcome for a connection for which a sync need not be requested. A broken connection may
    /// have been repaired meanwhile: only the sync shows it.
    pub(super) fn hopeless(connection: &Connection) -> Option<SyncOutcome> {
        if is_syncing(connection) {
            return None;
        }
        Obstacle::of(connection)
            .filter(|obstacle| matches!(obstacle, Obstacle::Paused | Obstacle::Incomplete))
            .map(|obstacle| obstacle.into_outcome(connection))
    }

    /// Whether the awaited sync has ended.
    pub(super) fn judge(&mut self, now: &Connection) -> Verdict {
        if self.before.is_none() {
            self.begin(now);
        }
        if let Some(at) = self.success_since(now) {
            return Verdict::Over(self.outcome(Ending::Succeeded(at), now));
        }
        let Some(ending) = self.before.as_ref().and_then(|before| before.ending(now)) else {
            return Verdict::Open;
        };
        if self.earlier.is_some() {
            if is_syncing(now) {
                // The awaited sync runs, so this is the end of the one before it.
                self.starts_from(now);
                return Verdict::Open;
            }
            if !self.is_second(&ending, now) {
                self.earlier = Some(Earlier::Ended(ending.at().clone()));
                return Verdict::Unclear(ending);
            }
        }
        self.end(ending, now)
    }

    /// The end of a sync that is the awaited one, or a part of it.
    fn end(&mut self, ending: Ending, now: &Connection) -> Verdict {
        let is_success = matches!(ending, Ending::Succeeded(_));
        // A resync can take several syncs.
        let more_to_load = self.goal == Goal::Resync && is_historical(now);
        if is_success && (more_to_load || self.since.is_some()) {
            self.before = Some(Baseline::of(now));
            return Verdict::Open;
        }
        Verdict::Over(self.outcome(ending, now))
    }

    /// The span of the history that says whose end it is.
    pub(super) fn span(&self, ending: &Ending) -> Option<(Timestamp, Timestamp)> {
        history::span(self.last_end(), ending)
    }

    /// Decides by the history whose end it is.
    pub(super) fn weigh(
        &mut self,
        entries: &[SyncHistoryEntry],
        ending: Ending,
        now: &Connection,
    ) -> Verdict {
        match history::find(entries, self.last_end(), &ending) {
            Finding::Awaited => {
                self.earlier = None;
                self.end(ending, now)
            }
            Finding::Begun => {
                self.starts_from(now);
                Verdict::Open
            }
            Finding::Open => Verdict::Open,
        }
    }

    /// Whether the state of the connection ends the wait, where no sync has ended.
    pub(super) fn obstruct(&mut self, now: &Connection, at: Duration, enough: Duration) -> State {
        if is_syncing(now) {
            if self.earlier.as_ref() != Some(&Earlier::Running) {
                self.starts_from(now);
            }
            self.doubt.clear();
            return State::Open;
        }
        if self.earlier == Some(Earlier::Running) {
            self.earlier = Some(Earlier::Stopped);
        }
        match Obstacle::of(now).filter(|obstacle| self.stops(obstacle, now)) {
            Some(obstacle) => {
                if self.may_be_out_of_date(&obstacle) && !self.doubt.is_over(at, enough) {
                    return State::Open;
                }
                State::Over(Box::new(obstacle.into_outcome(now)))
            }
            None if self.unconfirmed.is_some() && !self.ran => {
                if self.doubt.is_over(at, enough) {
                    State::NotBegun
                } else {
                    State::Open
                }
            }
            None => {
                self.doubt.clear();
                State::Open
            }
        }
    }

    /// The awaited sync runs: what ended until now was another one.
    fn starts_from(&mut self, now: &Connection) {
        if self.earlier.take().is_some() {
            self.before = Some(Baseline::of(now));
        }
        self.ran = true;
        self.unconfirmed = None;
    }

    /// A success since the time that was asked for.
    fn success_since(&self, now: &Connection) -> Option<Timestamp> {
        let since = self.since.as_ref()?;
        now.succeeded_at.clone().filter(|at| at >= since)
    }

    /// Whether it is the second end since the start, so not that of the sync that ran then.
    fn is_second(&self, ending: &Ending, now: &Connection) -> bool {
        let first = match &self.earlier {
            Some(Earlier::Ended(first)) => Some(first),
            _ => None,
        };
        first.is_some_and(|first| first < ending.at())
            || self
                .before
                .as_ref()
                .is_some_and(|before| before.has_two_endings(now))
    }

    fn last_end(&self) -> Option<&Timestamp> {
        self.before.as_ref().and_then(Baseline::last_end)
    }

    fn outcome(&self, ending: Ending, now: &Connection) -> Box<SyncOutcome> {
        let before = self.before.as_ref();
        // A success since a given time can be older than the sync that ran.
        let joined = self.joined && before.is_some_and(|before| before.ending(now).is_some());
        Box::new(match ending {
            Ending::Succeeded(at) => SyncOutcome::Succeeded { at, joined },
            Ending::Failed(at) => SyncOutcome::Failed {
                at,
                joined,
                tasks: tasks(now),
                warnings: warnings(now),
            },
        })
    }

    /// Whether waiting longer is useless.
    fn stops(&self, obstacle: &Obstacle, now: &Connection) -> bool {
        match obstacle {
            // The service goes on by itself until all is loaded.
            Obstacle::Unscheduled if self.goal == Goal::Resync && is_historical(now) => false,
            // A requested sync may be waiting in a queue.
            Obstacle::Unscheduled => self.ran || !self.is_triggered(),
            Obstacle::Rescheduled { manual, .. } => *manual || !self.through_reschedules,
            _ => true,
        }
    }

    fn may_be_out_of_date(&self, obstacle: &Obstacle) -> bool {
        if self.ran {
            // The end of the sync may not be recorded yet. A reschedule is an end.
            !matches!(obstacle, Obstacle::Rescheduled { .. })
        } else {
            self.is_triggered() && self.old_obstacle.as_ref() == Some(obstacle)
        }
    }

    fn is_triggered(&self) -> bool {
        self.goal != Goal::AnySync
    }
}

impl Obstacle {
    /// The outcome of a wait that it ends.
    fn into_outcome(self, connection: &Connection) -> SyncOutcome {
        let tasks = tasks(connection);
        match self {
            Self::Paused => SyncOutcome::Paused,
            Self::Incomplete => SyncOutcome::Incomplete { tasks },
            Self::Broken => SyncOutcome::Broken { tasks },
            Self::Rescheduled { until, manual } => SyncOutcome::Rescheduled { until, manual },
            Self::Unscheduled => SyncOutcome::Unscheduled,
        }
    }
}

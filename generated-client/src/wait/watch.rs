//! Decides from each poll of a connection whether the sync has ended, or can no longer end.

use super::baseline::{Baseline, Ending, SIGHTINGS};
use super::outcome::SyncOutcome;
use crate::types::{
    Alert, Connection, ConnectionScheduleType, ScheduleType, SetupState, SyncState,
};
use crate::values::Timestamp;

/// The sync to wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Goal {
    /// The running sync, or the next one.
    AnySync,
    /// The sync that was requested, or one that was already running.
    Sync,
    /// The sync that was requested; a running one was stopped first.
    NewSync,
    /// Like [`NewSync`](Self::NewSync), until everything is loaded.
    Resync,
}

#[derive(Debug)]
pub(super) struct Watch {
    goal: Goal,
    through_reschedules: bool,
    before: Baseline,
    /// The obstacle before the trigger.
    old_obstacle: Option<Obstacle>,
    /// Whether a sync that ran at the start counts as the awaited one.
    joined: bool,
    /// Whether a sync was stopped whose end may still be reported.
    stopped: bool,
    /// Whether a sync was seen to run.
    ran: bool,
    /// How many polls in a row showed an obstacle that may be out of date.
    doubts: u32,
}

/// Why no sync will end.
#[derive(Clone, Debug, PartialEq)]
enum Obstacle {
    Paused,
    Incomplete,
    Broken,
    Rescheduled {
        until: Option<Timestamp>,
        manual: bool,
    },
    Unscheduled,
}

impl Watch {
    pub(super) fn new(goal: Goal, through_reschedules: bool, before: &Connection) -> Self {
        let was_syncing = is_syncing(before);
        Self {
            goal,
            through_reschedules,
            before: Baseline::of(before),
            old_obstacle: Obstacle::of(before),
            joined: was_syncing && goal.joins(),
            stopped: was_syncing && !goal.joins(),
            ran: was_syncing && goal.joins(),
            doubts: 0,
        }
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

    /// The outcome, if there is one already.
    pub(super) fn judge(&mut self, now: &Connection) -> Option<SyncOutcome> {
        if let Some(ending) = self.before.ending(now) {
            if !self.is_of_another_sync(&ending, now) {
                return Some(self.outcome(ending, now));
            }
            self.before = Baseline::of(now);
        }
        if is_syncing(now) {
            self.ran = true;
            self.doubts = 0;
            return None;
        }
        let obstacle = Obstacle::of(now).filter(|obstacle| self.stops(obstacle));
        let Some(obstacle) = obstacle else {
            self.doubts = 0;
            return None;
        };
        if self.may_be_out_of_date(&obstacle) {
            self.doubts += 1;
            if self.doubts < SIGHTINGS {
                return None;
            }
        }
        Some(obstacle.into_outcome(now))
    }

    /// Whether it was not the awaited sync that ended.
    fn is_of_another_sync(&mut self, ending: &Ending, now: &Connection) -> bool {
        if is_syncing(now) && std::mem::take(&mut self.stopped) {
            return true;
        }
        // A resync can take several syncs.
        self.goal == Goal::Resync
            && matches!(ending, Ending::Succeeded(_))
            && now
                .status
                .as_ref()
                .is_some_and(|status| status.is_historical_sync == Some(true))
    }

    fn outcome(&self, ending: Ending, now: &Connection) -> SyncOutcome {
        let joined = self.joined;
        match ending {
            Ending::Succeeded(at) => SyncOutcome::Succeeded { at, joined },
            Ending::Failed(at) => SyncOutcome::Failed {
                at,
                joined,
                tasks: tasks(now),
                warnings: now
                    .status
                    .as_ref()
                    .map_or_else(Vec::new, |status| status.warnings.clone()),
            },
        }
    }

    /// Whether waiting longer is useless.
    fn stops(&self, obstacle: &Obstacle) -> bool {
        match obstacle {
            // A requested sync may be waiting in a queue.
            Obstacle::Unscheduled => self.ran || !self.is_triggered(),
            Obstacle::Rescheduled { manual, .. } => *manual || !self.through_reschedules,
            _ => true,
        }
    }

    fn may_be_out_of_date(&self, obstacle: &Obstacle) -> bool {
        if self.ran {
            // The end of the sync may not be recorded yet.
            *obstacle == Obstacle::Unscheduled
        } else {
            self.is_triggered() && self.old_obstacle.as_ref() == Some(obstacle)
        }
    }

    fn is_triggered(&self) -> bool {
        self.goal != Goal::AnySync
    }
}

impl Goal {
    /// Whether a sync that is already running counts.
    fn joins(self) -> bool {
        matches!(self, Self::AnySync | Self::Sync)
    }
}

impl Obstacle {
    /// The obstacle of a connection that is not syncing.
    fn of(connection: &Connection) -> Option<Self> {
        let state = |state: &SyncState| is_in_state(connection, state);
        let status = connection.status.as_ref();
        let setup = status.and_then(|status| status.setup_state.as_ref());
        let setup = |state: &SetupState| setup.is_some_and(|known| known.eq_ignore_case(state));
        let manual = is_manual(connection);
        if connection.paused == Some(true) || state(&SyncState::Paused) {
            Some(Self::Paused)
        } else if setup(&SetupState::Incomplete) {
            Some(Self::Incomplete)
        } else if setup(&SetupState::Broken) {
            Some(Self::Broken)
        } else if state(&SyncState::Rescheduled) {
            let until = status.and_then(|status| status.rescheduled_for.clone());
            Some(Self::Rescheduled { until, manual })
        } else {
            (manual && state(&SyncState::Scheduled)).then_some(Self::Unscheduled)
        }
    }

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

fn is_in_state(connection: &Connection, state: &SyncState) -> bool {
    let status = connection.status.as_ref();
    let known = status.and_then(|status| status.sync_state.as_ref());
    known.is_some_and(|known| known.eq_ignore_case(state))
}

fn is_syncing(connection: &Connection) -> bool {
    is_in_state(connection, &SyncState::Syncing)
}

/// Whether syncs start only on request, by the older field or the newer one.
fn is_manual(connection: &Connection) -> bool {
    let schedule = connection.schedule.as_ref();
    let newer = schedule.and_then(|schedule| schedule.schedule_type.as_ref());
    let older = connection.schedule_type.as_ref();
    newer.is_some_and(|newer| newer.eq_ignore_case(&ConnectionScheduleType::Manual))
        || older.is_some_and(|older| older.eq_ignore_case(&ScheduleType::Manual))
}

fn tasks(connection: &Connection) -> Vec<Alert> {
    let status = connection.status.as_ref();
    status.map_or_else(Vec::new, |status| status.tasks.clone())
}

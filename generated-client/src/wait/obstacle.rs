//! Why no sync of a connection will end, read from its state.

use serde::{Deserialize, Serialize};

use crate::types::{
    Alert, Connection, ConnectionScheduleType, ScheduleType, SetupState, SyncState,
};
use crate::values::Timestamp;

/// Why no sync will end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Obstacle {
    Paused,
    Incomplete,
    Broken,
    Rescheduled {
        until: Option<Timestamp>,
        manual: bool,
    },
    Unscheduled,
}

impl Obstacle {
    /// The obstacle of a connection that is not syncing.
    pub(super) fn of(connection: &Connection) -> Option<Self> {
        let state = |state: &SyncState| is_in_state(connection, state);
        let status = connection.status.as_ref();
        let setup = status.and_then(|status| status.setup_state.as_ref());
        let setup = |state: &SetupState| setup == Some(state);
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
}

pub(super) fn is_syncing(connection: &Connection) -> bool {
    is_in_state(connection, &SyncState::Syncing)
}

/// Whether the service says that not all data is loaded yet.
pub(super) fn is_historical(connection: &Connection) -> bool {
    let status = connection.status.as_ref();
    status.is_some_and(|status| status.is_historical_sync == Some(true))
}

pub(super) fn tasks(connection: &Connection) -> Vec<Alert> {
    let status = connection.status.as_ref();
    status.map_or_else(Vec::new, |status| status.tasks.clone())
}

pub(super) fn warnings(connection: &Connection) -> Vec<Alert> {
    let status = connection.status.as_ref();
    status.map_or_else(Vec::new, |status| status.warnings.clone())
}

fn is_in_state(connection: &Connection, state: &SyncState) -> bool {
    let status = connection.status.as_ref();
    let known = status.and_then(|status| status.sync_state.as_ref());
    known == Some(state)
}

/// Whether syncs start only on request, by the older field or the newer one.
fn is_manual(connection: &Connection) -> bool {
    let schedule = connection.schedule.as_ref();
    let newer = schedule.and_then(|schedule| schedule.schedule_type.as_ref());
    let older = connection.schedule_type.as_ref();
    newer == Some(&ConnectionScheduleType::Manual) || older == Some(&ScheduleType::Manual)
}

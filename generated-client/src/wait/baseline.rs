//! The state before a sync, to recognize what is new.

use std::cmp::Ordering;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::types::Connection;
use crate::values::Timestamp;

/// The timestamp `now`, if it is later than `before`. Both come from the service. A timestamp that
/// cannot be parsed counts as later than any other text.
pub(super) fn moved<'a>(
    before: Option<&Timestamp>,
    now: Option<&'a Timestamp>,
) -> Option<&'a Timestamp> {
    now.filter(|now| {
        before.is_none_or(|before| {
            !matches!(
                (*now).partial_cmp(before),
                Some(Ordering::Less | Ordering::Equal)
            )
        })
    })
}

/// How long a state has been seen that may be out of date: it was there before the trigger, or the
/// end of a sync may not be recorded yet. A time and not a number of polls, because the intervals
/// of polling can be set.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Doubt {
    /// The time of the wait at which the state was first seen.
    since: Option<Duration>,
}

impl Doubt {
    /// The state was not seen.
    pub(super) fn clear(&mut self) {
        self.since = None;
    }

    /// The state was seen. Whether it has lasted long enough to be believed.
    pub(super) fn is_over(&mut self, now: Duration, enough: Duration) -> bool {
        let since = *self.since.get_or_insert(now);
        now.saturating_sub(since) >= enough
    }
}

/// When syncs of a connection last ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Baseline {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    succeeded_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    failed_at: Option<Timestamp>,
}

/// The end of a sync.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ending {
    Succeeded(Timestamp),
    Failed(Timestamp),
}

impl Ending {
    /// When.
    pub(super) fn at(&self) -> &Timestamp {
        match self {
            Self::Succeeded(at) | Self::Failed(at) => at,
        }
    }
}

impl Baseline {
    pub(super) fn of(connection: &Connection) -> Self {
        Self {
            succeeded_at: connection.succeeded_at.clone(),
            failed_at: connection.failed_at.clone(),
        }
    }

    /// When a sync last ended.
    pub(super) fn last_end(&self) -> Option<&Timestamp> {
        match (&self.succeeded_at, &self.failed_at) {
            (Some(succeeded), Some(failed)) if succeeded > failed => Some(succeeded),
            (succeeded, failed) => failed.as_ref().or(succeeded.as_ref()),
        }
    }

    /// Whether both a success and a failure are new: two syncs ended.
    pub(super) fn has_two_endings(&self, now: &Connection) -> bool {
        moved(self.succeeded_at.as_ref(), now.succeeded_at.as_ref()).is_some()
            && moved(self.failed_at.as_ref(), now.failed_at.as_ref()).is_some()
    }

    /// The latest end of a sync since the baseline. If a success and a failure are equally late,
    /// the failure.
    pub(super) fn ending(&self, now: &Connection) -> Option<Ending> {
        let succeeded = moved(self.succeeded_at.as_ref(), now.succeeded_at.as_ref());
        let failed = moved(self.failed_at.as_ref(), now.failed_at.as_ref());
        match (succeeded, failed) {
            (Some(succeeded), Some(failed)) if succeeded > failed => {
                Some(Ending::Succeeded(succeeded.clone()))
            }
            (_, Some(failed)) => Some(Ending::Failed(failed.clone())),
            (Some(succeeded), None) => Some(Ending::Succeeded(succeeded.clone())),
            (None, None) => None,
        }
    }
}

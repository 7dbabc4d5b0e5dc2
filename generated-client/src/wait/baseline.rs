//! The state before a sync, to recognize what is new.

use std::cmp::Ordering;

use crate::types::Connection;
use crate::values::Timestamp;

/// How many times in a row a state must be seen before it is believed, where it may be out of date:
/// it was there before the trigger, or the end of a sync may not be recorded yet.
pub(super) const SIGHTINGS: u32 = 3;

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

/// When syncs of a connection last ended.
#[derive(Clone, Debug)]
pub(super) struct Baseline {
    succeeded_at: Option<Timestamp>,
    failed_at: Option<Timestamp>,
}

/// The end of a sync.
#[derive(Debug, PartialEq)]
pub(super) enum Ending {
    Succeeded(Timestamp),
    Failed(Timestamp),
}

impl Baseline {
    pub(super) fn of(connection: &Connection) -> Self {
        Self {
            succeeded_at: connection.succeeded_at.clone(),
            failed_at: connection.failed_at.clone(),
        }
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

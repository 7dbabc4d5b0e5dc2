//! What is due, in the order in which it happens.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::delivery::Delivery;

/// Something that happens by itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Due {
    /// The sync of a connection that has this id ends.
    SyncEnds { connection: String, sync: String },
    /// A connection starts a sync by its schedule.
    SyncStarts { connection: String },
    /// The run of a transformation ends.
    RunEnds { transformation: String },
    /// A transformation starts a run by its schedule.
    RunStarts { transformation: String },
    /// A delivery is tried again.
    Deliver(Delivery),
}

/// What is due, the earliest first; of the same time, in the order in which it was planned.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(from = "Vec<(Timestamp, Due)>", into = "Vec<(Timestamp, Due)>")]
pub(crate) struct Timeline {
    due: BTreeMap<(Timestamp, u64), Due>,
    planned: u64,
}

impl From<Vec<(Timestamp, Due)>> for Timeline {
    fn from(entries: Vec<(Timestamp, Due)>) -> Self {
        let mut timeline = Self::default();
        for (at, due) in entries {
            timeline.plan(at, due);
        }
        timeline
    }
}

impl From<Timeline> for Vec<(Timestamp, Due)> {
    fn from(timeline: Timeline) -> Self {
        let due = timeline.due.into_iter();
        due.map(|((at, _), due)| (at, due)).collect()
    }
}

impl Timeline {
    pub(crate) fn plan(&mut self, at: Timestamp, due: Due) {
        self.due.insert((at, self.planned), due);
        self.planned += 1;
    }

    /// Takes the next one that is due at a time or before.
    pub(crate) fn next(&mut self, now: Timestamp) -> Option<(Timestamp, Due)> {
        let first = self.due.first_entry()?;
        (first.key().0 <= now).then(|| {
            let ((at, _), due) = first.remove_entry();
            (at, due)
        })
    }

    /// When the next one is due.
    pub(crate) fn next_time(&self) -> Option<Timestamp> {
        self.due.keys().next().map(|(time, _)| *time)
    }

    /// Forgets what is no longer to happen.
    pub(crate) fn cancel(&mut self, mut which: impl FnMut(&Due) -> bool) {
        self.due.retain(|_, due| !which(due));
    }
}

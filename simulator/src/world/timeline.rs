//! What is due, in the order in which it happens.

use std::collections::{BTreeMap, HashMap};

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

impl Due {
    /// The id of the thing that it happens to.
    fn subject(&self) -> &str {
        match self {
            Due::SyncEnds { connection, .. } | Due::SyncStarts { connection } => connection,
            Due::RunEnds { transformation } | Due::RunStarts { transformation } => transformation,
            Due::Deliver(delivery) => &delivery.webhook,
        }
    }
}

/// What is due, the earliest first; of the same time, in the order in which it was planned.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(from = "Vec<(Timestamp, Due)>", into = "Vec<(Timestamp, Due)>")]
pub(crate) struct Timeline {
    due: BTreeMap<Place, Due>,
    /// The places of what happens to each thing.
    of: HashMap<String, Vec<Place>>,
    planned: u64,
}

type Place = (Timestamp, u64);

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
        let place = (at, self.planned);
        self.planned += 1;
        let places = self.of.entry(due.subject().to_owned()).or_default();
        places.push(place);
        self.due.insert(place, due);
    }

    /// Takes the next one that is due at a time or before.
    pub(crate) fn next(&mut self, now: Timestamp) -> Option<(Timestamp, Due)> {
        let first = self.due.first_entry()?;
        if first.key().0 > now {
            return None;
        }
        let (place, due) = first.remove_entry();
        if let Some(places) = self.of.get_mut(due.subject()) {
            places.retain(|other| *other != place);
            if places.is_empty() {
                self.of.remove(due.subject());
            }
        }
        Some((place.0, due))
    }

    /// When the next one is due.
    pub(crate) fn next_time(&self) -> Option<Timestamp> {
        self.due.keys().next().map(|(time, _)| *time)
    }

    /// Forgets all that is to happen to a thing.
    pub(crate) fn cancel(&mut self, subject: &str) {
        for place in self.of.remove(subject).into_iter().flatten() {
            self.due.remove(&place);
        }
    }
}

//! The time of a simulator: real, faster than real, or only moved by hand.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How the time of a simulator goes on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Pace {
    /// Only [`advance`](crate::Simulator::advance) moves it. This is the default: nothing happens
    /// unless a test says so.
    Manual,
    /// So many times as fast as real time. `1` is real time.
    Times(f64),
}

/// A clock that can be moved forward.
pub(crate) struct Clock {
    pace: Pace,
    /// What it showed when `since` was taken.
    shown: Timestamp,
    since: Instant,
}

impl Clock {
    pub(crate) fn new(start: Timestamp, pace: Pace) -> Self {
        Self {
            pace,
            shown: start,
            since: Instant::now(),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        match self.pace {
            Pace::Manual => self.shown,
            Pace::Times(times) => later(self.shown, self.since.elapsed().mul_f64(times.max(0.0))),
        }
    }

    pub(crate) fn set(&mut self, now: Timestamp) {
        self.shown = now;
        self.since = Instant::now();
    }

    /// The real time until it shows a time; nothing if it never does by itself.
    pub(crate) fn real_time_until(&self, time: Timestamp) -> Option<Duration> {
        let Pace::Times(times) = self.pace else {
            return None;
        };
        let left = time.duration_since(self.now()).unsigned_abs();
        if time <= self.now() {
            return Some(Duration::ZERO);
        }
        (times > 0.0).then(|| left.div_f64(times))
    }
}

/// A time after another one. The end of all times is not passed.
pub(crate) fn later(time: Timestamp, by: Duration) -> Timestamp {
    let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
    time.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// A point in time as the API writes it.
pub(crate) fn text(time: Timestamp) -> String {
    format!("{time:.6}")
}

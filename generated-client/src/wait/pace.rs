//! The intervals of polling, and the time limit.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::resilience::Clock;

/// The shortest interval between polls, to protect the service.
const SHORTEST: Duration = Duration::from_millis(100);

/// The settings of a wait.
#[derive(Clone)]
pub(super) struct Pace {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) time_limit: Duration,
    pub(super) first: Duration,
    pub(super) longest: Duration,
}

impl Pace {
    pub(super) fn new(clock: &Arc<dyn Clock>) -> Self {
        Self {
            clock: clock.clone(),
            time_limit: Duration::from_secs(24 * 60 * 60),
            first: Duration::from_secs(5),
            longest: Duration::from_secs(60),
        }
    }

    /// Starts a wait.
    pub(super) fn start(&self) -> Waiting {
        let first = self.first.max(SHORTEST);
        Waiting {
            clock: self.clock.clone(),
            start: self.clock.now(),
            time_limit: self.time_limit,
            next: first,
            first,
            longest: self.longest.max(first),
        }
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace")
            .field("time_limit", &self.time_limit)
            .field("first", &self.first)
            .field("longest", &self.longest)
            .finish_non_exhaustive()
    }
}

/// A wait that has begun.
pub(super) struct Waiting {
    clock: Arc<dyn Clock>,
    start: Instant,
    time_limit: Duration,
    next: Duration,
    first: Duration,
    longest: Duration,
}

impl Waiting {
    /// Waits until the next poll. Returns `false` at once when the time limit is reached.
    pub(super) async fn pause(&mut self) -> bool {
        let waited = self.clock.now().saturating_duration_since(self.start);
        let left = self.time_limit.saturating_sub(waited);
        if left.is_zero() {
            return false;
        }
        let pause = jittered(self.next).clamp(self.first, self.longest);
        self.next = self.next.saturating_mul(2).min(self.longest);
        self.clock.sleep(pause.min(left)).await;
        true
    }
}

/// Varies an interval by up to a tenth, so that clients that started together do not poll together.
fn jittered(time: Duration) -> Duration {
    let tenth = time / 10;
    time.saturating_sub(tenth)
        .saturating_add((tenth * 2).mul_f64(fastrand::f64()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::jittered;

    #[test]
    fn jitter_is_a_tenth_to_either_side() {
        let time = Duration::from_secs(10);
        let times: Vec<_> = (0..500).map(|_| jittered(time)).collect();
        let bounds = Duration::from_secs(9)..=Duration::from_secs(11);
        assert!(times.iter().all(|time| bounds.contains(time)));
        assert!(times.iter().any(|jittered| *jittered < time));
        assert!(times.iter().any(|jittered| *jittered > time));
    }
}

//! The limiter of one rate limit: how many calls may start in a window.

use std::time::{Duration, Instant};

/// Keeps calls below a limit: a tenth at once, and the rest spread over the window. No window of
/// that length contains more calls than the limit.
pub(super) struct Limiter {
    /// The average time between calls.
    interval: Duration,
    /// How much earlier than due a call may start.
    slack: Duration,
    /// When the next call is due; nothing before the first one.
    due: Option<Instant>,
}

impl Limiter {
    pub(super) fn new(limit: u32, window: Duration) -> Self {
        let burst = (limit / 10).max(1);
        let interval = window / limit.saturating_sub(burst).max(1);
        Self {
            interval,
            slack: interval * (burst - 1),
            due: None,
        }
    }

    /// How long to wait until a call may start, if so many others start before it.
    pub(super) fn wait(&self, now: Instant, others: u32) -> Duration {
        let due = self.due.unwrap_or(now).max(now) + self.interval.saturating_mul(others);
        due.saturating_duration_since(now + self.slack)
    }

    /// Counts a call that starts.
    pub(super) fn count(&mut self, now: Instant) {
        self.due = Some(self.due.unwrap_or(now).max(now) + self.interval);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Limiter;

    #[test]
    fn no_window_holds_more_than_the_limit() {
        for limit in [1, 2, 10, 25, 250, 500] {
            for window in [60, 3600].map(Duration::from_secs) {
                let mut limiter = Limiter::new(limit, window);
                let begin = Instant::now();
                let mut now = begin;
                let starts: Vec<_> = (0..limit * 3)
                    .map(|_| {
                        now += limiter.wait(now, 0);
                        limiter.count(now);
                        now - begin
                    })
                    .collect();
                for (index, start) in starts.iter().enumerate() {
                    let end = *start + window;
                    let within = starts[index..].iter().take_while(|one| **one < end);
                    assert!(within.count() <= limit as usize, "from {start:?} on");
                }
                // A limit of two is as good as one of one; the others are nearly used up.
                let longest = if limit > 2 { window * 4 } else { window * 5 };
                assert!(starts[starts.len() - 1] <= longest, "{limit}");
            }
        }
    }

    #[test]
    fn the_wait_after_others_is_when_it_comes_to_that() {
        let mut limiter = Limiter::new(20, Duration::from_secs(60));
        let begin = Instant::now();
        let expected: Vec<_> = (0..8).map(|others| limiter.wait(begin, others)).collect();
        let mut now = begin;
        let waits: Vec<_> = (0..8)
            .map(|_| {
                now += limiter.wait(now, 0);
                limiter.count(now);
                now - begin
            })
            .collect();
        assert_eq!(waits, expected);
    }
}

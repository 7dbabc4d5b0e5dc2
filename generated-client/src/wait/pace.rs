//! The settings of a wait, and a wait that has begun: its intervals, its time limit, and the
//! requests that fail meanwhile.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::failures;
use crate::error::{Error, Result};
use crate::resilience::{ATTEMPT_LIMIT, Clock, Failure, RetryPolicy};

/// The shortest interval between polls, to protect the service.
const SHORTEST: Duration = Duration::from_millis(100);

/// The settings of a wait.
#[derive(Clone)]
pub(super) struct Pace {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) time_limit: Duration,
    pub(super) first: Duration,
    pub(super) longest: Duration,
    /// How long a state must last before it is believed, where it may be out of date.
    pub(super) doubt: Duration,
    /// Decides after a failed request; by default every failure that can pass is waited out.
    pub(super) retry: Option<Arc<dyn RetryPolicy>>,
}

impl Pace {
    pub(super) fn new(clock: &Arc<dyn Clock>) -> Self {
        Self {
            clock: clock.clone(),
            time_limit: Duration::from_secs(24 * 60 * 60),
            first: Duration::from_secs(5),
            longest: Duration::from_secs(60),
            doubt: Duration::from_secs(60),
            retry: None,
        }
    }

    /// Starts a wait.
    pub(super) fn start(self) -> Waiting {
        let first = self.first.max(SHORTEST);
        Waiting {
            start: self.clock.now(),
            slept: Duration::ZERO,
            next: first,
            first,
            longest: self.longest.max(first),
            least: Duration::ZERO,
            failures: 0,
            failing_since: Duration::ZERO,
            last_error: None,
            pace: self,
        }
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace")
            .field("time_limit", &self.time_limit)
            .field("first", &self.first)
            .field("longest", &self.longest)
            .field("doubt", &self.doubt)
            .finish_non_exhaustive()
    }
}

/// A wait that has begun.
pub(super) struct Waiting {
    pace: Pace,
    start: Instant,
    slept: Duration,
    next: Duration,
    first: Duration,
    longest: Duration,
    /// The shortest next interval, because the server or the retry policy asks for it.
    least: Duration,
    /// How many requests in a row failed, and when the first of them did.
    failures: u32,
    failing_since: Duration,
    last_error: Option<Error>,
}

impl Waiting {
    /// The time since the start. A clock that does not count the time of its own sleeps does not
    /// make the wait endless.
    pub(super) fn elapsed(&self) -> Duration {
        let elapsed = self.pace.clock.now().saturating_duration_since(self.start);
        elapsed.max(self.slept)
    }

    /// How long a state must last before it is believed, where it may be out of date.
    pub(super) fn doubt(&self) -> Duration {
        self.pace.doubt
    }

    /// Waits until the next poll. Returns `false` at once when the time limit is reached.
    pub(super) async fn pause(&mut self) -> bool {
        let left = self.pace.time_limit.saturating_sub(self.elapsed());
        if left.is_zero() {
            return false;
        }
        let pause = jittered(self.next).clamp(self.first, self.longest);
        let pause = pause.max(std::mem::take(&mut self.least)).min(left);
        self.next = self.next.saturating_mul(2).min(self.longest);
        self.slept = self.slept.saturating_add(pause);
        self.pace.clock.sleep(pause).await;
        true
    }

    /// A request succeeded.
    pub(super) fn succeeded(&mut self) {
        self.failures = 0;
        self.last_error = None;
    }

    /// A request failed. That is no news if the failure can pass: the next interval is at least as
    /// long as the server asks for.
    ///
    /// # Errors
    ///
    /// The failure itself, if it ends the wait.
    pub(super) fn failed(&mut self, error: Error) -> Result<()> {
        let now = self.elapsed();
        if self.failures == 0 {
            self.failing_since = now;
        }
        self.failures = self.failures.saturating_add(1);
        let delay = match &self.pace.retry {
            Some(policy) => policy.delay(&Failure::new(
                &error,
                self.failures,
                now.saturating_sub(self.failing_since),
                ATTEMPT_LIMIT,
            )),
            None => failures::can_pass(&error).then(|| error.retry_after().unwrap_or_default()),
        };
        let Some(delay) = delay else {
            return Err(error);
        };
        tracing::debug!(
            failures = self.failures,
            status = error.status(),
            "a request of a wait failed"
        );
        self.least = self.least.max(delay);
        self.last_error = Some(error);
        Ok(())
    }

    /// The failure of the last request, if it failed.
    pub(super) fn last_error(&self) -> Option<&Error> {
        self.last_error.as_ref()
    }

    /// The error of a wait that reached its time limit before there was anything to wait for.
    pub(super) fn take_error(&mut self) -> Error {
        let limit = self.pace.time_limit;
        self.last_error
            .take()
            .unwrap_or_else(|| Error::out_of_time(limit))
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

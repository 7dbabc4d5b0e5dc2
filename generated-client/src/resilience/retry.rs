//! Retries: whether a failed attempt is followed by another, and after which delay.

use std::time::Duration;

use crate::error::Error;

/// Decides whether a failed attempt is followed by another.
///
/// Clients use [`Backoff`] by default. A function that takes a [`Failure`] is a policy too:
///
/// ```
/// use std::time::Duration;
///
/// let twice_at_most = |failure: &fivetran::Failure<'_>| {
///     (failure.attempt < 2 && failure.error.is_retryable()).then_some(Duration::from_secs(1))
/// };
/// let fivetran = fivetran::Client::builder().retry(twice_at_most).build();
/// ```
pub trait RetryPolicy: Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` to give up.
    fn delay(&self, failure: &Failure<'_>) -> Option<Duration>;

    /// How long a call without a time limit may wait before an attempt because the server asked
    /// another call of the client to wait (`Retry-After`). If it would take longer, the call fails
    /// at once. Clients with [`Pacing`](crate::Pacing) wait without a limit. 3 minutes by default.
    fn longest_hold(&self) -> Duration {
        LONGEST_HOLD
    }
}

const LONGEST_HOLD: Duration = Duration::from_secs(180);

impl<F> RetryPolicy for F
where
    F: Fn(&Failure<'_>) -> Option<Duration> + Send + Sync + 'static,
{
    fn delay(&self, failure: &Failure<'_>) -> Option<Duration> {
        self(failure)
    }
}

/// An attempt that failed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Failure<'a> {
    /// What went wrong. [`Error::is_retryable`] says whether another attempt is safe and can help.
    pub error: &'a Error,
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// The time since the first attempt began.
    pub elapsed: Duration,
    /// The time limit of one attempt of this call.
    pub attempt_limit: Duration,
}

impl<'a> Failure<'a> {
    pub(crate) fn new(
        error: &'a Error,
        attempt: u32,
        elapsed: Duration,
        attempt_limit: Duration,
    ) -> Self {
        Self {
            error,
            attempt,
            elapsed,
            attempt_limit,
        }
    }
}

/// Exponential backoff with full jitter, limited by attempts and by time.
///
/// If the server asks for a wait (`Retry-After`), the next attempt comes after that wait and up to
/// a tenth more, and never sooner than half of the usual bound. If the wait would exceed the total
/// time, the call fails at once, and [`Error::retry_after`] says how long the wait is.
///
/// ```
/// use std::time::Duration;
///
/// let patient = fivetran::Backoff::default()
///     .attempts(8)
///     .total_time(Duration::from_secs(900))
///     .waits(Duration::from_secs(1), Duration::from_secs(60));
/// let fivetran = fivetran::Client::builder().retry(patient).build();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    attempts: u32,
    /// If it is not set, it depends on the limit of an attempt.
    total_time: Option<Duration>,
    first: Duration,
    longest: Duration,
}

impl Default for Backoff {
    /// At most 4 attempts; waits of up to 0.5, 1 and 2 seconds. The total time is three times the
    /// limit of one attempt, so that an attempt that took too long is repeated: 3 minutes for most
    /// operations, and 2 minutes at least.
    fn default() -> Self {
        Self {
            attempts: 4,
            total_time: None,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(20),
        }
    }
}

impl Backoff {
    /// No second attempt.
    pub fn never() -> Self {
        Self {
            attempts: 1,
            ..Self::default()
        }
    }

    /// At most this many attempts, including the first one.
    pub fn attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The longest time from the start of the first attempt to the start of the last one.
    pub fn total_time(self, total_time: Duration) -> Self {
        Self {
            total_time: Some(total_time),
            ..self
        }
    }

    /// The upper bound of the first wait, which doubles with each attempt, and the upper bound of
    /// every wait.
    pub fn waits(self, first: Duration, longest: Duration) -> Self {
        Self {
            first,
            longest,
            ..self
        }
    }

    /// The bound of the wait after this attempt.
    fn bound(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.first.saturating_mul(factor).min(self.longest)
    }
}

/// How many attempts that take too long fit in the total time, if it is not set.
const SLOW_ATTEMPTS: u32 = 3;

/// The total time, if it is not set and attempts are short.
const SHORTEST_TOTAL: Duration = Duration::from_secs(120);

/// The shortest wait that follows a `Retry-After`.
const SHORTEST_REQUESTED: Duration = Duration::from_millis(100);

impl RetryPolicy for Backoff {
    fn delay(&self, failure: &Failure<'_>) -> Option<Duration> {
        if failure.attempt >= self.attempts || !failure.error.is_retryable() {
            return None;
        }
        let bound = self.bound(failure.attempt);
        let (least, delay) = match failure.error.retry_after() {
            Some(wait) => {
                let usual = (bound / 2).max(SHORTEST_REQUESTED);
                (
                    wait,
                    with_jitter(wait).max(usual.mul_f64(1.0 + fastrand::f64())),
                )
            }
            None => {
                let delay = bound.mul_f64(fastrand::f64());
                (delay, delay)
            }
        };
        let total_time = self.total_time.unwrap_or_else(|| {
            let slow = failure.attempt_limit.saturating_mul(SLOW_ATTEMPTS);
            slow.max(SHORTEST_TOTAL)
        });
        (failure.elapsed.saturating_add(least) <= total_time).then_some(delay)
    }

    /// The total time, if it is set.
    fn longest_hold(&self) -> Duration {
        self.total_time.unwrap_or(LONGEST_HOLD)
    }
}

/// A wait with up to a tenth more, so that those who were asked to wait together do not come back
/// together.
fn with_jitter(wait: Duration) -> Duration {
    wait.saturating_add((wait / 10).mul_f64(fastrand::f64()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Backoff;

    #[test]
    fn waits_double_up_to_the_longest() {
        let backoff = Backoff::default().waits(Duration::from_millis(500), Duration::from_secs(3));
        let bounds: Vec<_> = [1, 2, 3, 4, 100]
            .map(|attempt| backoff.bound(attempt).as_millis())
            .into();
        assert_eq!(bounds, [500, 1000, 2000, 3000, 3000]);
    }
}

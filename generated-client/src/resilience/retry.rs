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
}

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
}

impl<'a> Failure<'a> {
    pub(crate) fn new(error: &'a Error, attempt: u32, elapsed: Duration) -> Self {
        Self {
            error,
            attempt,
            elapsed,
        }
    }
}

/// Exponential backoff with full jitter, limited by attempts and by time.
///
/// If the server asks for a wait (`Retry-After`), that wait is used instead. If it would exceed
/// the total time, the call fails at once, and [`Error::retry_after`] says how long the wait is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    attempts: u32,
    total_time: Duration,
    first: Duration,
    longest: Duration,
}

impl Default for Backoff {
    /// At most 4 attempts within 2 minutes; waits of up to 0.5, 1 and 2 seconds.
    fn default() -> Self {
        Self {
            attempts: 4,
            total_time: Duration::from_secs(120),
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
        Self { total_time, ..self }
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

impl RetryPolicy for Backoff {
    fn delay(&self, failure: &Failure<'_>) -> Option<Duration> {
        if failure.attempt >= self.attempts || !failure.error.is_retryable() {
            return None;
        }
        let delay = match failure.error.retry_after() {
            Some(wait) => wait,
            None => self.bound(failure.attempt).mul_f64(fastrand::f64()),
        };
        (failure.elapsed.saturating_add(delay) <= self.total_time).then_some(delay)
    }
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

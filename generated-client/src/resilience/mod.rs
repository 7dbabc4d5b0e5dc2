//! How calls cope with limits and failures: retries and their budget, pacing, and the clock that
//! measures the waits.

mod budget;
mod clock;
mod limiter;
mod pacer;
mod pacing;
mod retry;

pub use clock::{Clock, SystemClock};
pub use pacing::Pacing;
pub use retry::{Backoff, Failure, RetryPolicy};

pub(crate) use budget::Budget;

/// The time limit of one attempt, if none is set.
pub(crate) const ATTEMPT_LIMIT: std::time::Duration = std::time::Duration::from_secs(60);

pub(crate) use pacer::Pacer;

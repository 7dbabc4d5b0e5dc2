//! How calls cope with limits and failures: retries and their budget, pacing, and the clock that
//! measures the waits.

mod budget;
mod clock;
mod pacing;
mod retry;

pub use clock::{Clock, SystemClock};
pub use pacing::Pacing;
pub use retry::{Backoff, Failure, RetryPolicy};

pub(crate) use budget::Budget;
pub(crate) use pacing::Pacer;

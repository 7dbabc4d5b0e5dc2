//! The clock of the client. Tests replace it to avoid waiting.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// Gives the time and sleeps, for waits between attempts, pacing and polling. The limits of a
/// single attempt use the real time.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The current time.
    fn now(&self) -> Instant;

    /// The time of day, for records and for confirmations that expire. That of the system unless
    /// implemented.
    fn time_of_day(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Waits for this long.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

/// The real time, with tokio's timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(time))
    }
}

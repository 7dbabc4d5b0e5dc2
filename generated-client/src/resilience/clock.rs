//! The clock of the client. Tests replace it to avoid waiting.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// Gives the time and sleeps, for waits between attempts, pacing and polling. The time limits of
/// attempts and calls use tokio's own timer.
///
/// A test replaces it to avoid waiting:
///
/// ```
/// use std::pin::Pin;
/// use std::sync::Mutex;
/// use std::time::{Duration, Instant};
///
/// /// Time passes only when somebody sleeps, and then at once.
/// #[derive(Debug)]
/// struct Leaping(Mutex<Instant>);
///
/// impl fivetran::Clock for Leaping {
///     fn now(&self) -> Instant {
///         *self.0.lock().unwrap()
///     }
///
///     fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
///         *self.0.lock().unwrap() += time;
///         Box::pin(std::future::ready(()))
///     }
/// }
///
/// let clock = Leaping(Mutex::new(Instant::now()));
/// let fivetran = fivetran::Client::builder().clock(clock).build();
/// ```
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
        // That of tokio, which the sleeps use too: tests can pause it.
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(time))
    }
}

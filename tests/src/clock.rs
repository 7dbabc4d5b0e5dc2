//! A fake clock: time passes only when somebody sleeps, and without waiting.

use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use fivetran::Clock;

/// Remembers how long was slept. Clones are the same clock.
#[derive(Clone, Debug)]
pub struct FakeClock {
    start: Instant,
    slept: Arc<Mutex<Vec<Duration>>>,
    /// Whether real time passes too.
    counting: bool,
}

impl Default for FakeClock {
    fn default() -> Self {
        Self {
            start: Instant::now(),
            slept: Arc::default(),
            counting: false,
        }
    }
}

impl FakeClock {
    /// A clock on which real time passes too, in addition to what was slept: for tests of what
    /// takes real time.
    pub fn counting() -> Self {
        Self {
            counting: true,
            ..Self::default()
        }
    }

    /// The sleeps since the clock was made.
    pub fn slept(&self) -> Vec<Duration> {
        self.lock().clone()
    }

    /// The time since the clock was made.
    pub fn elapsed(&self) -> Duration {
        self.lock().iter().sum()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Duration>> {
        self.slept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Instant {
        let real = if self.counting {
            self.start.elapsed()
        } else {
            Duration::ZERO
        };
        self.start + self.elapsed() + real
    }

    fn time_of_day(&self) -> SystemTime {
        // 2024-03-05T17:54:20Z
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_709_661_260) + self.elapsed()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.lock().push(time);
        Box::pin(ready(()))
    }
}

//! Keeping below the limits of the account before the server says so.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};

use crate::clock::Clock;
use crate::operation::{RateLimit, RatePool, rate_pools};
use crate::response::RateLimitState;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// No call waits longer than this because the server has few requests left.
const LONGEST_GAP: Duration = Duration::from_secs(60);

/// How the calls of a client are spread, so that a bulk job stays within the limits of the
/// account. Clones of the client share it; other clients of the account are only seen through
/// `X-Rate-Limit-Remaining`, of which it takes note.
///
/// A tenth of each limit can be used at once, the rest is spread over the window.
#[derive(Clone, Debug)]
pub struct Pacing {
    pools: BTreeMap<&'static str, RateLimit>,
}

impl Pacing {
    /// The limits of a paid account.
    pub fn paid() -> Self {
        Self::of(|pool| pool.paid)
    }

    /// The limits of a trial account.
    pub fn trial() -> Self {
        Self::of(|pool| pool.trial)
    }

    fn of(limit: fn(&RatePool) -> RateLimit) -> Self {
        Self {
            pools: rate_pools()
                .iter()
                .map(|pool| (pool.name, limit(pool)))
                .collect(),
        }
    }

    /// Takes only this part of each limit, from 0 to 1, and leaves the rest to others. At least
    /// one request remains.
    pub fn share(mut self, part: f64) -> Self {
        let scale = |limit: Option<u32>| {
            // The result is at most the limit, which is a u32.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            limit.map(|limit| (f64::from(limit) * part.clamp(0.0, 1.0)).max(1.0) as u32)
        };
        for limit in self.pools.values_mut() {
            limit.per_minute = scale(limit.per_minute);
            limit.per_hour = scale(limit.per_hour);
        }
        self
    }
}

/// The pace of one client and its clones.
pub(crate) struct Pacer {
    clock: Arc<dyn Clock>,
    limiters: BTreeMap<&'static str, Vec<Limiter>>,
    /// The gap between calls that the server's own count asks for, and when the next may start.
    gap: Mutex<(Duration, Instant)>,
}

type Limiter = RateLimiter<NotKeyed, InMemoryState, PaceClock, NoOpMiddleware<Instant>>;

/// The client's clock, as the limiters ask for the time.
#[derive(Clone)]
struct PaceClock(Arc<dyn Clock>);

impl governor::clock::Clock for PaceClock {
    type Instant = Instant;

    fn now(&self) -> Instant {
        self.0.now()
    }
}

impl Pacer {
    pub(crate) fn new(pacing: &Pacing, clock: &Arc<dyn Clock>) -> Self {
        let limiters = pacing.pools.iter().map(|(name, limit)| {
            let windows = [(limit.per_minute, MINUTE), (limit.per_hour, HOUR)];
            let limiters = windows
                .into_iter()
                .filter_map(|(limit, window)| quota(limit?, window))
                .map(|quota| RateLimiter::direct_with_clock(quota, PaceClock(clock.clone())))
                .collect();
            (*name, limiters)
        });
        Self {
            limiters: limiters.collect(),
            gap: Mutex::new((Duration::ZERO, clock.now())),
            clock: clock.clone(),
        }
    }

    /// Waits until a call that draws on these pools may start.
    pub(crate) async fn wait(&self, pools: &[&'static str]) {
        for pool in pools {
            let Some(limiters) = self.limiters.get(pool) else {
                continue;
            };
            for limiter in limiters {
                while let Err(not_yet) = limiter.check() {
                    let wait = not_yet.wait_time_from(self.clock.now());
                    self.clock.sleep(wait).await;
                }
            }
        }
        let wait = self.next_start();
        if !wait.is_zero() {
            self.clock.sleep(wait).await;
        }
    }

    /// Takes the next start that the gap allows, and tells how far it is.
    fn next_start(&self) -> Duration {
        let mut gap = self.gap.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.clock.now();
        let start = gap.1.max(now);
        gap.1 = start + gap.0;
        start - now
    }

    /// Takes note of what the server says is left. Below a tenth of the limit, what is left is
    /// spread over an hour.
    pub(crate) fn observe(&self, state: RateLimitState) {
        let (Some(limit), Some(remaining)) = (state.limit, state.remaining) else {
            return;
        };
        let scarce = remaining < limit / 10;
        let count = u32::try_from(remaining.max(1)).unwrap_or(u32::MAX);
        let mut gap = self.gap.lock().unwrap_or_else(PoisonError::into_inner);
        gap.0 = if scarce {
            (HOUR / count).min(LONGEST_GAP)
        } else {
            Duration::ZERO
        };
    }
}

/// A tenth at once, and the rest over the window: whatever window is looked at, it holds no
/// more than the limit.
fn quota(limit: u32, window: Duration) -> Option<Quota> {
    let burst = NonZeroU32::new((limit / 10).max(1))?;
    let steady = limit.saturating_sub(burst.get()).max(1);
    Some(Quota::with_period(window / steady)?.allow_burst(burst))
}

#[cfg(test)]
mod tests {
    use super::{HOUR, MINUTE, Pacing, quota};

    #[test]
    fn no_window_holds_more_than_the_limit() {
        for limit in [2, 10, 25, 250, 20_000] {
            for window in [MINUTE, HOUR] {
                let quota = quota(limit, window).expect("a limit");
                let steady = window.as_nanos() / quota.replenish_interval().as_nanos();
                let most = u128::from(quota.burst_size().get()) + steady;
                assert!(most <= u128::from(limit) + 1, "{limit}: {most}");
            }
        }
    }

    #[test]
    fn a_share_leaves_at_least_one() {
        let pacing = Pacing::paid().share(0.5);
        assert_eq!(pacing.pools["account"].per_hour, Some(10_000));
        let none = Pacing::trial().share(0.0);
        assert_eq!(none.pools["setup-tests"].per_minute, Some(1));
    }
}

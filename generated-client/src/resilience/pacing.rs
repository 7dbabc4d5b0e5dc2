//! Pacing: spreading calls so that they stay within the rate limits of the account.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::clock::Clock;
use crate::answer::RateLimitState;
use crate::catalog::rate_pools;
use crate::operation::{RateLimit, RatePool};

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// The longest gap between calls when the server reports that few requests are left.
const LONGEST_GAP: Duration = Duration::from_secs(60);

/// Spreads the calls of a client, so that a bulk job stays within the rate limits of the account.
/// Clones of the client share it. Calls of other clients of the account are noticed only through
/// the header `X-Rate-Limit-Remaining`.
///
/// A tenth of each limit can be used at once; the rest is spread over the window.
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

    /// Uses only this part of each limit, from 0 to 1, and leaves the rest to other clients. At
    /// least one request per window remains.
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

/// Applies the [`Pacing`] of one client and its clones.
pub(crate) struct Pacer {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

struct State {
    pools: BTreeMap<&'static str, Vec<Limiter>>,
    /// The gap between calls, from the server's count of remaining requests.
    gap: Duration,
    /// When the last call started.
    last: Option<Instant>,
}

impl Pacer {
    pub(crate) fn new(pacing: &Pacing, clock: &Arc<dyn Clock>) -> Self {
        let now = clock.now();
        let pools = pacing.pools.iter().map(|(name, limit)| {
            let windows = [(limit.per_minute, MINUTE), (limit.per_hour, HOUR)];
            let limiters = windows
                .into_iter()
                .filter_map(|(limit, window)| Some(Limiter::new(limit?, window, now)));
            (*name, limiters.collect())
        });
        Self {
            state: Mutex::new(State {
                pools: pools.collect(),
                gap: Duration::ZERO,
                last: None,
            }),
            clock: clock.clone(),
        }
    }

    /// Waits until a call that counts in these pools may start.
    pub(crate) async fn wait(&self, pools: &[&'static str]) {
        while let Err(wait) = self.start(pools) {
            self.clock.sleep(wait).await;
        }
    }

    /// Starts a call if all its pools allow it now, and counts it in all of them. Otherwise counts
    /// it in none and returns how long to wait.
    fn start(&self, pools: &[&'static str]) -> Result<(), Duration> {
        let mut state = self.lock();
        let now = self.clock.now();
        let gap = state.last.map_or(Duration::ZERO, |last| {
            (last + state.gap).saturating_duration_since(now)
        });
        let limiters = pools.iter().filter_map(|pool| state.pools.get(pool));
        let wait = limiters
            .flatten()
            .map(|limiter| limiter.wait(now))
            .fold(gap, Duration::max);
        if !wait.is_zero() {
            return Err(wait);
        }
        for pool in pools {
            let limiters = state.pools.get_mut(pool).into_iter().flatten();
            limiters.for_each(|limiter| limiter.count(now));
        }
        state.last = Some(now);
        Ok(())
    }

    /// Adapts to the number of requests left that the server reports. If less than a tenth of the
    /// limit is left, those requests are spread over an hour.
    pub(crate) fn observe(&self, state: RateLimitState) {
        let (Some(limit), Some(remaining)) = (state.limit, state.remaining) else {
            return;
        };
        let scarce = remaining < limit / 10;
        let count = u32::try_from(remaining.max(1)).unwrap_or(u32::MAX);
        self.lock().gap = if scarce {
            (HOUR / count).min(LONGEST_GAP)
        } else {
            Duration::ZERO
        };
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps calls below a limit: a tenth at once, and the rest spread over the window. No window of
/// that length contains more calls than the limit.
struct Limiter {
    /// The average time between calls.
    interval: Duration,
    /// How much earlier than due a call may start.
    slack: Duration,
    /// When the next call is due.
    due: Instant,
}

impl Limiter {
    fn new(limit: u32, window: Duration, now: Instant) -> Self {
        let burst = (limit / 10).max(1);
        let interval = window / limit.saturating_sub(burst).max(1);
        Self {
            interval,
            slack: interval * (burst - 1),
            due: now,
        }
    }

    /// How long to wait until a call may start.
    fn wait(&self, now: Instant) -> Duration {
        self.due.saturating_duration_since(now + self.slack)
    }

    /// Counts a call that starts.
    fn count(&mut self, now: Instant) {
        self.due = self.due.max(now) + self.interval;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::future::{Future, poll_fn};
    use std::pin::Pin;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::sync::{Arc, Mutex};
    use std::task::{Context, Poll, Waker};
    use std::time::{Duration, Instant};

    use super::{HOUR, LONGEST_GAP, Limiter, MINUTE, Pacer, Pacing, RateLimitState};
    use crate::resilience::clock::Clock;

    /// A clock that is set by hand.
    #[derive(Clone, Debug)]
    struct HandClock {
        start: Instant,
        millis: Arc<AtomicU64>,
        wakes: Arc<Mutex<Vec<Instant>>>,
    }

    impl HandClock {
        fn new() -> Self {
            Self {
                start: Instant::now(),
                millis: Arc::default(),
                wakes: Arc::default(),
            }
        }

        fn elapsed(&self) -> Duration {
            Duration::from_millis(self.millis.load(Ordering::Relaxed))
        }

        /// Goes on to the time at which the first sleeper wakes.
        fn advance(&self) {
            let wakes = std::mem::take(&mut *self.wakes.lock().expect("no panic"));
            let now = self.now();
            let next = wakes.iter().filter(|wake| **wake > now).min();
            let next = *next.expect("somebody sleeps") - self.start;
            let millis = u64::try_from(next.as_nanos().div_ceil(1_000_000)).expect("it is short");
            self.millis.store(millis, Ordering::Relaxed);
        }
    }

    impl Clock for HandClock {
        fn now(&self) -> Instant {
            self.start + self.elapsed()
        }

        fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
            let clock = self.clone();
            let until = clock.now() + time;
            Box::pin(poll_fn(move |_| {
                if clock.now() >= until {
                    return Poll::Ready(());
                }
                clock.wakes.lock().expect("no panic").push(until);
                Poll::Pending
            }))
        }
    }

    fn pacer(pacing: &Pacing) -> (Pacer, HandClock) {
        let clock = HandClock::new();
        let shared: Arc<dyn Clock> = Arc::new(clock.clone());
        (Pacer::new(pacing, &shared), clock)
    }

    /// When each of these calls starts, if all are made at once.
    fn starts(pacer: &Pacer, clock: &HandClock, calls: &[&[&'static str]]) -> Vec<Duration> {
        let mut context = Context::from_waker(Waker::noop());
        let mut starts = vec![Duration::ZERO; calls.len()];
        let mut waiting: VecDeque<_> = calls
            .iter()
            .enumerate()
            .map(|(index, pools)| (index, Box::pin(pacer.wait(pools))))
            .collect();
        while !waiting.is_empty() {
            waiting.retain_mut(|(index, call)| {
                starts[*index] = clock.elapsed();
                call.as_mut().poll(&mut context).is_pending()
            });
            if !waiting.is_empty() {
                clock.advance();
            }
        }
        starts
    }

    fn assert_within(starts: &[Duration], limit: usize, window: Duration) {
        let mut starts = starts.to_vec();
        starts.sort();
        for (index, start) in starts.iter().enumerate() {
            let end = *start + window;
            let count = starts[index..].iter().take_while(|one| **one < end).count();
            assert!(count <= limit, "{count} of {limit} from {start:?} on");
        }
    }

    #[test]
    fn a_call_that_waits_for_one_pool_does_not_count_in_another_before_it_starts() {
        let (pacer, clock) = pacer(&Pacing::trial());
        let mut calls: Vec<&[&'static str]> = vec![&["account", "source-interaction"]; 300];
        calls.resize(1500, &["account"]);
        let starts = starts(&pacer, &clock, &calls);
        assert_within(&starts, 500, HOUR);
        assert_within(&starts[..300], 250, HOUR);
        assert_within(&starts[..300], 25, MINUTE);
        // Nor does it hold up the calls that could start.
        let last = starts.iter().max().expect("there are calls");
        assert!(*last < HOUR * 4, "{last:?}");
    }

    #[test]
    fn few_requests_left_slow_down_until_there_are_more() {
        let (pacer, clock) = pacer(&Pacing::paid());
        let state = |remaining| RateLimitState {
            limit: Some(20_000),
            remaining: Some(remaining),
        };
        let account: &[&'static str] = &["account"];
        assert_eq!(starts(&pacer, &clock, &[account; 3])[2], Duration::ZERO);
        pacer.observe(state(0));
        let slow = starts(&pacer, &clock, &[account; 3]);
        let gaps = [1, 2, 3].map(|count| LONGEST_GAP * count);
        assert_eq!(slow, gaps);
        pacer.observe(state(1800));
        let faster = starts(&pacer, &clock, &[account; 2]);
        assert_eq!(faster[1], faster[0] + Duration::from_secs(2));
        pacer.observe(state(19_000));
        let fast = starts(&pacer, &clock, &[account; 3]);
        assert_eq!(fast, [clock.elapsed(); 3]);
        assert_eq!(fast[0], faster[1], "from the next call on");
    }

    #[test]
    fn no_window_holds_more_than_the_limit() {
        for limit in [1, 2, 10, 25, 250, 500] {
            for window in [MINUTE, HOUR] {
                let clock = HandClock::new();
                let mut limiter = Limiter::new(limit, window, clock.now());
                let mut now = clock.now();
                let starts: Vec<_> = (0..limit * 3)
                    .map(|_| {
                        now += limiter.wait(now);
                        limiter.count(now);
                        now - clock.start
                    })
                    .collect();
                assert_within(&starts, limit as usize, window);
                // A limit of two is as good as one of one; the others are nearly used up.
                let longest = if limit > 2 { window * 4 } else { window * 5 };
                assert!(starts[starts.len() - 1] <= longest, "{limit}");
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

//! Applies a pace: who may start when, in the order in which the calls were made.
//!
//! Calls that count in the same pools wait in one line. Only the first of a line has a timer; when
//! it starts or gives up, it wakes the next one. So a call is woken about once, however long the
//! line is, and a call that waits for one pool does not hold up those that do not need it.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::select;
use tokio::sync::Notify;

use super::clock::Clock;
use super::limiter::Limiter;
use crate::answer::RateLimitState;
use crate::operation::RateLimit;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// The longest gap between calls when the server reports that few requests are left.
const LONGEST_GAP: Duration = Duration::from_secs(60);

/// The shortest and the longest time for which a `Retry-After` holds other calls. The longest
/// window of the service is an hour.
const SHORTEST_HOLD: Duration = Duration::from_millis(100);
const LONGEST_HOLD: Duration = HOUR;

/// The pool of all requests, which the headers of an answer describe.
const ALL_REQUESTS: &str = "account";

/// Applies a pace for all clients that share it.
pub(crate) struct Pacer {
    /// Whether there are limits to keep. Without them, only `Retry-After` holds calls.
    paced: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    pools: BTreeMap<&'static str, Pool>,
    /// The gap between calls, from the server's count of remaining requests.
    gap: Duration,
    /// When the last call started.
    last: Option<Instant>,
    /// One for each set of pools that calls count in.
    lines: Vec<Line>,
    next_ticket: u64,
}

#[derive(Default)]
struct Pool {
    limiters: Vec<Limiter>,
    hold: Option<Hold>,
}

/// A wait that the server asked for.
struct Hold {
    until: Instant,
    /// Those who waited for it start within this time after it.
    spread: Duration,
}

/// The calls that wait and count in the same pools.
struct Line {
    pools: Vec<&'static str>,
    waiting: BTreeMap<u64, Waiter>,
}

struct Waiter {
    wake: Arc<Notify>,
    /// Where in the spread of a hold it starts, from 0 to 1. It grows along a line.
    jitter: f64,
}

/// A place in a line. It is given up when it is dropped.
struct Place<'a> {
    pacer: &'a Pacer,
    line: usize,
    ticket: u64,
    wake: Arc<Notify>,
}

/// What a call in a line does next.
enum Turn {
    Start,
    /// It is the first of its line: it may start after this time.
    Wait(Duration),
    /// It is woken when it is the first.
    Behind,
}

impl Pacer {
    /// A pace that keeps these limits.
    pub(super) fn new(limits: &BTreeMap<&'static str, RateLimit>) -> Self {
        let pools = limits.iter().map(|(name, limit)| {
            let windows = [(limit.per_minute, MINUTE), (limit.per_hour, HOUR)];
            let limiters = windows
                .into_iter()
                .filter_map(|(limit, window)| Some(Limiter::new(limit?, window)));
            let pool = Pool {
                limiters: limiters.collect(),
                hold: None,
            };
            (*name, pool)
        });
        Self {
            paced: true,
            state: Mutex::new(State {
                pools: pools.collect(),
                ..State::default()
            }),
        }
    }

    /// No limits: calls wait only if the server asks for it.
    pub(crate) fn unlimited() -> Self {
        Self {
            paced: false,
            state: Mutex::default(),
        }
    }

    /// Whether there are limits to keep.
    pub(crate) fn is_paced(&self) -> bool {
        self.paced
    }

    /// Waits until a call that counts in these pools may start, and counts it.
    ///
    /// # Errors
    ///
    /// The wait, at once, if it would take longer than the patience of the call.
    pub(crate) async fn wait(
        &self,
        pools: &[&'static str],
        patience: Option<Duration>,
        clock: &Arc<dyn Clock>,
    ) -> Result<(), Duration> {
        let begin = clock.now();
        let Some(place) = self.enter(pools, patience, begin)? else {
            return Ok(());
        };
        loop {
            let now = clock.now();
            let wait = match self.lock().turn(&place, now) {
                Turn::Start => return Ok(()),
                Turn::Wait(wait) => Some(wait),
                Turn::Behind => None,
            };
            let woken = pin!(place.wake.notified());
            let Some(wait) = wait else {
                woken.await;
                continue;
            };
            let waited = now.saturating_duration_since(begin);
            if patience.is_some_and(|patience| waited + wait > patience) {
                return Err(wait);
            }
            select(clock.sleep(wait), woken).await;
        }
    }

    /// Takes a place in the line; none if the call may start at once, or cannot start in time.
    fn enter(
        &self,
        pools: &[&'static str],
        patience: Option<Duration>,
        now: Instant,
    ) -> Result<Option<Place<'_>>, Duration> {
        let mut state = self.lock();
        state.let_start(now);
        let line = state.line(pools);
        let ahead = state.lines[line].waiting.len();
        let ahead = u32::try_from(ahead).unwrap_or(u32::MAX);
        let wait = state.wait(pools, now, ahead, 0.0);
        if ahead == 0 && wait.is_zero() {
            state.count(pools, now);
            return Ok(None);
        }
        if patience.is_some_and(|patience| wait > patience) {
            return Err(wait);
        }
        let ticket = state.next_ticket;
        state.next_ticket += 1;
        let wake = Arc::new(Notify::new());
        let waiting = &mut state.lines[line].waiting;
        let before = waiting
            .last_key_value()
            .map_or(0.0, |(_, last)| last.jitter);
        let waiter = Waiter {
            wake: wake.clone(),
            jitter: before + (1.0 - before) * fastrand::f64() / 5.0,
        };
        waiting.insert(ticket, waiter);
        Ok(Some(Place {
            pacer: self,
            line,
            ticket,
            wake,
        }))
    }

    /// Holds all calls that count in these pools, because the server asked one of them to wait. If
    /// it says that requests are left in the hour, it is one of the other pools that is used up.
    pub(crate) fn hold(
        &self,
        pools: &[&'static str],
        wait: Duration,
        limit: RateLimitState,
        now: Instant,
    ) {
        let wait = wait.clamp(SHORTEST_HOLD, LONGEST_HOLD);
        let until = now + wait;
        let requests_left = limit.remaining.is_some_and(|left| left > 0);
        let mut state = self.lock();
        for name in pools {
            if *name == ALL_REQUESTS && pools.len() > 1 && requests_left {
                continue;
            }
            let pool = state.pools.entry(name).or_default();
            if pool.hold.as_ref().is_none_or(|hold| hold.until < until) {
                let spread = wait / 10;
                pool.hold = Some(Hold { until, spread });
            }
        }
    }

    /// Adapts to the number of requests left that the server reports. If less than a tenth of the
    /// limit is left, those requests are spread over an hour.
    pub(crate) fn observe(&self, state: RateLimitState) {
        let (Some(limit), Some(remaining), true) = (state.limit, state.remaining, self.paced)
        else {
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

impl State {
    /// The line of the calls that count in these pools.
    fn line(&mut self, pools: &[&'static str]) -> usize {
        let found = self.lines.iter().position(|line| line.pools == pools);
        found.unwrap_or_else(|| {
            self.lines.push(Line {
                pools: pools.to_vec(),
                waiting: BTreeMap::new(),
            });
            self.lines.len() - 1
        })
    }

    /// How long to wait until a call may start, if so many others of its line start before it.
    fn wait(&self, pools: &[&'static str], now: Instant, ahead: u32, jitter: f64) -> Duration {
        let gap = self.last.map_or(Duration::ZERO, |last| {
            let next = (last + self.gap).max(now);
            (next + self.gap.saturating_mul(ahead)).saturating_duration_since(now)
        });
        pools
            .iter()
            .filter_map(|name| self.pools.get(name))
            .map(|pool| pool.wait(now, ahead, jitter))
            .fold(gap, Duration::max)
    }

    /// Counts a call that starts, in all its pools.
    fn count(&mut self, pools: &[&'static str], now: Instant) {
        for name in pools {
            let limiters = self.pools.get_mut(name).map(|pool| &mut pool.limiters);
            for limiter in limiters.into_iter().flatten() {
                limiter.count(now);
            }
        }
        self.last = Some(now);
    }

    /// Lets those start who may, the longest waiting first.
    fn let_start(&mut self, now: Instant) {
        while let Some((ticket, index)) = self.next(now) {
            let line = &mut self.lines[index];
            let waiter = line.waiting.remove(&ticket);
            line.wake_first();
            let pools = line.pools.clone();
            self.count(&pools, now);
            if let Some(waiter) = waiter {
                waiter.wake.notify_one();
            }
        }
    }

    /// The longest waiting call that may start, and its line.
    fn next(&self, now: Instant) -> Option<(u64, usize)> {
        let lines = self.lines.iter().enumerate();
        lines
            .filter_map(|(index, line)| {
                let (ticket, first) = line.waiting.first_key_value()?;
                let wait = self.wait(&line.pools, now, 0, first.jitter);
                wait.is_zero().then_some((*ticket, index))
            })
            .min()
    }

    fn turn(&mut self, place: &Place<'_>, now: Instant) -> Turn {
        self.let_start(now);
        let line = &self.lines[place.line];
        if !line.waiting.contains_key(&place.ticket) {
            return Turn::Start;
        }
        match line.waiting.first_key_value() {
            Some((ticket, first)) if *ticket == place.ticket => {
                Turn::Wait(self.wait(&line.pools, now, 0, first.jitter))
            }
            _ => Turn::Behind,
        }
    }
}

impl Pool {
    fn wait(&self, now: Instant, ahead: u32, jitter: f64) -> Duration {
        let held = self.hold.as_ref().map_or(Duration::ZERO, |hold| {
            let start = hold.until + hold.spread.mul_f64(jitter);
            start.saturating_duration_since(now)
        });
        let limiters = self.limiters.iter();
        limiters
            .map(|limiter| limiter.wait(now, ahead))
            .fold(held, Duration::max)
    }
}

impl Line {
    fn wake_first(&self) {
        if let Some((_, first)) = self.waiting.first_key_value() {
            first.wake.notify_one();
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut state = self.pacer.lock();
        let line = &mut state.lines[self.line];
        let first = line.waiting.first_key_value().map(|(ticket, _)| *ticket);
        line.waiting.remove(&self.ticket);
        if first == Some(self.ticket) {
            line.wake_first();
        }
    }
}

#[cfg(test)]
mod tests;

//! Who starts when, by a clock that is set by hand.

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use super::{HOUR, LONGEST_GAP, MINUTE, Pacer, RateLimitState};
use crate::resilience::clock::Clock;
use crate::resilience::pacing::Pacing;

const ACCOUNT: &[&str] = &["account"];

/// A clock that is set by hand.
#[derive(Clone, Debug)]
struct HandClock {
    start: Instant,
    millis: Arc<AtomicU64>,
    wakes: Arc<Mutex<Vec<Instant>>>,
    sleeps: Arc<AtomicU64>,
}

impl HandClock {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            millis: Arc::default(),
            wakes: Arc::default(),
            sleeps: Arc::default(),
        }
    }

    fn elapsed(&self) -> Duration {
        Duration::from_millis(self.millis.load(Ordering::Relaxed))
    }

    /// How often somebody began to sleep.
    fn sleeps(&self) -> u64 {
        self.sleeps.load(Ordering::Relaxed)
    }

    fn advance_by(&self, time: Duration) {
        let millis = u64::try_from(time.as_millis()).expect("it is short");
        self.millis.fetch_add(millis, Ordering::Relaxed);
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
        self.sleeps.fetch_add(1, Ordering::Relaxed);
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

/// A pace, and the clock of those who keep it.
struct Paced {
    pacer: Arc<Pacer>,
    clock: HandClock,
    shared: Arc<dyn Clock>,
}

impl Paced {
    fn new(pacing: Pacing) -> Self {
        Self::of(pacing.into_pacer().expect("the share is right"))
    }

    fn of(pacer: Arc<Pacer>) -> Self {
        let clock = HandClock::new();
        Self {
            pacer,
            shared: Arc::new(clock.clone()),
            clock,
        }
    }

    /// When each of these calls starts, if all are made at once.
    fn starts(&self, calls: &[&[&'static str]]) -> Vec<Duration> {
        let mut context = Context::from_waker(Waker::noop());
        let mut starts = vec![Duration::ZERO; calls.len()];
        let mut waiting: VecDeque<_> = calls
            .iter()
            .enumerate()
            .map(|(index, pools)| {
                let call = self.pacer.wait(pools, None, &self.shared);
                (index, Box::pin(call))
            })
            .collect();
        while !waiting.is_empty() {
            let before = waiting.len();
            waiting.retain_mut(|(index, call)| {
                starts[*index] = self.clock.elapsed();
                call.as_mut().poll(&mut context).is_pending()
            });
            // Who starts can make another one the first of its line.
            if waiting.len() == before {
                self.clock.advance();
            }
        }
        starts
    }
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
    let paced = Paced::new(Pacing::trial());
    let mut calls: Vec<&[&'static str]> = vec![&["account", "source-interaction"]; 300];
    calls.resize(1500, &["account"]);
    let starts = paced.starts(&calls);
    assert_within(&starts, 500, HOUR);
    assert_within(&starts[..300], 250, HOUR);
    assert_within(&starts[..300], 25, MINUTE);
    // Nor does it hold up the calls that could start.
    let last = starts.iter().max().expect("there are calls");
    assert!(*last < HOUR * 4, "{last:?}");
}

#[test]
fn few_requests_left_slow_down_until_there_are_more() {
    let paced = Paced::new(Pacing::paid());
    let state = |remaining| RateLimitState {
        limit: Some(20_000),
        remaining: Some(remaining),
    };

    assert_eq!(paced.starts(&[ACCOUNT; 3])[2], Duration::ZERO);
    paced.pacer.observe(state(0));
    let slow = paced.starts(&[ACCOUNT; 3]);
    let gaps = [1, 2, 3].map(|count| LONGEST_GAP * count);
    assert_eq!(slow, gaps);
    paced.pacer.observe(state(1800));
    let faster = paced.starts(&[ACCOUNT; 2]);
    assert_eq!(faster[1], faster[0] + Duration::from_secs(2));
    paced.pacer.observe(state(19_000));
    let fast = paced.starts(&[ACCOUNT; 3]);
    assert_eq!(fast, [paced.clock.elapsed(); 3]);
    assert_eq!(fast[0], faster[1], "from the next call on");
}

#[test]
fn the_first_to_come_is_the_first_to_start() {
    let paced = Paced::new(Pacing::trial().share(0.1));
    let starts = paced.starts(&[ACCOUNT; 40]);
    assert!(starts.is_sorted(), "{starts:?}");
    assert!(starts[39] > starts[10]);
}

#[test]
fn a_line_wakes_one_call_at_a_time() {
    let paced = Paced::new(Pacing::trial().share(0.1));
    paced.starts(&[ACCOUNT; 40]);
    // Five of them start at once.
    assert!(paced.clock.sleeps() <= 40, "{}", paced.clock.sleeps());
}

#[test]
fn a_place_is_given_up_when_its_call_is_dropped() {
    let mut context = Context::from_waker(Waker::noop());
    let paced = Paced::new(Pacing::trial().share(0.02));

    let call = || Box::pin(paced.pacer.wait(ACCOUNT, None, &paced.shared));
    assert!(call().as_mut().poll(&mut context).is_ready());
    let mut calls: Vec<_> = (0..10).map(|_| call()).collect();
    for call in &mut calls {
        assert!(call.as_mut().poll(&mut context).is_pending());
    }
    let mut last = calls.pop().expect("there are ten");
    drop(calls);
    assert!(last.as_mut().poll(&mut context).is_pending());
    paced.clock.advance();
    assert!(last.as_mut().poll(&mut context).is_ready());
    assert_eq!(paced.clock.elapsed(), Duration::from_secs(400));
}

#[test]
fn a_call_that_cannot_start_in_time_fails_at_once() {
    let mut context = Context::from_waker(Waker::noop());
    let paced = Paced::new(Pacing::trial().share(0.02));

    let wait = |patience| Box::pin(paced.pacer.wait(ACCOUNT, Some(patience), &paced.shared));
    let second = Duration::from_secs(1);
    assert!(wait(second).as_mut().poll(&mut context).is_ready());
    let mut waiting = wait(second * 400);
    assert!(waiting.as_mut().poll(&mut context).is_pending());
    for patience in [399, 799] {
        let mut late = wait(second * patience);
        let expected = Poll::Ready(Err(second * 800));
        assert_eq!(late.as_mut().poll(&mut context), expected);
    }
    // It has no place in the line either.
    drop(waiting);
    paced.clock.advance_by(second * 400);
    assert!(wait(second).as_mut().poll(&mut context).is_ready());
}

#[test]
fn a_hold_is_for_those_who_need_the_pool() {
    let second = Duration::from_secs(1);
    let some_left = RateLimitState {
        limit: Some(100),
        remaining: Some(1),
    };
    let both: &[&'static str] = &["account", "setup-tests"];
    for (limit, all) in [(RateLimitState::default(), true), (some_left, false)] {
        let paced = Paced::of(Arc::new(Pacer::unlimited()));
        let now = paced.clock.now();
        paced.pacer.hold(both, second * 100, limit, now);
        let starts = paced.starts(&[ACCOUNT, both, both]);
        assert_eq!(starts[0] >= second * 100, all, "{starts:?}");
        assert!(starts[1] >= second * 100, "{starts:?}");
        assert!(starts[2] <= second * 110, "{starts:?}");
        assert!(starts[1] < starts[2], "they do not come back together");
    }
}

#[test]
fn a_hold_is_never_longer_than_the_window_of_the_service() {
    let paced = Paced::of(Arc::new(Pacer::unlimited()));
    let now = paced.clock.now();
    let limit = RateLimitState::default();
    paced.pacer.hold(&["account"], Duration::MAX, limit, now);
    let starts = paced.starts(&[ACCOUNT]);
    assert!(starts[0] <= HOUR * 11 / 10, "{starts:?}");
}

#[test]
fn the_pool_of_all_requests_is_known() {
    let known = crate::catalog::rate_pools();
    assert!(known.iter().any(|pool| pool.name == super::ALL_REQUESTS));
}

//! The rate limits of an account: how many requests a pool had in the last minute and hour.

use std::collections::{HashMap, VecDeque};

use fivetran::{Operation, RateLimit, rate_pools};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::answer::Refusal;
use crate::world::Plan;

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// When the requests of the last hour came, by pool.
#[derive(Default)]
pub(crate) struct Limits {
    came: HashMap<&'static str, VecDeque<Timestamp>>,
}

/// What the headers of an answer tell of the hour.
pub(crate) struct Left {
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
}

impl Limits {
    /// Counts a request in all of its pools, or in none if one is full.
    ///
    /// # Errors
    ///
    /// When a pool is full: 429, with the time until it has room again.
    pub(crate) fn count(
        &mut self,
        operation: &Operation,
        body: &Value,
        plan: Plan,
        now: Timestamp,
    ) -> Result<Option<Left>, Refusal> {
        let pools: Vec<_> = operation
            .rate_pools
            .iter()
            .filter(|used| {
                let spared = used.unless_false.and_then(|field| body.get(field));
                spared != Some(&Value::Bool(false))
            })
            .filter_map(|used| rate_pools().iter().find(|pool| pool.name == used.pool))
            .collect();
        let limit = |pool: &fivetran::RatePool| match plan {
            Plan::Paid => pool.paid,
            Plan::Trial => pool.trial,
        };
        for pool in &pools {
            let came = self.came.entry(pool.name).or_default();
            while came
                .front()
                .is_some_and(|first| now.duration_since(*first) >= HOUR)
            {
                came.pop_front();
            }
            if let Some(wait) = wait(came, limit(pool), now) {
                let seconds = wait.as_millis().max(0).unsigned_abs().div_ceil(1000);
                return Err(Refusal {
                    retry_after: Some(u64::try_from(seconds).unwrap_or(u64::MAX).max(1)),
                    ..Refusal::new(429, "TooManyRequests", format!("{} is used up", pool.name))
                });
            }
        }
        let mut left = None;
        for pool in pools {
            let came = self.came.entry(pool.name).or_default();
            came.push_back(now);
            if let Some(limit) = limit(pool).per_hour {
                let remaining = limit.saturating_sub(u32::try_from(came.len()).unwrap_or(u32::MAX));
                left.get_or_insert(Left { limit, remaining });
            }
        }
        Ok(left)
    }
}

/// How long until a pool has room; nothing if it has.
fn wait(came: &VecDeque<Timestamp>, limit: RateLimit, now: Timestamp) -> Option<SignedDuration> {
    let window = |most: Option<u32>, length: SignedDuration| {
        let most = usize::try_from(most?).ok()?;
        let begin = came.len().checked_sub(most)?;
        // The pool has room once the oldest of those that fill it is out of the window.
        let until = came
            .get(begin)
            .map_or(length, |oldest| length - now.duration_since(*oldest));
        until.is_positive().then_some(until)
    };
    window(limit.per_minute, MINUTE).max(window(limit.per_hour, HOUR))
}

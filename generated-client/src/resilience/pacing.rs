//! Pacing: spreading calls so that they stay within the rate limits of the account.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::pacer::Pacer;
use crate::catalog::rate_pools;
use crate::operation::{RateLimit, RatePool};

/// Spreads the calls of a client, so that a bulk job stays within the rate limits of the account.
/// Clones of the client share it, and so do all clients that are built with clones of one
/// `Pacing`: give one to each client of the same account. Calls of other programs are noticed only
/// through the header `X-Rate-Limit-Remaining`.
///
/// A tenth of each limit can be used at once; the rest is spread over the window. Calls start in
/// the order in which they were made. A call that cannot start within its time limit fails at
/// once, with [`ErrorKind::Paced`](crate::ErrorKind::Paced).
///
/// ```
/// # fn build() -> Result<(), fivetran::Error> {
/// use fivetran::Pacing;
///
/// // Half of the limits of a paid account, for two clients together.
/// let pacing = Pacing::paid().share(0.5);
/// let first = fivetran::Client::builder().pacing(pacing.clone()).build()?;
/// let second = fivetran::Client::builder().pacing(pacing).build()?;
/// # let _ = (first, second);
/// # Ok(())
/// # }
/// # build().unwrap();
/// ```
#[derive(Clone)]
pub struct Pacing {
    pools: BTreeMap<&'static str, RateLimit>,
    /// What the clients share.
    pacer: Arc<Pacer>,
    /// Why it cannot be used.
    invalid: Option<String>,
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
        let pools = rate_pools().iter().map(|pool| (pool.name, limit(pool)));
        let pools: BTreeMap<_, _> = pools.collect();
        Self {
            pacer: Arc::new(Pacer::new(&pools)),
            pools,
            invalid: None,
        }
    }

    /// Uses only this part of each limit, above 0 and up to 1, and leaves the rest to other
    /// clients. At least one request per window remains. A client cannot be built with any other
    /// part. The clones that were made before are not changed, and no longer share their pace with
    /// this one.
    pub fn share(mut self, part: f64) -> Self {
        if !(part > 0.0 && part <= 1.0) {
            let reason = format!("the share of the pacing is {part}: write one above 0, up to 1");
            self.invalid.get_or_insert(reason);
            return self;
        }
        let scale = |limit: Option<u32>| {
            // The result is at most the limit, which is a u32.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            limit.map(|limit| (f64::from(limit) * part).max(1.0) as u32)
        };
        for limit in self.pools.values_mut() {
            limit.per_minute = scale(limit.per_minute);
            limit.per_hour = scale(limit.per_hour);
        }
        self.pacer = Arc::new(Pacer::new(&self.pools));
        self
    }

    /// What applies it; or why it cannot be used.
    pub(crate) fn into_pacer(self) -> Result<Arc<Pacer>, String> {
        match self.invalid {
            None => Ok(self.pacer),
            Some(reason) => Err(reason),
        }
    }
}

impl fmt::Debug for Pacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pacing")
            .field("pools", &self.pools)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Pacing;

    #[test]
    fn a_share_leaves_at_least_one() {
        let pacing = Pacing::paid().share(0.5);
        assert_eq!(pacing.pools["account"].per_hour, Some(10_000));
        let little = Pacing::trial().share(0.001);
        assert_eq!(little.pools["setup-tests"].per_hour, Some(1));
    }
}

//! A budget of retries that all calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

/// A budget of retries that all calls of a client share. Without it, every call would multiply
/// the load of an outage by its attempts. Retries after a rate limit (429) cost nothing.
#[derive(Debug)]
pub(crate) struct Budget {
    /// In tenths of a retry.
    left: AtomicU32,
    full: u32,
}

/// The cost of a retry, in tenths. A success returns one tenth.
const RETRY_COST: u32 = 10;

impl Budget {
    pub(crate) fn new(retries: u32) -> Self {
        let full = retries.saturating_mul(RETRY_COST);
        Self {
            left: AtomicU32::new(full),
            full,
        }
    }

    /// Takes one retry, if one is left.
    pub(crate) fn take(&self) -> bool {
        let take = |left: u32| left.checked_sub(RETRY_COST);
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok()
    }

    /// Returns a tenth of a retry, after a success.
    pub(crate) fn refill(&self) {
        let put = |left: u32| (left < self.full).then(|| left + 1);
        let _ = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, put);
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn a_budget_is_used_up_and_comes_back_with_success() {
        let budget = Budget::new(2);
        assert_eq!(
            [budget.take(), budget.take(), budget.take()],
            [true, true, false]
        );
        for _ in 0..9 {
            budget.refill();
        }
        assert!(!budget.take());
        budget.refill();
        assert!(budget.take());
        assert!(!Budget::new(0).take());
        let endless = Budget::new(u32::MAX);
        endless.refill();
        assert!(endless.take());
    }
}

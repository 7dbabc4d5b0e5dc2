//! The time limits of a call and of its attempts. They count real time.

use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use crate::call::Call;
use crate::error::{Error, Result};

/// The time limits of a call.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// Of the whole call.
    pub(super) whole: Option<Duration>,
    /// When the whole call has to be over. Nothing if the limit is none, or beyond all times.
    deadline: Option<Instant>,
    /// Of one attempt.
    pub(super) attempt: Duration,
}

impl Limits {
    /// The limits of a call that starts now.
    pub(super) fn start(call: &Call) -> Self {
        let client = &call.client.shared;
        let usual = if call.operation.takes_long {
            client.long_attempt_timeout.max(client.attempt_timeout)
        } else {
            client.attempt_timeout
        };
        let whole = call.options.timeout.or(client.timeout);
        Self {
            whole,
            deadline: whole.and_then(|limit| Instant::now().checked_add(limit)),
            // Whoever gives a call more time than an attempt has wants it to be used.
            attempt: usual.max(call.options.timeout.unwrap_or_default()),
        }
    }

    /// Waits for a step of the call; nothing if the limit of the call is reached first.
    pub(super) async fn within<T>(&self, step: impl Future<Output = T>) -> Option<T> {
        match self.deadline {
            Some(deadline) => timeout_at(deadline, step).await.ok(),
            None => Some(step.await),
        }
    }

    /// The error of the limit of the call.
    pub(super) fn out_of_time(&self) -> Error {
        Error::out_of_time(self.whole.unwrap_or_default())
    }

    /// The time that is left for the call; nothing if it has no limit.
    pub(super) fn left(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_duration_since(Instant::now()))
    }

    /// Starts an attempt.
    pub(super) fn start_attempt(&self) -> AttemptLimit {
        let own = Instant::now().checked_add(self.attempt);
        AttemptLimit {
            until: own.into_iter().chain(self.deadline).min(),
            limits: *self,
        }
    }
}

/// The time limit of one attempt: its own, or that of the call, if it ends earlier.
pub(super) struct AttemptLimit {
    until: Option<Instant>,
    limits: Limits,
}

impl AttemptLimit {
    /// Waits for a step of the attempt.
    ///
    /// # Errors
    ///
    /// When the limit is reached first.
    pub(super) async fn within<T>(&self, step: impl Future<Output = T>) -> Result<T> {
        let Some(until) = self.until else {
            return Ok(step.await);
        };
        timeout_at(until, step).await.map_err(|_| self.error())
    }

    /// The error of the limit that was reached.
    fn error(&self) -> Error {
        match (self.limits.whole, self.limits.deadline) {
            (Some(whole), deadline) if deadline == self.until => Error::out_of_time(whole),
            _ => Error::too_slow(self.limits.attempt),
        }
    }
}

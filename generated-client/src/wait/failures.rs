//! What a failed request means for a wait.

use crate::error::Error;

/// Whether a failed poll says nothing about what is waited for, and a later one can succeed: the
/// service or the way to it is disturbed. A request that is invalid, forbidden, or for something
/// that is gone, fails again.
pub(super) fn can_pass(error: &Error) -> bool {
    let disturbed = error.status().is_some_and(|status| {
        // A gateway's page with 404 does not say that the resource is gone.
        matches!(status, 408 | 425 | 429 | 500..) || (status == 404 && !error.is_not_found())
    });
    disturbed || error.is_retryable() || error.is_timeout() || error.is_unreadable_answer()
}

/// What became of a trigger that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// The service refused it, and would again.
    Refused,
    /// It was not carried out, and can be sent again.
    NotCarriedOut,
    /// It may have been carried out.
    Unknown,
}

impl Fate {
    pub(super) fn of(error: &Error) -> Self {
        if error.is_retryable() && !error.is_idempotent() {
            // Of a call that is not idempotent, only what was not carried out is retryable.
            Self::NotCarriedOut
        } else if !error.may_have_been_carried_out() {
            Self::Refused
        } else if error.attempts() == 0 {
            Self::NotCarriedOut
        } else {
            Self::Unknown
        }
    }
}

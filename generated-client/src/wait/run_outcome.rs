//! The outcome of waiting for a run of a transformation.

use std::fmt;

use serde::Serialize;

use super::handles::RunHandle;
use super::sync_outcome::write_error;
use crate::error::{Error, Result};
use crate::types::TransformationStatus;
use crate::values::Timestamp;

/// How waiting for a run of a transformation ended.
///
/// `at` is when the run ended, if the service reports it.
///
/// [`into_result`](Self::into_result) makes every outcome but a success an error. `Display` gives a
/// sentence for people, and `Serialize` an object whose `outcome` is the name of the variant, such
/// as `partially_succeeded`.
///
/// ```no_run
/// use fivetran::RunOutcome;
///
/// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
/// let outcome = fivetran.transformations().run_and_wait("brisk_otter").send().await?;
/// assert!(outcome.is_success(), "{outcome}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[must_use = "a run that failed is an outcome, not an error"]
#[non_exhaustive]
pub enum RunOutcome {
    /// All models were built.
    #[non_exhaustive]
    Succeeded {
        /// When.
        at: Option<Timestamp>,
        /// Whether the run was already in progress when the waiting began.
        joined: bool,
    },
    /// Some models were built, and some failed.
    #[non_exhaustive]
    PartiallySucceeded {
        /// When.
        at: Option<Timestamp>,
        /// Whether the run was already in progress when the waiting began.
        joined: bool,
    },
    /// The run failed.
    #[non_exhaustive]
    Failed {
        /// When.
        at: Option<Timestamp>,
        /// Whether the run was already in progress when the waiting began.
        joined: bool,
    },
    /// The run was stopped.
    #[non_exhaustive]
    Canceled {
        /// When.
        at: Option<Timestamp>,
        /// Whether the run was already in progress when the waiting began.
        joined: bool,
    },
    /// The transformation cannot run.
    Blocked,
    /// The time limit was reached.
    #[non_exhaustive]
    TimedOut {
        /// The status of the transformation at the last poll that succeeded.
        status: Option<TransformationStatus>,
        /// Why the last poll failed, if it did.
        last_error: Option<String>,
        /// For waiting longer:
        /// [`resume_wait`](crate::resources::transformations::Transformations::resume_wait).
        handle: RunHandle,
    },
}

impl RunOutcome {
    /// Whether all models were built.
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Succeeded { .. })
    }

    /// When the run succeeded, if the service reports it.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let outcome = fivetran.transformations().run_and_wait("brisk_otter").send().await?;
    /// outcome.into_result()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Every other outcome, with its sentence as the message: for
    /// [`TimedOut`](Self::TimedOut) one that [`is_timeout`](Error::is_timeout) and has the
    /// [`run_handle`](Error::run_handle).
    pub fn into_result(self) -> Result<Option<Timestamp>> {
        let message = self.to_string();
        match self {
            Self::Succeeded { at, .. } => Ok(at),
            Self::TimedOut { handle, .. } => {
                Err(Error::waited_too_long(message).with_point(handle))
            }
            _ => Err(Error::unsuccessful(message)),
        }
    }
}

impl fmt::Display for RunOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, at) = match self {
            Self::Succeeded { at, .. } => ("the run succeeded", at),
            Self::PartiallySucceeded { at, .. } => ("the run succeeded in part", at),
            Self::Failed { at, .. } => ("the run failed", at),
            Self::Canceled { at, .. } => ("the run was stopped", at),
            Self::Blocked => ("the transformation is blocked", &None),
            Self::TimedOut {
                status, last_error, ..
            } => {
                f.write_str("the run did not end within the time limit")?;
                if let Some(status) = status {
                    write!(f, "; its status was `{}`", status.as_str())?;
                }
                return write_error(f, last_error.as_deref());
            }
        };
        f.write_str(what)?;
        at.as_ref().map_or(Ok(()), |at| write!(f, " at {at}"))
    }
}

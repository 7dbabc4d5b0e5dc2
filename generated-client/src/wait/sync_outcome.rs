//! The outcome of waiting for a sync.

use std::fmt;

use serde::Serialize;

use super::handles::SyncHandle;
use crate::error::{Error, Result};
use crate::types::{Alert, ConnectionStatus};
use crate::values::Timestamp;

/// How waiting for a sync ended.
///
/// All timestamps come from the service. They are not compared with the local clock.
///
/// [`into_result`](Self::into_result) makes every outcome but a success an error. `Display` gives a
/// sentence for people, and `Serialize` an object whose `outcome` is the name of the variant, such
/// as `timed_out`.
///
/// ```no_run
/// use fivetran::SyncOutcome;
///
/// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
/// match fivetran.connections().sync_and_wait("smart_panda").send().await? {
///     SyncOutcome::Succeeded { at, .. } => println!("the data is complete since {at}"),
///     SyncOutcome::Failed { tasks, .. } => println!("to do: {tasks:?}"),
///     other => println!("no result: {other}"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[must_use = "a sync that failed is an outcome, not an error"]
#[non_exhaustive]
pub enum SyncOutcome {
    /// The sync succeeded.
    #[non_exhaustive]
    Succeeded {
        /// When.
        at: Timestamp,
        /// Whether it was already running when the waiting began. It may then have read the source
        /// before that.
        joined: bool,
    },
    /// The sync failed.
    #[non_exhaustive]
    Failed {
        /// When.
        at: Timestamp,
        /// Whether it was already running when the waiting began.
        joined: bool,
        /// The tasks that must be done.
        tasks: Vec<Alert>,
        /// Other problems.
        warnings: Vec<Alert>,
    },
    /// The source or the destination postponed the sync. This is not a failure.
    #[non_exhaustive]
    Rescheduled {
        /// When it will be retried.
        until: Option<Timestamp>,
        /// Whether syncs start only on request: then it is not retried.
        manual: bool,
    },
    /// The connection is paused, and no sync runs.
    Paused,
    /// The setup of the connection was never finished.
    #[non_exhaustive]
    Incomplete {
        /// The tasks that must be done.
        tasks: Vec<Alert>,
    },
    /// The setup of the connection worked once and now needs repair.
    #[non_exhaustive]
    Broken {
        /// The tasks that must be done.
        tasks: Vec<Alert>,
    },
    /// No sync runs, and none will start by itself: syncs of this connection start only on request.
    /// Or the running sync ended without a result, for example because someone stopped it.
    Unscheduled,
    /// The time limit was reached.
    #[non_exhaustive]
    TimedOut {
        /// The status of the connection at the last poll that succeeded.
        status: Option<ConnectionStatus>,
        /// Why the last poll failed, if it did.
        last_error: Option<String>,
        /// For waiting longer:
        /// [`resume_wait`](crate::resources::connections::Connections::resume_wait).
        handle: SyncHandle,
    },
}

impl SyncOutcome {
    /// Whether the sync succeeded.
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Succeeded { .. })
    }

    /// When the sync succeeded.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let outcome = fivetran.connections().sync_and_wait("smart_panda").send().await?;
    /// let at = outcome.into_result()?;
    /// println!("the data is complete since {at}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Every other outcome, with its sentence as the message: for
    /// [`TimedOut`](Self::TimedOut) one that [`is_timeout`](Error::is_timeout) and has the
    /// [`sync_handle`](Error::sync_handle).
    pub fn into_result(self) -> Result<Timestamp> {
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

impl fmt::Display for SyncOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Succeeded { at, .. } => write!(f, "the sync succeeded at {at}"),
            Self::Failed { at, tasks, .. } => {
                write!(f, "the sync failed at {at}")?;
                write_tasks(f, tasks)
            }
            Self::Rescheduled { until, manual } => {
                f.write_str("the sync was postponed")?;
                if let Some(until) = until {
                    write!(f, " until {until}")?;
                }
                if *manual {
                    f.write_str(", and starts only on request")?;
                }
                Ok(())
            }
            Self::Paused => f.write_str("the connection is paused"),
            Self::Incomplete { tasks } => {
                f.write_str("the setup of the connection is not finished")?;
                write_tasks(f, tasks)
            }
            Self::Broken { tasks } => {
                f.write_str("the connection is broken")?;
                write_tasks(f, tasks)
            }
            Self::Unscheduled => f.write_str("no sync runs, and none starts by itself"),
            Self::TimedOut {
                status, last_error, ..
            } => {
                f.write_str("the sync did not end within the time limit")?;
                let state = status
                    .as_ref()
                    .and_then(|status| status.sync_state.as_ref());
                if let Some(state) = state {
                    write!(f, "; its state was `{}`", state.as_str())?;
                }
                write_error(f, last_error.as_deref())
            }
        }
    }
}

fn write_tasks(f: &mut fmt::Formatter<'_>, tasks: &[Alert]) -> fmt::Result {
    let mut codes = tasks.iter().filter_map(|task| task.code.as_deref());
    if let Some(first) = codes.next() {
        write!(f, "; to do: {first}")?;
        codes.try_for_each(|code| write!(f, ", {code}"))?;
    }
    Ok(())
}

/// Why the last poll failed.
pub(super) fn write_error(f: &mut fmt::Formatter<'_>, error: Option<&str>) -> fmt::Result {
    error.map_or(Ok(()), |error| write!(f, "; the last poll failed: {error}"))
}

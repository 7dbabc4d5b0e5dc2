//! The outcomes of waiting.

use crate::types::{Alert, ConnectionStatus, TransformationStatus};
use crate::values::Timestamp;

/// How waiting for a sync ended.
///
/// All timestamps come from the service. They are not compared with the local clock.
///
/// ```no_run
/// use fivetran::SyncOutcome;
///
/// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
/// match fivetran.connections().sync_and_wait("smart_panda").send().await? {
///     SyncOutcome::Succeeded { at, .. } => println!("the data is complete since {at}"),
///     SyncOutcome::Failed { tasks, .. } => println!("to do: {tasks:?}"),
///     other => println!("no result: {other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
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
        /// The status of the connection at the last poll.
        status: Option<ConnectionStatus>,
    },
}

impl SyncOutcome {
    /// Whether the sync succeeded.
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Succeeded { .. })
    }
}

/// How waiting for a run of a transformation ended.
///
/// `at` is when the run ended, if the service reports it.
///
/// ```no_run
/// use fivetran::RunOutcome;
///
/// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
/// let outcome = fivetran.transformations().run_and_wait("brisk_otter").send().await?;
/// assert!(outcome.is_success(), "{outcome:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
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
        /// The status of the transformation at the last poll.
        status: Option<TransformationStatus>,
    },
}

impl RunOutcome {
    /// Whether all models were built.
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Succeeded { .. })
    }
}

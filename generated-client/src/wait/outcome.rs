//! How waiting ends.

use crate::types::{Alert, ConnectionStatus, TransformationStatus};
use crate::values::Timestamp;

/// How waiting for a sync ended.
///
/// All points in time are those of the service. They are not compared with the clock of this
/// machine.
///
/// ```no_run
/// use fivetran::SyncOutcome;
///
/// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
/// match fivetran.connections().sync_and_wait("smart_panda").send().await? {
///     SyncOutcome::Succeeded { at, .. } => println!("the data is there since {at}"),
///     SyncOutcome::Failed { tasks, .. } => println!("somebody has to see to {tasks:?}"),
///     other => println!("it did not come to an end: {other:?}"),
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
        /// Whether it was already running when the waiting began, so that it may have read the
        /// source before.
        joined: bool,
    },
    /// The sync failed.
    #[non_exhaustive]
    Failed {
        /// When.
        at: Timestamp,
        /// Whether it was already running when the waiting began.
        joined: bool,
        /// What somebody has to do.
        tasks: Vec<Alert>,
        /// What else is wrong.
        warnings: Vec<Alert>,
    },
    /// The source or the destination put the sync off, which is no failure.
    #[non_exhaustive]
    Rescheduled {
        /// When it is tried again.
        until: Option<Timestamp>,
        /// Whether syncs start only on request: then nobody tries it again.
        manual: bool,
    },
    /// The connection is paused, and no sync runs.
    Paused,
    /// The setup of the connection was never finished.
    #[non_exhaustive]
    Incomplete {
        /// What somebody has to do.
        tasks: Vec<Alert>,
    },
    /// The setup of the connection worked once and now needs repair.
    #[non_exhaustive]
    Broken {
        /// What somebody has to do.
        tasks: Vec<Alert>,
    },
    /// No sync runs, and none will start by itself: syncs of this connection start only on
    /// request. Or the one that ran ended without a trace, as one that somebody stopped.
    Unscheduled,
    /// The time limit was reached.
    #[non_exhaustive]
    TimedOut {
        /// How the connection was doing at the last look.
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
/// `at` is when the run ended, as the service says, if it does.
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
        /// Whether the run was already going on when the waiting began.
        joined: bool,
    },
    /// Some models were built, and some failed.
    #[non_exhaustive]
    PartiallySucceeded {
        /// When.
        at: Option<Timestamp>,
        /// Whether the run was already going on when the waiting began.
        joined: bool,
    },
    /// The run failed.
    #[non_exhaustive]
    Failed {
        /// When.
        at: Option<Timestamp>,
        /// Whether the run was already going on when the waiting began.
        joined: bool,
    },
    /// Somebody stopped the run.
    #[non_exhaustive]
    Canceled {
        /// When.
        at: Option<Timestamp>,
        /// Whether the run was already going on when the waiting began.
        joined: bool,
    },
    /// The transformation cannot run.
    Blocked,
    /// The time limit was reached.
    #[non_exhaustive]
    TimedOut {
        /// Where the transformation stood at the last look.
        status: Option<TransformationStatus>,
    },
}

impl RunOutcome {
    /// Whether all models were built.
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Succeeded { .. })
    }
}

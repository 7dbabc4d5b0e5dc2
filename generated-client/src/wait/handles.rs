//! What is needed to take up a wait again: another process can do so.

use serde::{Deserialize, Serialize};

use super::known::{Goal, RunWatch, Watch};
use crate::error::Error;

/// All that is needed to wait for a sync, also in another process: the connection, its state before
/// the sync, and which sync is awaited. It contains no secrets.
///
/// [`SyncAndWait::start`](crate::SyncAndWait::start) gives one when the sync is requested. The outcome
/// [`TimedOut`](crate::SyncOutcome::TimedOut) has one, and so has an error that ends a wait
/// ([`Error::sync_handle`]). Store it as JSON, or with any other format of serde.
///
/// ```no_run
/// use std::fs;
///
/// # async fn example(fivetran: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let handle = fivetran.connections().sync_and_wait("smart_panda").start().await?;
/// fs::write("sync.json", serde_json::to_vec(&handle)?)?;
///
/// // Later, in another process:
/// let handle: fivetran::SyncHandle = serde_json::from_slice(&fs::read("sync.json")?)?;
/// let outcome = fivetran.connections().resume_wait(handle).send().await?;
/// println!("{outcome}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[must_use = "a handle does nothing until it is waited for"]
pub struct SyncHandle {
    connection_id: String,
    pub(super) watch: Box<Watch>,
}

impl SyncHandle {
    /// Waits for the running sync of a connection or, if none runs, for the next one, as
    /// [`wait_for_sync`](crate::resources::connections::Connections::wait_for_sync) does.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self::of(connection_id, Watch::new(Goal::AnySync))
    }

    pub(super) fn of(connection_id: impl Into<String>, watch: Watch) -> Self {
        Self {
            connection_id: connection_id.into(),
            watch: Box::new(watch),
        }
    }

    /// The connection whose sync is awaited.
    pub fn connection_id(&self) -> &str {
        &self.connection_id
    }

    /// The handle to give away.
    pub(super) fn stored(&self) -> Self {
        Self::of(&self.connection_id, self.watch.stored())
    }
}

impl From<&str> for SyncHandle {
    /// [`SyncHandle::new`].
    fn from(connection_id: &str) -> Self {
        Self::new(connection_id)
    }
}

impl From<String> for SyncHandle {
    /// [`SyncHandle::new`].
    fn from(connection_id: String) -> Self {
        Self::new(connection_id)
    }
}

/// All that is needed to wait for a run of a transformation, also in another process. It contains
/// no secrets.
///
/// [`RunAndWait::start`](crate::RunAndWait::start) gives one when the run is requested. The outcome
/// [`TimedOut`](crate::RunOutcome::TimedOut) has one, and so has an error that ends a wait
/// ([`Error::run_handle`]).
///
/// ```no_run
/// # async fn example(fivetran: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let handle = fivetran.transformations().run_and_wait("brisk_otter").start().await?;
/// let stored = serde_json::to_string(&handle)?;
///
/// let handle: fivetran::RunHandle = serde_json::from_str(&stored)?;
/// let outcome = fivetran.transformations().resume_wait(handle).send().await?;
/// println!("{outcome}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[must_use = "a handle does nothing until it is waited for"]
pub struct RunHandle {
    transformation_id: String,
    pub(super) watch: Box<RunWatch>,
}

impl RunHandle {
    pub(super) fn of(transformation_id: impl Into<String>, watch: RunWatch) -> Self {
        Self {
            transformation_id: transformation_id.into(),
            watch: Box::new(watch),
        }
    }

    /// The transformation whose run is awaited.
    pub fn transformation_id(&self) -> &str {
        &self.transformation_id
    }

    /// The handle to give away.
    pub(super) fn stored(&self) -> Self {
        Self::of(&self.transformation_id, self.watch.stored())
    }
}

impl Error {
    /// For taking up the wait for a sync that this error ended
    /// ([`resume_wait`](crate::resources::connections::Connections::resume_wait)). `None` if no
    /// sync was requested.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Err(error) = fivetran.connections().sync_and_wait("smart_panda").send().await {
    ///     if let Some(handle) = error.sync_handle() {
    ///         println!("{error}; to go on: {}", serde_json::to_string(handle)?);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_handle(&self) -> Option<&SyncHandle> {
        self.point()
    }

    /// For taking up the wait for a run that this error ended
    /// ([`resume_wait`](crate::resources::transformations::Transformations::resume_wait)). `None`
    /// if no run was requested.
    pub fn run_handle(&self) -> Option<&RunHandle> {
        self.point()
    }
}

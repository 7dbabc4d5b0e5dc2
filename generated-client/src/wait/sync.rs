//! Waiting for the syncs of a connection.

use std::collections::BTreeMap;

use super::options::waiting_options;
use super::outcome::SyncOutcome;
use super::pace::{Pace, Waiting};
use super::watch::{Goal, Watch};
use crate::error::Result;
use crate::requests::connections::{ConnectionGet, ConnectionResync, ConnectionSync};
use crate::resources::connections::Connections;
use crate::types::Connection;

impl Connections<'_> {
    /// Waits for the end of the running sync or, if none runs, of the next one.
    ///
    /// Nothing is changed. If no sync runs and none will start by itself, it returns at once with
    /// that outcome.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let outcome = fivetran.connections().wait_for_sync("smart_panda").send().await?;
    /// assert!(outcome.is_success(), "{outcome:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait_for_sync(&self, connection_id: impl Into<String>) -> WaitForSync {
        WaitForSync {
            poll: self.get(connection_id),
            pace: Pace::new(&self.client.shared.clock),
            through_reschedules: false,
        }
    }

    /// Starts a sync and waits for its end.
    ///
    /// If a sync is already running, no other is started (unless [`force`](SyncAndWait::force) is
    /// set): it waits for the running one, and the outcome says `joined`. If the connection is
    /// paused or its setup incomplete, the outcome says so, and nothing is started.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let outcome = fivetran
    ///     .connections()
    ///     .sync_and_wait("smart_panda")
    ///     .force(true)
    ///     .with_time_limit(Duration::from_secs(3600))
    ///     .send()
    ///     .await?;
    /// assert!(outcome.is_success(), "{outcome:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_and_wait(&self, connection_id: impl Into<String>) -> SyncAndWait {
        let connection_id = connection_id.into();
        SyncAndWait {
            poll: self.get(&connection_id),
            trigger: self.sync(connection_id),
            force: false,
            pace: Pace::new(&self.client.shared.clock),
            through_reschedules: false,
        }
    }

    /// Loads everything again, or only some tables, and waits for the end. That can take days: set
    /// the time limit accordingly.
    ///
    /// A running sync is stopped first. If the connection is paused or its setup incomplete, the
    /// outcome says so, and nothing is started.
    ///
    /// Destructive, as [`resync`](Self::resync).
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let outcome = fivetran
    ///     .connections()
    ///     .resync_and_wait("smart_panda")
    ///     .with_time_limit(Duration::from_secs(7 * 24 * 3600))
    ///     .send()
    ///     .await?;
    /// assert!(outcome.is_success(), "{outcome:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resync_and_wait(&self, connection_id: impl Into<String>) -> ResyncAndWait {
        let connection_id = connection_id.into();
        ResyncAndWait {
            poll: self.get(&connection_id),
            trigger: self.resync(connection_id),
            pace: Pace::new(&self.client.shared.clock),
            through_reschedules: false,
        }
    }
}

/// Waits for a sync: [`Connections::wait_for_sync`].
#[derive(Clone, Debug)]
#[must_use = "nothing is waited for until it is sent"]
pub struct WaitForSync {
    poll: ConnectionGet,
    pace: Pace,
    through_reschedules: bool,
}

/// Starts a sync and waits for it: [`Connections::sync_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct SyncAndWait {
    poll: ConnectionGet,
    trigger: ConnectionSync,
    force: bool,
    pace: Pace,
    through_reschedules: bool,
}

/// Starts a resync and waits for it: [`Connections::resync_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct ResyncAndWait {
    poll: ConnectionGet,
    trigger: ConnectionResync,
    pace: Pace,
    through_reschedules: bool,
}

waiting_options!(WaitForSync: poll);
waiting_options!(SyncAndWait: poll, trigger);
waiting_options!(ResyncAndWait: poll, trigger);

/// The option that all builders for syncs have.
macro_rules! reschedule_option {
    ($($builder:ident)*) => {
        $(impl $builder {
            /// Whether to continue waiting when the sync is postponed and will be retried by the
            /// service. `false` by default: the outcome says until when it is postponed. If syncs
            /// start only on request, the service does not retry, and this has no effect.
            pub fn with_reschedules(mut self, wait: bool) -> Self {
                self.through_reschedules = wait;
                self
            }
        })*
    };
}

reschedule_option!(WaitForSync SyncAndWait ResyncAndWait);

impl WaitForSync {
    /// Waits. Dropping the future ends the waiting and changes nothing.
    ///
    /// # Errors
    ///
    /// When the connection cannot be read, for example because it was deleted meanwhile.
    pub async fn send(self) -> Result<SyncOutcome> {
        let waiting = self.pace.start();
        let before = read(&self.poll).await?;
        let mut watch = Watch::new(Goal::AnySync, self.through_reschedules, &before);
        match watch.judge(&before) {
            Some(outcome) => Ok(outcome),
            None => keep_polling(&self.poll, waiting, watch, before).await,
        }
    }
}

impl SyncAndWait {
    /// With `true`, a running sync is stopped and a new one started. With `false`, the default, a
    /// running sync continues, and this waits for it.
    pub fn force(mut self, force: bool) -> Self {
        self.trigger = self.trigger.force(force);
        self.force = force;
        self
    }

    /// Starts the sync and waits. Dropping the future ends the waiting but not the sync.
    ///
    /// # Errors
    ///
    /// When the sync is refused, or when the connection cannot be read, for example because it was
    /// deleted meanwhile. In the latter case the sync may be running.
    pub async fn send(self) -> Result<SyncOutcome> {
        let waiting = self.pace.start();
        let before = read(&self.poll).await?;
        if let Some(outcome) = Watch::hopeless(&before) {
            return Ok(outcome);
        }
        let goal = if self.force {
            Goal::NewSync
        } else {
            Goal::Sync
        };
        let watch = Watch::new(goal, self.through_reschedules, &before);
        self.trigger.send().await?;
        keep_polling(&self.poll, waiting, watch, before).await
    }
}

impl ResyncAndWait {
    /// Loads only these tables again: names of tables by the name of their schema, as in the
    /// schema config. Not every service supports this.
    pub fn scope(mut self, scope: BTreeMap<String, Vec<String>>) -> Self {
        self.trigger = self.trigger.scope(scope);
        self
    }

    /// Starts the resync and waits. Dropping the future ends the waiting but not the resync.
    ///
    /// # Errors
    ///
    /// When the resync is refused, or when the connection cannot be read, for example because it
    /// was deleted meanwhile. In the latter case the resync may be running.
    pub async fn send(self) -> Result<SyncOutcome> {
        let waiting = self.pace.start();
        let before = read(&self.poll).await?;
        if let Some(outcome) = Watch::hopeless(&before) {
            return Ok(outcome);
        }
        let watch = Watch::new(Goal::Resync, self.through_reschedules, &before);
        self.trigger.send().await?;
        keep_polling(&self.poll, waiting, watch, before).await
    }
}

async fn read(poll: &ConnectionGet) -> Result<Connection> {
    Ok(poll.clone().send().await?.into_data())
}

async fn keep_polling(
    poll: &ConnectionGet,
    mut waiting: Waiting,
    mut watch: Watch,
    mut last: Connection,
) -> Result<SyncOutcome> {
    while waiting.pause().await {
        last = read(poll).await?;
        if let Some(outcome) = watch.judge(&last) {
            return Ok(outcome);
        }
    }
    Ok(SyncOutcome::TimedOut {
        status: last.status,
    })
}

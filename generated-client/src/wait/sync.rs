//! Waiting for the syncs of a connection.

use std::collections::BTreeMap;

use super::options::waiting_options;
use super::outcome::SyncOutcome;
use super::pace::{Pace, Waiting};
use super::watch::{Goal, Watch};
use crate::error::Result;
use crate::resources::connections::{
    ConnectionDetails, Connections, ResyncConnection, SyncConnection,
};
use crate::types::Connection;

impl Connections<'_> {
    /// Waits for the end of a sync: of the one that runs, or else of the next one.
    ///
    /// Nothing is changed. If no sync runs and none will start by itself, the outcome says so at
    /// once.
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
            look: self.get(connection_id),
            pace: Pace::new(&self.client.shared.clock),
            through_reschedules: false,
        }
    }

    /// Starts a sync and waits for its end.
    ///
    /// If a sync runs already, no other is started (unless [`force`](SyncAndWait::force) is set)
    /// and the running one is waited for; the outcome says `joined` then. If the connection is
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
            look: self.get(&connection_id),
            trigger: self.sync(connection_id),
            force: false,
            pace: Pace::new(&self.client.shared.clock),
            through_reschedules: false,
        }
    }

    /// Loads everything again, or only some tables, and waits for the end. That can take days:
    /// mind the time limit.
    ///
    /// A running sync is stopped for it. If the connection is paused or its setup incomplete, the
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
            look: self.get(&connection_id),
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
    look: ConnectionDetails,
    pace: Pace,
    through_reschedules: bool,
}

/// Starts a sync and waits for it: [`Connections::sync_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct SyncAndWait {
    look: ConnectionDetails,
    trigger: SyncConnection,
    force: bool,
    pace: Pace,
    through_reschedules: bool,
}

/// Starts a resync and waits for it: [`Connections::resync_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct ResyncAndWait {
    look: ConnectionDetails,
    trigger: ResyncConnection,
    pace: Pace,
    through_reschedules: bool,
}

waiting_options!(WaitForSync: look);
waiting_options!(SyncAndWait: look, trigger);
waiting_options!(ResyncAndWait: look, trigger);

/// The option that all builders for syncs have.
macro_rules! reschedule_option {
    ($($builder:ident)*) => {
        $(impl $builder {
            /// Whether to go on waiting when the sync is put off and will be tried again by
            /// itself. `false` by default: the outcome says until when it is put off. Where syncs
            /// start only on request, nobody tries it again, and this has no effect.
            pub fn with_reschedules(mut self, wait: bool) -> Self {
                self.through_reschedules = wait;
                self
            }
        })*
    };
}

reschedule_option!(WaitForSync SyncAndWait ResyncAndWait);

impl WaitForSync {
    /// Waits. Dropping the future ends that, and changes nothing.
    ///
    /// # Errors
    ///
    /// When the connection cannot be read, as one that is deleted meanwhile.
    pub async fn send(self) -> Result<SyncOutcome> {
        let waiting = self.pace.start();
        let before = read(&self.look).await?;
        let mut watch = Watch::new(Goal::AnySync, self.through_reschedules, &before);
        match watch.judge(&before) {
            Some(outcome) => Ok(outcome),
            None => keep_looking(&self.look, waiting, watch, before).await,
        }
    }
}

impl SyncAndWait {
    /// With `true` a running sync is stopped and started anew. With `false`, the default, a
    /// running sync goes on and is waited for.
    pub fn force(mut self, force: bool) -> Self {
        self.trigger = self.trigger.force(force);
        self.force = force;
        self
    }

    /// Starts the sync and waits. Dropping the future ends the waiting, and not the sync.
    ///
    /// # Errors
    ///
    /// When the sync is refused, or when the connection cannot be read, as one that is deleted
    /// meanwhile. In the latter case the sync may run.
    pub async fn send(self) -> Result<SyncOutcome> {
        let waiting = self.pace.start();
        let before = read(&self.look).await?;
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
        keep_looking(&self.look, waiting, watch, before).await
    }
}

impl ResyncAndWait {
    /// Loads only these tables again: names of tables by the name of their schema, as in the
    /// schema config. Not every service can do that.
    pub fn scope(mut self, scope: BTreeMap<String, Vec<String>>) -> Self {
        self.trigger = self.trigger.scope(scope);
        self
    }

    /// Starts the resync and waits. Dropping the future ends the waiting, and not the resync.
    ///
    /// # Errors
    ///
    /// When the resync is refused, or when the connection cannot be read, as one that is deleted
    /// meanwhile. In the latter case the resync may run.
    pub async fn send(self) -> Result<SyncOutcome> {
        let waiting = self.pace.start();
        let before = read(&self.look).await?;
        if let Some(outcome) = Watch::hopeless(&before) {
            return Ok(outcome);
        }
        let watch = Watch::new(Goal::Resync, self.through_reschedules, &before);
        self.trigger.send().await?;
        keep_looking(&self.look, waiting, watch, before).await
    }
}

async fn read(look: &ConnectionDetails) -> Result<Connection> {
    Ok(look.clone().send().await?.into_data())
}

async fn keep_looking(
    look: &ConnectionDetails,
    mut waiting: Waiting,
    mut watch: Watch,
    mut last: Connection,
) -> Result<SyncOutcome> {
    while waiting.pause().await {
        last = read(look).await?;
        if let Some(outcome) = watch.judge(&last) {
            return Ok(outcome);
        }
    }
    Ok(SyncOutcome::TimedOut {
        status: last.status,
    })
}

//! Waiting for the syncs of a connection.

use std::collections::BTreeMap;

use super::follow::{Begun, Rest, Triggered, Wait, not_begun};
use super::handles::SyncHandle;
use super::known::Goal;
use super::options::waiting_options;
use super::pace::Pace;
use super::polls::{Polls, limit};
use super::sync_outcome::SyncOutcome;
use crate::error::{Error, Result};
use crate::requests::connections::{ConnectionResync, ConnectionSync};
use crate::resilience::Backoff;
use crate::resources::connections::Connections;
use crate::values::Timestamp;

impl Connections<'_> {
    /// Waits for the end of the running sync or, if none runs, of the next one.
    ///
    /// Nothing is changed. If no sync runs and none will start by itself, it returns at once with
    /// that outcome.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let outcome = fivetran.connections().wait_for_sync("smart_panda").send().await?;
    /// assert!(outcome.is_success(), "{outcome}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait_for_sync(&self, connection_id: impl Into<String>) -> WaitForSync {
        self.resume_wait(SyncHandle::new(connection_id))
    }

    /// Takes up a wait again, for the sync that its [`SyncHandle`] describes. It may have ended in
    /// the meantime. Intervals and time limits start anew.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     fivetran: &fivetran::Client, stored: &str,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let handle: fivetran::SyncHandle = serde_json::from_str(stored)?;
    /// let outcome = fivetran.connections().resume_wait(handle).send().await?;
    /// println!("{outcome}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume_wait(&self, handle: SyncHandle) -> WaitForSync {
        WaitForSync {
            polls: Polls::new(self.client, handle.connection_id()),
            pace: Pace::new(&self.client.shared.clock),
            handle,
        }
    }

    /// Starts a sync and waits for its end.
    ///
    /// If a sync is already running, no other is started (unless [`force`](SyncAndWait::force) is
    /// set): it waits for the running one, and the outcome says `joined`. If the connection is
    /// paused or its setup incomplete, the outcome says so, and nothing is started.
    ///
    /// If the request to start it fails in a way that leaves open whether it was carried out, such
    /// as a 504, the state of the connection decides. If no sync begins, it is requested again.
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
    /// assert!(outcome.is_success(), "{outcome}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_and_wait(&self, connection_id: impl Into<String>) -> SyncAndWait {
        let connection_id = connection_id.into();
        let trigger = self.sync(&connection_id).with_retry(Backoff::never());
        SyncAndWait {
            polls: Polls::new(self.client, &connection_id),
            trigger: trigger.with_timeout(limit(self.client)),
            connection_id,
            force: false,
            pace: Pace::new(&self.client.shared.clock),
            through_reschedules: false,
        }
    }

    /// Loads everything again, or only some tables, and waits for the end. That can take days: set
    /// the time limit accordingly.
    ///
    /// A running sync ends first: its end is not taken for that of the resync. If the connection is
    /// paused or its setup incomplete, the outcome says so, and nothing is started.
    ///
    /// If the request to start it fails in a way that leaves open whether it was carried out, such
    /// as a 504, the state of the connection decides.
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
    /// assert!(outcome.is_success(), "{outcome}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resync_and_wait(&self, connection_id: impl Into<String>) -> ResyncAndWait {
        let connection_id = connection_id.into();
        let trigger = self.resync(&connection_id).with_retry(Backoff::never());
        ResyncAndWait {
            polls: Polls::new(self.client, &connection_id),
            trigger: trigger.with_timeout(limit(self.client)),
            connection_id,
            pace: Pace::new(&self.client.shared.clock),
            through_reschedules: false,
        }
    }
}

/// Waits for a sync: [`Connections::wait_for_sync`] and [`Connections::resume_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is waited for until it is sent"]
pub struct WaitForSync {
    polls: Polls,
    handle: SyncHandle,
    pace: Pace,
}

/// Starts a sync and waits for it: [`Connections::sync_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct SyncAndWait {
    connection_id: String,
    polls: Polls,
    trigger: ConnectionSync,
    force: bool,
    pace: Pace,
    through_reschedules: bool,
}

/// Starts a resync and waits for it: [`Connections::resync_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct ResyncAndWait {
    connection_id: String,
    polls: Polls,
    trigger: ConnectionResync,
    pace: Pace,
    through_reschedules: bool,
}

waiting_options!(WaitForSync: polls);
waiting_options!(SyncAndWait: polls, trigger);
waiting_options!(ResyncAndWait: polls, trigger);

/// The option that all builders for syncs have.
macro_rules! reschedule_option {
    ($($builder:ident: $($field:ident).+;)*) => {
        $(impl $builder {
            /// Whether to continue waiting when the sync is postponed and will be retried by the
            /// service. `false` by default: the outcome says until when it is postponed. If syncs
            /// start only on request, the service does not retry, and this has no effect.
            pub fn with_reschedules(mut self, wait: bool) -> Self {
                self.$($field).+ = wait;
                self
            }
        })*
    };
}

reschedule_option! {
    WaitForSync: handle.watch.through_reschedules;
    SyncAndWait: through_reschedules;
    ResyncAndWait: through_reschedules;
}

impl WaitForSync {
    /// Ends at once if a sync succeeded at this time or later, and waits for such a success else.
    /// The time is compared with the timestamps of the service.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let waiting = fivetran.connections().wait_for_sync("smart_panda");
    /// let outcome = waiting.since("2026-02-03T00:00:00Z").send().await?;
    /// println!("{outcome}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn since(mut self, time: impl Into<Timestamp>) -> Self {
        self.handle.watch.since = Some(time.into());
        self
    }

    /// Waits. Dropping the future ends the waiting and changes nothing.
    ///
    /// # Errors
    ///
    /// When the connection cannot be read for a reason that does not pass, for example because it
    /// was deleted meanwhile; when a sync was requested in a way that left open whether it would
    /// begin, and it did not. [`Error::sync_handle`] is for waiting again.
    pub async fn send(mut self) -> Result<SyncOutcome> {
        if let Some(since) = &self.handle.watch.since
            && since.to_jiff().is_none()
        {
            return Err(Error::invalid(format!(
                "`since` is not a time: `{since}`; write it as `2026-02-03T00:00:00Z`"
            )));
        }
        let mut waiting = self.pace.start();
        let mut wait = Wait {
            polls: &mut self.polls,
            handle: self.handle,
            status: None,
        };
        match wait.run(&mut waiting, Rest::Later).await? {
            Some(outcome) => Ok(outcome),
            None => Err(not_begun(&wait.handle).with_point(wait.handle.stored())),
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

    fn goal(&self) -> Goal {
        if self.force {
            Goal::NewSync
        } else {
            Goal::Sync
        }
    }
}

impl ResyncAndWait {
    /// Loads only these tables again: names of tables by the name of their schema, as in the
    /// schema config. Not every service supports this.
    pub fn scope(mut self, scope: BTreeMap<String, Vec<String>>) -> Self {
        self.trigger = self.trigger.scope(scope);
        self
    }

    /// The sync that is waited for.
    #[allow(clippy::unused_self)] // As SyncAndWait::goal.
    fn goal(&self) -> Goal {
        Goal::Resync
    }
}

/// What the builders that start a sync do.
macro_rules! starting {
    ($($builder:ident: $what:literal;)*) => {
        $(impl $builder {
            #[doc = concat!("Starts the ", $what, " and waits. Dropping the future ends the waiting but not the ", $what, ".")]
            ///
            /// # Errors
            ///
            #[doc = concat!("When the ", $what, " is refused or was never begun; when the connection cannot be read for a")]
            /// reason that does not pass, for example because it was deleted meanwhile. In the
            #[doc = concat!("latter case the ", $what, " may be running, and [`Error::sync_handle`] is for waiting again.")]
            pub async fn send(mut self) -> Result<SyncOutcome> {
                let waiting = self.pace.clone().start();
                let goal = self.goal();
                let triggered = Triggered {
                    connection_id: &self.connection_id,
                    polls: &mut self.polls,
                    goal,
                    through_reschedules: self.through_reschedules,
                    trigger: &|is_repeat| {
                        let mut trigger = self.trigger.clone();
                        trigger.call.options.is_repeat = is_repeat;
                        trigger.send()
                    },
                    sent: false,
                };
                triggered.run(waiting).await
            }

            #[doc = concat!("Starts the ", $what, " and does not wait for its end. The [`SyncHandle`] is for waiting later,")]
            /// with [`resume_wait`](Connections::resume_wait) or
            /// [`wait_for_many`](Connections::wait_for_many). If the connection is paused or its
            /// setup incomplete, nothing is started, and the wait says so.
            ///
            /// # Errors
            ///
            #[doc = concat!("When the ", $what, " is refused, or the connection cannot be read.")]
            pub async fn start(mut self) -> Result<SyncHandle> {
                let mut waiting = self.pace.clone().start();
                let goal = self.goal();
                let mut triggered = Triggered {
                    connection_id: &self.connection_id,
                    polls: &mut self.polls,
                    goal,
                    through_reschedules: self.through_reschedules,
                    trigger: &|is_repeat| {
                        let mut trigger = self.trigger.clone();
                        trigger.call.options.is_repeat = is_repeat;
                        trigger.send()
                    },
                    sent: false,
                };
                Ok(match triggered.begin(&mut waiting).await? {
                    Begun::Awaited(awaited) => awaited.handle,
                    Begun::Hopeless(_) => SyncHandle::new(&self.connection_id),
                })
            }
        })*
    };
}

starting! {
    SyncAndWait: "sync";
    ResyncAndWait: "resync";
}

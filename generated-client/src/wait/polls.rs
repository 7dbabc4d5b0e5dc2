//! The requests that a wait for a sync makes: reads of the connection and of its sync history.

use std::time::Duration;

use super::baseline::Ending;
use super::failures;
use super::known::Watch;
use super::watch::{State, Verdict};
use crate::client::Client;
use crate::error::Result;
use crate::requests::connections::{ConnectionGet, ConnectionListSyncHistory};
use crate::resilience::Backoff;
use crate::types::{Connection, SyncHistoryEntry};

/// The time limit of the requests of a wait, where the wait does not set one: that of the client, or
/// of one attempt. A request that hangs or must not start yet does not use up the time of the wait.
pub(super) fn limit(client: &Client) -> Duration {
    client
        .shared
        .timeout
        .unwrap_or(client.shared.attempt_timeout)
}

#[derive(Clone, Debug)]
pub(super) struct Polls {
    get: ConnectionGet,
    history: ConnectionListSyncHistory,
    /// Whether the history of this connection cannot be read.
    without_history: bool,
}

impl Polls {
    pub(super) fn new(client: &Client, connection_id: &str) -> Self {
        let connections = client.connections();
        // The wait repeats requests itself, so that they take nothing from the budget of the client.
        Self {
            get: connections
                .get(connection_id)
                .with_retry(Backoff::never())
                .with_timeout(limit(client)),
            history: connections
                .list_sync_history(connection_id)
                .with_retry(Backoff::never())
                .with_timeout(limit(client)),
            without_history: false,
        }
    }

    pub(super) fn with_timeout(self, limit: Duration) -> Self {
        Self {
            get: self.get.with_timeout(limit),
            history: self.history.with_timeout(limit),
            ..self
        }
    }

    pub(super) fn with_caller(self, caller: impl AsRef<str>) -> Self {
        Self {
            get: self.get.with_caller(&caller),
            history: self.history.with_caller(&caller),
            ..self
        }
    }

    pub(super) async fn read(&self) -> Result<Connection> {
        Ok(self.get.clone().send().await?.into_data())
    }

    /// What the state of the connection says, and its history where the state does not say enough.
    /// A doubtful state is believed when it has lasted for `enough`.
    pub(super) async fn decide(
        &mut self,
        watch: &mut Watch,
        now: &Connection,
        at: Duration,
        enough: Duration,
    ) -> State {
        let mut verdict = watch.judge(now);
        if let Verdict::Unclear(ending) = verdict {
            let entries = self.entries(watch, &ending).await;
            verdict = watch.weigh(&entries, ending, now);
        }
        match verdict {
            Verdict::Over(outcome) => State::Over(outcome),
            Verdict::Unclear(_) | Verdict::Open => watch.obstruct(now, at, enough),
        }
    }

    /// The syncs around an end. None if they cannot be read: then the next poll says more.
    async fn entries(&mut self, watch: &Watch, ending: &Ending) -> Vec<SyncHistoryEntry> {
        let Some((start, end)) = watch.span(ending).filter(|_| !self.without_history) else {
            return Vec::new();
        };
        let history = self.history.clone().start_time(start).end_time(end);
        let mut items = history.limit(1000).stream();
        let mut entries = Vec::new();
        loop {
            match items.try_next().await {
                Ok(Some(entry)) => entries.push(entry),
                Ok(None) => return entries,
                Err(error) => {
                    self.without_history = !failures::can_pass(&error);
                    tracing::debug!(status = error.status(), "cannot read the sync history");
                    return Vec::new();
                }
            }
        }
    }
}

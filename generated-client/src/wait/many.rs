//! Waiting for the syncs of many connections, which share their polls: a page of the list of
//! connections in place of one request for each connection.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;
use std::time::Duration;

use futures_util::stream;

use super::failures;
use super::follow::{not_begun, timed_out};
use super::handles::SyncHandle;
use super::options::waiting_options;
use super::pace::{Pace, Waiting};
use super::polls::{Polls, limit};
use super::sync_outcome::SyncOutcome;
use super::watch::State;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::paging::Concurrent;
use crate::requests::connections::ConnectionList;
use crate::resilience::Backoff;
use crate::resources::connections::Connections;
use crate::types::{Connection, ConnectionStatus};

/// Up to this number of connections are read one by one.
const FEW: usize = 3;
/// The connections in a page of the list, as many as the service allows.
const PAGE: i32 = 1000;

impl Connections<'_> {
    /// Waits for the syncs of many connections: for each one, the sync that a [`SyncHandle`]
    /// describes or, for an id, the running sync or the next one.
    ///
    /// All of them share their polls. As long as there are fewer pages in the list of connections
    /// than syncs to wait for, pages of 1000 connections are requested in place of single
    /// connections.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let mut handles = Vec::new();
    /// for id in ["smart_panda", "calm_heron", "wise_lynx", "late_crane"] {
    ///     handles.push(fivetran.connections().sync_and_wait(id).start().await?);
    /// }
    /// let mut outcomes = fivetran.connections().wait_for_many(handles).start();
    /// while let Some((connection_id, outcome)) = outcomes.next().await {
    ///     println!("{connection_id}: {}", outcome?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait_for_many<I>(&self, syncs: I) -> WaitForMany
    where
        I: IntoIterator,
        I::Item: Into<SyncHandle>,
    {
        let syncs = syncs.into_iter().map(|sync| {
            let handle = sync.into();
            Sync {
                polls: Polls::new(self.client, handle.connection_id()),
                handle,
                status: None,
            }
        });
        WaitForMany {
            polls: ManyPolls::new(self.client, syncs.collect()),
            pace: Pace::new(&self.client.shared.clock),
        }
    }
}

/// Waits for the syncs of many connections: [`Connections::wait_for_many`].
#[derive(Clone, Debug)]
#[must_use = "nothing is waited for until it is started"]
pub struct WaitForMany {
    polls: ManyPolls,
    pace: Pace,
}

waiting_options!(WaitForMany: polls);

impl WaitForMany {
    /// Reads only the connections of this group when it reads the list, which takes fewer pages. A
    /// connection of another group is read by itself.
    pub fn with_group(mut self, group_id: impl Into<String>) -> Self {
        self.polls.list = self.polls.list.map(|list| list.group_id(group_id));
        self
    }

    /// Starts the wait. The time limit counts from here. Requests are made while
    /// [`next`](SyncOutcomes::next) is awaited.
    pub fn start(self) -> SyncOutcomes {
        SyncOutcomes {
            polls: self.polls,
            waiting: self.pace.start(),
            rests: false,
            ready: VecDeque::new(),
        }
    }
}

/// The outcomes of many syncs, in the order in which the syncs end: [`WaitForMany::start`].
///
/// Dropping it ends the waiting and changes nothing.
#[must_use = "nothing is waited for until the next outcome is awaited"]
pub struct SyncOutcomes {
    polls: ManyPolls,
    waiting: Waiting,
    /// Whether there is an interval before the next round of polls.
    rests: bool,
    ready: VecDeque<(String, Result<SyncOutcome>)>,
}

impl fmt::Debug for SyncOutcomes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncOutcomes")
            .field("waiting", &self.polls.syncs.len())
            .field("ready", &self.ready.len())
            .finish_non_exhaustive()
    }
}

impl SyncOutcomes {
    /// The next sync that ended, with the id of its connection; `None` after the last one. Nothing
    /// is lost if the future is dropped.
    ///
    /// An error ends the wait for this sync only. It is as for one sync
    /// ([`WaitForSync::send`](crate::WaitForSync::send)).
    pub async fn next(&mut self) -> Option<(String, Result<SyncOutcome>)> {
        loop {
            if let Some(ready) = self.ready.pop_front() {
                return Some(ready);
            }
            if self.polls.syncs.is_empty() {
                return None;
            }
            if self.rests && !self.waiting.pause().await {
                self.give_up();
                continue;
            }
            self.rests = true;
            self.poll().await;
        }
    }

    /// The outcomes as a stream, each with the id of its connection.
    ///
    /// ```no_run
    /// use futures_util::StreamExt;
    ///
    /// # async fn example(fivetran: &fivetran::Client) {
    /// let waiting = fivetran.connections().wait_for_many(["smart_panda", "calm_heron"]);
    /// let succeeded = waiting.start().stream().filter(|(_, outcome)| {
    ///     let is_success = outcome.as_ref().is_ok_and(fivetran::SyncOutcome::is_success);
    ///     std::future::ready(is_success)
    /// });
    /// println!("{} succeeded", succeeded.count().await);
    /// # }
    /// ```
    pub fn stream(self) -> Concurrent<String, Result<SyncOutcome>> {
        Concurrent::new(stream::unfold(self, |mut outcomes| async {
            let next = outcomes.next().await?;
            Some((next, outcomes))
        }))
    }

    /// The syncs that have not ended yet, to store them.
    pub fn handles(&self) -> impl Iterator<Item = SyncHandle> {
        self.polls.syncs.iter().map(|sync| sync.handle.stored())
    }

    /// Ends all waits, because the time limit is reached.
    fn give_up(&mut self) {
        for sync in self.polls.syncs.drain(..) {
            let outcome = timed_out(&sync.handle, sync.status, &self.waiting);
            let id = sync.handle.connection_id().to_owned();
            self.ready.push_back((id, Ok(outcome)));
        }
    }

    /// One round: reads all connections and decides for each one.
    async fn poll(&mut self) {
        let seen = match self.polls.shared().await {
            Ok(seen) => seen,
            Err(error) if failures::can_pass(&error) => {
                self.end_if_refused(error);
                return;
            }
            Err(_) => {
                // The key may not see the list, but may see each connection.
                self.polls.list = None;
                HashMap::new()
            }
        };
        let mut index = 0;
        while index < self.polls.syncs.len() {
            let decided = self.decide(index, &seen).await;
            match decided {
                // Removed and ready in one step, so that nothing is lost on a drop.
                Some(outcome) => {
                    let sync = self.polls.syncs.remove(index);
                    let id = sync.handle.connection_id().to_owned();
                    self.ready.push_back((id, outcome));
                }
                None => index += 1,
            }
        }
    }

    /// A failure of a request for all. Ends all waits if the retry policy says so.
    fn end_if_refused(&mut self, error: Error) {
        let message = error.to_string();
        let Err(error) = self.waiting.failed(error) else {
            return;
        };
        let mut first = Some(error);
        for sync in self.polls.syncs.drain(..) {
            let error = first
                .take()
                .unwrap_or_else(|| Error::unsuccessful(&message));
            let id = sync.handle.connection_id().to_owned();
            let outcome = Err(error.with_point(sync.handle.stored()));
            self.ready.push_back((id, outcome));
        }
    }

    async fn decide(
        &mut self,
        index: usize,
        seen: &HashMap<String, Connection>,
    ) -> Option<Result<SyncOutcome>> {
        let sync = &mut self.polls.syncs[index];
        let read;
        let now = match seen.get(sync.handle.connection_id()) {
            Some(now) => now,
            None => match sync.polls.read().await {
                Ok(now) => {
                    read = now;
                    &read
                }
                Err(error) => {
                    let ends = self.waiting.failed(error).err()?;
                    return Some(Err(ends.with_point(sync.handle.stored())));
                }
            },
        };
        self.waiting.succeeded();
        let (at, enough) = (self.waiting.elapsed(), self.waiting.doubt());
        let watch = &mut sync.handle.watch;
        match sync.polls.decide(watch, now, at, enough).await {
            State::Over(outcome) => Some(Ok(*outcome)),
            State::NotBegun => {
                let error = not_begun(&sync.handle);
                Some(Err(error.with_point(sync.handle.stored())))
            }
            State::Open => {
                sync.status.clone_from(&now.status);
                None
            }
        }
    }
}

/// The requests of a wait for many, and what it waits for.
#[derive(Clone, Debug)]
struct ManyPolls {
    syncs: Vec<Sync>,
    /// `None` if the list cannot be read.
    list: Option<ConnectionList>,
    /// How many pages of the list were needed the last time.
    pages: usize,
}

/// A sync that is waited for.
#[derive(Clone, Debug)]
struct Sync {
    polls: Polls,
    handle: SyncHandle,
    status: Option<ConnectionStatus>,
}

impl ManyPolls {
    fn new(client: &Client, syncs: Vec<Sync>) -> Self {
        let list = client.connections().list().limit(PAGE);
        let list = list
            .with_retry(Backoff::never())
            .with_timeout(limit(client));
        Self {
            syncs,
            list: Some(list),
            pages: 1,
        }
    }

    fn with_timeout(mut self, limit: Duration) -> Self {
        self.list = self.list.map(|list| list.with_timeout(limit));
        for sync in &mut self.syncs {
            sync.polls = sync.polls.clone().with_timeout(limit);
        }
        self
    }

    fn with_caller(mut self, caller: impl AsRef<str>) -> Self {
        self.list = self.list.map(|list| list.with_caller(&caller));
        for sync in &mut self.syncs {
            sync.polls = sync.polls.clone().with_caller(&caller);
        }
        self
    }

    /// The awaited connections that the list contains; none if they are to be read one by one. It
    /// stops at the page after which none is missing, and when reading them one by one is cheaper.
    async fn shared(&mut self) -> Result<HashMap<String, Connection>> {
        let mut missing: HashSet<&str> = self
            .syncs
            .iter()
            .map(|sync| sync.handle.connection_id())
            .collect();
        let few = missing.len() <= FEW || missing.len() < self.pages;
        let Some(list) = self.list.as_ref().filter(|_| !few) else {
            return Ok(HashMap::new());
        };
        let mut pages = list.clone().pages();
        let mut seen = HashMap::new();
        let mut count = 0;
        while count < missing.len() {
            let Some(page) = pages.try_next().await? else {
                break;
            };
            count += 1;
            for connection in page.into_data().items {
                if missing.remove(connection.id.as_str()) {
                    seen.insert(connection.id.clone(), connection);
                }
            }
        }
        self.pages = count.max(1);
        Ok(seen)
    }
}

//! Waiting for a sync from its trigger to its end.

use super::failures::Fate;
use super::handles::SyncHandle;
use super::known::{Goal, Watch};
use super::pace::Waiting;
use super::polls::Polls;
use super::sync_outcome::SyncOutcome;
use super::watch::State;
use crate::error::{Error, Result};
use crate::pipeline::Pending;
use crate::types::ConnectionStatus;

/// How often a sync is requested again where a request was lost.
const REPEATS: u32 = 3;

/// A sync to request, and the waiting for it.
pub(super) struct Triggered<'a> {
    pub(super) connection_id: &'a str,
    pub(super) polls: &'a mut Polls,
    pub(super) goal: Goal,
    pub(super) through_reschedules: bool,
    /// Sends the trigger; with `true`, after it was sent before.
    pub(super) trigger: &'a (dyn Fn(bool) -> Pending<()> + Send + Sync),
    /// Whether the trigger was sent.
    pub(super) sent: bool,
}

/// A trigger, after it was sent.
pub(super) enum Begun {
    /// There was no need to send it.
    Hopeless(SyncOutcome),
    Awaited(Awaited),
}

/// A sync that was requested.
pub(super) struct Awaited {
    pub(super) handle: SyncHandle,
    /// The status before the trigger.
    status: Option<ConnectionStatus>,
    /// The failure of the trigger, if it may have been carried out nevertheless.
    failure: Option<Error>,
}

impl Triggered<'_> {
    /// Requests the sync, and waits for its end.
    pub(super) async fn run(mut self, mut waiting: Waiting) -> Result<SyncOutcome> {
        let mut repeats = 0;
        loop {
            let awaited = match self.begin(&mut waiting).await? {
                Begun::Hopeless(outcome) => return Ok(outcome),
                Begun::Awaited(awaited) => awaited,
            };
            let failure = awaited.failure;
            let mut wait = Wait {
                polls: self.polls,
                handle: awaited.handle,
                status: awaited.status,
            };
            if let Some(outcome) = wait.run(&mut waiting, Rest::First).await? {
                return Ok(outcome);
            }
            // The service starts no second sync while one runs, so this request can be repeated.
            if self.goal != Goal::Sync || repeats == REPEATS {
                let handle = wait.handle.stored();
                let error = failure.unwrap_or_else(|| not_begun(&handle));
                return Err(error.with_point(handle));
            }
            repeats += 1;
        }
    }

    /// Reads the connection and requests the sync, again if it was not carried out.
    pub(super) async fn begin(&mut self, waiting: &mut Waiting) -> Result<Begun> {
        loop {
            match self.attempt().await {
                Ok(begun) => {
                    waiting.succeeded();
                    return Ok(begun);
                }
                Err(error) => waiting.failed(error)?,
            }
            if !waiting.pause().await {
                return Err(waiting.take_error());
            }
        }
    }

    async fn attempt(&mut self) -> Result<Begun> {
        // Read again before each attempt: what ended meanwhile is not the end of this sync.
        let before = self.polls.read().await?;
        if let Some(outcome) = Watch::hopeless(&before) {
            return Ok(Begun::Hopeless(outcome));
        }
        let mut watch = Watch::new(self.goal);
        watch.through_reschedules = self.through_reschedules;
        watch.begin(&before);
        let answer = (self.trigger)(self.sent).await;
        self.sent |= answer
            .as_ref()
            .map_or_else(|error| error.attempts() > 0, |_| true);
        let failure = match answer {
            Ok(_) => None,
            Err(error) if Fate::of(&error) == Fate::Unknown => {
                watch.unconfirmed = Some(error.to_string());
                Some(error)
            }
            Err(error) => return Err(error),
        };
        Ok(Begun::Awaited(Awaited {
            handle: SyncHandle::of(self.connection_id, watch),
            status: before.status,
            failure,
        }))
    }
}

/// The waiting for a sync.
pub(super) struct Wait<'a> {
    pub(super) polls: &'a mut Polls,
    pub(super) handle: SyncHandle,
    pub(super) status: Option<ConnectionStatus>,
}

/// Whether there is an interval before the first poll.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rest {
    First,
    Later,
}

impl Wait<'_> {
    /// The outcome; `None` if the trigger was not carried out.
    pub(super) async fn run(
        &mut self,
        waiting: &mut Waiting,
        rest: Rest,
    ) -> Result<Option<SyncOutcome>> {
        let mut rests = rest == Rest::First;
        loop {
            if rests && !waiting.pause().await {
                let status = self.status.take();
                return Ok(Some(timed_out(&self.handle, status, waiting)));
            }
            rests = true;
            let now = match self.polls.read().await {
                Ok(now) => now,
                Err(error) => {
                    let ends = |error: Error| error.with_point(self.handle.stored());
                    waiting.failed(error).map_err(ends)?;
                    continue;
                }
            };
            waiting.succeeded();
            let watch = &mut self.handle.watch;
            let (at, enough) = (waiting.elapsed(), waiting.doubt());
            match self.polls.decide(watch, &now, at, enough).await {
                State::Over(outcome) => return Ok(Some(*outcome)),
                State::NotBegun => return Ok(None),
                State::Open => self.status = now.status,
            }
        }
    }
}

/// The outcome of a wait that reached its time limit.
pub(super) fn timed_out(
    handle: &SyncHandle,
    status: Option<ConnectionStatus>,
    waiting: &Waiting,
) -> SyncOutcome {
    SyncOutcome::TimedOut {
        status,
        last_error: waiting.last_error().map(ToString::to_string),
        handle: handle.stored(),
    }
}

/// The error of a sync that was never begun, where the failure of its trigger is not at hand.
pub(super) fn not_begun(handle: &SyncHandle) -> Error {
    let failure = handle.watch.unconfirmed.as_deref().unwrap_or_default();
    Error::unsuccessful(format!("no sync began after the request failed: {failure}"))
}

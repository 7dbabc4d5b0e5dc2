//! Waiting for the run of a transformation.

use super::failures::Fate;
use super::handles::RunHandle;
use super::known::RunWatch;
use super::options::waiting_options;
use super::pace::{Pace, Waiting};
use super::polls::limit;
use super::run_outcome::RunOutcome;
use super::run_watch::RunState;
use crate::error::{Error, Result};
use crate::requests::transformations::{TransformationGet, TransformationRun};
use crate::resilience::Backoff;
use crate::resources::transformations::Transformations;
use crate::types::{Transformation, TransformationStatus};

impl Transformations<'_> {
    /// Runs a transformation and waits for the end of the run.
    ///
    /// If a run is already in progress, this waits for that run, and the outcome says `joined`.
    ///
    /// If the request to start it fails in a way that leaves open whether it was carried out, such
    /// as a 504, the state of the transformation decides.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let outcome = fivetran
    ///     .transformations()
    ///     .run_and_wait("brisk_otter")
    ///     .full_refresh(true)
    ///     .send()
    ///     .await?;
    /// assert!(outcome.is_success(), "{outcome}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_and_wait(&self, transformation_id: impl Into<String>) -> RunAndWait {
        let transformation_id = transformation_id.into();
        let trigger = self.run(&transformation_id).with_retry(Backoff::never());
        RunAndWait {
            poll: self.poll(&transformation_id),
            trigger: trigger.with_timeout(limit(self.client)),
            transformation_id,
            pace: Pace::new(&self.client.shared.clock),
        }
    }

    /// Takes up a wait again, for the run that its [`RunHandle`] describes. It may have ended in
    /// the meantime. Intervals and time limits start anew.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     fivetran: &fivetran::Client, stored: &str,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let handle: fivetran::RunHandle = serde_json::from_str(stored)?;
    /// let outcome = fivetran.transformations().resume_wait(handle).send().await?;
    /// println!("{outcome}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume_wait(&self, handle: RunHandle) -> WaitForRun {
        WaitForRun {
            poll: self.poll(handle.transformation_id()),
            pace: Pace::new(&self.client.shared.clock),
            handle,
        }
    }

    fn poll(self, transformation_id: &str) -> TransformationGet {
        self.get(transformation_id)
            .with_retry(Backoff::never())
            .with_timeout(limit(self.client))
    }
}

/// Runs a transformation and waits for it: [`Transformations::run_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct RunAndWait {
    transformation_id: String,
    poll: TransformationGet,
    trigger: TransformationRun,
    pace: Pace,
}

/// Waits for a run that was started before: [`Transformations::resume_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is waited for until it is sent"]
pub struct WaitForRun {
    poll: TransformationGet,
    handle: RunHandle,
    pace: Pace,
}

waiting_options!(RunAndWait: poll, trigger);
waiting_options!(WaitForRun: poll);

/// A run that was requested.
struct Awaited {
    handle: RunHandle,
    status: Option<TransformationStatus>,
    /// The failure of the trigger, if it may have been carried out nevertheless.
    failure: Option<Error>,
}

impl RunAndWait {
    /// Whether incremental models are dropped and built again from all their data.
    pub fn full_refresh(mut self, full_refresh: bool) -> Self {
        self.trigger = self.trigger.full_refresh(full_refresh);
        self
    }

    /// Starts the run and waits. Dropping the future ends the waiting but not the run.
    ///
    /// # Errors
    ///
    /// When the run is refused or was never begun; when the transformation cannot be read for a
    /// reason that does not pass, for example because it was deleted meanwhile. In the latter case
    /// the run may have started, and [`Error::run_handle`] is for waiting again.
    pub async fn send(mut self) -> Result<RunOutcome> {
        let mut waiting = self.pace.clone().start();
        let awaited = self.begin(&mut waiting).await?;
        if !waiting.pause().await {
            return Ok(timed_out(&awaited.handle, awaited.status, &waiting));
        }
        follow(&self.poll, awaited, waiting).await
    }

    /// Starts the run and does not wait for its end. The [`RunHandle`] is for waiting later, with
    /// [`resume_wait`](Transformations::resume_wait).
    ///
    /// # Errors
    ///
    /// When the run is refused, or the transformation cannot be read.
    pub async fn start(mut self) -> Result<RunHandle> {
        let mut waiting = self.pace.clone().start();
        Ok(self.begin(&mut waiting).await?.handle)
    }

    /// Reads the transformation and requests the run, again if it was not carried out.
    async fn begin(&mut self, waiting: &mut Waiting) -> Result<Awaited> {
        loop {
            match self.attempt().await {
                Ok(awaited) => {
                    waiting.succeeded();
                    return Ok(awaited);
                }
                Err(error) => waiting.failed(error)?,
            }
            if !waiting.pause().await {
                return Err(waiting.take_error());
            }
        }
    }

    async fn attempt(&mut self) -> Result<Awaited> {
        let before = read(&self.poll).await?;
        let mut watch = RunWatch::new(&before);
        let answer = self.trigger.clone().send().await;
        self.trigger.call.options.is_repeat |= answer
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
        Ok(Awaited {
            handle: RunHandle::of(&self.transformation_id, watch),
            status: before.status,
            failure,
        })
    }
}

impl WaitForRun {
    /// Waits. Dropping the future ends the waiting and changes nothing.
    ///
    /// # Errors
    ///
    /// When the transformation cannot be read for a reason that does not pass, for example because
    /// it was deleted meanwhile; when the run was requested in a way that left open whether it
    /// would begin, and it did not. [`Error::run_handle`] is for waiting again.
    pub async fn send(self) -> Result<RunOutcome> {
        let awaited = Awaited {
            handle: self.handle,
            status: None,
            failure: None,
        };
        follow(&self.poll, awaited, self.pace.start()).await
    }
}

/// Polls until the run ends.
async fn follow(
    poll: &TransformationGet,
    awaited: Awaited,
    mut waiting: Waiting,
) -> Result<RunOutcome> {
    let Awaited {
        mut handle,
        mut status,
        failure,
    } = awaited;
    loop {
        match read(poll).await {
            Ok(now) => {
                waiting.succeeded();
                let (at, enough) = (waiting.elapsed(), waiting.doubt());
                match handle.watch.judge(&now, at, enough) {
                    RunState::Over(outcome) => return Ok(outcome),
                    RunState::NotBegun => {
                        let error = failure.unwrap_or_else(|| not_begun(&handle));
                        return Err(error.with_point(handle.stored()));
                    }
                    RunState::Open => status = now.status,
                }
            }
            Err(error) => {
                let ends = |error: Error| error.with_point(handle.stored());
                waiting.failed(error).map_err(ends)?;
            }
        }
        if !waiting.pause().await {
            return Ok(timed_out(&handle, status, &waiting));
        }
    }
}

fn timed_out(
    handle: &RunHandle,
    status: Option<TransformationStatus>,
    waiting: &Waiting,
) -> RunOutcome {
    RunOutcome::TimedOut {
        status,
        last_error: waiting.last_error().map(ToString::to_string),
        handle: handle.stored(),
    }
}

/// The error of a run that was never begun, where the failure of its trigger is not at hand.
fn not_begun(handle: &RunHandle) -> Error {
    let failure = handle.watch.unconfirmed.as_deref().unwrap_or_default();
    Error::unsuccessful(format!("no run began after the request failed: {failure}"))
}

async fn read(poll: &TransformationGet) -> Result<Transformation> {
    Ok(poll.clone().send().await?.into_data())
}

//! Waiting for the run of a transformation.

use super::options::waiting_options;
use super::outcome::RunOutcome;
use super::pace::Pace;
use super::run_watch::RunWatch;
use crate::error::Result;
use crate::requests::transformations::{TransformationGet, TransformationRun};
use crate::resources::transformations::Transformations;
use crate::types::Transformation;

impl Transformations<'_> {
    /// Runs a transformation and waits for the end of the run.
    ///
    /// If a run is already in progress, this waits for that run, and the outcome says `joined`.
    ///
    /// ```no_run
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let outcome = fivetran
    ///     .transformations()
    ///     .run_and_wait("brisk_otter")
    ///     .full_refresh(true)
    ///     .send()
    ///     .await?;
    /// assert!(outcome.is_success(), "{outcome:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_and_wait(&self, transformation_id: impl Into<String>) -> RunAndWait {
        let transformation_id = transformation_id.into();
        RunAndWait {
            poll: self.get(&transformation_id),
            trigger: self.run(transformation_id),
            pace: Pace::new(&self.client.shared.clock),
        }
    }
}

/// Runs a transformation and waits for it: [`Transformations::run_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct RunAndWait {
    poll: TransformationGet,
    trigger: TransformationRun,
    pace: Pace,
}

waiting_options!(RunAndWait: poll, trigger);

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
    /// When the run is refused, or when the transformation cannot be read, for example because it
    /// was deleted meanwhile. In the latter case the run may have started.
    pub async fn send(self) -> Result<RunOutcome> {
        let mut waiting = self.pace.start();
        let mut last = read(&self.poll).await?;
        let mut watch = RunWatch::new(&last);
        self.trigger.send().await?;
        while waiting.pause().await {
            last = read(&self.poll).await?;
            if let Some(outcome) = watch.judge(&last) {
                return Ok(outcome);
            }
        }
        Ok(RunOutcome::TimedOut {
            status: last.status,
        })
    }
}

async fn read(poll: &TransformationGet) -> Result<Transformation> {
    Ok(poll.clone().send().await?.into_data())
}

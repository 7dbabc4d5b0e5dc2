//! Waiting for the run of a transformation.

use super::options::waiting_options;
use super::outcome::RunOutcome;
use super::pace::Pace;
use super::run_watch::RunWatch;
use crate::error::Result;
use crate::resources::transformations::{
    RunTransformation, TransformationDetails, Transformations,
};
use crate::types::Transformation;

impl Transformations<'_> {
    /// Runs a transformation and waits for the end of the run.
    ///
    /// If a run was going on at the start, that one is waited for; the outcome says `joined` then.
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
            look: self.get(&transformation_id),
            trigger: self.run(transformation_id),
            pace: Pace::new(&self.client.shared.clock),
        }
    }
}

/// Runs a transformation and waits for it: [`Transformations::run_and_wait`].
#[derive(Clone, Debug)]
#[must_use = "nothing is started until it is sent"]
pub struct RunAndWait {
    look: TransformationDetails,
    trigger: RunTransformation,
    pace: Pace,
}

waiting_options!(RunAndWait: look, trigger);

impl RunAndWait {
    /// Whether incremental models are dropped and built again from all their data.
    pub fn full_refresh(mut self, full_refresh: bool) -> Self {
        self.trigger = self.trigger.full_refresh(full_refresh);
        self
    }

    /// Starts the run and waits. Dropping the future ends the waiting, and not the run.
    ///
    /// # Errors
    ///
    /// When the run is refused, or when the transformation cannot be read, as one that is deleted
    /// meanwhile. In the latter case it may run.
    pub async fn send(self) -> Result<RunOutcome> {
        let mut waiting = self.pace.start();
        let mut last = read(&self.look).await?;
        let mut watch = RunWatch::new(&last);
        self.trigger.send().await?;
        while waiting.pause().await {
            last = read(&self.look).await?;
            if let Some(outcome) = watch.judge(&last) {
                return Ok(outcome);
            }
        }
        Ok(RunOutcome::TimedOut {
            status: last.status,
        })
    }
}

async fn read(look: &TransformationDetails) -> Result<Transformation> {
    Ok(look.clone().send().await?.into_data())
}

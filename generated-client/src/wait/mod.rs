//! Waiting for the long operations of the service: syncs, resyncs and runs.
//!
//! A builder polls with generated requests and decides from each answer whether to stop. The
//! decisions ([`watch`], [`run_watch`]) do no input or output; all that they know can be stored
//! ([`known`], [`handles`]). A request that fails is no news as long as the failure can pass ([`failures`]).
//! Timestamps of the service are only compared with each other; the local clock only measures how
//! long the wait has lasted.

mod baseline;
mod failures;
mod follow;
mod handles;
mod history;
mod known;
mod many;
mod obstacle;
mod options;
mod pace;
mod polls;
mod run;
mod run_outcome;
mod run_watch;
mod setup_tests;
mod sync;
mod sync_outcome;
mod watch;

pub use handles::{RunHandle, SyncHandle};
pub use many::{SyncOutcomes, WaitForMany};
pub use run::{RunAndWait, WaitForRun};
pub use run_outcome::RunOutcome;
pub use setup_tests::{Approval, SetupVerdict};
pub use sync::{ResyncAndWait, SyncAndWait, WaitForSync};
pub use sync_outcome::SyncOutcome;

//! Waiting for the long operations of the service: syncs, resyncs and runs.
//!
//! A builder polls with generated requests and decides from each answer whether to stop. The
//! decisions ([`watch`], [`run_watch`]) do no input or output. Timestamps of the service are only
//! compared with each other; the local clock only measures how long the wait has lasted.

mod baseline;
mod options;
mod outcome;
mod pace;
mod run;
mod run_watch;
mod setup_tests;
mod sync;
mod watch;

pub use outcome::{RunOutcome, SyncOutcome};
pub use run::RunAndWait;
pub use setup_tests::{Approval, SetupVerdict};
pub use sync::{ResyncAndWait, SyncAndWait, WaitForSync};

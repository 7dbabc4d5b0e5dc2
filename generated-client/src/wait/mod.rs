//! Waiting for what the service does after it has answered: syncs, resyncs, runs.
//!
//! Each builder sends generated requests and judges what they answer. The judges
//! ([`watch`], [`run_watch`]) do no input or output. Points in time that the service tells are
//! only compared with each other; the clock of this machine only measures how long was waited.

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

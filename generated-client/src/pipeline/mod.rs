//! From a call to its answer: checks, attempts, the exchange with the server, and the record for
//! traces and audit.

mod attempts;
mod decoding;
mod exchange;
mod gate;
mod ledger;
mod pending;
mod run;
mod span;

pub use pending::Pending;

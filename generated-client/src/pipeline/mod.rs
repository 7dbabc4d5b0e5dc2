//! From a call to its answer: checks, attempts, the exchange with the server, and the record for
//! traces and audit.

mod attempt;
mod attempts;
mod body;
mod carry;
mod decoding;
mod exchange;
mod gate;
mod ledger;
mod limits;
mod observer;
mod pending;
mod report;
mod run;
mod span;

pub use pending::Pending;

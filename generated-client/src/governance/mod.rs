//! Control over calls: policies and grants, confirmations, and the audit.

mod audit;
mod confirmation;
mod grants;
mod policy;

pub use audit::{Audit, Outcome, Record, Verdict};
pub use grants::{Grant, Grants};
pub use policy::{Decision, Intent, Policy, ReadOnly};

pub(crate) use confirmation::ConfirmationCodes;

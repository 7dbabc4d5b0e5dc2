//! Control over calls: policies and grants, confirmations, and the audit.

mod audit;
mod call_id;
mod confirmation;
mod grants;
mod grants_text;
mod intent;
mod policy;
mod record;
mod touched;

pub use audit::{AsyncAudit, Audit};
pub use call_id::CallId;
pub use grants::{Grant, Grants};
pub use intent::Intent;
pub use policy::{AsyncPolicy, Decision, Policy, ReadOnly};
pub use record::{Created, Outcome, Record, Verdict};

pub(crate) use audit::Listener;
pub(crate) use confirmation::{Confirmations, LIFETIME};
pub(crate) use intent::Sent;
pub(crate) use policy::Guard;
pub(crate) use touched::{service, touched};

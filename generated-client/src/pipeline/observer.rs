//! Calling what only observes: hooks and audits. Their panics must not change a call.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::operation::Operation;

/// Calls an observer. A panic is reported as an error event, and changes nothing else: the request
/// may have been carried out, and its answer must not be lost.
pub(super) fn tell(what: &'static str, operation: &'static Operation, call: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(call)).is_err() {
        panicked(what, operation);
    }
}

pub(super) fn panicked(what: &'static str, operation: &'static Operation) {
    tracing::error!(fivetran.operation = operation.id, "{what} panicked");
}

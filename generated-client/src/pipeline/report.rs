//! Reporting a record to all audits.

use futures_util::future::join_all;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::observer::{panicked, tell};
use crate::call::Call;
use crate::governance::{Listener, Record};

/// Gives a record to all audits. What is returned ends when the asynchronous ones are done; they
/// go on without it too.
pub(super) fn report(audits: &[Listener], record: &Record<'_>) -> Option<JoinHandle<()>> {
    let operation = record.operation;
    let mut pending = Vec::new();
    for audit in audits {
        tell("an audit", operation, || match audit {
            Listener::Sync(audit) => audit.record(record),
            Listener::Async(audit) => pending.push(audit.record(record)),
        });
    }
    if pending.is_empty() {
        return None;
    }
    let Ok(runtime) = Handle::try_current() else {
        tracing::error!(
            fivetran.operation = operation.id,
            "a call was dropped outside of a runtime: asynchronous audits have no record of it"
        );
        return None;
    };
    // A task for each, so that one that panics does not end the others.
    let tasks: Vec<_> = pending
        .into_iter()
        .map(|audit| runtime.spawn(audit))
        .collect();
    Some(runtime.spawn(async move {
        for task in join_all(tasks).await {
            if task.is_err_and(|error| error.is_panic()) {
                panicked("an audit", operation);
            }
        }
    }))
}

/// Waits until the asynchronous audits are done, or until they had the time that they may take.
pub(super) async fn finish(audits: JoinHandle<()>, call: &Call) {
    let limit = call.client.shared.governance.audit_timeout;
    // Panics are reported where they happen.
    if timeout(limit, audits).await.is_err() {
        tracing::error!(
            fivetran.operation = call.operation.id,
            limit_ms = u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
            "an audit is not done in time: the call has its answer, and the audit goes on"
        );
    }
}

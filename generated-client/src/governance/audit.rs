//! Audits: they receive the record of every call.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::record::Record;

/// Receives a record of every call when the call ends, including calls that were denied, that timed
/// out, or whose future was dropped.
///
/// A client can have several audits: all of them get every record. A function that takes a
/// [`Record`] is an audit too. It runs where the call is awaited: send the record to a channel or
/// queue if processing takes long.
///
/// An audit that panics loses its own record and nothing else: the panic is reported as an error
/// event of `tracing`, the other audits get the record, and the call has its answer. The request
/// may have been carried out, so its answer must not be lost.
///
/// ```
/// let to_stderr = |record: &fivetran::Record<'_>| {
///     eprintln!("{}", serde_json::to_string(record).unwrap_or_default());
/// };
/// let fivetran = fivetran::Client::builder().audit(to_stderr).build();
/// ```
pub trait Audit: Send + Sync + 'static {
    /// Records one call.
    fn record(&self, record: &Record<'_>);
}

impl<F> Audit for F
where
    F: Fn(&Record<'_>) + Send + Sync + 'static,
{
    fn record(&self, record: &Record<'_>) {
        self(record);
    }
}

/// An audit that takes time, such as one that writes to a server.
///
/// The future runs as a task of its own. The answer of the call is given when it is done, or when it
/// takes longer than [`ClientBuilder::audit_timeout`](crate::ClientBuilder::audit_timeout). Then, and
/// if the call is dropped, the task goes on in the background. The future
/// does not borrow the record: take out of it what is needed first. A function that takes a
/// [`Record`] and returns a future is such an audit too:
///
/// ```
/// # async fn append(line: String) {}
/// let to_a_server = |record: &fivetran::Record<'_>| {
///     let line = serde_json::to_string(record).unwrap_or_default();
///     async move { append(line).await }
/// };
/// let fivetran = fivetran::Client::builder().async_audit(to_a_server).build();
/// ```
pub trait AsyncAudit: Send + Sync + 'static {
    /// Records one call.
    fn record(&self, record: &Record<'_>) -> Pin<Box<dyn Future<Output = ()> + Send>>;
}

impl<F, D> AsyncAudit for F
where
    F: Fn(&Record<'_>) -> D + Send + Sync + 'static,
    D: Future<Output = ()> + Send + 'static,
{
    fn record(&self, record: &Record<'_>) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(self(record))
    }
}

/// An audit of either kind.
#[derive(Clone)]
pub(crate) enum Listener {
    Sync(Arc<dyn Audit>),
    Async(Arc<dyn AsyncAudit>),
}

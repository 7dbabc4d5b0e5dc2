//! Calls for many inputs, with a limit on how many run at once.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::stream::{self, StreamExt};

/// Makes a call for each input, at most `at_once` at a time.
///
/// The outcomes come in the order of the inputs, each with its input. An error is the outcome of
/// its input only: the other calls continue. Dropping the stream cancels the calls in progress.
///
/// ```no_run
/// # async fn details(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
/// let mut ids = Vec::new();
/// let mut connections = fivetran.connections().list().stream();
/// while let Some(connection) = connections.try_next().await? {
///     ids.push(connection.id);
/// }
///
/// let fivetran = fivetran.clone();
/// let mut schemas = fivetran::concurrently(ids, 8, move |id| {
///     fivetran.connection_schemas().get(id).send()
/// });
/// while let Some((id, outcome)) = schemas.next().await {
///     match outcome {
///         Ok(config) => println!("{id}: {} schemas", config.schemas.len()),
///         Err(error) => println!("{id}: {error}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub fn concurrently<I, F, C>(inputs: I, at_once: usize, call: F) -> Concurrent<I::Item, C::Output>
where
    I: IntoIterator,
    I::IntoIter: Send + 'static,
    I::Item: Clone + Send + 'static,
    F: Fn(I::Item) -> C + Send + 'static,
    C: Future + Send + 'static,
    C::Output: Send + 'static,
{
    let calls = stream::iter(calls(inputs.into_iter(), call));
    Concurrent::new(calls.buffered(at_once.max(1)))
}

/// Makes a call for each input, at most `at_once` at a time, as [`concurrently`] does. The outcomes
/// come as the calls end, so that a slow call does not hold up the others.
///
/// ```no_run
/// # async fn pause(fivetran: fivetran::Client, ids: Vec<String>) {
/// let mut paused = fivetran::concurrently_unordered(ids, 8, move |id| {
///     fivetran.connections().update(id).paused(true).send()
/// });
/// while let Some((id, outcome)) = paused.next().await {
///     println!("{id}: {}", outcome.is_ok());
/// }
/// # }
/// ```
pub fn concurrently_unordered<I, F, C>(
    inputs: I,
    at_once: usize,
    call: F,
) -> Concurrent<I::Item, C::Output>
where
    I: IntoIterator,
    I::IntoIter: Send + 'static,
    I::Item: Clone + Send + 'static,
    F: Fn(I::Item) -> C + Send + 'static,
    C: Future + Send + 'static,
    C::Output: Send + 'static,
{
    let calls = stream::iter(calls(inputs.into_iter(), call));
    Concurrent::new(calls.buffer_unordered(at_once.max(1)))
}

/// The calls, each with its input.
fn calls<I, F, C>(
    inputs: I,
    call: F,
) -> impl Iterator<Item = impl Future<Output = (I::Item, C::Output)>>
where
    I: Iterator<Item: Clone>,
    F: Fn(I::Item) -> C,
    C: Future,
{
    inputs.map(move |input| {
        let outcome = call(input.clone());
        async move { (input, outcome.await) }
    })
}

/// A [`Stream`] of the outcomes of calls for many inputs, each with its input. From
/// [`concurrently`], in the order of the inputs, from [`concurrently_unordered`], or from
/// [`SyncOutcomes::stream`](crate::SyncOutcomes::stream), whose inputs are ids of connections.
#[must_use = "a stream does nothing until it is polled"]
pub struct Concurrent<I, O>(Pin<Box<dyn Stream<Item = (I, O)> + Send>>);

impl<I, O> Concurrent<I, O> {
    pub(crate) fn new(outcomes: impl Stream<Item = (I, O)> + Send + 'static) -> Self {
        Self(Box::pin(outcomes))
    }

    /// The next outcome, with its input; `None` after the last one.
    pub async fn next(&mut self) -> Option<(I, O)> {
        self.0.next().await
    }

    /// All outcomes, each with its input, in the order in which they come.
    pub async fn collect(self) -> Vec<(I, O)> {
        self.0.collect().await
    }
}

impl<I, O> Stream for Concurrent<I, O> {
    type Item = (I, O);

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<(I, O)>> {
        self.0.as_mut().poll_next(context)
    }
}

impl<I, O> fmt::Debug for Concurrent<I, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Concurrent").finish_non_exhaustive()
    }
}

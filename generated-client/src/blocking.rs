//! The same surface for programs that are not asynchronous.
//!
//! Use [`Pending::wait`] in place of `.await`, and read lists as iterators. Everything else is the
//! same:
//!
//! ```no_run
//! # fn first_call() -> Result<(), fivetran::Error> {
//! let fivetran = fivetran::Client::from_env()?;
//!
//! let group = fivetran.groups().get("loyal_harbor").send().wait()?;
//! println!("{:?}", group.name);
//!
//! for connection in fivetran.connections().list().stream().blocking() {
//!     println!("{}", connection?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! [`wait`] runs any other future of this crate. In an asynchronous program, wait in a thread that
//! may block, as that of `tokio::task::spawn_blocking`.

use std::fmt;
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::coop;

use crate::answer::Response;
use crate::error::{Error, Result};
use crate::paging::{Items, Page, Pages};
use crate::pipeline::Pending;
use crate::wait::{SyncOutcome, SyncOutcomes};

/// Waits for the outcome of a future of this crate.
///
/// # Errors
///
/// Those of the future; and when it is called from asynchronous code, which must use `.await`.
pub fn wait<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    if is_asynchronous() {
        return Err(Error::configuration(
            "a blocking call was made from asynchronous code: use `.await` instead",
        ));
    }
    runtime()?.block_on(future)
}

/// Whether this thread is running asynchronous code, which must not block. Threads for work that
/// blocks, as those of `spawn_blocking`, know a runtime too. What tells them apart is that tokio
/// lets asynchronous code take only so many steps at a time.
fn is_asynchronous() -> bool {
    /// More steps than any code may take at a time.
    const MANY: usize = 1000;
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    let mut steps = Vec::new();
    while steps.len() < MANY {
        match coop::poll_proceed(&mut context) {
            Poll::Ready(step) => steps.push(step),
            Poll::Pending => break,
        }
    }
    let is_limited = steps.len() < MANY;
    // Each step is given back when it is dropped. The first one restores what there was.
    while steps.pop().is_some() {}
    is_limited
}

/// The runtime of all clients: it keeps connections alive between calls.
fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: OnceLock<std::result::Result<Runtime, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("fivetran")
            .enable_all()
            .build()
            .map_err(|error| error.to_string())
    });
    runtime
        .as_ref()
        .map_err(|error| Error::configuration(format!("cannot start a runtime: {error}")))
}

impl<T> Pending<T> {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// Those of `.await`; and when it is called from asynchronous code.
    pub fn wait(self) -> Result<Response<T>> {
        wait(self)
    }
}

impl<T> Items<T> {
    /// The items as a blocking iterator.
    pub fn blocking(self) -> BlockingItems<T> {
        BlockingItems(Some(self))
    }
}

impl<T> Pages<T> {
    /// The pages as a blocking iterator.
    pub fn blocking(self) -> BlockingPages<T> {
        BlockingPages(Some(self))
    }
}

impl SyncOutcomes {
    /// The outcomes as a blocking iterator, each with the id of its connection.
    ///
    /// ```no_run
    /// # fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let waiting = fivetran.connections().wait_for_many(["smart_panda", "calm_heron"]);
    /// for ended in waiting.start().blocking() {
    ///     let (connection_id, outcome) = ended?;
    ///     println!("{connection_id}: {}", outcome?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> BlockingSyncs {
        BlockingSyncs(Some(self))
    }
}

/// Items of a list, page after page. From [`Items::blocking`].
#[must_use = "an iterator does nothing until it is asked"]
pub struct BlockingItems<T>(Option<Items<T>>);

impl<T> Iterator for BlockingItems<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        let items = self.0.as_mut()?;
        let next = wait(items.try_next()).transpose();
        if !matches!(next, Some(Ok(_))) {
            self.0 = None;
        }
        next
    }
}

/// Pages of a list, one after the other. From [`Pages::blocking`].
#[must_use = "an iterator does nothing until it is asked"]
pub struct BlockingPages<T>(Option<Pages<T>>);

impl<T> Iterator for BlockingPages<T> {
    type Item = Result<Response<Page<T>>>;

    fn next(&mut self) -> Option<Self::Item> {
        let pages = self.0.as_mut()?;
        let next = wait(pages.try_next()).transpose();
        if !matches!(next, Some(Ok(_))) {
            self.0 = None;
        }
        next
    }
}

/// The outcomes of many syncs, in the order in which the syncs end. From
/// [`SyncOutcomes::blocking`]. An error in place of a pair means that it was called from asynchronous
/// code.
#[must_use = "an iterator does nothing until it is asked"]
pub struct BlockingSyncs(Option<SyncOutcomes>);

impl Iterator for BlockingSyncs {
    type Item = Result<(String, Result<SyncOutcome>)>;

    fn next(&mut self) -> Option<Self::Item> {
        let outcomes = self.0.as_mut()?;
        let next = wait(async { Ok(outcomes.next().await) }).transpose();
        if !matches!(next, Some(Ok(_))) {
            self.0 = None;
        }
        next
    }
}

impl fmt::Debug for BlockingSyncs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingSyncs").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for BlockingItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingItems").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for BlockingPages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingPages").finish_non_exhaustive()
    }
}

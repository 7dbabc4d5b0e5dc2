//! All pages of a list, one after the other.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::page::Page;
use crate::answer::{Repair, RepairAction, Response};
use crate::call::Call;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::pipeline::Pending;
use crate::values::Read;

/// The query parameter for the start of a page.
const CURSOR: &str = "cursor";

/// Where an answer says how the list goes on.
const NEXT_CURSOR: &str = "data.next_cursor";

/// All pages of a list, one after the other. A [`Stream`], with [`next`](Self::next) and
/// [`try_next`](Self::try_next) if you need no more than that.
///
/// It ends after an error. [`Error::cursor`] says which page could not be fetched; continue the
/// list from there with `.cursor(…)`. If the server repeats a cursor, that is an error: such a list
/// would have no end.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    /// The call of the next page; `None` after the last one.
    call: Option<Call>,
    operation: &'static Operation,
    /// Sends the call. It is known where the stream is made, so that nothing else needs to know
    /// how an item is decoded.
    send: fn(Call) -> Pending<Page<T>>,
    pending: Option<Pending<Page<T>>>,
    /// The cursors that were seen: a repeated one would make the list endless.
    cursors: HashSet<String>,
    /// Why the list does not go on, once the last page is taken.
    stopped: Option<Error>,
}

impl<T> Pages<T> {
    pub(crate) fn new(call: Call) -> Self
    where
        T: Read + Send + 'static,
    {
        Self {
            send: Call::send,
            cursors: call
                .queried(CURSOR)
                .map(str::to_owned)
                .into_iter()
                .collect(),
            operation: call.operation,
            call: Some(call),
            pending: None,
            stopped: None,
        }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Response<Page<T>>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    ///
    /// When the page cannot be fetched.
    pub async fn try_next(&mut self) -> Result<Option<Response<Page<T>>>> {
        self.next().await.transpose()
    }

    /// Where the next page starts. `None` before the first page and after the last one.
    pub fn cursor(&self) -> Option<&str> {
        self.call.as_ref()?.queried(CURSOR)
    }

    /// Notes that nobody can tell where the next page starts.
    fn lose(&mut self, repair: &Repair) {
        if repair.action == RepairAction::LeftOut {
            let error = Error::paging(format!("the next page cannot be found: {repair}"));
            self.stopped = Some(error.of(self.operation));
        }
    }

    /// Prepares the call of the page after this one.
    fn advance(&mut self, page: &Page<T>) {
        let call = self.call.take();
        let cursor = page.next_cursor.clone().filter(|cursor| !cursor.is_empty());
        let (Some(call), Some(cursor)) = (call, cursor) else {
            return;
        };
        if self.cursors.insert(cursor.clone()) {
            self.call = Some(call.query(CURSOR, cursor));
        } else {
            let error = Error::paging(
                "the server repeated the cursor of an earlier page: the list would have no end",
            );
            self.stopped = Some(error.of(call.operation).with_cursor(Some(&cursor)));
        }
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Response<Page<T>>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(error) = self.stopped.take() {
            return Poll::Ready(Some(Err(error)));
        }
        let mut pending = match (self.pending.take(), &self.call) {
            (Some(pending), _) => pending,
            (None, Some(call)) => (self.send)(call.clone()),
            (None, None) => return Poll::Ready(None),
        };
        match Pin::new(&mut pending).poll(context) {
            Poll::Pending => {
                self.pending = Some(pending);
                Poll::Pending
            }
            Poll::Ready(Ok(page)) => {
                self.advance(&page);
                if let Some(repair) = page.repairs().iter().find(|one| one.path == NEXT_CURSOR) {
                    self.lose(repair);
                }
                Poll::Ready(Some(Ok(page)))
            }
            Poll::Ready(Err(error)) => {
                let error = error.with_cursor(self.cursor());
                self.call = None;
                Poll::Ready(Some(Err(error)))
            }
        }
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

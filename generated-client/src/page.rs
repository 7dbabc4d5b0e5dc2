//! Lists: a page, all pages, all items.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::call::{Call, Pending};
use crate::error::{Error, Result};
use crate::response::Response;

/// The query parameter that says where a page starts.
const CURSOR: &str = "cursor";

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(bound(deserialize = "T: DeserializeOwned"))]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    #[serde(
        default = "Vec::new",
        deserialize_with = "crate::decode::null_as_empty"
    )]
    pub items: Vec<T>,
    /// Where the next page starts; nothing on the last page.
    #[serde(default)]
    pub next_cursor: Option<String>,
}

/// All pages of a list, one after the other. A [`Stream`], with [`next`](Self::next) and
/// [`try_next`](Self::try_next) for those who need no more. It ends after an error.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    /// The call of the next page; none after the last one.
    call: Option<Call>,
    pending: Option<Pending<Page<T>>>,
    /// Where pages started: one that comes again would never come to an end.
    cursors: HashSet<String>,
    repeated: Option<Error>,
}

impl<T: DeserializeOwned> Pages<T> {
    pub(crate) fn new(call: Call) -> Self {
        let start = call.query.iter().find(|(name, _)| *name == CURSOR);
        Self {
            cursors: start
                .map(|(_, cursor)| cursor.clone())
                .into_iter()
                .collect(),
            call: Some(call),
            pending: None,
            repeated: None,
        }
    }

    /// The next page; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<Response<Page<T>>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next page; nothing after the last one.
    ///
    /// # Errors
    ///
    /// When the page cannot be had.
    pub async fn try_next(&mut self) -> Result<Option<Response<Page<T>>>> {
        self.next().await.transpose()
    }

    /// Notes where the page after this one starts.
    fn go_on(&mut self, page: &Page<T>) {
        let call = self.call.take();
        let cursor = page.next_cursor.clone().filter(|cursor| !cursor.is_empty());
        let (Some(call), Some(cursor)) = (call, cursor) else {
            return;
        };
        if self.cursors.insert(cursor.clone()) {
            self.call = Some(call.query(CURSOR, cursor));
        } else {
            let error = Error::paging(
                "the server names a page as the next one that was there before: the list has no end",
            );
            self.repeated = Some(error.of(call.operation));
        }
    }
}

impl<T: DeserializeOwned> Stream for Pages<T> {
    type Item = Result<Response<Page<T>>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(error) = self.repeated.take() {
            return Poll::Ready(Some(Err(error)));
        }
        let mut pending = match (self.pending.take(), &self.call) {
            (Some(pending), _) => pending,
            (None, Some(call)) => call.clone().send(),
            (None, None) => return Poll::Ready(None),
        };
        match Pin::new(&mut pending).poll(context) {
            Poll::Pending => {
                self.pending = Some(pending);
                Poll::Pending
            }
            Poll::Ready(Ok(page)) => {
                self.go_on(&page);
                Poll::Ready(Some(Ok(page)))
            }
            Poll::Ready(Err(error)) => {
                self.call = None;
                Poll::Ready(Some(Err(error)))
            }
        }
    }
}

/// All items of a list, page after page. A [`Stream`], with [`next`](Self::next) and
/// [`try_next`](Self::try_next) for those who need no more. It ends after an error.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    items: vec::IntoIter<T>,
}

impl<T: DeserializeOwned> Items<T> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            pages: Pages::new(call),
            items: Vec::new().into_iter(),
        }
    }

    /// The next item; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<T>>
    where
        T: Unpin,
    {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next item; nothing after the last one.
    ///
    /// # Errors
    ///
    /// When the page of the item cannot be had.
    pub async fn try_next(&mut self) -> Result<Option<T>>
    where
        T: Unpin,
    {
        self.next().await.transpose()
    }
}

impl<T: DeserializeOwned + Unpin> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.items = page.into_data().items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
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

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}

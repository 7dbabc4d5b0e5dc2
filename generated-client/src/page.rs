//! Lists: a page, all pages, all items.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::hash::Hash;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::task::JoinHandle;

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
/// [`try_next`](Self::try_next) for those who need no more.
///
/// It ends after an error, which says which page could not be had ([`Error::cursor`]): the list
/// goes on from there with `.cursor(…)`. A cursor that the server repeats is an error, since such
/// a list would have no end.
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
        Self {
            cursors: call
                .queried(CURSOR)
                .map(str::to_owned)
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

    /// Where the next page starts. Nothing for the first page, and after the last one.
    pub fn cursor(&self) -> Option<&str> {
        self.call.as_ref()?.queried(CURSOR)
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
            self.repeated = Some(error.of(call.operation).with_cursor(Some(&cursor)));
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
                let error = error.with_cursor(self.cursor());
                self.call = None;
                Poll::Ready(Some(Err(error)))
            }
        }
    }
}

/// All items of a list, page after page. A [`Stream`], with [`next`](Self::next) and
/// [`try_next`](Self::try_next) for those who need no more. It ends as [`Pages`] do.
///
/// While a list changes, an item can come twice or be missed: the service counts from the start.
/// [`distinct_by`](Self::distinct_by) drops what comes twice.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pages: Source<T>,
    /// What is left of the page.
    left: vec::IntoIter<T>,
    /// Whether an item is new; none if all are taken.
    is_new: Option<IsNew<T>>,
}

type IsNew<T> = Box<dyn FnMut(&T) -> bool + Send>;

/// A page and the stream that it came from, which is ready for the one after it.
type Fetched<T> = (Option<Result<Response<Page<T>>>>, Pages<T>);

/// Where the pages come from.
enum Source<T> {
    /// When they are asked for.
    Direct(Pages<T>),
    /// One page ahead, from a task of its own.
    Ahead(Ahead<T>),
}

struct Ahead<T> {
    /// The pages before the first one is asked for.
    start: Option<Pages<T>>,
    task: Option<JoinHandle<Fetched<T>>>,
    /// Starts the task. Only items that can go to another thread have one.
    spawn: fn(Pages<T>) -> JoinHandle<Fetched<T>>,
}

impl<T> Drop for Ahead<T> {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl<T: DeserializeOwned> Items<T> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            pages: Source::Direct(Pages::new(call)),
            left: Vec::new().into_iter(),
            is_new: None,
        }
    }

    /// Drops items whose key came before. The keys are kept in memory.
    ///
    /// ```no_run
    /// # fn list(fivetran: &fivetran::Client) {
    /// let users = fivetran.users().list().stream().distinct_by(|user| user.id.clone());
    /// # let _ = users;
    /// # }
    /// ```
    pub fn distinct_by<K, F>(mut self, key: F) -> Self
    where
        K: Eq + Hash + Send + 'static,
        F: Fn(&T) -> K + Send + 'static,
    {
        let mut seen = HashSet::new();
        self.is_new = Some(Box::new(move |item| seen.insert(key(item))));
        self
    }

    /// Asks for the next page while the items of this one are taken. It runs in a task of tokio,
    /// which ends when the stream is dropped.
    pub fn prefetch(mut self) -> Self
    where
        T: Send + 'static,
    {
        if let Source::Direct(pages) = self.pages {
            self.pages = Source::Ahead(Ahead {
                start: Some(pages),
                task: None,
                spawn: |pages| tokio::spawn(fetch(pages)),
            });
        }
        self
    }

    /// The next item; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next item; nothing after the last one.
    ///
    /// # Errors
    ///
    /// When the page of the item cannot be had.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.next().await.transpose()
    }
}

impl<T: DeserializeOwned> Source<T> {
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<Page<T>>>>> {
        let ahead = match self {
            Source::Direct(pages) => return Pin::new(pages).poll_next(context),
            Source::Ahead(ahead) => ahead,
        };
        if let Some(pages) = ahead.start.take() {
            ahead.task = Some((ahead.spawn)(pages));
        }
        let Some(task) = &mut ahead.task else {
            return Poll::Ready(None);
        };
        let outcome = ready!(Pin::new(task).poll(context));
        ahead.task = None;
        match outcome {
            Ok((page, pages)) => {
                if matches!(page, Some(Ok(_))) {
                    ahead.task = Some((ahead.spawn)(pages));
                }
                Poll::Ready(page)
            }
            Err(error) => {
                let lost = Error::paging("the task that asks for pages came to an end");
                Poll::Ready(Some(Err(lost.with_source(error))))
            }
        }
    }
}

async fn fetch<T: DeserializeOwned>(mut pages: Pages<T>) -> Fetched<T> {
    let page = pages.next().await;
    (page, pages)
}

/// Items are moved out of it and never pinned.
impl<T> Unpin for Items<T> {}

impl<T: DeserializeOwned> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            for item in this.left.by_ref() {
                if this.is_new.as_mut().is_none_or(|is_new| is_new(&item)) {
                    return Poll::Ready(Some(Ok(item)));
                }
            }
            match ready!(this.pages.poll_page(context)) {
                Some(Ok(page)) => this.left = page.into_data().items.into_iter(),
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
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

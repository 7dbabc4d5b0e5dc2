//! All items of a list, page after page.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::hash::Hash;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::pages::Pages;
use super::source::Source;
use crate::call::Call;
use crate::error::Result;
use crate::values::Read;

/// All items of a list, page after page. A [`Stream`], with [`next`](Self::next) and
/// [`try_next`](Self::try_next) if you need no more than that. It ends as [`Pages`] do.
///
/// If the list changes meanwhile, an item can come twice or be missed: the service counts from the
/// start. [`distinct_by`](Self::distinct_by) drops repeated items.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pages: Source<T>,
    /// The items of the current page that were not returned yet.
    left: vec::IntoIter<T>,
    /// Whether an item is new; `None` if all items are returned.
    is_new: Option<IsNew<T>>,
}

type IsNew<T> = Box<dyn FnMut(&T) -> bool + Send>;

impl<T> Items<T> {
    pub(crate) fn new(call: Call) -> Self
    where
        T: Read + Send + 'static,
    {
        Self {
            pages: Source::Direct(Pages::new(call)),
            left: Vec::new().into_iter(),
            is_new: None,
        }
    }

    /// Drops items whose key was seen before. The keys are kept in memory.
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

    /// Requests the next page while the items of the current one are read. The request runs in a
    /// tokio task, which ends when the stream is dropped.
    ///
    /// ```no_run
    /// # async fn list(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let mut connections = fivetran.connections().list().stream().prefetch();
    /// while let Some(connection) = connections.try_next().await? {
    ///     // The next page is on its way meanwhile.
    ///     println!("{}", connection.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn prefetch(mut self) -> Self
    where
        T: Send + 'static,
    {
        self.pages = self.pages.ahead();
        self
    }

    /// The next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// When the page of the item cannot be fetched.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.next().await.transpose()
    }

    /// All items that are left, in a list. For a list that fits into memory.
    ///
    /// # Errors
    ///
    /// As a page fails. The items that came before are dropped: to keep them, use
    /// [`try_next`](Self::try_next).
    ///
    /// ```no_run
    /// # async fn list(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let users = fivetran.users().list().stream().collect().await?;
    /// println!("{} users", users.len());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn collect(mut self) -> Result<Vec<T>> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            items.push(item);
        }
        Ok(items)
    }
}

/// Items are moved out of the stream and never pinned.
impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
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

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}

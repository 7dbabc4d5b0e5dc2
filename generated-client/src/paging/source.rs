//! Where a list of items gets its pages from: on demand, or one page ahead.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use tokio::task::JoinHandle;
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use super::page::Page;
use super::pages::Pages;
use crate::answer::Response;
use crate::error::{Error, Result};

/// A page, and the stream it came from, ready for the page after it.
type Fetched<T> = (Option<Result<Response<Page<T>>>>, Pages<T>);

/// Where the pages come from.
pub(super) enum Source<T> {
    /// On demand.
    Direct(Pages<T>),
    /// One page ahead, in a task of its own.
    Ahead(Ahead<T>),
}

pub(super) struct Ahead<T> {
    /// The pages, until the first one is requested.
    start: Option<Pages<T>>,
    task: Option<JoinHandle<Fetched<T>>>,
    /// Starts the task. A function pointer, made where `T: Send` is known.
    spawn: fn(Pages<T>) -> JoinHandle<Fetched<T>>,
}

impl<T> Drop for Ahead<T> {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl<T> Source<T> {
    /// Reads one page ahead from now on.
    pub(super) fn ahead(self) -> Self
    where
        T: Send + 'static,
    {
        match self {
            Source::Direct(pages) => Source::Ahead(Ahead {
                start: Some(pages),
                task: None,
                // The page belongs to what the caller does: to its span, and to its subscriber.
                spawn: |pages| {
                    tokio::spawn(fetch(pages).in_current_span().with_current_subscriber())
                },
            }),
            Source::Ahead(ahead) => Source::Ahead(ahead),
        }
    }

    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<Page<T>>>>> {
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
                let lost = Error::paging("the task that reads pages ahead has ended");
                Poll::Ready(Some(Err(lost.with_source(error))))
            }
        }
    }
}

async fn fetch<T>(mut pages: Pages<T>) -> Fetched<T> {
    let page = pages.next().await;
    (page, pages)
}

//! Sending: the future of an answer, which runs the pipeline and decodes the body.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::ledger::Ledger;
use super::run;
use crate::answer::{self, RawAnswer, Rejection, Response};
use crate::call::Call;
use crate::error::{Error, Result};
use crate::operation::Operation;

/// Decodes an answer. A function pointer: only this is compiled for each type of data.
type Decode<T> = fn(RawAnswer) -> Result<Response<T>, Rejection>;

impl Call {
    /// Sends the call, for data.
    pub(crate) fn send<T: DeserializeOwned>(self) -> Pending<T> {
        self.pending(answer::data)
    }

    /// Sends the call, for a message alone.
    pub(crate) fn send_for_message(self) -> Pending<()> {
        self.pending(answer::message)
    }

    /// Sends the call, for a file.
    pub(crate) fn send_for_file(self) -> Pending<Bytes> {
        self.pending(|answer| Ok(answer::file(answer)))
    }

    fn pending<T>(self, decode: Decode<T>) -> Pending<T> {
        let operation = self.operation;
        Pending {
            operation,
            answer: Box::pin(run::run(self)),
            decode,
        }
    }
}

/// The future of an answer. Nothing is sent before it is polled, and dropping it cancels the call.
#[must_use = "a request is sent when the answer is awaited"]
pub struct Pending<T> {
    operation: &'static Operation,
    answer: Pin<Box<dyn Future<Output = (Result<RawAnswer>, Ledger)> + Send>>,
    decode: Decode<T>,
}

impl<T> Future for Pending<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let decode = self.decode;
        self.answer.as_mut().poll(context).map(|(answer, ledger)| {
            let outcome = answer
                .and_then(|answer| decode(answer).map_err(|rejection| Error::rejected(&rejection)))
                .map_err(|error| ledger.complete(error));
            ledger.close(
                outcome
                    .as_ref()
                    .map(|response| (response.status(), response.request_id())),
            );
            outcome
        })
    }
}

impl<T> fmt::Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

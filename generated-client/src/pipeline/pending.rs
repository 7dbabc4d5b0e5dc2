//! Sending: the future of an answer, which runs the pipeline.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use serde_json::Value;

use super::decoding::{Decode, Decoded};
use super::run;
use crate::answer::{self, Response};
use crate::call::Call;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::schema::Answer;
use crate::values::Read;

impl Call {
    /// Sends the call, for data.
    pub(crate) fn send<T: Read + Send + 'static>(self) -> Pending<T> {
        self.pending(|answer, operation| answer::data::<T>(answer, operation).map(erased))
    }

    /// Sends the call, for a message alone.
    pub(crate) fn send_for_message(self) -> Pending<()> {
        self.pending(|answer, operation| answer::message(answer, operation).map(erased))
    }

    /// Sends the call, for data of any form: null where there is only a message.
    pub(crate) fn send_for_value(self) -> Pending<Value> {
        match self.operation.answer {
            Answer::Message => self.pending(|answer, operation| {
                answer::message_and_data(answer, operation).map(erased)
            }),
            Answer::Data(_) | Answer::Page(_) | Answer::File => self.send(),
        }
    }

    /// Sends the call, for a file.
    pub(crate) fn send_for_file(self) -> Pending<Bytes> {
        self.pending(|answer, operation| answer::file(answer, operation).map(erased))
    }

    fn pending<T: 'static>(self, decode: Decode) -> Pending<T> {
        let operation = self.operation;
        Pending {
            operation,
            response: Box::pin(run::run(self, decode)),
            data: downcast::<T>,
        }
    }
}

fn erased<T: Send + 'static>(response: Response<T>) -> Response<Decoded> {
    response.map(|data| Box::new(data) as Decoded)
}

/// The future of an answer. Nothing is sent before it is polled, and dropping it cancels the call.
#[must_use = "a request is sent when the answer is awaited"]
pub struct Pending<T> {
    operation: &'static Operation,
    response: Pin<Box<dyn Future<Output = Result<Response<Decoded>>> + Send>>,
    data: fn(Decoded) -> Option<T>,
}

fn downcast<T: 'static>(data: Decoded) -> Option<T> {
    data.downcast().ok().map(|data| *data)
}

impl<T> Future for Pending<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let data = self.data;
        let lost = || Error::invalid("the response holds data of another type");
        self.response.as_mut().poll(context).map(|response| {
            let response = response?.map(data);
            response.transpose().ok_or_else(lost)
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

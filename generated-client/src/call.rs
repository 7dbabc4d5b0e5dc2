//! A call of an operation: what a request collects until it is sent, and the way to the answer.
//!
//! Generated requests are thin covers of this. It is not generic, so that it is compiled once.

use std::fmt;
use std::future::Future;
use std::ops::RangeInclusive;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::response::{self, Response};
use crate::transport::{self, RawAnswer};
use crate::{Client, Upload};

/// A call that is being put together.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// Values of the path parameters, in the order of the path.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) body: Body,
    /// What is wrong with it, known before it is sent.
    pub(crate) invalid: Option<String>,
}

/// What a call sends.
#[derive(Clone)]
pub(crate) enum Body {
    None,
    Json(Bytes),
    Form(Vec<(&'static str, Upload)>),
}

impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: Vec::new(),
            query: Vec::new(),
            body: Body::None,
            invalid: None,
        }
    }

    /// Adds the value of the next path parameter.
    pub(crate) fn path(mut self, value: impl Into<String>) -> Self {
        self.path.push(value.into());
        self
    }

    /// Sets a query parameter.
    pub(crate) fn query(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value.to_string()));
        self
    }

    /// Checks a number that has bounds.
    pub(crate) fn with_range(
        mut self,
        name: &'static str,
        value: i64,
        range: RangeInclusive<i64>,
    ) -> Self {
        if !range.contains(&value) {
            let bounds = match (*range.start(), *range.end()) {
                (start, i64::MAX) => format!("at least {start}"),
                (start, end) => format!("from {start} to {end}"),
            };
            self.invalid = Some(format!("`{name}` is {value}, and must be {bounds}"));
        }
        self
    }

    /// Sets the body.
    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) if self.operation.rejects_empty_body && body == b"{}" => {
                self.invalid = Some("nothing is set: the service rejects an empty body".into());
            }
            Ok(body) => self.body = Body::Json(body.into()),
            Err(error) => self.invalid = Some(format!("the body has no JSON form: {error}")),
        }
        self
    }

    /// Adds a file to the form.
    pub(crate) fn file(mut self, name: &'static str, file: impl Into<Upload>) -> Self {
        let mut files = match self.body {
            Body::Form(files) => files,
            Body::None | Body::Json(_) => Vec::new(),
        };
        files.push((name, file.into()));
        self.body = Body::Form(files);
        self
    }

    /// Sends the call, for data.
    pub(crate) fn send<T: DeserializeOwned>(self) -> Pending<T> {
        self.pending(response::data)
    }

    /// Sends the call, for a message alone.
    pub(crate) fn send_for_message(self) -> Pending<()> {
        self.pending(response::message)
    }

    /// Sends the call, for a file.
    pub(crate) fn send_for_file(self) -> Pending<Bytes> {
        self.pending(|answer| Ok(response::file(answer)))
    }

    fn pending<T>(self, decode: fn(RawAnswer) -> Result<Response<T>>) -> Pending<T> {
        let operation = self.operation;
        Pending {
            operation,
            answer: Box::pin(transport::send(self)),
            decode,
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("path", &self.path)
            .field("query", &self.query)
            .finish_non_exhaustive()
    }
}

/// An answer that is awaited. Nothing is sent before it is polled, and dropping it cancels the
/// call.
#[must_use = "a request is sent when the answer is awaited"]
pub struct Pending<T> {
    operation: &'static Operation,
    answer: Pin<Box<dyn Future<Output = Result<RawAnswer>> + Send>>,
    decode: fn(RawAnswer) -> Result<Response<T>>,
}

impl<T> Future for Pending<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let decode = self.decode;
        let operation = self.operation;
        self.answer.as_mut().poll(context).map(|answer| {
            answer
                .and_then(decode)
                .map_err(|error: Error| error.of(operation))
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

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
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::pipeline::{self, Ledger};
use crate::preview::{self, Preview};
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
    pub(crate) options: CallOptions,
    /// Whether the body is to be kept without its secrets as well, to be shown.
    pub(crate) redact: bool,
    /// The body without its secrets, if it is to be shown.
    pub(crate) redacted_body: Option<Value>,
    /// What is wrong with it, known before it is sent.
    pub(crate) invalid: Option<String>,
}

/// Why a change without anything in it is not sent.
pub(crate) const NOTHING_SET: &str = "nothing is set: the service rejects an empty body";

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
            options: CallOptions::default(),
            redact: client.inner.dry_run,
            redacted_body: None,
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

    /// The value of a query parameter.
    pub(crate) fn queried(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
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
                (i64::MIN, end) => format!("at most {end}"),
                (start, end) => format!("from {start} to {end}"),
            };
            self.refuse(format!("`{name}` is {value}, and must be {bounds}"));
        }
        self
    }

    /// Says why it is not to be sent. What was wrong first is what is told.
    pub(crate) fn refuse(&mut self, reason: impl Into<String>) {
        self.invalid.get_or_insert_with(|| reason.into());
    }

    /// Sets the body.
    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        if self.redact {
            self.redacted_body = preview::redacted(body);
        }
        match serde_json::to_vec(body) {
            Ok(body) if self.operation.rejects_empty_body && body == b"{}" => {
                self.refuse(NOTHING_SET);
            }
            Ok(body) => self.body = Body::Json(body.into()),
            Err(error) => self.refuse(format!("the body has no JSON form: {error}")),
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

    /// The request as it would be sent, without its secrets.
    pub(crate) fn preview(self) -> Result<Preview> {
        if let Some(reason) = &self.invalid {
            return Err(Error::invalid(reason).of(self.operation));
        }
        let outcome = transport::url(&self).map(|url| {
            let body = match &self.body {
                Body::None => None,
                Body::Json(_) => self.redacted_body.clone(),
                Body::Form(files) => Some(
                    files
                        .iter()
                        .map(|(name, file)| {
                            let shown = json!({ "name": file.name, "length": file.content.len() });
                            ((*name).to_owned(), shown)
                        })
                        .collect(),
                ),
            };
            Preview::new(self.operation, url.into(), body)
        });
        outcome.map_err(|error| error.of(self.operation))
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
            answer: Box::pin(pipeline::run(self)),
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
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// An answer that is awaited. Nothing is sent before it is polled, and dropping it cancels the
/// call.
#[must_use = "a request is sent when the answer is awaited"]
pub struct Pending<T> {
    operation: &'static Operation,
    answer: Pin<Box<dyn Future<Output = (Result<RawAnswer>, Ledger)> + Send>>,
    decode: fn(RawAnswer) -> Result<Response<T>>,
}

impl<T> Future for Pending<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let decode = self.decode;
        self.answer.as_mut().poll(context).map(|(answer, ledger)| {
            let outcome = answer
                .and_then(decode)
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

//! A call: everything that a request collects until it is sent.
//!
//! Generated requests only wrap it. It is not generic, so that it is compiled once.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::body::{Body, JsonBody};
use super::options::CallOptions;
use crate::client::Client;
use crate::operation::{Method, Operation};
use crate::redact::{Hidden, without_masked};
use crate::rules::{self, Fault};
use crate::schema::Kind;
use crate::values::Upload;

/// A call of an operation, before it is sent.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// Values of the path parameters, in the order of the path.
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Body,
    pub(crate) options: CallOptions,
    /// Why the call is invalid; it is then not sent.
    pub(crate) invalid: Option<String>,
    /// Whether nothing is wrong with it but that it would change nothing.
    pub(crate) nothing_set: bool,
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
            invalid: None,
            nothing_set: false,
        }
    }

    /// Adds the value of the next path parameter.
    pub(crate) fn path(mut self, value: impl Into<String>) -> Self {
        self.path.push(value.into());
        self
    }

    /// Sets a query parameter.
    pub(crate) fn query(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.set_query(Cow::Borrowed(name), value.to_string());
        self
    }

    /// Sets a query parameter, whatever it is called.
    pub(crate) fn set_query(&mut self, name: Cow<'static, str>, value: String) {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value));
    }

    /// Sets a query parameter, or takes it away.
    pub(crate) fn query_if<T: fmt::Display>(
        mut self,
        name: &'static str,
        value: Option<T>,
    ) -> Self {
        match value {
            Some(value) => self.query(name, value),
            None => {
                self.query.retain(|(known, _)| *known != name);
                self
            }
        }
    }

    /// The call, unless all that is wrong with it is that it would change nothing.
    pub(crate) fn if_changed(self) -> Option<Self> {
        (!self.nothing_set).then_some(self)
    }

    /// The value of a query parameter.
    pub(crate) fn queried(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Who makes the call: set for the call, or else for the client.
    pub(crate) fn caller(&self) -> Option<&Arc<str>> {
        let own = self.options.caller.as_ref();
        own.or(self.client.shared.caller.as_ref())
    }

    /// What must not be shown of anything that this call is answered.
    pub(crate) fn hidden(&self) -> Hidden {
        let sent = match &self.body {
            Body::Json(body) => Some(body.bytes()),
            Body::None | Body::Form(_) => None,
        };
        let hidden = &self.client.shared.hidden;
        hidden.with_sent(self.operation.body, sent)
    }

    /// Marks the call as invalid. The first reason is the one that is reported.
    pub(crate) fn refuse(&mut self, reason: impl Into<String>) {
        self.invalid.get_or_insert_with(|| reason.into());
    }

    /// Sets the body.
    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        let written = JsonBody::new(body);
        match written.and_then(|body| self.unmasked(body)) {
            Ok(body) => {
                match rules::check(body.value(), self.operation.body, self.operation.rules) {
                    Ok(()) => {}
                    Err(Fault::NothingSet(reason)) => {
                        self.nothing_set = self.invalid.is_none();
                        self.refuse(reason);
                    }
                    Err(Fault::Broken(reason)) => self.refuse(reason),
                }
                self.body = Body::Json(body);
            }
            Err(error) => self.refuse(format!("the body cannot be written as JSON: {error}")),
        }
        self
    }

    /// A body without masked secrets. Refuses the call if they cannot be left out.
    fn unmasked(&mut self, body: JsonBody) -> serde_json::Result<JsonBody> {
        let kind = self.operation.body.unwrap_or(Kind::Any);
        let is_change = self.operation.method == Method::Patch;
        match without_masked(&kind, body.value(), is_change) {
            Ok(None) => Ok(body),
            Ok(Some(sent)) => JsonBody::new(&sent),
            Err(path) => {
                self.refuse(format!(
                    "`{path}` is a secret that was masked in an answer: set it again, or leave it out"
                ));
                Ok(body)
            }
        }
    }

    /// Adds a file to the form.
    pub(crate) fn file(mut self, name: &'static str, file: impl Into<Upload>) -> Self {
        let mut files = match self.body {
            Body::Form(files) => files,
            Body::None | Body::Json(_) => Vec::new(),
        };
        let file = file.into();
        // It becomes part of a header of the form.
        if file.name.contains(|it: char| it.is_control() || it == '"') {
            self.invalid.get_or_insert_with(|| {
                format!(
                    "the file name {:?} of `{name}` has a quote or a control character: rename it",
                    file.name
                )
            });
        }
        files.push((name, file));
        self.body = Body::Form(files);
        self
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

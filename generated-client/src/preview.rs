//! A request as it would be sent, without its secrets.

use std::cell::Cell;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::operation::Operation;

/// What is written in place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// A request as it would be sent, without its secrets.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Preview {
    /// The id of the operation.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The URL, with its query.
    pub url: String,
    /// The value of the `Accept` header.
    pub accept: &'static str,
    /// The body, with `[redacted]` in place of secrets. Of a file, its name and length.
    pub body: Option<Value>,
}

impl Preview {
    pub(crate) fn new(operation: &Operation, url: String, body: Option<Value>) -> Self {
        Self {
            operation: operation.id,
            method: operation.method.as_str(),
            accept: operation.wire_version.accept(),
            url,
            body,
        }
    }
}

impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)?;
        match &self.body {
            Some(body) => write!(f, " {body}"),
            None => Ok(()),
        }
    }
}

thread_local! {
    /// Whether secrets are written as `[redacted]` by this thread.
    static REDACTING: Cell<bool> = const { Cell::new(false) };
}

/// Whether secrets are to be written as `[redacted]`.
pub(crate) fn is_redacting() -> bool {
    REDACTING.get()
}

/// The JSON form of a value, with `[redacted]` in place of secrets.
pub(crate) fn redacted(value: &impl Serialize) -> Option<Value> {
    /// Ends the redacting also if writing the value panics.
    struct Guard(bool);
    impl Drop for Guard {
        fn drop(&mut self) {
            REDACTING.set(self.0);
        }
    }
    let _guard = Guard(REDACTING.replace(true));
    // By way of bytes, as bodies are sent: so each type is written by the same code.
    serde_json::from_slice(&serde_json::to_vec(value).ok()?).ok()
}

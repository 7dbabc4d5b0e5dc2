//! A request as it would be sent, without its secrets.
//!
//! It is a plain value, below the errors, because the error of a dry run carries one.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

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
    /// The body, with `[redacted]` in place of secrets. A file is shown as its name and length.
    pub body: Option<Value>,
    /// What is lost or interrupted, if the call is destructive.
    pub destructive: Option<String>,
    /// The powers that the call needs, each once.
    pub powers: Vec<&'static str>,
}

impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)?;
        if let Some(body) = &self.body {
            write!(f, " {body}")?;
        }
        match &self.destructive {
            Some(what) => write!(f, " (destructive: {what})"),
            None => Ok(()),
        }
    }
}

//! One operation of the API: its request, its response and its properties.

use super::schema::Type;
use crate::diagnostic::Location;

/// One operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it stands.
    pub at: Location,
    /// `operationId`.
    pub id: String,
    /// `GET`, `POST`, `PATCH` or `DELETE`.
    pub method: &'static str,
    /// With its parameters in braces.
    pub path: String,
    /// Older paths that answer the same.
    pub aliases: Vec<String>,
    /// A few words.
    pub summary: String,
    /// Sentences.
    pub description: String,
    /// Whether it is to be used no more.
    pub deprecated: bool,
    /// Whether it wants credentials.
    pub authenticated: bool,
    /// `x-command`.
    pub command: String,
    /// `x-capability`.
    pub capability: String,
    /// `x-acts-on`.
    pub acts_on: String,
    /// Whether it changes anything.
    pub write: bool,
    /// What is lost or interrupted.
    pub destructive: Option<String>,
    /// Whether repeating it changes nothing more.
    pub idempotent: bool,
    /// `x-wire-version`.
    pub wire_version: u8,
    /// `x-rate-pools`: names, each with the body field that it depends on.
    pub rate_pools: Vec<(String, Option<String>)>,
    /// Events that it causes.
    pub webhook_events: Vec<String>,
    /// Whether it may still change.
    pub preview: bool,
    /// In the order of the path.
    pub path_parameters: Vec<PathParameter>,
    /// In the order of the spec.
    pub query_parameters: Vec<QueryParameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// The status of success.
    pub status: u16,
    /// What success answers.
    pub answer: Answer,
    /// The other documented statuses, as `404` or `5XX`.
    pub errors: Vec<String>,
    /// An example of what is sent.
    pub example_request: Option<serde_json::Value>,
    /// An example of what success answers.
    pub example_answer: Option<serde_json::Value>,
}

impl Operation {
    /// The second word of the command: the name of the method.
    pub fn verb(&self) -> &str {
        self.command
            .split_once(' ')
            .map_or(self.command.as_str(), |(_, verb)| verb)
    }

    /// Whether it answers pages.
    pub fn paged(&self) -> bool {
        matches!(self.answer, Answer::Page(_))
    }
}

/// A parameter in the path. It is always a string, and always there.
#[derive(Clone, Debug)]
pub struct PathParameter {
    /// The name between braces.
    pub name: String,
    /// What it is.
    pub description: String,
    /// A value that could be.
    pub example: String,
}

/// A parameter in the query.
#[derive(Clone, Debug)]
pub struct QueryParameter {
    /// The name on the wire.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds: a scalar or an enum.
    pub ty: Type,
    /// Smallest and largest value of a number.
    pub range: Option<(i64, i64)>,
    /// A value that could be.
    pub example: Option<serde_json::Value>,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub enum Body {
    /// JSON of this schema.
    Json(String),
    /// A form with files, of this schema.
    Multipart(String),
}

/// What an operation answers on success.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A message and no data.
    Message,
    /// Data.
    Data(Type),
    /// A page of items.
    Page(Type),
    /// A file, without an envelope.
    Binary,
}

//! One operation of the API: its request, its response and its properties.

use std::fmt;

use super::power::{Holds, Mark};
use super::rule::Demand;
use super::schema::Type;
use crate::diagnostic::Location;

/// An HTTP method that this API uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `PATCH`.
    Patch,
    /// `DELETE`.
    Delete,
}

impl Method {
    /// All methods, in the order in which operations are emitted.
    pub const ALL: [Method; 4] = [Method::Get, Method::Post, Method::Patch, Method::Delete];

    /// The key of an operation in a path of OpenAPI, as `get`.
    pub fn key(self) -> &'static str {
        match self {
            Method::Get => "get",
            Method::Post => "post",
            Method::Patch => "patch",
            Method::Delete => "delete",
        }
    }

    /// The name on the wire, as `GET`.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// `x-command`: the words that name an operation on a command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// The kind of thing, as `connection`. The same for all operations of a resource.
    pub noun: String,
    /// What the operation does, as `sync`. It names the method of the resource.
    pub verb: String,
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.noun, self.verb)
    }
}

/// A rate pool that an operation draws on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatePoolUse {
    /// The name of the pool.
    pub pool: String,
    /// A boolean field of the body: if it is `false`, the request does not draw on the pool.
    pub unless_false: Option<String>,
}

/// The status of a documented error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorStatus {
    /// One status, as `404`.
    Code(u16),
    /// All statuses of a class: 5 is `5XX`.
    Class(u8),
}

impl fmt::Display for ErrorStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorStatus::Code(code) => write!(f, "{code}"),
            ErrorStatus::Class(class) => write!(f, "{class}XX"),
        }
    }
}

/// One operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its place in the spec.
    pub at: Location,
    /// `operationId`.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// With its parameters in braces.
    pub path: String,
    /// Older paths of the same operation.
    pub aliases: Vec<String>,
    /// The summary: a few words.
    pub summary: String,
    /// The description.
    pub description: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it requires credentials.
    pub authenticated: bool,
    /// `x-command`.
    pub command: Command,
    /// Other names of the command.
    pub command_aliases: Vec<Command>,
    /// `x-capability`.
    pub capability: String,
    /// `x-reads`: other areas whose things it answers.
    pub also_reads: Vec<String>,
    /// `x-acts-on`.
    pub acts_on: String,
    /// Whether it has write access.
    pub write: bool,
    /// Whether something is lost or interrupted.
    pub destructive: Holds,
    /// Whether repeating the request leaves the same state as sending it once.
    pub idempotent: Holds,
    /// What it does whatever is sent.
    pub marks: Vec<Mark>,
    /// Whether the service works on it for minutes.
    pub takes_long: bool,
    /// `x-wire-version`.
    pub wire_version: u8,
    /// `x-rate-pools`.
    pub rate_pools: Vec<RatePoolUse>,
    /// Webhook events that it causes.
    pub webhook_events: Vec<String>,
    /// Whether it is in preview, and may still change.
    pub preview: bool,
    /// In the order of the path.
    pub path_parameters: Vec<PathParameter>,
    /// In the order of the spec.
    pub query_parameters: Vec<QueryParameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// The status of success.
    pub status: u16,
    /// The content of a success response.
    pub answer: Answer,
    /// The documented errors.
    pub errors: Vec<ErrorStatus>,
    /// An example of the body of the request.
    pub example_request: Option<serde_json::Value>,
    /// An example of the body of a success response.
    pub example_answer: Option<serde_json::Value>,
}

impl Operation {
    /// The verb of the command: the name of the method.
    pub fn verb(&self) -> &str {
        &self.command.verb
    }

    /// Whether it returns pages.
    pub fn paged(&self) -> bool {
        matches!(self.answer, Answer::Page(_))
    }
}

/// A parameter in the path. It is always a string, and always there.
#[derive(Clone, Debug)]
pub struct PathParameter {
    /// The name between braces.
    pub name: String,
    /// The description.
    pub description: String,
    /// A plausible value.
    pub example: String,
}

/// A parameter in the query.
#[derive(Clone, Debug)]
pub struct QueryParameter {
    /// The name on the wire.
    pub name: String,
    /// The description.
    pub description: String,
    /// Whether it must be there.
    pub required: bool,
    /// The type: a scalar or an enum.
    pub ty: Type,
    /// What its value must be.
    pub rules: Vec<Demand>,
    /// What the service takes where it is left out.
    pub default: Option<serde_json::Value>,
    /// A plausible value.
    pub example: Option<serde_json::Value>,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub enum Body {
    /// JSON of this schema.
    Json(String),
    /// A form with files, of this schema.
    Multipart(String),
}

/// The content of a success response.
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

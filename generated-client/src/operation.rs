//! An operation of the API as data: its method and path, what it may do, what it may answer.

use std::fmt;

use crate::rules::Rule;
use crate::schema::{Answer, Field, Kind};

/// What a request to a path that the tables do not have is called: its operation, and the area that
/// a grant must name.
pub(crate) const UNDESCRIBED: &str = "undescribed";

/// One operation. The fields are the extensions that `spec/README.md` describes.
#[non_exhaustive]
pub struct Operation {
    /// `operationId`, as `sync_connection`.
    pub id: &'static str,
    /// The resource, as `connection-schemas`.
    pub resource: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// Older paths that answer the same way. The client does not use them.
    pub aliases: &'static [&'static str],
    /// What it does, in a few words.
    pub summary: &'static str,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
    /// Whether it needs credentials.
    pub authenticated: bool,
    /// Its name in a command line: a noun and a verb. Unique.
    pub command: &'static str,
    /// Other names of the command: older ones, and those of other tools.
    pub command_aliases: &'static [&'static str],
    /// The area that a grant must cover, one of [`capabilities`](crate::capabilities).
    pub capability: &'static str,
    /// Other areas whose things it answers, which a grant must cover for reading.
    pub also_reads: &'static [&'static str],
    /// The kind of resource that it reads or changes.
    pub acts_on: &'static str,
    /// Whether it changes anything.
    pub access: Access,
    /// The powers that a call of it needs, always or with what it sends. See
    /// [`destructive`](Self::destructive).
    pub powers: &'static [PowerUse],
    /// Whether repeating a call leaves the same state as making it once.
    pub idempotent: Idempotence,
    /// Whether the service can work on it for minutes, as it does for setup tests.
    pub takes_long: bool,
    /// The API version that is requested in the `Accept` header.
    pub wire_version: WireVersion,
    /// The rate pools that a call counts in, of [`rate_pools`](crate::rate_pools).
    pub rate_pools: &'static [RatePoolUse],
    /// Whether it answers pages.
    pub paged: bool,
    /// The webhook events that it is likely to cause. No document says so: this is inferred from
    /// their names. Do not wait for one without another way to learn the outcome.
    pub webhook_events: &'static [&'static str],
    /// Whether its API may still change.
    pub stability: Stability,
    /// Its parameters in the path, in their order. All are texts, and all are required.
    pub path_parameters: &'static [Field],
    /// Its parameters in the query.
    pub query_parameters: &'static [Field],
    /// What the values of its parameters in the query must be.
    pub query_rules: &'static [Rule],
    /// What it sends as JSON; nothing if it sends no body, or files.
    pub body: Option<Kind>,
    /// The files that it sends as a form.
    pub files: &'static [Field],
    /// What the values in its body must be. A call that breaks a rule is not sent.
    pub rules: &'static [Rule],
    /// What it answers on success.
    pub answer: Answer,
    /// Whether the service rejects a body in which nothing is set.
    pub rejects_empty_body: bool,
    /// The documented status of success. The client takes any 2xx.
    pub status: u16,
    /// The documented statuses of failure, as `404` or `5XX`.
    pub errors: &'static [&'static str],
    /// Whether the body can hold a secret.
    pub sends_secrets: bool,
    /// Whether the answer can hold a secret.
    pub answers_secrets: bool,
}

impl Operation {
    /// An operation that the tables do not have, of a request with this method.
    pub(crate) fn undescribed(method: Method, repeatable: bool) -> &'static Self {
        static OPERATIONS: [Operation; 8] = [
            Operation::at_any_path(Method::Get, false),
            Operation::at_any_path(Method::Post, false),
            Operation::at_any_path(Method::Patch, false),
            Operation::at_any_path(Method::Delete, false),
            Operation::at_any_path(Method::Get, true),
            Operation::at_any_path(Method::Post, true),
            Operation::at_any_path(Method::Patch, true),
            Operation::at_any_path(Method::Delete, true),
        ];
        let of_method = match method {
            Method::Get => 0,
            Method::Post => 1,
            Method::Patch => 2,
            Method::Delete => 3,
        };
        &OPERATIONS[of_method + 4 * usize::from(repeatable)]
    }

    const fn at_any_path(method: Method, repeatable: bool) -> Self {
        let is_read = matches!(method, Method::Get);
        Self {
            id: UNDESCRIBED,
            resource: UNDESCRIBED,
            method,
            path: "/{path}",
            summary: "A request to a path that is not described",
            command: UNDESCRIBED,
            capability: UNDESCRIBED,
            acts_on: UNDESCRIBED,
            access: if is_read { Access::Read } else { Access::Write },
            powers: if is_read { &[] } else { Self::UNKNOWN.powers },
            idempotent: if repeatable {
                Idempotence::Always
            } else {
                Idempotence::Never
            },
            path_parameters: &[Field {
                name: "path",
                description: "The whole path.",
                required: true,
                ..Field::PLAIN
            }],
            body: Some(Kind::Any),
            answer: Answer::Message,
            ..Self::UNKNOWN
        }
    }

    /// Whether it stands for requests to paths that the tables do not have.
    pub(crate) fn is_undescribed(&self) -> bool {
        self.id == UNDESCRIBED
    }

    /// What is known of an operation that the tables do not have: nothing.
    pub(crate) const UNKNOWN: Self = Self {
        id: "unknown",
        resource: "unknown",
        method: Method::Get,
        path: "/",
        aliases: &[],
        summary: "An operation that is not known",
        deprecated: false,
        authenticated: true,
        command: "unknown",
        command_aliases: &[],
        capability: "unknown",
        also_reads: &[],
        acts_on: "unknown",
        access: Access::Write,
        powers: &[PowerUse {
            power: DESTROY,
            when: When::Always,
            what: "It is not known what this does.",
        }],
        idempotent: Idempotence::Never,
        takes_long: false,
        wire_version: WireVersion::V1,
        rate_pools: &[],
        paged: false,
        webhook_events: &[],
        stability: Stability::Preview,
        path_parameters: &[],
        query_parameters: &[],
        query_rules: &[],
        body: None,
        files: &[],
        rules: &[],
        answer: Answer::Data(Kind::Any),
        rejects_empty_body: false,
        status: 200,
        errors: &[],
        sends_secrets: true,
        answers_secrets: true,
    };

    /// What a call of it takes away or interrupts, always or with what it sends. Empty if no call
    /// of it is destructive.
    pub fn destructive(&self) -> impl Iterator<Item = &'static PowerUse> + use<> {
        self.powers.iter().filter(|used| used.is_destructive())
    }

    /// The value of the `Accept` header. A file is not JSON, but a failure to send it is.
    pub(crate) fn accept(&self) -> &'static str {
        match self.answer {
            Answer::File => "application/octet-stream, application/json",
            _ => self.wire_version.accept(),
        }
    }

    /// Whether every call of it is destructive, whatever it sends.
    pub fn is_always_destructive(&self) -> bool {
        self.destructive().any(|used| used.when == When::Always)
    }
}

/// What tells it apart. The whole entry would fill a page of every log.
impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// Two are equal if they have the same id, which is unique.
impl PartialEq for Operation {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Operation {}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method as HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// Whether an operation changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// It changes nothing.
    Read,
    /// It changes something.
    Write,
}

/// Whether the API of an operation may still change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stability {
    /// It stays as it is.
    Stable,
    /// It may change without notice.
    Preview,
}

/// The version of the API that is requested for an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WireVersion {
    /// `Accept: application/json`
    V1,
    /// `Accept: application/json;version=2`
    V2,
}

impl WireVersion {
    /// The value of the `Accept` header.
    pub fn accept(self) -> &'static str {
        match self {
            WireVersion::V1 => "application/json",
            WireVersion::V2 => "application/json;version=2",
        }
    }
}

/// The power to take away for good. It covers [`INTERRUPT`].
pub(crate) const DESTROY: &str = "destroy";

/// The power to stop what runs, or to make it start over.
pub(crate) const INTERRUPT: &str = "interrupt";

/// A power: what a call can do beyond reading or writing its area. It is granted by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Power {
    /// Its name, as `give-access`.
    pub name: &'static str,
    /// What it lets one do.
    pub description: &'static str,
}

/// A power that calls of an operation need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PowerUse {
    /// Its name, one of [`powers`](crate::powers).
    pub power: &'static str,
    /// When a call needs it.
    pub when: When,
    /// What happens then, as a sentence.
    pub what: &'static str,
}

impl PowerUse {
    /// Whether it is about something that is lost (`destroy`) or stopped (`interrupt`).
    pub fn is_destructive(&self) -> bool {
        matches!(self.power, DESTROY | INTERRUPT)
    }
}

/// When something holds of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    /// Always.
    Always,
    /// Always, because the answer has this field.
    Answered(&'static str),
    /// If the body has a value where these names lead, except for one of these values, as JSON.
    /// `*` is each item of a list and each value of a map.
    Sent(&'static [&'static str], &'static [&'static str]),
}

/// Whether repeating a call leaves the same state as making it once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Idempotence {
    /// Whatever it sends.
    Always,
    /// Never.
    Never,
    /// Unless one of these holds; each with a sentence about what a repetition does.
    Unless(&'static [(When, &'static str)]),
}

/// A rate pool that an operation counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RatePoolUse {
    /// The name of the pool.
    pub pool: &'static str,
    /// The boolean field of the body that keeps the call out of the pool when it is `false`.
    pub unless_false: Option<&'static str>,
}

/// A rate pool: a limit of requests that several operations share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RatePool {
    /// Its name, as `setup-tests`.
    pub name: &'static str,
    /// Which requests it counts.
    pub description: &'static str,
    /// The limits of a paid account.
    pub paid: RateLimit,
    /// The limits of a trial account.
    pub trial: RateLimit,
}

/// The number of requests in a rolling window; `None` if there is no such limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests per minute.
    pub per_minute: Option<u32>,
    /// Requests per hour.
    pub per_hour: Option<u32>,
}

/// An area that a grant is given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Capability {
    /// Its name, as `connections`.
    pub name: &'static str,
    /// What it gives access to.
    pub description: &'static str,
}

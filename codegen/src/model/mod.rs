//! The API as this project sees it: resources, operations and types, with all that the spec
//! says of them and nothing of how it says it.

mod content;
mod extensions;
mod operation;
mod parameters;
mod read;
mod schema;
mod tables;

use std::collections::BTreeMap;

use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostics, Location};

/// The whole API.
#[derive(Clone, Debug)]
pub struct Api {
    /// Resources in the order of the spec's tags.
    pub resources: Vec<Resource>,
    /// Schemas by name.
    pub schemas: BTreeMap<String, Schema>,
    /// Rate pools in the order of the spec.
    pub rate_pools: Vec<RatePool>,
    /// Capabilities in the order of the spec.
    pub capabilities: Vec<Capability>,
}

impl Api {
    /// All operations, resource by resource.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources
            .iter()
            .flat_map(|resource| &resource.operations)
    }
}

/// Operations on one kind of thing: a tag of the spec.
#[derive(Clone, Debug)]
pub struct Resource {
    /// The tag, as `connection-schemas`.
    pub tag: String,
    /// What the tag stands for.
    pub description: String,
    /// In the order of paths, then of methods.
    pub operations: Vec<Operation>,
}

/// An area that a grant is given for.
#[derive(Clone, Debug)]
pub struct Capability {
    /// As `connections`.
    pub name: String,
    /// What it lets one reach.
    pub description: String,
}

/// A pool of requests.
#[derive(Clone, Debug)]
pub struct RatePool {
    /// As `setup-tests`.
    pub name: String,
    /// Which requests it counts.
    pub description: String,
    /// Limits of a paid account.
    pub paid: Limits,
    /// Limits of a trial account.
    pub trial: Limits,
}

/// Requests in a rolling window; none where there is no such limit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// In a minute.
    pub per_minute: Option<u32>,
    /// In an hour.
    pub per_hour: Option<u32>,
}

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

/// A named type.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands.
    pub at: Location,
    /// Its name in the bundle, as `SystemKey`.
    pub name: String,
    /// The folder it lies in: a tag, or `shared`.
    pub folder: String,
    /// What it is.
    pub description: String,
    /// Its form.
    pub kind: Kind,
    /// Whether it is sent, by itself or within another.
    pub sent: bool,
    /// Whether it is answered, by itself or within another.
    pub answered: bool,
}

/// The form of a schema.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Named properties.
    Object(Object),
    /// One of some strings.
    Enum(Vec<String>),
    /// Any names, each with a value of one type.
    Map(Type),
}

/// An object.
#[derive(Clone, Debug)]
pub struct Object {
    /// In the order of the spec.
    pub properties: Vec<Property>,
    /// Whether one without any property is rejected.
    pub not_empty: bool,
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// Where its key stands.
    pub at: Location,
    /// The name on the wire.
    pub name: String,
    /// What it is.
    pub description: String,
    /// What it holds.
    pub ty: Type,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it can be null.
    pub nullable: bool,
    /// Whether it is to be used no more.
    pub deprecated: bool,
    /// Smallest and largest value of a number.
    pub range: Option<(i64, i64)>,
}

/// What a property, an item or a parameter holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Text.
    String,
    /// Text that must not be shown.
    Secret,
    /// A point in time.
    Timestamp,
    /// A file.
    Binary,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// Any number.
    Number,
    /// True or false.
    Boolean,
    /// Any JSON.
    Any,
    /// A JSON object with any content.
    FreeForm,
    /// A JSON object whose values must not be shown.
    SecretFreeForm,
    /// Some of one type.
    List(Box<Type>),
    /// Names with values of one type.
    Map(Box<Type>),
    /// A schema.
    Named(String),
}

impl Type {
    /// The schema that this is, or holds.
    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::List(inner) | Type::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Whether a value of this type, without its named parts, is or holds a secret.
    pub fn is_secret(&self) -> bool {
        match self {
            Type::Secret | Type::SecretFreeForm => true,
            Type::List(inner) | Type::Map(inner) => inner.is_secret(),
            _ => false,
        }
    }
}

/// Reads the model from a document.
///
/// # Errors
///
/// Everything that keeps the document from being understood.
pub fn read(bundle: &Bundle) -> Result<Api, Diagnostics> {
    let mut problems = Diagnostics::default();
    let schemas = schema::read_all(bundle, &mut problems);
    let mut api = operation::read_all(bundle, schemas, &mut problems);
    mark_use(&mut api);
    problems.into_result(api)
}

/// Marks which schemas are sent and which are answered.
fn mark_use(api: &mut Api) {
    let mut sent = Vec::new();
    let mut answered = Vec::new();
    for operation in api.operations() {
        if let Some(Body::Json(name) | Body::Multipart(name)) = &operation.body {
            sent.push(name.clone());
        }
        for parameter in &operation.query_parameters {
            sent.extend(parameter.ty.named().map(str::to_owned));
        }
        if let Answer::Data(ty) | Answer::Page(ty) = &operation.answer {
            answered.extend(ty.named().map(str::to_owned));
        }
    }
    spread(&mut api.schemas, sent, |schema| &mut schema.sent);
    spread(&mut api.schemas, answered, |schema| &mut schema.answered);
}

fn spread(
    schemas: &mut BTreeMap<String, Schema>,
    mut open: Vec<String>,
    mark: impl Fn(&mut Schema) -> &mut bool,
) {
    while let Some(name) = open.pop() {
        let Some(schema) = schemas.get_mut(&name) else {
            continue;
        };
        if std::mem::replace(mark(schema), true) {
            continue;
        }
        match &schema.kind {
            Kind::Object(object) => open.extend(
                object
                    .properties
                    .iter()
                    .filter_map(|property| property.ty.named().map(str::to_owned)),
            ),
            Kind::Map(values) => open.extend(values.named().map(str::to_owned)),
            Kind::Enum(_) => {}
        }
    }
}

//! Checks that names stay distinct in Rust, on the command line and on the wire.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Location};
use crate::model::{Answer, Api, Body, Kind, Operation, Property, Schema};
use crate::rust::names::{constant, is_identifier, pascal, request, snake};

/// Methods that every request has; a field of the same name could not be set.
const REQUEST_METHODS: &[&str] = &["send", "send_if_changed", "preview", "into_call"];

/// Methods that every request for a list has in addition.
const LIST_METHODS: &[&str] = &["stream", "pages"];

/// Methods of the client that are not those of resources.
const CLIENT_METHODS: &[&str] = &["builder", "call", "clone", "from_env"];

/// Methods that every type has by value. Rust finds them before those that take a reference.
const EVERYWHERE: &[&str] = &["into", "try_into"];

/// Types of the client that are in the same module as generated types.
const CLIENT_TYPES: &[&str] = &["Secret", "SecretObject", "Timestamp", "Update"];

/// The constructor of types that requests contain.
const NEW: &str = "new";

pub(super) fn check(api: &Api, problems: &mut Diagnostics) {
    let mut ids = Seen::new("constant", "rename one of the two operation ids");
    let mut commands = Seen::new("command", "give each operation its own command");
    let mut paths = Seen::new("path", "use the same name for the same parameter");
    for operation in api.operations() {
        let Operation { at, id, .. } = operation;
        ids.add_name(&constant(id), id, at, problems);
        for command in std::iter::once(&operation.command).chain(&operation.command_aliases) {
            commands.add(&command.to_string(), id, at, problems);
        }
        let shape = format!("{} {}", operation.method, without_names(&operation.path));
        paths.add(&shape, id, at, problems);
        check_request(api, operation, problems);
    }
    check_request_names(api, problems);
    let mut accessors = Seen::new("method of the client", "rename one of the two tags");
    for resource in &api.resources {
        let Some(first) = resource.operations.first() else {
            continue;
        };
        let accessor = snake(&resource.tag);
        if CLIENT_METHODS.contains(&accessor.as_str()) {
            problems.push(
                &first.at,
                format!("the client already has a method `{accessor}`"),
                "rename the tag",
            );
        }
        accessors.add_name(&accessor, &resource.tag, &first.at, problems);
        let mut methods = Seen::new("method", "change the verb of one `x-command`");
        for (index, operation) in resource.operations.iter().enumerate() {
            let at = &operation.at;
            let method = snake(operation.verb());
            if EVERYWHERE.contains(&method.as_str()) {
                problems.push(
                    at,
                    format!("`{method}` is a method that every type of Rust has"),
                    "change the verb of `x-command`",
                );
            }
            let before = &resource.operations[..index];
            // The same command has its error already.
            if before
                .iter()
                .all(|other| other.command != operation.command)
            {
                methods.add_name(&method, &operation.command.to_string(), at, problems);
            }
        }
    }
    let mut types = Seen::new("type", "rename one of the two files");
    for schema in api.schemas.values() {
        types.add_name(&pascal(&schema.name), &schema.name, &schema.at, problems);
        if CLIENT_TYPES.contains(&pascal(&schema.name).as_str()) {
            problems.push(
                &schema.at,
                format!("the client already has a type `{}`", schema.name),
                "rename the file of the schema",
            );
        }
        check_schema(api, schema, problems);
    }
    let mut folders = Seen::new("module of types", "rename one of the two folders");
    let first_of_each: BTreeMap<&str, &Location> = api
        .schemas
        .values()
        .map(|schema| (schema.folder.as_str(), &schema.at))
        .collect();
    for (folder, at) in first_of_each {
        folders.add_name(&snake(folder), folder, at, problems);
    }
}

/// Requests are named by noun and verb, so that two tags can give the same name, and a type can
/// have it too. Within a tag, the methods would be the same, which has its own error.
fn check_request_names(api: &Api, problems: &mut Diagnostics) {
    let types: BTreeMap<String, &Schema> = api
        .schemas
        .values()
        .map(|schema| (pascal(&schema.name), schema))
        .collect();
    let mut requests = Seen::new("request", "change the command of one of the two");
    let mut commands = BTreeSet::new();
    for resource in &api.resources {
        let mut own = BTreeSet::new();
        for operation in &resource.operations {
            let Operation { at, command, .. } = operation;
            let name = request(&command.noun, &command.verb);
            let command = command.to_string();
            if let Some(schema) = types.get(&name) {
                problems.push(
                    at,
                    format!(
                        "`{command}` becomes the request `{name}`, and the schema `{}` ({}) \
                         becomes a type of this name",
                        schema.name, schema.at
                    ),
                    "change the command of the operation, or rename the file of the schema",
                );
            }
            if own.insert(name.clone()) && commands.insert(command.clone()) {
                requests.add_name(&name, &command, at, problems);
            }
        }
    }
}

fn check_schema(api: &Api, schema: &Schema, problems: &mut Diagnostics) {
    match &schema.kind {
        Kind::Object(object) => {
            let mut fields = Seen::new("field", "remove one of the two properties");
            // The setters of a whole body are those of its request: see `check_request`.
            let has_setters = schema.sent && !api.is_whole_body(schema);
            for property in &object.properties {
                let Property { at, name, .. } = property;
                let field = snake(name);
                fields.add_name(&field, name, at, problems);
                if has_setters && !property.required && field == NEW {
                    problems.push(
                        at,
                        format!(
                            "`{}` already has a function `{NEW}`, the name of the setter of this property",
                            schema.name
                        ),
                        "add another name for this setter to the generator",
                    );
                }
            }
        }
        // The names of variants are checked where the values are read.
        Kind::Enum(_) | Kind::Map(_) => {}
    }
}

/// The arguments and setters of one request.
fn check_request(api: &Api, operation: &Operation, problems: &mut Diagnostics) {
    let mut setters = Seen::new("argument or setter", "rename or remove one of the two");
    let at = &operation.at;
    for parameter in &operation.path_parameters {
        setters.add_name(&snake(&parameter.name), &parameter.name, at, problems);
    }
    for parameter in &operation.query_parameters {
        let setter = snake(&parameter.name);
        if setters.add_name(&setter, &parameter.name, at, problems) && !parameter.required {
            setters.add(&format!("set_{setter}"), &parameter.name, at, problems);
        }
    }
    let schema = match &operation.body {
        Some(Body::Json(name) | Body::Multipart(name)) => api.schemas.get(name),
        None => None,
    };
    match schema.map(|schema| (schema, &schema.kind)) {
        Some((schema, Kind::Object(object))) => {
            for property in &object.properties {
                let Property { at, name, .. } = property;
                let setter = snake(name);
                if setters.add(&setter, name, at, problems) && !property.required {
                    setters.add(&format!("set_{setter}"), name, at, problems);
                }
                if schema.can_clear(property) {
                    setters.add(&format!("clear_{setter}"), name, at, problems);
                }
            }
        }
        Some((_, Kind::Map(_))) => {
            setters.add("body", "the body", at, problems);
        }
        _ => {}
    }
    let paged = matches!(operation.answer, Answer::Page(_));
    for (name, place) in setters.names() {
        let taken = REQUEST_METHODS.contains(&name) || (paged && LIST_METHODS.contains(&name));
        if taken || name.starts_with("with_") {
            problems.push(
                place,
                format!(
                    "operation `{}` has a field `{name}`, which is the name of a method of requests",
                    operation.id
                ),
                "add another name for this setter to the generator",
            );
        }
    }
}

/// A path with its parameters' names taken out: two that differ in nothing else are one.
fn without_names(path: &str) -> String {
    path.split('/')
        .map(|segment| {
            if segment.starts_with('{') {
                "{}"
            } else {
                segment
            }
        })
        .collect::<Vec<_>>()
        .join("/")
}

struct Seen {
    what: &'static str,
    help: &'static str,
    names: BTreeMap<String, (String, Location)>,
}

impl Seen {
    fn new(what: &'static str, help: &'static str) -> Self {
        Self {
            what,
            help,
            names: BTreeMap::new(),
        }
    }

    /// Adds a name; whether it is the first of its kind.
    fn add(&mut self, name: &str, origin: &str, at: &Location, problems: &mut Diagnostics) -> bool {
        let Some((other, place)) = self.names.get(name) else {
            let first = (origin.to_owned(), at.clone());
            self.names.insert(name.to_owned(), first);
            return true;
        };
        problems.push(
            at,
            format!(
                "`{origin}` and `{other}` ({place}) both become the {} `{name}`",
                self.what
            ),
            self.help,
        );
        false
    }

    /// Adds what becomes an identifier.
    fn add_name(
        &mut self,
        name: &str,
        origin: &str,
        at: &Location,
        problems: &mut Diagnostics,
    ) -> bool {
        if !is_identifier(name) {
            problems.push(
                at,
                format!(
                    "`{origin}` would become the {} `{name}`, which is not an identifier in Rust",
                    self.what
                ),
                "use letters and digits that Rust allows in identifiers",
            );
        }
        self.add(name, origin, at, problems)
    }

    fn names(&self) -> impl Iterator<Item = (&str, &Location)> {
        self.names
            .iter()
            .map(|(name, (_, place))| (name.as_str(), place))
    }
}

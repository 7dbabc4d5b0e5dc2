//! Names that would become one: operations, methods, types, variants, fields, setters.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostics, Location};
use crate::model::{Answer, Api, Body, Kind, Operation, Schema};
use crate::names::{pascal, snake, variant};

/// Methods that every request has; a field of the same name could not be set.
const REQUEST_METHODS: &[&str] = &["send", "stream", "pages"];

/// Methods that the client has beside those that lead to resources.
const CLIENT_METHODS: &[&str] = &["builder", "clone"];

/// Types of the client that generated types stand beside.
const CLIENT_TYPES: &[&str] = &["Secret", "SecretObject", "Timestamp", "Update"];

/// The variant that every enum has.
const UNRECOGNIZED: &str = "Unrecognized";

pub(super) fn check(api: &Api, problems: &mut Diagnostics) {
    let mut ids = Seen::new("operation id", "rename one: ids become names of types");
    let mut commands = Seen::new("command", "give each operation a command of its own");
    let mut paths = Seen::new("path", "use one name for one parameter");
    for operation in api.operations() {
        let Operation { at, id, .. } = operation;
        ids.add(&pascal(id), id, at, problems);
        commands.add(&operation.command, id, at, problems);
        let shape = format!("{} {}", operation.method, without_names(&operation.path));
        paths.add(&shape, id, at, problems);
        check_request(api, operation, problems);
    }
    let mut accessors = Seen::new("method of the client", "rename one of the two tags");
    for resource in &api.resources {
        let Some(first) = resource.operations.first() else {
            continue;
        };
        let accessor = snake(&resource.tag);
        if CLIENT_METHODS.contains(&accessor.as_str()) {
            problems.push(
                &first.at,
                format!("the client has a method `{accessor}` of its own"),
                "rename the tag",
            );
        }
        accessors.add(&accessor, &resource.tag, &first.at, problems);
        let mut methods = Seen::new("method", "give one another verb in `x-command`");
        let mut requests = Seen::new("type", "rename the tag");
        requests.add(&pascal(&resource.tag), &resource.tag, &first.at, problems);
        let mut nouns = BTreeMap::new();
        for operation in &resource.operations {
            methods.add(
                &snake(operation.verb()),
                &operation.id,
                &operation.at,
                problems,
            );
            requests.add(
                &pascal(&operation.id),
                &operation.id,
                &operation.at,
                problems,
            );
            let noun = operation.command.split(' ').next().unwrap_or_default();
            nouns.entry(noun).or_insert(&operation.at);
        }
        if nouns.len() > 1
            && let Some((noun, at)) = nouns.iter().next_back()
        {
            problems.push(
                at,
                format!(
                    "the commands of `{}` start with more than one noun, one is `{noun}`",
                    resource.tag
                ),
                "start all commands of a tag with the same noun",
            );
        }
    }
    let mut types = Seen::new("type", "rename one of the two files");
    for schema in api.schemas.values() {
        types.add(&pascal(&schema.name), &schema.name, &schema.at, problems);
        if CLIENT_TYPES.contains(&pascal(&schema.name).as_str()) {
            problems.push(
                &schema.at,
                format!("the client has a type `{}` of its own", schema.name),
                "rename the file of the schema",
            );
        }
        check_schema(schema, problems);
    }
}

fn check_schema(schema: &Schema, problems: &mut Diagnostics) {
    match &schema.kind {
        Kind::Object(object) => {
            let mut fields = Seen::new("field", "they cannot both stand in one type");
            for property in &object.properties {
                fields.add(
                    &snake(&property.name),
                    &property.name,
                    &property.at,
                    problems,
                );
            }
        }
        Kind::Enum(values) => {
            let mut variants = Seen::new(
                "variant",
                "leave the enum out (`type: string`), and list the values in the description",
            );
            variants.add(
                UNRECOGNIZED,
                "the variant for any other value",
                &schema.at,
                problems,
            );
            for value in values {
                variants.add(&variant(value), value, &schema.at, problems);
            }
        }
        Kind::Map(_) => {}
    }
}

/// The arguments and setters of one request.
fn check_request(api: &Api, operation: &Operation, problems: &mut Diagnostics) {
    let mut setters = Seen::new("argument or setter", "one of the two cannot be set");
    let at = &operation.at;
    for parameter in &operation.path_parameters {
        setters.add(&snake(&parameter.name), &parameter.name, at, problems);
    }
    for parameter in &operation.query_parameters {
        setters.add(&snake(&parameter.name), &parameter.name, at, problems);
    }
    if let Some(Body::Json(name) | Body::Multipart(name)) = &operation.body
        && let Some(Schema {
            kind: Kind::Object(object),
            ..
        }) = api.schemas.get(name)
    {
        for property in &object.properties {
            setters.add(&snake(&property.name), &property.name, at, problems);
        }
    }
    let paged = matches!(operation.answer, Answer::Page(_));
    for name in setters.names() {
        let taken = REQUEST_METHODS.contains(&name) && (paged || name == "send");
        if taken || name.starts_with("with_") {
            problems.push(
                at,
                format!(
                    "operation `{}` has a field `{name}`, a method that every request has",
                    operation.id
                ),
                "the generator must learn to set this field by another name",
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

    fn add(&mut self, name: &str, origin: &str, at: &Location, problems: &mut Diagnostics) {
        match self.names.get(name) {
            None => {
                self.names
                    .insert(name.to_owned(), (origin.to_owned(), at.clone()));
            }
            Some((other, place)) => problems.push(
                at,
                format!(
                    "`{origin}` and `{other}` ({place}) both become the {} `{name}`",
                    self.what
                ),
                self.help,
            ),
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }
}

//! Reads the fields in a file of services.
//!
//! A field without a value is the shared field of that name. A service can override keys of a
//! shared field.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Diagnostics, listed};
use crate::model::services::{Condition, Facts, Field, Type};
use crate::read::node::{Entry, Node, Value};
use crate::rust::names::{is_identifier, pascal, snake};
use crate::secrecy::looks_secret;

/// The keys of a field.
const KEYS: &[&str] = &[
    "description",
    "type",
    "format",
    "enum",
    "items",
    "properties",
    "x-secret",
    "x-applies-when",
    "default",
    "example",
    "optional",
    "fixed",
    "required_when",
    "deprecated",
    "successor",
    "x-formerly",
];

/// The keys that set the type. A service that writes one of them overrides the whole type of a
/// shared field.
pub(super) const SHAPE: &[&str] = &["type", "format", "enum", "items", "properties"];

/// Names that every type has for something else.
const TAKEN: &[&str] = &["default", "new", "unrecognized"];

/// Something that a shared field says of a field next to it, and that is possible in a service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Held {
    /// The name of the shared field.
    pub(super) field: String,
    pub(super) link: Link,
}

/// What a field says of another one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Link {
    /// With which values of it the field is used.
    AppliesWhen(Condition),
    /// With which values of it the field must be set.
    RequiredWhen(Condition),
    /// That it takes the place of the field.
    Successor(String),
}

/// Reads the fields of one file.
pub(super) struct FieldReader<'a> {
    /// The shared fields, which a key without a value refers to.
    pub(super) shared: &'a BTreeMap<String, Field>,
    /// Whether the types of the fields belong to all services.
    pub(super) is_shared: bool,
    /// What shared fields say of fields that are next to them somewhere in this file.
    pub(super) held: Vec<Held>,
    pub(super) problems: Diagnostics,
}

impl FieldReader<'_> {
    /// Reads a mapping of fields. The names of types in it begin with `prefix`.
    pub(super) fn fields(&mut self, node: &Node, prefix: &str) -> Vec<Field> {
        if !matches!(node.value, Value::Object(_)) {
            self.problems.push(
                &node.at,
                format!("fields are a mapping, not {}", node.kind()),
                "write the name of each field as a key, with no value if the field is shared",
            );
            return Vec::new();
        }
        let mut fields: Vec<Field> = Vec::new();
        let mut names: HashMap<String, &str> = HashMap::new();
        for (name, entry) in node.entries() {
            let rust_name = snake(name);
            // A field with an error is kept, so that references to it cause no further errors.
            let field = self.field(name, entry, prefix).unwrap_or_else(|| Field {
                name: name.to_owned(),
                description: String::new(),
                ty: Type::Boolean,
                required: false,
                read_only: false,
                applies_when: Vec::new(),
                facts: Facts::default(),
                formerly: Vec::new(),
                at: entry.key_at.clone(),
            });
            if let Some(other) = names.get(&rust_name) {
                self.problems.push(
                    &entry.key_at,
                    format!("`{name}` and `{other}` have the same name in Rust"),
                    "remove one of the two",
                );
            } else if TAKEN.contains(&rust_name.as_str()) {
                self.problems.push(
                    &entry.key_at,
                    format!(
                        "a field cannot be named `{name}`: every type has another item of that name"
                    ),
                    "add another name for it to the generator",
                );
            } else if !is_identifier(&rust_name) {
                self.problems.push(
                    &entry.key_at,
                    format!("`{name}` cannot become an identifier in Rust"),
                    "add another name for it to the generator",
                );
            }
            names.entry(rust_name).or_insert(name);
            fields.push(field);
        }
        fields
    }

    fn field(&mut self, name: &str, entry: &Entry, prefix: &str) -> Option<Field> {
        let node = &entry.node;
        let shared = self.shared.get(name);
        let is_bare = matches!(node.value, Value::Null);
        match (&node.value, shared) {
            (Value::Object(_), _) => {}
            (Value::Null, Some(field)) => {
                return Some(Field {
                    at: entry.key_at.clone(),
                    ..field.clone()
                });
            }
            _ => {
                let (message, help) = if is_bare {
                    (
                        format!("there is no shared field `{name}`"),
                        "define it here, or in a file of `services/shared/` if several services have it",
                    )
                } else {
                    (
                        format!("`{name}` is {}, not a mapping", node.kind()),
                        "leave the value empty for a shared field, or write a mapping of the keys that differ",
                    )
                };
                self.problems.push(&entry.key_at, message, help);
                return None;
            }
        }
        self.keys(node, KEYS);
        let says_shape = SHAPE.iter().any(|key| node.get(key).is_some());
        let ty = match shared {
            Some(field) if !says_shape => field.ty.clone(),
            _ => self.shape(node, &entry.key_at, &format!("{prefix}{}", pascal(name)))?,
        };
        let description = match (self.text(node, "description"), shared) {
            (Some(description), _) => description,
            (None, Some(field)) => field.description.clone(),
            (None, None) => {
                if node.get("description").is_none() {
                    self.problems.push(
                        &entry.key_at,
                        format!("`{name}` has no `description`"),
                        "describe the field in one sentence",
                    );
                }
                String::new()
            }
        };
        let inherited = shared.map_or(&[][..], |field| &field.applies_when);
        let applies_when = self.conditions(node, "x-applies-when", inherited);
        let mut inherited = shared.map(|field| field.facts.clone()).unwrap_or_default();
        if says_shape {
            // They are values of the type that is replaced.
            (inherited.default, inherited.example) = (None, None);
        }
        let facts = self.facts(node, name, &ty, inherited);
        let formerly = match (node.get("x-formerly"), shared) {
            (Some(names), _) => self.names(name, names),
            (None, Some(field)) => field.formerly.clone(),
            (None, None) => Vec::new(),
        };
        let field = Field {
            name: name.to_owned(),
            description,
            ty,
            required: false,
            read_only: false,
            applies_when,
            facts,
            formerly,
            at: entry.key_at.clone(),
        };
        self.check_secret(&field, node, says_shape || shared.is_none());
        Some(field)
    }

    /// Reports a field that looks like a secret, but the spec does not say whether it is one.
    fn check_secret(&mut self, field: &Field, node: &Node, says: bool) {
        let mark = node.get("x-secret");
        if let Some(mark) = mark
            && (field.is_secret() || !looks_secret(&field.name))
        {
            self.problems.push(
                &mark.at,
                format!(
                    "`x-secret: false` has no effect: `{}` {}",
                    field.name,
                    if field.is_secret() {
                        "is a secret"
                    } else {
                        "does not look like a secret"
                    }
                ),
                "remove it",
            );
        }
        let is_text = field.ty.innermost() == &Type::Text;
        if says && is_text && looks_secret(&field.name) && mark.is_none() {
            self.problems.push(
                &field.at,
                format!(
                    "`{}` looks like a secret, but the spec does not say whether it is one",
                    field.name
                ),
                "write `format: password`, or `x-secret: false`",
            );
        }
    }

    /// Reports keys that are not supported.
    pub(super) fn keys(&mut self, node: &Node, known: &[&str]) {
        for (key, entry) in node.entries() {
            if !known.contains(&key) {
                self.problems.push(
                    &entry.key_at,
                    format!("the key `{key}` is not supported here"),
                    format!("write one of {}", listed(known.iter().copied())),
                );
            }
        }
    }

    /// The names that a field had before.
    fn names(&mut self, field: &str, node: &Node) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for item in node.items() {
            match item.as_str() {
                Some(name) if name != field && !names.iter().any(|other| other == name) => {
                    names.push(name.to_owned());
                }
                _ => self.problems.push(
                    &item.at,
                    format!("`x-formerly` of `{field}` lists the present name, or one name twice"),
                    "list each name that the field had before, once",
                ),
            }
        }
        names
    }

    /// A string that is not empty.
    pub(super) fn text(&mut self, node: &Node, key: &str) -> Option<String> {
        let value = node.get(key)?;
        match value.as_str().map(str::trim) {
            Some(text) if !text.is_empty() => Some(text.to_owned()),
            _ => {
                self.problems.push(
                    &value.at,
                    format!("`{key}` is empty or not a string"),
                    "write a string, in quotes if YAML would read it as another type",
                );
                None
            }
        }
    }
}

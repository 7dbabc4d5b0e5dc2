//! From the fields in a file to fields of the model.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostics, Location, listed};
use crate::lower::enums::read_values;
use crate::model::services::{Condition, Field, Type, TypeName};
use crate::read::node::{Entry, Node, Value};
use crate::rust::names::{is_identifier, pascal, snake};
use crate::secrecy::looks_secret;

/// What can be said of a field.
const KEYS: &[&str] = &[
    "description",
    "type",
    "format",
    "enum",
    "items",
    "properties",
    "x-secret",
    "x-applies-when",
];

/// What says of what type it is. Whatever a service says of it, it says all.
const SHAPE: &[&str] = &["type", "format", "enum", "items", "properties"];

/// Names of fields that the types have for other things.
const TAKEN: &[&str] = &["default", "new", "unrecognized"];

/// Names of Rust that the types speak of: one of theirs would hide it.
const SPOKEN_OF: &[&str] = &[
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "Option",
    "Result",
    "String",
    "Vec",
];

/// Reads the fields of one file.
pub(super) struct FieldReader<'a> {
    /// The fields that a name alone refers to.
    pub(super) shared: &'a BTreeMap<String, Field>,
    /// Whether the types that are made belong to all services.
    pub(super) is_shared: bool,
    /// The conditions of shared fields that hold somewhere in this file.
    pub(super) held: Vec<(String, Condition)>,
    pub(super) problems: Diagnostics,
}

impl FieldReader<'_> {
    /// Reads a mapping of fields. The names of types in it begin with `prefix`.
    pub(super) fn fields(&mut self, node: &Node, prefix: &str) -> Vec<Field> {
        if !matches!(node.value, Value::Object(_)) {
            self.problems.push(
                &node.at,
                format!("fields are a mapping, not {}", node.kind()),
                "write the name of each field as a key, with nothing behind it if it is shared",
            );
            return Vec::new();
        }
        let mut fields: Vec<Field> = Vec::new();
        for (name, entry) in node.entries() {
            // What is wrong with it is told once, not again wherever it is referred to.
            let field = self.field(name, entry, prefix).unwrap_or_else(|| Field {
                name: name.to_owned(),
                description: String::new(),
                ty: Type::Boolean,
                required: false,
                read_only: false,
                applies_when: Vec::new(),
                at: entry.key_at.clone(),
            });
            let same = fields
                .iter()
                .find(|other| snake(&other.name) == snake(name));
            if let Some(other) = same {
                self.problems.push(
                    &entry.key_at,
                    format!("`{name}` and `{}` have the same name in Rust", other.name),
                    "remove one of the two",
                );
            } else if TAKEN.contains(&snake(name).as_str()) {
                self.problems.push(
                    &entry.key_at,
                    format!("a field cannot be called `{name}`: all types have something else of that name"),
                    "teach the generator another name for it",
                );
            } else if !is_identifier(&snake(name)) {
                self.problems.push(
                    &entry.key_at,
                    format!("`{name}` cannot be a name in Rust"),
                    "teach the generator another name for it",
                );
            }
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
                        "describe it here, or in a file of `services/shared/` if several services have it",
                    )
                } else {
                    (
                        format!("`{name}` is {}, not a mapping", node.kind()),
                        "write nothing for a shared field, else what is particular of it",
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
                        "say in a sentence what it is for",
                    );
                }
                String::new()
            }
        };
        let applies_when = match (node.get("x-applies-when"), shared) {
            (Some(conditions), _) => self.conditions(conditions),
            (None, Some(field)) => field.applies_when.clone(),
            (None, None) => Vec::new(),
        };
        let field = Field {
            name: name.to_owned(),
            description,
            ty,
            required: false,
            read_only: false,
            applies_when,
            at: entry.key_at.clone(),
        };
        self.check_secret(&field, node, says_shape || shared.is_none());
        Some(field)
    }

    /// Reads what says of what type a value is.
    fn shape(&mut self, node: &Node, at: &Location, name: &str) -> Option<Type> {
        // A format belongs to a type, and says it alone where there is none.
        let says = |key: &&str| {
            node.get(key).is_some() && (*key != "format" || node.get("type").is_none())
        };
        let said: Vec<&str> = SHAPE.iter().copied().filter(says).collect();
        if said.len() > 1 {
            self.problems.push(
                at,
                format!("{} say each what type it is", listed(said)),
                "keep one: an enum is of strings, `items` are a list, `properties` an object",
            );
            return None;
        }
        let type_name = |name: &str| TypeName {
            is_shared: self.is_shared,
            // The parts of a service have these names.
            name: match name {
                "Config" | "Auth" | "ExternalSecretsKeys" => format!("{name}Value"),
                name if SPOKEN_OF.contains(&name) => format!("{name}Value"),
                _ => name.to_owned(),
            },
        };
        if let Some(values) = node.get("enum") {
            let name = type_name(name);
            let what = format!("enum `{}`", name.name);
            let values = read_values(&what, values, &mut self.problems);
            return Some(Type::Enum(name, values));
        }
        if let Some(items) = node.get("items") {
            if items.as_object().is_none() {
                self.problems.push(
                    &items.at,
                    format!("`items` is {}, not a mapping", items.kind()),
                    "say of what type they are, such as `type: string`",
                );
                return None;
            }
            self.keys(items, SHAPE);
            let item = self.shape(items, &items.at, &format!("{name}Item"))?;
            return Some(Type::List(Box::new(item)));
        }
        if let Some(properties) = node.get("properties") {
            let type_name = type_name(name);
            return Some(Type::Object(type_name, self.fields(properties, name)));
        }
        let ty = node.get("type").map_or(Some("string"), Node::as_str);
        let format = node.get("format").map(Node::as_str);
        match (ty, format) {
            (Some("string"), None) => Some(Type::Text),
            (Some("string"), Some(Some("password"))) => Some(Type::Secret),
            (Some("string"), Some(Some("date-time"))) => Some(Type::Timestamp),
            (Some("integer"), None) => Some(Type::Integer),
            (Some("number"), None) => Some(Type::Number),
            (Some("boolean"), None) => Some(Type::Boolean),
            _ => {
                self.problems.push(
                    at,
                    "this type is not known of fields of services",
                    "write `type: string`, `integer`, `number` or `boolean`, `format: password` or `date-time`, `enum`, `items`, or `properties`",
                );
                None
            }
        }
    }

    fn conditions(&mut self, node: &Node) -> Vec<Condition> {
        let mut conditions = Vec::new();
        let wrong = self.problems.len();
        for (field, entry) in node.entries() {
            let node = &entry.node;
            let values = match node.as_array() {
                Some(items) => items,
                None => std::slice::from_ref(node),
            };
            for value in values {
                let text = match (value.as_str(), value.as_bool()) {
                    (Some(text), _) => text.to_owned(),
                    (_, Some(flag)) => flag.to_string(),
                    _ => {
                        self.problems.push(
                            &value.at,
                            format!("a value of `{field}` is {}", value.kind()),
                            "write one of its values, or a list of them",
                        );
                        continue;
                    }
                };
                conditions.push(Condition {
                    field: field.to_owned(),
                    value: text,
                });
            }
        }
        if conditions.is_empty() && self.problems.len() == wrong {
            self.problems.push(
                &node.at,
                "`x-applies-when` names no field",
                "write `field: value`, or leave it out",
            );
        }
        conditions
    }

    /// Takes the conditions of shared fields that cannot hold here away, and reports others that
    /// cannot. `beside` are fields that conditions can speak of as well.
    pub(super) fn settle(&mut self, fields: &mut [Field], beside: &[Field]) {
        let known: Vec<Field> = fields.iter().chain(beside).cloned().collect();
        for field in fields {
            if let Type::Object(name, inner) = field.ty.innermost_mut()
                && name.is_shared == self.is_shared
            {
                self.settle(inner, &[]);
            }
            let shared = self.shared.get(&field.name);
            let mut kept = Vec::new();
            for condition in std::mem::take(&mut field.applies_when) {
                let holds = known.iter().any(|known| can_hold(known, &condition));
                let of_shared = shared.is_some_and(|field| field.applies_when.contains(&condition));
                match (holds, of_shared) {
                    (true, _) => {
                        if of_shared {
                            self.held.push((field.name.clone(), condition.clone()));
                        }
                        kept.push(condition);
                    }
                    (false, true) => {}
                    (false, false) => self.problems.push(
                        &field.at,
                        format!(
                            "`{}` refers to {condition}, which is not possible here",
                            field.name
                        ),
                        "name a field beside it that is an enum or a boolean, and a value that it can have",
                    ),
                }
            }
            field.applies_when = kept;
        }
    }

    /// Reports a field that looks like a secret and does not say whether it is.
    fn check_secret(&mut self, field: &Field, node: &Node, says: bool) {
        let mark = node.get("x-secret");
        if let Some(mark) = mark
            && (mark.as_bool() != Some(false) || field.is_secret())
        {
            self.problems.push(
                &mark.at,
                "`x-secret` says here that a text is no secret, and nothing else",
                "write `x-secret: false`, or `format: password` alone",
            );
        }
        let is_text = field.ty.innermost() == &Type::Text;
        if says && is_text && looks_secret(&field.name) && mark.is_none() {
            self.problems.push(
                &field.at,
                format!(
                    "`{}` looks like a secret and does not say whether it is",
                    field.name
                ),
                "write `format: password`, or `x-secret: false`",
            );
        }
    }

    /// Reports keys that mean nothing.
    pub(super) fn keys(&mut self, node: &Node, known: &[&str]) {
        for (key, entry) in node.entries() {
            if !known.contains(&key) {
                self.problems.push(
                    &entry.key_at,
                    format!("`{key}` means nothing here"),
                    format!("use {}", listed(known.iter().copied())),
                );
            }
        }
    }

    /// A text that is not empty.
    pub(super) fn text(&mut self, node: &Node, key: &str) -> Option<String> {
        let value = node.get(key)?;
        match value.as_str().map(str::trim) {
            Some(text) if !text.is_empty() => Some(text.to_owned()),
            _ => {
                self.problems.push(
                    &value.at,
                    format!("`{key}` is no text"),
                    "write a text, in quotes if it looks like something else",
                );
                None
            }
        }
    }
}

/// Whether a condition is about this field, and can be true.
fn can_hold(field: &Field, condition: &Condition) -> bool {
    field.name == condition.field
        && match &field.ty {
            Type::Enum(_, values) => values.contains(&condition.value),
            Type::Boolean => matches!(condition.value.as_str(), "true" | "false"),
            _ => false,
        }
}

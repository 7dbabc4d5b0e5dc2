//! Comparing the live metadata of a service with the table of this version.

use std::fmt;

use serde_json::{Map, Value};

use super::service::Service;
use crate::schema::{Field, Kind};
use crate::types::ConnectorType;

/// A difference between the live service and this version.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The field, such as `config.reports[].metrics`.
    pub path: String,
    /// The kind of difference.
    pub kind: DifferenceKind,
}

/// The kinds of differences.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The live service has this field, and this version does not.
    New,
    /// This version has this field, and the live service does not report it.
    Gone,
    /// The live service reports another type.
    Type {
        /// The type in this version, in words.
        known: &'static str,
        /// The type that the live service reports.
        live: String,
    },
    /// The allowed values differ.
    Values {
        /// Values that this version does not know.
        new: Vec<String>,
        /// Values that the live service does not report.
        gone: Vec<&'static str>,
    },
    /// The live service marks it as a secret, and this version does not.
    Secret,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.path;
        match &self.kind {
            DifferenceKind::New => write!(f, "`{path}` is new"),
            DifferenceKind::Gone => write!(f, "`{path}` is gone"),
            DifferenceKind::Type { known, live } => {
                write!(f, "`{path}` is of the type `{live}`, not {known}")
            }
            DifferenceKind::Values { new, gone } => {
                write!(f, "`{path}` has other values: new {new:?}, gone {gone:?}")
            }
            DifferenceKind::Secret => write!(f, "`{path}` is a secret"),
        }
    }
}

impl Service {
    /// Compares the live metadata of a connector type, from
    /// [`ConnectorTypes::get`](crate::resources::connector_types::ConnectorTypes::get), with this
    /// version. Read-only fields and the fields of the destination name may be missing in the live
    /// metadata. The items that are listed with a connector type have no metadata of fields: for
    /// them, there are no differences.
    pub fn compare(&self, live: &ConnectorType) -> Vec<Difference> {
        let mut differences = Vec::new();
        if live.config.is_none() {
            return differences;
        }
        let named = self.schema_format.map_or(&[][..], |format| format.fields());
        let mut compare = |path, fields, named: &[Field], live: &Option<Map<String, Value>>| {
            let none = Map::new();
            let live = live.as_ref().unwrap_or(&none);
            compare_object(path, fields, named, live, &mut differences);
        };
        compare("config", self.config, named, &live.config);
        compare("auth", self.auth, &[], &live.auth);
        compare(
            "external_secrets_keys_config",
            self.external_secrets_keys,
            &[],
            &live.external_secrets_keys_config,
        );
        differences
    }
}

/// Compares fields with the `properties` of a schema.
fn compare_object(
    path: &str,
    fields: &[Field],
    passed_over: &[Field],
    schema: &Map<String, Value>,
    differences: &mut Vec<Difference>,
) {
    let none = Map::new();
    let live = schema.get("properties").and_then(Value::as_object);
    let live = live.unwrap_or(&none);
    for (name, schema) in live {
        let path = format!("{path}.{name}");
        let known = fields.iter().find(|field| field.name == name);
        match known {
            Some(field) => compare_field(path, field, schema, differences),
            None if passed_over.iter().any(|field| field.name == name) => {}
            None => differences.push(Difference {
                path,
                kind: DifferenceKind::New,
            }),
        }
    }
    for field in fields {
        if !field.read_only && !live.contains_key(field.name) {
            differences.push(Difference {
                path: format!("{path}.{}", field.name),
                kind: DifferenceKind::Gone,
            });
        }
    }
}

fn compare_field(path: String, field: &Field, schema: &Value, differences: &mut Vec<Difference>) {
    if text(schema, "format") == Some("password") && !field.secret {
        differences.push(Difference {
            path: path.clone(),
            kind: DifferenceKind::Secret,
        });
    }
    compare_value(path, field.kind, schema, differences);
}

fn compare_value(path: String, kind: Kind, schema: &Value, differences: &mut Vec<Difference>) {
    let values: Option<Vec<&str>> = schema
        .get("enum")
        .and_then(Value::as_array)
        .map(|values| values.iter().filter_map(Value::as_str).collect());
    match (kind, text(schema, "type")) {
        // Enums are reported as strings, as objects, or without a type.
        (Kind::Enum(known), _) if values.is_some() => {
            let live = values.unwrap_or_default();
            let new: Vec<String> = live
                .iter()
                .filter(|value| !known.contains(value))
                .map(|value| (*value).to_owned())
                .collect();
            let gone: Vec<&'static str> = known
                .iter()
                .filter(|value| !live.contains(value))
                .copied()
                .collect();
            if !new.is_empty() || !gone.is_empty() {
                differences.push(Difference {
                    path,
                    kind: DifferenceKind::Values { new, gone },
                });
            }
        }
        (Kind::Text | Kind::Timestamp | Kind::Enum(_), Some("string"))
        | (Kind::Boolean, Some("boolean"))
        | (Kind::Integer, Some("integer"))
        | (Kind::Number, Some("number" | "integer"))
        | (_, None) => {}
        (Kind::List(kind), Some("array")) => {
            if let Some(items) = schema.get("items") {
                compare_value(format!("{path}[]"), *kind, items, differences);
            }
        }
        (Kind::Object(fields), Some("object")) => {
            if let Some(schema) = schema.as_object() {
                compare_object(&path, fields, &[], schema, differences);
            }
        }
        (kind, Some(live)) => differences.push(Difference {
            path,
            kind: DifferenceKind::Type {
                known: kind.noun(),
                live: live.to_owned(),
            },
        }),
    }
}

fn text<'a>(schema: &'a Value, key: &str) -> Option<&'a str> {
    schema.get(key).and_then(Value::as_str)
}

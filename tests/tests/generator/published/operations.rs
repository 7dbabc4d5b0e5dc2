//! The operations of the spec against what was published of them: the wire version, statuses, and
//! the fields of query, body and answer with their types and values.
//!
//! Not compared are what is published without meaning or only sometimes: what is required, what can
//! be null, and the names of parameters in paths. Nor is the envelope.

use std::collections::BTreeMap;

use fivetran_codegen::model::{Answer, Api, Body, Kind, Operation, Type};
use fivetran_tests::spec::API;

use super::difference::{Difference, NOTHING};

/// Method and path, with braces in place of parameters.
type Name = String;

/// What is known of one operation.
#[derive(Default)]
struct Known {
    id: String,
    version: String,
    statuses: Vec<String>,
    /// The type and the values of each field.
    fields: BTreeMap<String, (String, Vec<String>)>,
}

fn published() -> BTreeMap<Name, Known> {
    let mut operations: BTreeMap<Name, Known> = BTreeMap::new();
    let mut current = Name::new();
    for line in super::difference::published("operations").lines() {
        let words: Vec<&str> = line.trim().splitn(3, ' ').collect();
        if line.starts_with("  ") {
            let values = words
                .get(2)
                .and_then(|text| serde_json::from_str(text).ok());
            let field = (words[1].to_owned(), values.unwrap_or_default());
            let operation = operations.get_mut(&current);
            let operation = operation.expect("an operation stands before it");
            operation.fields.insert(words[0].to_owned(), field);
        } else {
            current = format!("{} {}", words[0], words[1]);
            let rest: Vec<&str> = words[2].split(' ').collect();
            let known = Known {
                id: rest[0].to_owned(),
                version: rest[1].to_owned(),
                statuses: rest[2].split(',').map(str::to_owned).collect(),
                fields: BTreeMap::new(),
            };
            operations.insert(current.clone(), known);
        }
    }
    operations
}

fn described(operation: &Operation, api: &Api) -> Known {
    let mut known = Known {
        id: operation.id.clone(),
        version: format!("v{}", operation.wire_version),
        statuses: vec![operation.status.to_string()],
        fields: BTreeMap::new(),
    };
    let errors = operation.errors.iter().map(ToString::to_string);
    known.statuses.extend(errors);
    let fields = &mut known.fields;
    for parameter in &operation.query_parameters {
        describe(
            format!("query.{}", parameter.name),
            &parameter.ty,
            api,
            fields,
        );
    }
    if let Some(Body::Json(name) | Body::Multipart(name)) = &operation.body {
        describe("body".into(), &Type::Named(name.clone()), api, fields);
    }
    match &operation.answer {
        Answer::Data(ty) => describe("answer.data".into(), ty, api, fields),
        Answer::Page(ty) => describe("answer.data.items[]".into(), ty, api, fields),
        Answer::Message | Answer::Binary => {}
    }
    known
}

fn describe(
    path: String,
    ty: &Type,
    api: &Api,
    fields: &mut BTreeMap<String, (String, Vec<String>)>,
) {
    let word = match ty {
        Type::List(item) => return describe(format!("{path}[]"), item, api, fields),
        Type::Map(value) => return describe(format!("{path}.*"), value, api, fields),
        Type::Named(name) => {
            match &api.schemas[name].kind {
                Kind::Enum(values) => {
                    fields.insert(path, ("enum".into(), values.clone()));
                }
                Kind::Map(value) => describe(format!("{path}.*"), value, api, fields),
                Kind::Object(object) => {
                    for property in &object.properties {
                        let path = format!("{path}.{}", property.name);
                        describe(path, &property.ty, api, fields);
                    }
                }
            }
            return;
        }
        Type::String | Type::Secret => "text",
        Type::Timestamp => "timestamp",
        Type::Binary => "file",
        Type::Int32 | Type::Int64 => "integer",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Any => "any",
        Type::FreeForm | Type::SecretFreeForm => "object",
    };
    fields.insert(path, (word.into(), Vec::new()));
}

/// What deviates, in the order of paths.
pub(super) fn differences() -> Vec<Difference> {
    let mut all = Vec::new();
    let mut described: BTreeMap<Name, Known> = API
        .operations()
        .map(|operation| {
            let path: Vec<&str> = operation
                .path
                .split('/')
                .map(|segment| {
                    if segment.starts_with('{') {
                        "{}"
                    } else {
                        segment
                    }
                })
                .collect();
            let name = format!("{} {}", operation.method, path.join("/"));
            (name, self::described(operation, &API))
        })
        .collect();
    let published = published();
    assert_eq!(published.len(), 169, "as many as were published");
    for (name, was) in published {
        match described.remove(&name) {
            None => all.push(Difference::new(&was.id, name, NOTHING)),
            Some(is) => differ(was, is, &mut all),
        }
    }
    for (name, is) in described {
        all.push(Difference::new(&is.id, NOTHING, name));
    }
    all
}

fn differ(was: Known, mut is: Known, all: &mut Vec<Difference>) {
    let id = &is.id;
    if was.id != is.id {
        all.push(Difference::new(id, was.id, &is.id));
    }
    if was.version != is.version {
        let at = format!("{id} version");
        all.push(Difference::new(&at, was.version, is.version));
    }
    for status in was.statuses {
        if !is.statuses.contains(&status) {
            all.push(Difference::new(&format!("{id} status"), status, NOTHING));
        }
    }
    for (path, was) in was.fields {
        let at = format!("{id} {path}");
        let Some(is) = is.fields.remove(&path) else {
            all.push(Difference::new(&at, was.0, NOTHING));
            continue;
        };
        if was.0 != is.0 {
            all.push(Difference::new(&at, was.0, is.0));
        }
        // Their order means nothing.
        let words = |values: &[String]| {
            let mut values = values.to_vec();
            values.sort();
            super::difference::listed(&values)
        };
        let (before, now) = (words(&was.1), words(&is.1));
        if before != now {
            all.push(Difference::new(&format!("{at} values"), before, now));
        }
    }
    for (path, (ty, _)) in is.fields {
        all.push(Difference::new(&format!("{id} {path}"), NOTHING, ty));
    }
}

//! The arguments of a call by name: which there are, and how they become a call.

use serde_json::{Map, Value};

use super::check::{Faults, found};
use crate::call::{Body, Call};
use crate::operation::Operation;
use crate::rules::misspelt;
use crate::schema::{Field, Kind};

/// The argument that holds the body. No parameter has this name.
pub(super) const BODY: &str = "body";

/// Fills a call with its arguments, or refuses it with everything that is wrong with them.
pub(super) fn fill(mut call: Call, mut given: Map<String, Value>) -> Call {
    let operation = call.operation;
    let mut faults = Faults::default();
    for field in operation.path_parameters {
        match given.shift_remove(field.name) {
            Some(Value::String(value)) => call = call.path(value),
            Some(value) => faults.add(format!(
                "`{}` is {}, and must be a text: it is a part of the path",
                field.name,
                found(&value)
            )),
            None => faults.add(format!(
                "`{}` is missing: it is a part of the path `{}`",
                field.name, operation.path
            )),
        }
    }
    for field in operation.query_parameters {
        match given.shift_remove(field.name) {
            // As a setter that takes an `Option` has it.
            None | Some(Value::Null) if !field.required => {}
            Some(value) if !value.is_null() => call = query(call, field, &value, &mut faults),
            _ => faults.add(format!("`{}` is missing", field.name)),
        }
    }
    let body = given.shift_remove(BODY);
    for name in given.keys() {
        if is_field_of_body(operation, name) {
            faults.add(format!("`{name}` is a field of the body: set it in `body`"));
        } else {
            faults.unknown(name, name, names(operation));
        }
    }
    match (operation.body, body) {
        (Some(kind), body) => {
            let body = body.unwrap_or_else(|| Value::Object(Map::new()));
            faults.check(BODY, kind, &body);
            // A body that does not fit is not sent, and its own faults say more than its rules.
            call = refused(call, faults).json(&body);
        }
        (None, body) => {
            if body.is_some() {
                faults.add(match operation.files {
                    [] => "`body` is not known: this operation sends none".to_owned(),
                    files => format!("`body` is no JSON here: add {} by `file`", list(files)),
                });
            }
            let has = |name| matches!(&call.body, Body::Form(files) if files.iter().any(|(known, _)| *known == name));
            for file in operation.files.iter().filter(|file| file.required) {
                if !has(file.name) {
                    faults.add(format!(
                        "the file `{}` is missing: add it by `file`",
                        file.name
                    ));
                }
            }
            call = refused(call, faults);
        }
    }
    call
}

fn refused(mut call: Call, faults: Faults) -> Call {
    if let Some(faults) = faults.text() {
        call.refuse(faults);
    }
    call
}

fn query(call: Call, field: &'static Field, value: &Value, faults: &mut Faults) -> Call {
    faults.check(field.name, field.kind, value);
    if let Some(fault) = misspelt(field.name, field.kind, value) {
        faults.add(fault);
    }
    match value {
        Value::String(text) => call.query(field.name, text),
        other => call.query(field.name, other),
    }
}

fn is_field_of_body(operation: &Operation, name: &str) -> bool {
    match operation.body {
        Some(Kind::Object(fields)) => fields.iter().any(|field| field.name == name),
        _ => false,
    }
}

fn list(fields: &[Field]) -> String {
    let names: Vec<_> = fields
        .iter()
        .map(|field| format!("`{}`", field.name))
        .collect();
    names.join(" and ")
}

fn names(operation: &'static Operation) -> impl Iterator<Item = &'static str> + Clone {
    let query = operation.query_parameters;
    let in_url = operation.path_parameters.iter().chain(query);
    let body = operation.body.map(|_| BODY);
    in_url.map(|field| field.name).chain(body)
}

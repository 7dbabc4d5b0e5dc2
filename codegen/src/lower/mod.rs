//! Lowers the document and the files of services to the model.

mod content;
pub(crate) mod deviations;
mod enums;
mod extensions;
mod mapping;
mod marks;
mod operations;
mod parameters;
mod rules;
mod schemas;
pub(crate) mod services;
mod tables;
mod types;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::model::{Answer, Api, Body, Schema};
use crate::read::bundle::Bundle;

/// Reads the resources, operations and schemas of a document.
///
/// # Errors
///
/// Everything that keeps the document from being understood.
pub(crate) fn document(bundle: &Bundle) -> Result<Api, Diagnostics> {
    let mut problems = Diagnostics::default();
    let schemas = schemas::read_all(bundle, &mut problems);
    let mut api = operations::read_all(bundle, schemas, &mut problems);
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
        open.extend(schema.named().map(str::to_owned));
    }
}

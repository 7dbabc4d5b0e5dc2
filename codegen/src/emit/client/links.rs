//! Links from the documentation of one item to another.

use crate::model::{Operation, Resource};
use crate::rust::names::{pascal, request, snake};

/// To the table of operations.
pub(super) fn operation() -> &'static str {
    "[Operation](crate::Operation)"
}

/// To the method that makes the request of an operation.
pub(super) fn method(resource: &Resource, operation: &Operation) -> String {
    let (module, handle) = (snake(&resource.tag), pascal(&resource.tag));
    let method = snake(operation.verb());
    format!("[`{handle}::{method}`](crate::resources::{module}::{handle}::{method})")
}

/// To the request of an operation.
pub(super) fn request_of(resource: &Resource, operation: &Operation) -> String {
    let module = snake(&resource.tag);
    let name = request(&operation.command.noun, &operation.command.verb);
    format!("[`{name}`](crate::requests::{module}::{name})")
}

//! Calls without generated types: of an operation by its name, with arguments as JSON.
//!
//! They are checked against the tables of the operation and become the same
//! [`Call`](crate::call::Call) as a generated request.

mod arguments;
mod check;
mod named;
mod path;

pub use named::{NamedCall, OperationName};
pub use path::PathCall;

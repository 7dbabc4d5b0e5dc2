//! The one error type of the crate: its parts and kinds, how errors are made, and the questions
//! they answer.

mod base;
mod cause;
mod kind;
mod make;
mod questions;
mod secret_object;

pub use base::{Error, Result};
pub use kind::ErrorKind;

pub(crate) use cause::is_not_looked_at;

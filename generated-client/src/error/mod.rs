//! The one error type of the crate: what it holds, how it is made, and what it can be asked.

mod base;
mod kind;
mod make;
mod questions;
mod secret_object;

pub use base::{Error, Result};

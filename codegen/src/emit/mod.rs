//! Turns the model into Rust tokens: one folder for each kind of output.

pub(crate) mod client;
mod enums;
mod example;
pub(crate) mod services;
pub(crate) mod tests;
mod typed;

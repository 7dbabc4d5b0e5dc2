//! Helpers that the tests share: the spec, a server driven by it, and a call of each operation.

pub mod call;
pub mod calls;
pub mod clock;
pub mod faults;
#[rustfmt::skip]
#[allow(deprecated, reason = "what is deprecated is called too")]
mod generated;
pub mod fixture;
pub mod secrets;
pub mod server;
pub mod services;
pub mod signature;
pub mod snapshot;
pub mod spec;
pub mod visitor;

/// The examples of the README of the repository compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

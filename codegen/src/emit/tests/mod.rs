//! The files of the tests: calls of all operations, and visits of all services.

pub(crate) mod calls;
pub(crate) mod services;

//! Source for the tests: calls of all operations, and a visit to all services.

pub(crate) mod calls;
pub(crate) mod services;

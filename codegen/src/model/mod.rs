//! The API as data, without OpenAPI and without Rust: resources, operations, schemas and services.

mod api;
mod deviations;
mod operation;
pub mod power;
pub mod rule;
mod schema;
pub mod services;
pub mod uses;

pub use api::{Api, Capability, Limits, RatePool, Resource};
pub use deviations::{Deviation, Evidence};
pub use operation::{
    Answer, Body, Command, ErrorStatus, Method, Operation, PathParameter, QueryParameter,
    RatePoolUse,
};
pub(crate) use schema::with_default;
pub use schema::{Harmless, Kind, Object, Property, Schema, Type};

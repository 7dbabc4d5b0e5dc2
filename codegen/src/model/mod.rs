//! The API as data, without OpenAPI and without Rust: resources, operations, schemas and services.

mod api;
mod operation;
mod schema;
pub mod services;

pub use api::{Api, Capability, Limits, RatePool, Resource};
pub use operation::{Answer, Body, Operation, PathParameter, QueryParameter};
pub use schema::{Kind, Object, Property, Schema, Type};

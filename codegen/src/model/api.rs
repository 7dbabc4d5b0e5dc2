//! The whole API, and the tables that operations refer to.

use std::collections::BTreeMap;

use super::operation::{Body, Operation};
use super::schema::Schema;

/// The whole API.
#[derive(Clone, Debug)]
pub struct Api {
    /// Resources in the order of the spec's tags.
    pub resources: Vec<Resource>,
    /// Schemas by name.
    pub schemas: BTreeMap<String, Schema>,
    /// Rate pools in the order of the spec.
    pub rate_pools: Vec<RatePool>,
    /// Capabilities in the order of the spec.
    pub capabilities: Vec<Capability>,
}

impl Api {
    /// All operations, resource by resource.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources
            .iter()
            .flat_map(|resource| &resource.operations)
    }

    /// Whether a schema is the whole JSON body of an operation.
    pub fn is_whole_body(&self, schema: &Schema) -> bool {
        self.operations().any(
            |operation| matches!(&operation.body, Some(Body::Json(name)) if *name == schema.name),
        )
    }
}

/// The operations of a tag of the spec.
#[derive(Clone, Debug)]
pub struct Resource {
    /// The tag, as `connection-schemas`.
    pub tag: String,
    /// The description of the tag.
    pub description: String,
    /// In the order of paths, then of methods.
    pub operations: Vec<Operation>,
}

/// An area that access can be granted for.
#[derive(Clone, Debug)]
pub struct Capability {
    /// As `connections`.
    pub name: String,
    /// What it gives access to.
    pub description: String,
}

/// A pool of requests.
#[derive(Clone, Debug)]
pub struct RatePool {
    /// As `setup-tests`.
    pub name: String,
    /// Which requests it counts.
    pub description: String,
    /// Limits of a paid account.
    pub paid: Limits,
    /// Limits of a trial account.
    pub trial: Limits,
}

/// Requests in a rolling window; none where there is no such limit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// In a minute.
    pub per_minute: Option<u32>,
    /// In an hour.
    pub per_hour: Option<u32>,
}

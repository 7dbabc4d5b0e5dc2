//! The whole API, and the tables that operations refer to.

use std::collections::{BTreeMap, BTreeSet};

use super::operation::{Body, Operation};
use super::power::Power;
use super::schema::{Kind, Schema};

/// The whole API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The address of the server, without a path.
    pub server: String,
    /// Resources in the order of the spec's tags.
    pub resources: Vec<Resource>,
    /// Schemas by name.
    pub schemas: BTreeMap<String, Schema>,
    /// Rate pools in the order of the spec.
    pub rate_pools: Vec<RatePool>,
    /// Capabilities in the order of the spec.
    pub capabilities: Vec<Capability>,
    /// Powers in the order of the spec.
    pub powers: Vec<Power>,
}

impl Api {
    /// All operations, resource by resource.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources
            .iter()
            .flat_map(|resource| &resource.operations)
    }

    /// A schema and all schemas within it, each of them once.
    pub fn within(&self, name: &str) -> impl Iterator<Item = &Schema> {
        let mut seen = BTreeSet::new();
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            if let Some((name, schema)) = self.schemas.get_key_value(name)
                && seen.insert(name.as_str())
            {
                open.extend(schema.named());
            }
        }
        seen.into_iter().filter_map(|name| self.schemas.get(name))
    }

    /// How many rules each schema and all schemas within it have, counted in each place where they
    /// stand. Schemas without rules are left out.
    pub fn rules_within(&self) -> BTreeMap<&str, usize> {
        let mut counts = self.count_within(&|schema| schema.rules.len());
        counts.retain(|_, count| *count > 0);
        counts
    }

    /// How many values each schema and all schemas within it have, counted in each place where they
    /// stand.
    pub fn places_within(&self) -> BTreeMap<&str, usize> {
        self.count_within(&|schema| match &schema.kind {
            Kind::Object(object) => object.properties.len(),
            Kind::Map(_) | Kind::Enum(_) => 1,
        })
    }

    fn count_within(&self, own: &dyn Fn(&Schema) -> usize) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for name in self.schemas.keys() {
            self.add_count(name, own, &mut counts);
        }
        counts
    }

    fn add_count<'a>(
        &'a self,
        name: &'a str,
        own: &dyn Fn(&Schema) -> usize,
        counts: &mut BTreeMap<&'a str, usize>,
    ) -> usize {
        if let Some(count) = counts.get(name) {
            return *count;
        }
        let Some(schema) = self.schemas.get(name) else {
            return 0;
        };
        let mut count = own(schema);
        for inner in schema.named() {
            count = count.saturating_add(self.add_count(inner, own, counts));
        }
        counts.insert(name, count);
        count
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

//! Reads the tables that operations refer to: capabilities, powers and rate pools.

use super::mapping::Mapping;
use crate::diagnostic::Diagnostics;
use crate::model::power::{DESTROY, INTERRUPT, Power};
use crate::model::{Capability, Limits, RatePool};
use crate::read::node::Node;

pub(super) fn read_capabilities(document: &Node, problems: &mut Diagnostics) -> Vec<Capability> {
    let Some(table) = document.at_path(&["info", "x-capabilities"]) else {
        problems.push(
            &document.at,
            "`info` has no `x-capabilities`",
            "list the areas that access can be granted for, each with a description",
        );
        return Vec::new();
    };
    let mut reader = Mapping {
        node: table,
        what: "`x-capabilities`".into(),
        problems,
    };
    table
        .entries()
        .map(|(name, _)| Capability {
            name: name.to_owned(),
            description: reader.text(name, "describe what it gives access to"),
        })
        .collect()
}

pub(super) fn read_powers(document: &Node, problems: &mut Diagnostics) -> Vec<Power> {
    let help = "list the powers that can be granted, each with a description";
    let Some(table) = document.at_path(&["info", "x-powers"]) else {
        problems.push(&document.at, "`info` has no `x-powers`", help);
        return Vec::new();
    };
    let mut reader = Mapping {
        node: table,
        what: "`x-powers`".into(),
        problems,
    };
    // `x-destructive` names these two.
    for name in [DESTROY, INTERRUPT] {
        reader.require(name, help);
    }
    table
        .entries()
        .map(|(name, _)| Power {
            name: name.to_owned(),
            description: reader.text(name, "describe what it lets one do"),
        })
        .collect()
}

pub(super) fn read_rate_pools(document: &Node, problems: &mut Diagnostics) -> Vec<RatePool> {
    let Some(table) = document.at_path(&["info", "x-rate-pools"]) else {
        problems.push(
            &document.at,
            "`info` has no `x-rate-pools`",
            "list the rate pools, each with its limits",
        );
        return Vec::new();
    };
    let mut pools = Vec::new();
    for (name, entry) in table.entries() {
        let mut reader = Mapping {
            node: &entry.node,
            what: format!("rate pool `{name}`"),
            problems,
        };
        let description = reader.text("description", "describe which requests the pool counts");
        let mut limits = |plan: &str| {
            let help = "write `per_minute`, `per_hour`, or both";
            let Some(node) = reader.require(plan, help) else {
                return Limits::default();
            };
            for (key, entry) in node.entries() {
                if !["per_minute", "per_hour"].contains(&key) {
                    reader.problems.push(
                        &entry.key_at,
                        format!("rate pool `{name}` has the unknown limit `{key}`"),
                        help,
                    );
                }
            }
            let mut limit = |key: &str| {
                let node = node.get(key)?;
                let limit = node.as_i64().and_then(|limit| u32::try_from(limit).ok());
                if limit.is_none() {
                    reader.problems.push(
                        &node.at,
                        format!("`{key}` of rate pool `{name}` is not a number of requests"),
                        "write a whole number",
                    );
                }
                limit
            };
            Limits {
                per_minute: limit("per_minute"),
                per_hour: limit("per_hour"),
            }
        };
        pools.push(RatePool {
            name: name.to_owned(),
            description,
            paid: limits("paid"),
            trial: limits("trial"),
        });
    }
    pools
}

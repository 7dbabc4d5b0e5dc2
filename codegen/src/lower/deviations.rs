//! Reads the record of deviations: what is described otherwise than published, and why.

use crate::model::{Deviation, Evidence};
use crate::read::files::Files;
use crate::read::node::Node;
use crate::read::role::Role;

/// All entries, in the order of their files.
pub(crate) fn read(files: &Files<'_>) -> Vec<Deviation> {
    files
        .iter()
        .filter(|(_, role, _)| *role == Role::Deviations)
        .flat_map(|(.., node)| node.items())
        .filter_map(read_one)
        .collect()
}

/// One entry. What it must contain is checked already.
fn read_one(node: &Node) -> Option<Deviation> {
    let text = |key: &str| node.get(key)?.as_str().map(str::to_owned);
    let at = node.get("at")?;
    let places = match at.as_array() {
        Some(_) => at.items().iter().collect(),
        None => vec![at],
    };
    let source = text("source")?;
    Some(Deviation {
        at: places
            .into_iter()
            .filter_map(Node::as_str)
            .map(str::to_owned)
            .collect(),
        published: text("published")?,
        described: text("described")?,
        reason: text("reason")?,
        evidence: Evidence::ALL
            .into_iter()
            .find(|evidence| evidence.as_str() == source)?,
        location: node.at.clone(),
    })
}

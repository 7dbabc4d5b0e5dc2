//! Finds schemas that contain themselves.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostics, Location};
use crate::read::node::Node;

/// Reports each schema that contains itself. Checks of values would not end, and no schema of this
/// API does.
pub(super) fn report(document: &Node, problems: &mut Diagnostics) {
    let Some(schemas) = document.at_path(&["components", "schemas"]) else {
        return;
    };
    let references: BTreeMap<&str, Vec<(&str, &Location)>> = schemas
        .entries()
        .map(|(name, entry)| {
            let mut found = Vec::new();
            schema_references(&entry.node, &mut found);
            (name, found)
        })
        .collect();
    let mut search = Search {
        references: &references,
        trail: Vec::new(),
        heights: BTreeMap::new(),
        is_too_deep: false,
        problems,
    };
    for (name, entry) in schemas.entries() {
        search.height(name, &entry.node.at);
    }
}

/// More schemas within each other than any value has, and far from a stack overflow.
const DEPTH_LIMIT: usize = 50;

struct Search<'n, 'p> {
    references: &'p BTreeMap<&'n str, Vec<(&'n str, &'n Location)>>,
    /// The schemas that the search is in, outermost first.
    trail: Vec<&'n str>,
    /// How many schemas are within each other below a schema that was searched.
    heights: BTreeMap<&'n str, usize>,
    is_too_deep: bool,
    problems: &'p mut Diagnostics,
}

impl<'n> Search<'n, '_> {
    /// How many schemas are within each other here. `at` is what led here.
    fn height(&mut self, name: &'n str, at: &Location) -> usize {
        if let Some(height) = self.heights.get(name) {
            return *height;
        }
        if self.trail.len() > DEPTH_LIMIT {
            return DEPTH_LIMIT;
        }
        self.trail.push(name);
        let mut height = 0;
        for (target, at) in self.references.get(name).into_iter().flatten() {
            if let Some(start) = self.trail.iter().position(|open| open == target) {
                let cycle = [&self.trail[start..], &[*target]].concat().join("` -> `");
                self.problems.push(
                    at,
                    format!("this `$ref` closes a cycle: `{cycle}`"),
                    "break the cycle with a free-form object: `type: object` with `additionalProperties: true`",
                );
            } else {
                height = height.max(self.height(target, at) + 1);
            }
        }
        self.trail.pop();
        self.heights.insert(name, height);
        if height > DEPTH_LIMIT && !self.is_too_deep {
            self.is_too_deep = true;
            self.problems.push(
                at,
                format!("`{name}` has more than {DEPTH_LIMIT} schemas within each other"),
                "merge some of them",
            );
        }
        height
    }
}

fn schema_references<'n>(node: &'n Node, found: &mut Vec<(&'n str, &'n Location)>) {
    if let Some(reference) = node.get("$ref") {
        if let Some(name) = reference
            .as_str()
            .and_then(|text| text.strip_prefix("#/components/schemas/"))
        {
            found.push((name, &reference.at));
        }
        return;
    }
    for (_, entry) in node.entries() {
        schema_references(&entry.node, found);
    }
    for item in node.items() {
        schema_references(item, found);
    }
}

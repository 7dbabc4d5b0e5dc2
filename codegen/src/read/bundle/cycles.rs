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
    let mut done = Vec::new();
    for name in references.keys() {
        let mut trail = vec![*name];
        search(&references, &mut trail, &mut done, problems);
    }
}

fn search<'n>(
    references: &BTreeMap<&'n str, Vec<(&'n str, &'n Location)>>,
    trail: &mut Vec<&'n str>,
    done: &mut Vec<&'n str>,
    problems: &mut Diagnostics,
) {
    let Some(name) = trail.last().copied() else {
        return;
    };
    if done.contains(&name) {
        return;
    }
    for (target, at) in references.get(name).into_iter().flatten() {
        if let Some(start) = trail.iter().position(|open| open == target) {
            let cycle = [&trail[start..], &[*target]].concat().join("` -> `");
            problems.push(
                at,
                format!("this `$ref` closes a cycle: `{cycle}`"),
                "break the cycle with a free-form object: `type: object` with `additionalProperties: true`",
            );
        } else {
            trail.push(target);
            search(references, trail, done, problems);
            trail.pop();
        }
    }
    done.push(name);
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

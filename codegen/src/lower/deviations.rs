//! Reads the record of deviations: what is described otherwise than published, and why.

use super::mapping::Mapping;
use crate::diagnostic::{Diagnostics, listed};
use crate::model::{Deviation, Evidence};
use crate::read::node::Node;
use crate::read::source::Source;
use crate::read::yaml;

/// The keys of an entry.
const KEYS: &[&str] = &["at", "published", "described", "reason", "source"];

/// Reads all entries, in the order of their files.
///
/// # Errors
///
/// Everything that is wrong with the files.
pub(crate) fn read(source: &Source) -> Result<Vec<Deviation>, Diagnostics> {
    let mut problems = Diagnostics::default();
    let mut deviations = Vec::new();
    for (path, text) in source.deviations() {
        let Some(node) = problems.note(yaml::parse(path, text).map_err(Into::into)) else {
            continue;
        };
        if node.items().is_empty() {
            problems.push(
                &node.at,
                "this file is no list of deviations",
                "list the deviations, or remove the file",
            );
        }
        for entry in node.items() {
            deviations.extend(read_one(entry, &mut problems));
        }
    }
    problems.into_result(deviations)
}

fn read_one(node: &Node, problems: &mut Diagnostics) -> Option<Deviation> {
    if node.as_object().is_none() {
        problems.push(
            &node.at,
            format!("a deviation is {}, not a mapping", node.kind()),
            format!("write the keys {}", listed(KEYS.iter().copied())),
        );
        return None;
    }
    for (key, entry) in node.entries().filter(|(key, _)| !KEYS.contains(key)) {
        problems.push(
            &entry.key_at,
            format!("a deviation has the unsupported key `{key}`"),
            format!("write one of {}", listed(KEYS.iter().copied())),
        );
    }
    let mut reader = Mapping {
        node,
        what: "a deviation".into(),
        problems,
    };
    let at = reader.require("at", "say which fields or operations it is about");
    let published = reader.text("published", "write what is published, or `nothing`");
    let described = reader.text("described", "write what this spec describes, or `nothing`");
    let reason = reader.text("reason", "write why, in one sentence");
    let word = reader.word("source", &Evidence::ALL.map(Evidence::as_str));
    let at = places(at?, problems);
    let evidence = Evidence::ALL
        .into_iter()
        .find(|evidence| evidence.as_str() == word)?;
    Some(Deviation {
        at,
        published,
        described,
        reason,
        evidence,
        location: node.at.clone(),
    })
}

/// One place, or a list of them.
fn places(node: &Node, problems: &mut Diagnostics) -> Vec<String> {
    let all: Vec<&Node> = match node.as_array() {
        Some(_) => node.items().iter().collect(),
        None => vec![node],
    };
    let mut places = Vec::new();
    let mut wrong = |node: &Node| {
        problems.push(
            &node.at,
            "`at` of a deviation names no place",
            "write a place such as `connections/s3 config.table`, with `*` for any text, or a list",
        );
    };
    if all.is_empty() {
        wrong(node);
    }
    for place in all {
        match place.as_str() {
            Some(text) if !text.trim().is_empty() => places.push(text.to_owned()),
            _ => wrong(place),
        }
    }
    places
}

//! Checks what operations say of themselves in words: commands, kinds of things, events and older
//! paths. A word that nothing else in the spec has is probably misspelt.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, listed};
use crate::model::{Api, Operation};
use crate::read::bundle::Bundle;
use crate::read::node::Node;

pub(super) fn check(bundle: &Bundle, problems: &mut Diagnostics) {
    let events = events(&bundle.document);
    for operation in operations(&bundle.document) {
        let Some(list) = operation.get("x-webhook-events") else {
            continue;
        };
        for item in list.items() {
            if item.as_str().is_none_or(|event| !events.contains(event)) {
                let help = if events.is_empty() {
                    "mark the enum that lists the events with `x-webhook-events: true`".to_owned()
                } else {
                    format!("write one of {}", listed(events.iter().copied()))
                };
                let event = item.as_str().unwrap_or_default();
                problems.push(&item.at, format!("`{event}` is not a webhook event"), help);
            }
        }
    }
}

/// The values of the enums that list events.
fn events(document: &Node) -> BTreeSet<&str> {
    let schemas = document.at_path(&["components", "schemas"]);
    schemas
        .into_iter()
        .flat_map(Node::entries)
        .filter(|(_, entry)| entry.node.get("x-webhook-events").is_some())
        .filter_map(|(_, entry)| entry.node.get("enum"))
        .flat_map(Node::items)
        .filter_map(Node::as_str)
        .collect()
}

fn operations(document: &Node) -> impl Iterator<Item = &Node> {
    let paths = document.get("paths").into_iter().flat_map(Node::entries);
    paths.flat_map(|(_, item)| item.node.entries().map(|(_, entry)| &entry.node))
}

/// Checks what is in the model.
pub(super) fn check_words(api: &Api, problems: &mut Diagnostics) {
    let mut things: BTreeMap<&str, usize> = BTreeMap::new();
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in api.operations() {
        *things.entry(&operation.acts_on).or_default() += 1;
        for word in operation.command.verb.split('-') {
            *words.entry(word).or_default() += 1;
        }
    }
    let mut paths: BTreeMap<&str, &Operation> = BTreeMap::new();
    for operation in api.operations() {
        paths.insert(&operation.path, operation);
    }
    let mut seen = BTreeSet::new();
    for resource in &api.resources {
        for operation in &resource.operations {
            check_command(&resource.tag, operation, &words, problems);
            let own = resource.tag.replace('-', " ");
            let is_own = is_one_of(&operation.acts_on.to_lowercase(), &own);
            if !is_own && things.get(operation.acts_on.as_str()) == Some(&1) {
                problems.push(
                    &operation.at,
                    format!(
                        "no other operation acts on `{}`, and it is not the thing of its tag",
                        operation.acts_on
                    ),
                    "write the kind of thing as other operations do",
                );
            }
            // All operations of a path have its older paths.
            if seen.insert(&operation.path) {
                check_aliases(operation, &paths, problems);
            }
        }
    }
}

/// Whether a word is the singular of another one, or the same.
fn is_one_of(one: &str, many: &str) -> bool {
    many == one || many.strip_suffix('s') == Some(one)
}

fn check_command(
    tag: &str,
    operation: &Operation,
    words: &BTreeMap<&str, usize>,
    problems: &mut Diagnostics,
) {
    let command = &operation.command;
    if !is_one_of(&command.noun, tag) {
        problems.push(
            &operation.at,
            format!(
                "the command `{command}` starts with `{}`, and the tag is `{tag}`",
                command.noun
            ),
            "start the command with the tag, in the singular",
        );
    }
    let said = format!("{} {} {}", operation.summary, operation.path, operation.id).to_lowercase();
    for word in command.verb.split('-') {
        // The start of a word, since `sync` is one of `syncing`.
        let start: String = word.chars().take(4).collect();
        if words.get(word) == Some(&1) && !said.contains(&start) {
            problems.push(
                &operation.at,
                format!("nothing else says `{word}`, which is a word of the command `{command}`"),
                "correct it, or write a summary that has the word",
            );
        }
    }
}

fn check_aliases(
    operation: &Operation,
    paths: &BTreeMap<&str, &Operation>,
    problems: &mut Diagnostics,
) {
    let parameters = |path: &str| -> BTreeSet<String> {
        let segments = path.split('/').filter(|segment| segment.starts_with('{'));
        segments.map(str::to_owned).collect()
    };
    for (index, alias) in operation.aliases.iter().enumerate() {
        if let Some(other) = paths.get(alias.as_str()) {
            problems.push(
                &operation.at,
                format!(
                    "`{alias}` is an older path of `{}`, and the path of `{}`",
                    operation.id, other.id
                ),
                "remove it from `x-aliases`",
            );
        } else if operation.aliases[..index].contains(alias) {
            problems.push(
                &operation.at,
                format!("`x-aliases` of `{}` lists `{alias}` twice", operation.path),
                "remove one of the two",
            );
        } else if parameters(alias) != parameters(&operation.path) {
            problems.push(
                &operation.at,
                format!(
                    "the older path `{alias}` has other parameters than `{}`",
                    operation.path
                ),
                "write the same parameters in both",
            );
        }
    }
}

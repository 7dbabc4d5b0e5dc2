//! Reads keys of a mapping, and reports each that is missing or wrong.

use crate::diagnostic::{Diagnostics, listed};
use crate::read::node::Node;
use crate::rust::doc::INFERRED;

/// A mapping that keys are read from, and where errors go.
pub(super) struct Mapping<'a, 'p> {
    pub(super) node: &'a Node,
    /// What the mapping is, for messages: ``operation `x` ``.
    pub(super) what: String,
    pub(super) problems: &'p mut Diagnostics,
}

impl<'a> Mapping<'a, '_> {
    /// The value of a key that must be there.
    pub(super) fn require(&mut self, key: &str, help: &str) -> Option<&'a Node> {
        let found = self.node.get(key);
        if found.is_none() {
            self.problems
                .push(&self.node.at, format!("{} has no `{key}`", self.what), help);
        }
        found
    }

    /// A text that must be there and not be empty.
    pub(super) fn text(&mut self, key: &str, help: &str) -> String {
        let Some(node) = self.require(key, help) else {
            return String::new();
        };
        match node.as_str() {
            Some(text) if !text.trim().is_empty() => text.trim().to_owned(),
            _ => {
                self.wrong(key, node, "a non-empty string", help);
                String::new()
            }
        }
    }

    /// The description, which must be there, and below it what is only inferred.
    pub(super) fn description(&mut self, help: &str) -> String {
        let description = self.text("description", help);
        match self.inferred() {
            Some(inferred) => format!("{description}\n\n{INFERRED}: {inferred}"),
            None => description,
        }
    }

    /// The sentences of `x-inferred`.
    fn inferred(&self) -> Option<String> {
        let node = self.node.get("x-inferred")?;
        let sentences: Vec<&str> = match node.as_array() {
            Some(_) => node.items().iter().filter_map(Node::as_str).collect(),
            None => node.as_str().into_iter().collect(),
        };
        Some(sentences.join(" "))
    }

    /// A boolean that is `false` where it is missing.
    pub(super) fn optional_flag(&mut self, key: &str, help: &str) -> bool {
        let Some(node) = self.node.get(key) else {
            return false;
        };
        node.as_bool().unwrap_or_else(|| {
            self.wrong(key, node, "`true` or `false`", help);
            false
        })
    }

    /// One of some words, which must be there.
    pub(super) fn word(&mut self, key: &str, allowed: &[&str]) -> String {
        let help = format!("write one of {}", listed(allowed.iter().copied()));
        let Some(node) = self.require(key, &help) else {
            return String::new();
        };
        match node.as_str() {
            Some(word) if allowed.contains(&word) => word.to_owned(),
            _ => {
                self.wrong(
                    key,
                    node,
                    &format!("one of {}", listed(allowed.iter().copied())),
                    &help,
                );
                String::new()
            }
        }
    }

    /// A key that must not be there.
    pub(super) fn forbid(&mut self, key: &str, why: &str) {
        if let Some(node) = self.node.get(key) {
            self.problems.push(
                &node.at,
                format!("{} has `{key}`: {why}", self.what),
                "remove it",
            );
        }
    }

    fn wrong(&mut self, key: &str, node: &Node, expected: &str, help: &str) {
        let found = match node.as_str() {
            Some(text) if text.trim().is_empty() => "empty".into(),
            Some(text) => format!("`{text}`"),
            None => node.kind().to_owned(),
        };
        self.problems.push(
            &node.at,
            format!("`{key}` of {} is {found}, not {expected}", self.what),
            help,
        );
    }
}

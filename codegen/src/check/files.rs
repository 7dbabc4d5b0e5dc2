//! Checks that files have the names and the folders that follow from what is in them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Location, listed};
use crate::grammar::is_words;
use crate::model::Method;
use crate::read::bundle::Bundle;
use crate::read::files::Files;
use crate::read::node::Node;
use crate::read::role::{Role, stem};

/// The folder of schemas that several tags use.
const SHARED: &str = "shared";

pub(super) fn check(files: &Files<'_>, bundle: &Bundle, problems: &mut Diagnostics) {
    let document = &bundle.document;
    let tags: Vec<&str> = document
        .get("tags")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .filter_map(|tag| tag.get("name")?.as_str())
        .collect();
    let mut names = Names {
        tags,
        operations: BTreeMap::new(),
        examples: document.at_path(&["components", "examples"]),
        problems,
    };
    for (path, entry) in document.get("paths").into_iter().flat_map(Node::entries) {
        names.path(path, &entry.node);
    }
    for (file, role, node) in files.iter() {
        names.file(file, role, node);
    }
}

struct Names<'a, 'p> {
    tags: Vec<&'a str>,
    /// The tag of each operation, by its id.
    operations: BTreeMap<&'a str, &'a str>,
    /// The examples that something refers to.
    examples: Option<&'a Node>,
    problems: &'p mut Diagnostics,
}

impl<'a> Names<'a, '_> {
    fn path(&mut self, path: &str, item: &'a Node) {
        let file = item.at.file.clone();
        let at = Location::start(file.clone());
        let expected = name_of(path);
        if stem(&file) != expected {
            self.rename(&at, &format!("the path `{path}`"), &expected);
        }
        for method in Method::ALL {
            let Some(operation) = item.get(method.key()) else {
                continue;
            };
            let tag = operation.get("tags").map(Node::items).unwrap_or_default();
            let tag = tag.first().and_then(Node::as_str).unwrap_or_default();
            if let Some(id) = operation.get("operationId").and_then(Node::as_str) {
                self.operations.insert(id, tag);
            }
            if self.tags.contains(&tag) && folder(&file) != tag {
                self.problems.push(
                    &at,
                    format!(
                        "this path has operations of the tag `{tag}`, and is in another folder"
                    ),
                    format!("move it to `paths/{tag}/`"),
                );
            }
        }
    }

    fn file(&mut self, file: &str, role: Role, node: &Node) {
        let at = Location::start(file);
        match role {
            Role::Schema => {
                self.in_folder_of_tag(file, &at, &[SHARED]);
                self.with_dashes(file, &at);
            }
            Role::Examples => self.examples(file, node),
            Role::Parameter | Role::Header | Role::ErrorAnswer | Role::SharedFields => {
                self.with_dashes(file, &at);
            }
            Role::Service(_) => {
                let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
                if !stem(file).bytes().all(is_name) {
                    self.problems.push(
                        &at,
                        format!("`{}` is not the name of a service", stem(file)),
                        "name the file as the API names the service: with letters, digits and `_`",
                    );
                }
            }
            _ => {}
        }
    }

    fn examples(&mut self, file: &str, node: &Node) {
        let at = Location::start(file);
        let id = stem(file);
        match self.operations.get(id) {
            None => self.problems.push(
                &at,
                format!("these are the examples of `{id}`, which is no operation"),
                "name the file as the operation that it is for",
            ),
            Some(tag) if folder(file) != *tag => self.problems.push(
                &at,
                format!("the operation `{id}` has the tag `{tag}`"),
                format!("move the file to `examples/{tag}/`"),
            ),
            Some(_) => {}
        }
        for (key, entry) in node.entries() {
            let is_used = self
                .examples
                .is_some_and(|examples| examples.get(&format!("{id}.{key}")).is_some());
            if !is_used {
                self.problems.push(
                    &entry.key_at,
                    format!("nothing refers to this `{key}`"),
                    "refer to it in the operation, or remove it",
                );
            }
        }
    }

    fn in_folder_of_tag(&mut self, file: &str, at: &Location, others: &[&str]) {
        let known: BTreeSet<&str> = self.tags.iter().chain(others).copied().collect();
        if !known.contains(folder(file)) {
            self.problems.push(
                at,
                format!("`{}` is not a tag of the spec", folder(file)),
                format!("move the file to the folder of one of {}", listed(known)),
            );
        }
    }

    fn with_dashes(&mut self, file: &str, at: &Location) {
        if !is_words(stem(file), '-') {
            self.problems.push(
                at,
                format!("`{}` is not a file name of this spec", stem(file)),
                "write it in lower case, with dashes between words",
            );
        }
    }

    fn rename(&mut self, at: &Location, what: &str, expected: &str) {
        self.problems.push(
            at,
            format!("this is the file of {what}, and has another name"),
            format!("rename it to `{expected}.yaml`"),
        );
    }
}

/// The folder that a file is in.
fn folder(file: &str) -> &str {
    file.rsplit('/').nth(1).unwrap_or_default()
}

/// The name of the file of a path, without the version of the API: `groups-by-id-users`.
fn name_of(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let words: Vec<String> = segments
        .filter(|segment| *segment != "v1")
        .map(|segment| {
            let parameter = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            match parameter {
                None => segment.to_owned(),
                Some(name) if name == "id" || name.ends_with("_id") => "by-id".to_owned(),
                Some(name) => format!("by-{}", name.replace('_', "-")),
            }
        })
        .collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn the_name_of_a_path() {
        for (path, name) in [
            ("/v1/groups", "groups"),
            (
                "/v1/groups/{group_id}/users/{user_id}",
                "groups-by-id-users-by-id",
            ),
            ("/v1/certificates/{hash}", "certificates-by-hash"),
            ("/public/types", "public-types"),
        ] {
            assert_eq!(name_of(path), name);
        }
    }
}

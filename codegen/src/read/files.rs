//! The files of the spec as values, each with its role.

use indexmap::IndexMap;

use super::node::Node;
use super::role::Role;
use super::source::Source;
use super::yaml;
use crate::diagnostic::{Diagnostics, Location};
use crate::parallel;

/// The files that could be read, by path.
pub(crate) struct Files<'a> {
    files: IndexMap<&'a str, (Role, Node)>,
}

impl<'a> Files<'a> {
    /// Reads all files, and reports those that cannot be read or are in no folder of the spec.
    pub(crate) fn read(source: &'a Source) -> (Self, Diagnostics) {
        let mut problems = Diagnostics::default();
        let texts: Vec<(&str, &str)> = source.files().collect();
        let nodes = parallel::map(&texts, |(path, text)| yaml::parse(path, text));
        let mut files = IndexMap::with_capacity(texts.len());
        for ((path, _), node) in texts.into_iter().zip(nodes) {
            match (node, Role::of(path)) {
                (Ok(node), Some(role)) => {
                    files.insert(path, (role, node));
                }
                (Ok(_), None) => problems.push(
                    &Location::start(path),
                    "nothing in the spec is in this place",
                    elsewhere(path),
                ),
                (Err(problem), _) => problems.extend(problem.into()),
            }
        }
        (Self { files }, problems)
    }

    /// The value of a file.
    pub(crate) fn get(&self, path: &str) -> Option<&Node> {
        self.files.get(path).map(|(_, node)| node)
    }

    /// All files, sorted by path.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'a str, Role, &Node)> {
        self.files
            .iter()
            .map(|(path, (role, node))| (*path, *role, node))
    }
}

fn elsewhere(path: &str) -> String {
    let (folder, _) = path.split_once('/').unwrap_or((path, ""));
    let places: Vec<String> = Role::all()
        .map(Role::place)
        .filter(|place| place.starts_with(folder))
        .collect();
    if places.is_empty() {
        return "remove it: `spec/README.md` says what the folders are for".into();
    }
    format!("move it to `{}`, or remove it", places.join("`, `"))
}

//! Bundles the files of the spec into one document: each `$ref` to a file becomes the content of the
//! file, or a `$ref` to a component.

mod cycles;

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::{Cause, Diagnostics, Location};
use crate::read::files::Files;
use crate::read::node::{Entry, Node, Object, Value};
use crate::read::role::{Role, stem};
use crate::read::source::{ROOT, Source, whole_spec};
use crate::rust::names::pascal;

use crate::read::references::{pointed, relative, resolve};

/// One self-contained document. Each value still knows the file it came from.
#[derive(Clone, Debug)]
pub struct Bundle {
    pub(crate) document: Node,
    /// The file of each component schema, by its name.
    pub(crate) schema_files: BTreeMap<String, String>,
    /// The files that no other file references.
    unused: Vec<String>,
}

impl Bundle {
    /// An error for each file that no other file references. An unused file may be the one that a
    /// wrong reference meant, so this is told only when nothing else is wrong.
    pub(crate) fn unused(&self) -> Diagnostics {
        let mut problems = Diagnostics::default();
        for path in &self.unused {
            problems.push(
                &Location::start(path.as_str()),
                "no file references this file",
                format!("reference `{path}` where it is needed, or remove it"),
            );
        }
        problems
    }
}

/// Joins the files of the document.
///
/// # Errors
///
/// All errors in the references between them.
pub(crate) fn bundle(files: &Files<'_>, source: &Source) -> Result<Bundle, Diagnostics> {
    let mut bundler = Bundler {
        files,
        source,
        depth: 0,
        copied: 0,
        is_too_large: false,
        open: Vec::new(),
        seen: HashSet::from([ROOT.to_owned()]),
        components: BTreeMap::new(),
        schema_files: BTreeMap::new(),
        problems: Diagnostics::default(),
    };
    let Some(root) = files.get(ROOT) else {
        // One that cannot be read has its error already.
        if !source.has(ROOT) {
            bundler.problems.push(
                &whole_spec(),
                format!("the spec has no `{ROOT}`"),
                "create it with `info`, `servers`, `security`, `tags` and a `$ref` for each path",
            );
        }
        return Err(bundler.problems);
    };
    let mut document = bundler.walk(root, ROOT, Keys::Words);
    bundler.place_components(&mut document);
    cycles::report(&document, &mut bundler.problems);
    let Bundler {
        problems,
        schema_files,
        seen,
        ..
    } = bundler;
    let unused = files.iter().filter(|(path, role, _)| {
        let is_of_services = matches!(
            role,
            Role::Service(_) | Role::SharedFields | Role::Deviations
        );
        !is_of_services && !seen.contains(*path)
    });
    problems.of(Cause::Reference).into_result(Bundle {
        document,
        schema_files,
        unused: unused.map(|(path, ..)| path.to_owned()).collect(),
    })
}

/// The meaning of the keys of a mapping.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
    /// Keywords of OpenAPI.
    Words,
    /// Names of properties, which can be any string.
    Names,
}

/// A longer chain of references than any spec has, and far from a stack overflow.
const DEPTH_LIMIT: usize = 50;

/// More values than any document has. Files that are referenced twice by files that are referenced
/// twice, and so on, would have more than memory can hold.
const SIZE_LIMIT: usize = 2_000_000;

struct Component {
    origin: String,
    node: Option<Node>,
}

struct Bundler<'a> {
    files: &'a Files<'a>,
    source: &'a Source,
    /// The number of references that the walk is inside of.
    depth: usize,
    /// Inlined files that are being walked, outermost first.
    open: Vec<String>,
    /// Files that are referenced.
    seen: HashSet<String>,
    /// The number of values that were copied.
    copied: usize,
    is_too_large: bool,
    components: BTreeMap<(&'static str, String), Component>,
    schema_files: BTreeMap<String, String>,
    problems: Diagnostics,
}

impl Bundler<'_> {
    fn walk(&mut self, node: &Node, file: &str, keys: Keys) -> Node {
        self.copied += 1;
        if let Some(reference) = node.get("$ref").filter(|_| keys == Keys::Words) {
            return self.follow(node, reference, file);
        }
        let value = match &node.value {
            Value::Array(items) => {
                let items = items.iter().map(|item| self.walk(item, file, Keys::Words));
                Value::Array(items.collect())
            }
            Value::Object(object) => {
                let mut walked = Object::with_capacity(object.len());
                for (key, entry) in object {
                    let node = match (keys, key.as_str()) {
                        // The value of an example is data: a `$ref` in it is no reference.
                        (Keys::Words, "value" | "example") => entry.node.clone(),
                        (Keys::Words, "properties") => self.walk(&entry.node, file, Keys::Names),
                        _ => self.walk(&entry.node, file, Keys::Words),
                    };
                    walked.insert(
                        key.clone(),
                        Entry {
                            key_at: entry.key_at.clone(),
                            node,
                        },
                    );
                }
                Value::Object(walked)
            }
            other => other.clone(),
        };
        Node::new(&node.at, value)
    }

    fn follow(&mut self, node: &Node, reference: &Node, file: &str) -> Node {
        let at = &reference.at;
        let broken = Node::object(at);
        let Some(text) = reference.as_str() else {
            self.problems.push(
                at,
                format!("`$ref` is {}, not a string", reference.kind()),
                "write the relative path of a file",
            );
            return broken;
        };
        for (key, entry) in node.entries().filter(|(key, _)| *key != "$ref") {
            self.problems.push(
                &entry.key_at,
                format!("`{key}` is next to a `$ref`, where OpenAPI 3.0 ignores it"),
                "put the `$ref` into `allOf`, or move the key into the referenced file",
            );
        }
        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
        let Some(target) = resolve(file, path) else {
            self.problems.push(
                at,
                format!("`{text}` is not the relative path of a file in the spec"),
                "reference a whole file by its path relative to this file",
            );
            return broken;
        };
        let Some(content) = self.files.get(&target) else {
            // One that cannot be read has its error already.
            if !self.source.has(&target) {
                self.problems.push(
                    at,
                    format!("`{text}` refers to `{target}`, which does not exist"),
                    self.suggestion(file, &target),
                );
            }
            return broken;
        };
        if !self.seen.contains(&target) {
            self.seen.insert(target.clone());
        }
        let Some(part) = pointed(content, fragment) else {
            self.problems.push(
                at,
                format!("`{target}` has nothing at `{fragment}`"),
                "reference a key of the file",
            );
            return broken;
        };
        if self.depth == DEPTH_LIMIT {
            self.problems.push(
                at,
                format!("this reference ends a chain of more than {DEPTH_LIMIT} references"),
                "merge some of the files of the chain",
            );
            return broken;
        }
        if self.copied > SIZE_LIMIT {
            if !self.is_too_large {
                self.is_too_large = true;
                self.problems.push(
                    at,
                    format!("with the files that are referenced, the document has more than {SIZE_LIMIT} values"),
                    "reference files of `schemas/`, which are not copied to each place that references them",
                );
            }
            return broken;
        }
        self.depth += 1;
        let node = match Role::of(&target).and_then(Role::section) {
            None => self.inline(part, &target, at),
            Some(section) => self.component(section, part, &target, fragment, at),
        };
        self.depth -= 1;
        node
    }

    fn inline(&mut self, part: &Node, target: &str, at: &Location) -> Node {
        if self.open.iter().any(|open| open == target) {
            let cycle = [&self.open[..], &[target.to_owned()]]
                .concat()
                .join("` -> `");
            self.problems.push(
                at,
                format!("this `$ref` closes a cycle: `{cycle}`"),
                "remove one of the references",
            );
            return Node::object(at);
        }
        self.open.push(target.to_owned());
        let node = self.walk(part, target, Keys::Words);
        self.open.pop();
        node
    }

    fn component(
        &mut self,
        section: &'static str,
        part: &Node,
        target: &str,
        fragment: &str,
        at: &Location,
    ) -> Node {
        let stem = stem(target);
        let name = if section == "examples" {
            format!("{stem}{}", fragment.replace('/', "."))
        } else {
            pascal(stem)
        };
        if section != "examples" && !fragment.is_empty() {
            self.problems.push(
                at,
                format!("this references a part of `{target}`"),
                "move the part to its own file and reference that file",
            );
        }
        let key = (section, name.clone());
        match self.components.get(&key) {
            Some(known) if known.origin == format!("{target}#{fragment}") => {}
            Some(known) => {
                let other = known.origin.trim_end_matches('#').to_owned();
                self.problems.push(
                    &part.at,
                    format!("this file and `{other}` both become the component `{name}`"),
                    "rename one of the two files",
                );
            }
            None => {
                let origin = format!("{target}#{fragment}");
                self.components
                    .insert(key.clone(), Component { origin, node: None });
                // The grammar reports a file that is a reference itself.
                let node = match part.get("$ref") {
                    Some(_) => Node::object(at),
                    None => self.walk(part, target, Keys::Words),
                };
                if section == "schemas" {
                    self.schema_files.insert(name.clone(), target.to_owned());
                }
                if let Some(component) = self.components.get_mut(&key) {
                    component.node = Some(node);
                }
            }
        }
        let mut reference = Node::object(at);
        reference.set(
            "$ref",
            Node::string(at, format!("#/components/{section}/{name}")),
        );
        reference
    }

    /// Adds the components to those of the document.
    fn place_components(&mut self, document: &mut Node) {
        let start = document.at.clone();
        let mut components = document
            .get("components")
            .cloned()
            .unwrap_or_else(|| Node::object(&start));
        for ((section, name), component) in std::mem::take(&mut self.components) {
            let Some(node) = component.node else { continue };
            let mut all = components
                .get(section)
                .cloned()
                .unwrap_or_else(|| Node::object(&start));
            all.set(&name, node);
            components.set(section, all);
        }
        document.set("components", components);
    }

    fn suggestion(&self, file: &str, target: &str) -> String {
        let name = target.rsplit('/').next().unwrap_or(target);
        let same_name = self
            .files
            .iter()
            .map(|(path, ..)| path)
            .find(|path| path.rsplit('/').next() == Some(name));
        match same_name {
            Some(path) => format!("did you mean `{}`?", relative(file, path)),
            None => "create the file, or reference one that exists".into(),
        }
    }
}

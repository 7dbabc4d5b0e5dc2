//! Reads the fields that services share.

use std::collections::{BTreeMap, BTreeSet};

use super::conditions::links;
use super::fields::{FieldReader, Held, Link};
use super::type_names::check_shared_types;
use crate::diagnostic::{Diagnostics, Location};
use crate::model::services::{DESTINATION_NAMES, Field, Type};
use crate::read::node::{Node, Value};
use crate::rust::names::snake;

/// Reads the shared fields: first those that refer to no others, then objects that refer to these,
/// and so on.
pub(super) fn read_shared(
    files: &[&Node],
    problems: &mut Diagnostics,
) -> (BTreeMap<String, Field>, BTreeSet<Held>) {
    let mut shared: BTreeMap<String, Field> = BTreeMap::new();
    let mut held = BTreeSet::new();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let ranks = ranks(files);
    let top = ranks.values().copied().max().unwrap_or_default();
    for rank in 0..=top {
        for file in files {
            let mut only = Node::object(&file.at);
            if let (Value::Object(all), Value::Object(some)) = (&file.value, &mut only.value) {
                let entries = all
                    .iter()
                    .filter(|(name, _)| ranks.get(name.as_str()) == Some(&rank));
                some.extend(entries.map(|(name, entry)| (name.clone(), entry.clone())));
            }
            let mut reader = FieldReader {
                shared: &shared,
                is_shared: true,
                held: Vec::new(),
                problems: Diagnostics::default(),
            };
            let mut fields = reader.fields(&only, "");
            for field in &mut fields {
                if let Type::Object(_, inner) = field.ty.innermost_mut() {
                    reader.settle(inner, &[]);
                }
            }
            problems.extend(reader.problems);
            held.extend(reader.held);
            for mut field in fields {
                if field.ty.fields_within() > SIZE_LIMIT {
                    problems.push(
                        &field.at,
                        format!(
                            "`{}` has more than {SIZE_LIMIT} fields with those of its objects",
                            field.name
                        ),
                        "use fewer nested objects",
                    );
                    field.ty = Type::Boolean;
                }
                if let Some(other) = shared.get(&field.name) {
                    problems.push(
                        &field.at,
                        format!("`{}` is defined twice, first at {}", field.name, other.at),
                        "remove one of the two",
                    );
                } else {
                    let same = names.insert(snake(&field.name), field.name.clone());
                    if let Some(other) = same {
                        problems.push(
                            &field.at,
                            format!("`{}` and `{other}` have the same name in Rust", field.name),
                            "remove one of the two",
                        );
                    }
                    shared.insert(field.name.clone(), field);
                }
            }
        }
    }
    check_shared_types(&shared, problems);
    (shared, held)
}

/// More fields than the objects in any field have. Shared objects that stand twice in objects that
/// stand twice, and so on, would have more than memory can hold.
const SIZE_LIMIT: usize = 500;

/// More levels of nested shared objects than any config has. It ends the search in a cycle.
const RANK_LIMIT: usize = 8;

/// The length of the longest chain of shared fields that each field refers to.
fn ranks<'n>(files: &[&'n Node]) -> BTreeMap<&'n str, usize> {
    let mut ranks: BTreeMap<&'n str, usize> = BTreeMap::new();
    for _ in 0..=RANK_LIMIT {
        let before = ranks.clone();
        for (name, entry) in files.iter().flat_map(|file| file.entries()) {
            let inner = references(&entry.node)
                .into_iter()
                .filter_map(|name| before.get(name));
            let rank = inner.max().map_or(0, |rank| rank + 1);
            ranks.insert(name, rank);
        }
        if ranks == before {
            break;
        }
    }
    ranks
}

/// The names in an object, or in what a list holds, that refer to shared fields.
fn references(node: &Node) -> Vec<&str> {
    let mut names = Vec::new();
    if let Some(items) = node.get("items") {
        names.extend(references(items));
    }
    for (name, entry) in node.get("properties").into_iter().flat_map(Node::entries) {
        names.push(name);
        names.extend(references(&entry.node));
    }
    names
}

/// Reports shared fields that no service uses, and conditions of them that are never true.
pub(super) fn check_shared(
    shared: &BTreeMap<String, Field>,
    used: &BTreeMap<String, usize>,
    held: &BTreeSet<Held>,
    problems: &mut Diagnostics,
) {
    let mut report = |at: &Location, message: String, help: &str| problems.push(at, message, help);
    for field in shared.values() {
        let is_name = DESTINATION_NAMES.contains(&field.name.as_str());
        if !is_name && !used.contains_key(&field.name) {
            report(
                &field.at,
                format!("no service has the field `{}`", field.name),
                "remove it, or add it to the services that have it",
            );
        }
        for link in links(field) {
            let (is, _) = link.impossible();
            let advice = match link {
                Link::Successor(_) => "name a field that is next to it in some service",
                _ => "name a field that is next to it in some service, and one of its values",
            };
            let wanted = Held {
                field: field.name.clone(),
                link,
            };
            if !held.contains(&wanted) {
                report(
                    &field.at,
                    format!("`{}` {is} in any service", field.name),
                    advice,
                );
            }
        }
    }
}

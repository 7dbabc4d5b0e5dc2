//! How two inventories differ: what came, what went, and what changed.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::folder::MANIFEST;
use crate::failure::Failure;
use crate::options::Options;
use crate::output::{Columns, Output};

/// The fields that together name a thing, in every file.
const NAMES: [&str; 9] = [
    "connection",
    "schema",
    "table",
    "column",
    "sync_id",
    "user_id",
    "team_id",
    "kind",
    "id",
];

pub(super) fn run(old: &Path, new: &Path, options: &Options) -> Result<(), Failure> {
    let output = Output::new(options)?;
    let mut changes = Vec::new();
    let (before, after) = (files(old)?, files(new)?);
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    let none = BTreeMap::new();
    for file in names {
        let (before, after) = (
            before.get(file).unwrap_or(&none),
            after.get(file).unwrap_or(&none),
        );
        for (name, value) in before {
            match after.get(name) {
                None => changes.push(change(file, name, "removed", "")),
                Some(now) if now != value => {
                    changes.push(change(file, name, "changed", &fields(value, now)));
                }
                Some(_) => {}
            }
        }
        let came = after.keys().filter(|name| !before.contains_key(*name));
        changes.extend(came.map(|name| change(file, name, "added", "")));
    }
    changes.retain(|change| output.wants(change));
    output.list(&changes, &Columns::of_values())
}

fn change(file: &str, name: &str, what: &str, fields: &str) -> Value {
    json!({ "file": file, "name": name, "change": what, "fields": fields })
}

/// The names of the fields that differ.
fn fields(before: &Value, after: &Value) -> String {
    let keys = |value: &Value| {
        let keys = value
            .as_object()
            .into_iter()
            .flat_map(|object| object.keys().cloned());
        keys.collect::<Vec<_>>()
    };
    let mut names = keys(before);
    names.extend(keys(after));
    names.sort();
    names.dedup();
    names.retain(|name| before.get(name) != after.get(name));
    names.join(", ")
}

/// The things of each file of an inventory, by their names.
type Files = BTreeMap<String, BTreeMap<String, Value>>;

fn files(folder: &Path) -> Result<Files, Failure> {
    let path = folder.join(MANIFEST);
    let manifest = std::fs::read_to_string(&path).map_err(Failure::of_file(&path))?;
    let manifest: Value = serde_json::from_str(&manifest)
        .map_err(|error| Failure::usage(format!("{}: {error}", path.display())))?;
    let mut files = Files::new();
    for entry in manifest["files"].as_array().into_iter().flatten() {
        let name = entry["file"].as_str().unwrap_or_default();
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path).map_err(Failure::of_file(&path))?;
        let mut things = BTreeMap::new();
        for (number, line) in text.lines().enumerate() {
            let value: Value = serde_json::from_str(line).map_err(|error| {
                Failure::usage(format!("{}:{}: {error}", path.display(), number + 1))
            })?;
            let parts = NAMES.iter().filter_map(|name| value.get(name)?.as_str());
            let mut key = parts.collect::<Vec<_>>().join("/");
            if key.is_empty() {
                key = value["name"]
                    .as_str()
                    .map_or_else(|| number.to_string(), str::to_owned);
            }
            things.insert(key, value);
        }
        files.insert(name.trim_end_matches(".jsonl").to_owned(), things);
    }
    Ok(files)
}

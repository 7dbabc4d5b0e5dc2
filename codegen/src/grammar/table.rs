//! The tables of what may stand where, for `spec/README.md`.

use super::files::content;
use super::kinds::{Kind, Value};
use super::names::Names;
use crate::read::role::Role;

/// All kinds of files and mappings, each with its keys, as Markdown.
pub(crate) fn tables() -> String {
    let mut text = String::from("| file | content |\n|---|---|\n");
    let mut kinds: Vec<&'static Kind> = Vec::new();
    for role in Role::all() {
        let value = content(role);
        text.push_str(&format!("| `{}` | {} |\n", role.place(), described(value)));
        collect(value, &mut kinds);
    }
    for kind in kinds {
        if kind.keys().next().is_none() && kind.others.is_none() {
            continue;
        }
        let name = kind.name;
        text.push_str(&format!(
            "\n**{name}**\n\n| key | value | effect |\n|---|---|---|\n"
        ));
        for key in kind.keys() {
            let mark = if key.is_required { "" } else { ", optional" };
            let (name, does) = (key.name, key.does);
            text.push_str(&format!(
                "| `{name}`{mark} | {} | {does} |\n",
                described(key.value)
            ));
        }
        if let Some((names, value)) = kind.others {
            text.push_str(&format!("| {} | {} | |\n", names.what, described(value)));
        }
    }
    text
}

/// A value with what is in it.
fn described(value: &Value) -> String {
    match value {
        Value::List(_, item) => format!("a list of this: {}", described(item)),
        Value::Items([item]) => format!("a list of one: {}", described(item)),
        Value::Items(items) if !items.is_empty() => {
            let items: Vec<String> = items.iter().map(described).collect();
            format!("a list of these: {}", items.join("; "))
        }
        Value::Map(_, entries) => {
            let entry = |(names, value): &(&Names, &Value)| {
                format!("{} with {}", names.what, described(value))
            };
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("a mapping: {}", entries.join("; "))
        }
        Value::Variants(variants) => {
            let mut names: Vec<&str> = Vec::new();
            for kind in variants.kinds() {
                if !names.contains(&kind.name) {
                    names.push(kind.name);
                }
            }
            names.join(", or ")
        }
        Value::Either(values) => {
            let values: Vec<String> = values.iter().map(described).collect();
            values.join(", or ")
        }
        other => other.to_string(),
    }
}

/// The kinds in a value, each once, before those within them.
fn collect(value: &'static Value, kinds: &mut Vec<&'static Kind>) {
    match value {
        Value::Node(kind) => add(kind, kinds),
        Value::Variants(variants) => variants.kinds().for_each(|kind| add(kind, kinds)),
        Value::List(_, value) => collect(value, kinds),
        Value::Items(values) | Value::Either(values) => {
            values.iter().for_each(|value| collect(value, kinds));
        }
        Value::Map(_, entries) => {
            for (_, value) in *entries {
                collect(value, kinds);
            }
        }
        _ => {}
    }
}

fn add(kind: &'static Kind, kinds: &mut Vec<&'static Kind>) {
    if kinds.iter().any(|known| std::ptr::eq(*known, kind)) {
        return;
    }
    kinds.push(kind);
    for key in kind.keys() {
        collect(key.value, kinds);
    }
    if let Some((_, value)) = kind.others {
        collect(value, kinds);
    }
}

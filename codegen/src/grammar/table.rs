//! The tables of what may stand where, for `spec/README.md`.

use std::fmt::Write as _;

use super::{Kind, Value, content};
use crate::read::role::Role;

/// All kinds of mappings, each with its keys, as Markdown.
pub(crate) fn tables() -> String {
    let mut kinds: Vec<&'static Kind> = Vec::new();
    let mut text = String::new();
    for role in Role::all() {
        collect(content(role), &mut kinds, 0);
    }
    for kind in kinds {
        let _ = writeln!(
            text,
            "\n**{}**\n\n| key | value | what it does |\n|---|---|---|",
            kind.name
        );
        for key in kind.keys() {
            let mark = if key.is_required { "" } else { " (optional)" };
            let _ = writeln!(
                text,
                "| `{}`{mark} | {} | {} |",
                key.name, key.value, key.does
            );
        }
        if let Some((names, value)) = kind.others {
            let _ = writeln!(text, "| {} | {value} | |", names.what);
        }
    }
    text
}

fn collect(value: &'static Value, kinds: &mut Vec<&'static Kind>, depth: usize) {
    match value {
        Value::Node(kind) => add(kind, kinds, depth),
        Value::Variants(variants) => {
            for (_, kind) in variants.by_value.iter().chain(variants.by_key) {
                add(kind, kinds, depth);
            }
            if let Some(kind) = variants.otherwise {
                add(kind, kinds, depth);
            }
        }
        Value::List(_, value) => collect(value, kinds, depth),
        Value::Items(values) | Value::Either(values) => {
            for value in *values {
                collect(value, kinds, depth);
            }
        }
        Value::Map(_, entries) => {
            for (_, value) in *entries {
                collect(value, kinds, depth);
            }
        }
        _ => {}
    }
}

fn add(kind: &'static Kind, kinds: &mut Vec<&'static Kind>, depth: usize) {
    if kinds.iter().any(|known| std::ptr::eq(*known, kind)) {
        return;
    }
    kinds.push(kind);
    for key in kind.keys() {
        collect(key.value, kinds, depth + 1);
    }
    if let Some((_, value)) = kind.others {
        collect(value, kinds, depth + 1);
    }
}

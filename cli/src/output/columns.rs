//! Which columns a table has: those that are asked for, or as many as fit, the telling ones first.

use fivetran::{Field, Kind};
use serde_json::Value;

use super::value::{at, cell};

/// The columns that a table can have, as paths of names, the most telling first.
pub(crate) struct Columns(Vec<String>);

/// The widest that a column is, in characters, as far as the choice of columns goes.
const WIDEST: usize = 36;

/// What tells most of a thing, wherever it is a field.
const TELLING: [&str; 14] = [
    "id",
    "name",
    "service",
    "schema",
    "email",
    "role",
    "group_id",
    "paused",
    "active",
    "status.setup_state",
    "status.sync_state",
    "setup_status",
    "status",
    "succeeded_at",
];

impl Columns {
    /// The columns of items of a kind.
    pub(crate) fn of(kind: Kind) -> Self {
        let mut names = Vec::new();
        if let Kind::Object(fields) = kind {
            collect(fields, "", &mut names);
        }
        // The sort is stable: what tells nothing in particular keeps its place.
        let rank = |name: &String| TELLING.iter().position(|known| known == name);
        names.sort_by_key(|name| rank(name).unwrap_or(TELLING.len()));
        Self(names)
    }

    /// The columns of items without a table: what they have.
    pub(crate) fn of_values() -> Self {
        Self(Vec::new())
    }

    /// All columns.
    pub(crate) fn all(&self, asked: &[String], items: &[Value]) -> Vec<String> {
        if !asked.is_empty() {
            return asked.to_vec();
        }
        if !self.0.is_empty() {
            return self.0.clone();
        }
        let mut names: Vec<String> = Vec::new();
        for item in items {
            for name in item
                .as_object()
                .into_iter()
                .flat_map(|object| object.keys())
            {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
        names
    }

    /// As many columns as fit into a width. Those in which nothing stands are left out.
    pub(crate) fn fitting(&self, asked: &[String], items: &[Value], width: usize) -> Vec<String> {
        let all = self.all(asked, items);
        if !asked.is_empty() {
            return all;
        }
        let mut left = width;
        let mut fitting = Vec::new();
        for name in all {
            let cells = items
                .iter()
                .map(|item| cell(at(item, &name)).chars().count());
            let widest = cells.max().unwrap_or(0);
            if widest == 0 && !items.is_empty() {
                continue;
            }
            let needed = widest.max(name.chars().count()).min(WIDEST) + 3;
            if needed > left && !fitting.is_empty() {
                break;
            }
            left = left.saturating_sub(needed);
            fitting.push(name);
        }
        fitting
    }
}

/// The fields that a cell can show: single values, and those of objects one level down.
fn collect(fields: &[Field], before: &str, names: &mut Vec<String>) {
    for field in fields {
        let path = format!("{before}{}", field.name);
        match field.kind {
            Kind::Object(inner) if before.is_empty() => {
                collect(inner, &format!("{path}."), names);
            }
            Kind::List(Kind::Object(_))
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::FreeForm
            | Kind::Any => {}
            _ if field.secret => {}
            _ => names.push(path),
        }
    }
}

//! Filters of items: a field, how it is compared, and with what.

use serde_json::Value;

use super::value::{at, cell};
use crate::failure::Failure;

/// A filter: `paused=true`, `service!=mysql`, `schema~shop`.
pub(crate) struct Filter {
    path: String,
    comparison: Comparison,
    wanted: String,
}

#[derive(Clone, Copy)]
enum Comparison {
    Equal,
    Different,
    Contains,
}

impl Filter {
    /// Reads a filter. Case does not count.
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let found = text.char_indices().find_map(|(place, c)| match c {
            '=' => Some((place, 1, Comparison::Equal)),
            '~' => Some((place, 1, Comparison::Contains)),
            '!' if text[place..].starts_with("!=") => Some((place, 2, Comparison::Different)),
            _ => None,
        });
        let Some((place, length, comparison)) = found.filter(|(place, ..)| *place > 0) else {
            return Err(Failure::usage(format!(
                "the filter `{text}` is none: write FIELD=VALUE, FIELD!=VALUE or FIELD~PART"
            )));
        };
        Ok(Self {
            path: text[..place].to_owned(),
            comparison,
            wanted: text[place + length..].to_lowercase(),
        })
    }

    pub(crate) fn matches(&self, item: &Value) -> bool {
        let found = cell(at(item, &self.path)).to_lowercase();
        match self.comparison {
            Comparison::Equal => found == self.wanted,
            Comparison::Different => found != self.wanted,
            Comparison::Contains => found.contains(&self.wanted),
        }
    }
}

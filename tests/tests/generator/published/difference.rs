//! What is published and what is described at one place, and how both are read.

use std::fs;
use std::path::Path;

use fivetran_codegen::model::Deviation;

/// The word for what is not there.
pub(super) const NOTHING: &str = "nothing";

/// What is published and what is described at one place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    pub(super) at: String,
    pub(super) published: String,
    pub(super) described: String,
}

impl Difference {
    pub(super) fn new(
        at: &str,
        published: impl Into<String>,
        described: impl Into<String>,
    ) -> Self {
        Self {
            at: at.to_owned(),
            published: published.into(),
            described: described.into(),
        }
    }

    /// Whether an entry of the record is about it, by one of its places.
    pub(super) fn place_in(&self, entry: &Deviation) -> Option<usize> {
        if !matches(&entry.published, &self.published)
            || !matches(&entry.described, &self.described)
        {
            return None;
        }
        entry.at.iter().position(|place| matches(place, &self.at))
    }
}

/// Whether a text fits a pattern, in which `*` stands for any text.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(start) else {
        return false;
    };
    (0..=text.len())
        .filter(|at| text.is_char_boundary(*at))
        .any(|at| matches(rest, &text[at..]))
}

/// The values of a field, in words.
pub(super) fn listed(values: &[String]) -> String {
    match values {
        [] => "any".into(),
        values => values.join(", "),
    }
}

/// The lines of a file of published facts.
pub(super) fn published(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("published")
        .join(name)
        .with_extension("txt");
    fs::read_to_string(path).expect("the published facts can be read")
}

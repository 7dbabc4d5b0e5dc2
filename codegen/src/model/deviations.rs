//! Where the spec describes something else than what is published, and why.

use crate::diagnostic::Location;

/// A decision to describe something else than what is published.
#[derive(Clone, Debug)]
pub struct Deviation {
    /// What it is about. `*` stands for any text.
    pub at: Vec<String>,
    /// What is published. `*` stands for any text.
    pub published: String,
    /// What this spec describes. `*` stands for any text.
    pub described: String,
    /// Why.
    pub reason: String,
    /// What kind of source says so.
    pub evidence: Evidence,
    /// Its place in the spec.
    pub location: Location,
}

/// The kinds of sources that a deviation is based on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A page or document of the vendor.
    Document,
    /// The live tests of an official client.
    LiveTest,
    /// Answers of the service that somebody has recorded.
    RecordedAnswer,
    /// A rule of this spec, about how it describes things.
    Rule,
}

impl Evidence {
    pub(crate) const ALL: [Evidence; 4] = [
        Evidence::Document,
        Evidence::LiveTest,
        Evidence::RecordedAnswer,
        Evidence::Rule,
    ];

    /// Its name in the spec.
    pub fn as_str(self) -> &'static str {
        match self {
            Evidence::Document => "document",
            Evidence::LiveTest => "live test",
            Evidence::RecordedAnswer => "recorded answer",
            Evidence::Rule => "rule",
        }
    }
}

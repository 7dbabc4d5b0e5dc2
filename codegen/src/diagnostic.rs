//! Errors in a spec: the place, what is wrong, and how to fix it.

use std::fmt;
use std::sync::Arc;

/// A part of a file of the spec, from its first character to the one after its last. Lines and
/// columns start at 1, columns count characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Path of the file, relative to the folder of the spec.
    pub file: Arc<str>,
    /// Line of the first character.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// Line of the end.
    pub end_line: usize,
    /// Column of the end: that of the character after the last one.
    pub end_column: usize,
}

impl Location {
    /// The start of a file.
    pub(crate) fn start(file: impl Into<Arc<str>>) -> Self {
        Self::point(file, 1, 1)
    }

    /// One place in a file.
    pub(crate) fn point(file: impl Into<Arc<str>>, line: usize, column: usize) -> Self {
        Self {
            file: file.into(),
            line,
            column,
            end_line: line,
            end_column: column,
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// What kind of fault an error is about, in the order in which one causes another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cause {
    /// What is in the folder: not a file, not text, too large.
    File,
    /// A file is not well-formed YAML.
    Yaml,
    /// References between files.
    Reference,
    /// What the files say.
    Content,
}

/// One error, with its place and how to fix it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The causes come first in the order of errors.
    cause: Cause,
    /// The place.
    pub at: Location,
    /// What is wrong.
    pub message: String,
    /// What is said at the place itself. Empty if the message says it all.
    pub label: String,
    /// Other places that belong to the error, each with what is said there.
    pub related: Vec<(Location, String)>,
    /// How to fix it.
    pub help: String,
}

impl Diagnostic {
    pub(crate) fn new(at: &Location, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            cause: Cause::Content,
            at: at.clone(),
            message: message.into(),
            label: String::new(),
            related: Vec::new(),
            help: help.into(),
        }
    }

    /// Says something at the place itself.
    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds another place that belongs to the error, and what is said there.
    pub(crate) fn related(mut self, at: &Location, label: impl Into<String>) -> Self {
        self.related.push((at.clone(), label.into()));
        self
    }

    /// Says what kind of fault it is about.
    pub(crate) fn cause(mut self, cause: Cause) -> Self {
        self.cause = cause;
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  help: {}", self.at, self.message, self.help)
    }
}

/// All errors of a run: causes first, then in the order of files and lines. Never empty if
/// returned as an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    pub(crate) fn push(
        &mut self,
        at: &Location,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add(Diagnostic::new(at, message, help));
    }

    pub(crate) fn add(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub(crate) fn extend(&mut self, other: Diagnostics) {
        self.0.extend(other.0);
    }

    /// The value of an outcome, if there is one. Otherwise its errors are kept.
    pub(crate) fn note<T>(&mut self, outcome: Result<T, Diagnostics>) -> Option<T> {
        outcome.map_err(|problems| self.extend(problems)).ok()
    }

    /// `value` if there are no errors, otherwise the errors.
    pub(crate) fn into_result<T>(self, value: T) -> Result<T, Diagnostics> {
        if self.0.is_empty() {
            Ok(value)
        } else {
            Err(self.sorted())
        }
    }

    /// In the order of causes, files and lines, without duplicates.
    pub(crate) fn sorted(mut self) -> Self {
        self.0.sort();
        self.0.dedup();
        self
    }

    /// The same errors as errors of another kind of fault.
    pub(crate) fn of(mut self, cause: Cause) -> Self {
        for diagnostic in &mut self.0 {
            diagnostic.cause = cause;
        }
        self
    }

    /// The errors.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// The number of errors.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no errors.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Box<Diagnostic>> for Diagnostics {
    fn from(diagnostic: Box<Diagnostic>) -> Self {
        Self(vec![*diagnostic])
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

/// A text as code, for a message.
pub(crate) fn quoted(text: &str) -> String {
    format!("`{text}`")
}

/// More words than this are too many for a message.
const LISTED: usize = 12;

/// Joins words to a list for a message: `a`, `b` and `c`.
pub(crate) fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    if quoted.len() > LISTED {
        let more = quoted.len() - LISTED;
        quoted.truncate(LISTED);
        quoted.push(format!("{more} more"));
    }
    match quoted.as_slice() {
        [] => "nothing".into(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

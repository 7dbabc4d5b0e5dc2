//! Shows errors as a compiler does: with the line of the file, the place marked, and the help.

use std::collections::HashMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics, Location};
use crate::read::source::Source;

/// Whether a report has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Text only.
    Never,
    /// With the escape sequences of terminals.
    Always,
}

/// The errors of a spec together with its text.
#[derive(Debug)]
pub struct Report<'a> {
    problems: &'a Diagnostics,
    folder: &'a str,
    files: HashMap<&'a str, File<'a>>,
}

impl<'a> Report<'a> {
    /// The errors of this spec, whose files are shown below `folder`.
    pub fn new(problems: &'a Diagnostics, source: &'a Source, folder: &'a str) -> Self {
        let mut files = HashMap::new();
        for place in problems.iter().flat_map(places) {
            if let Some(text) = source.text(&place.file) {
                files.entry(&*place.file).or_insert_with(|| File::new(text));
            }
        }
        Self {
            problems,
            folder,
            files,
        }
    }

    /// All errors as text, with an empty line between two.
    pub fn to_text(&self, colour: Colour) -> String {
        let renderer = match colour {
            Colour::Never => Renderer::plain(),
            Colour::Always => Renderer::styled(),
        };
        let texts: Vec<String> = self
            .problems
            .iter()
            .map(|problem| self.render(problem, &renderer))
            .collect();
        texts.join("\n\n")
    }

    /// All errors as data: one object for each, for other programs to read.
    ///
    /// Each has `kind` (`"diagnostic"`), `level` (`"error"`), `message`, `file`, `line`, `column`,
    /// `end_line`, `end_column`, `label`, `related` and `help`. Lines and columns start at 1,
    /// columns count characters, and the end is the place after the last character. `related` lists
    /// other places, each with `file` to `label`.
    pub fn to_json(&self) -> Vec<Value> {
        self.problems
            .iter()
            .map(|problem| {
                let related: Vec<Value> = problem
                    .related
                    .iter()
                    .map(|(at, label)| self.place(at, label))
                    .collect();
                let mut object = json!({
                    "kind": "diagnostic",
                    "level": "error",
                    "message": problem.message,
                });
                if let (Value::Object(object), Value::Object(place)) =
                    (&mut object, self.place(&problem.at, &problem.label))
                {
                    object.extend(place);
                    object.insert("related".into(), related.into());
                    object.insert("help".into(), problem.help.clone().into());
                }
                object
            })
            .collect()
    }

    fn place(&self, at: &Location, label: &str) -> Value {
        json!({
            "file": self.path(at),
            "line": at.line,
            "column": at.column,
            "end_line": at.end_line,
            "end_column": at.end_column,
            "label": label,
        })
    }

    fn path(&self, at: &Location) -> String {
        format!("{}/{}", self.folder, at.file)
    }

    fn render(&self, problem: &Diagnostic, renderer: &Renderer) -> String {
        let mut group = Level::ERROR
            .primary_title(problem.message.as_str())
            .element(self.excerpt(&problem.at, &problem.label, problem));
        for (at, label) in &problem.related {
            if !is_near(at, &problem.at) {
                group = group.element(self.excerpt(at, label, problem));
            }
        }
        group = group.element(Level::HELP.message(problem.help.as_str()));
        renderer.render(&[group])
    }

    /// The line of a place, with those of the places near it.
    fn excerpt<'b>(
        &'b self,
        at: &Location,
        label: &'b str,
        problem: &'b Diagnostic,
    ) -> Element<'b> {
        let origin = Origin::path(self.path(at));
        let Some(file) = self.files.get(&*at.file) else {
            return origin.into();
        };
        let is_primary = *at == problem.at;
        let near: Vec<&(Location, String)> = problem
            .related
            .iter()
            .filter(|(other, _)| is_primary && is_near(other, at))
            .collect();
        let lines = near.iter().map(|(other, _)| other.line).chain([at.line]);
        let first = lines.clone().min().unwrap_or(at.line);
        let last = lines.max().unwrap_or(at.line);
        let Some(shown) = file.window(first, last) else {
            return origin.line(at.line).char_column(at.column).into();
        };
        let kind = if is_primary {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let mark = |kind: AnnotationKind, at: &Location, label: &'b str| {
            let label = Some(label).filter(|label| !label.is_empty());
            kind.span(shown.span(at)).label(label)
        };
        Snippet::source(shown.text)
            .path(self.path(at))
            .line_start(first)
            .annotation(mark(kind, at, label))
            .annotations(
                near.into_iter()
                    .map(|(other, label)| mark(AnnotationKind::Context, other, label)),
            )
            .into()
    }
}

/// All places of an error.
fn places(problem: &Diagnostic) -> impl Iterator<Item = &Location> {
    let related = problem.related.iter().map(|(at, _)| at);
    [&problem.at].into_iter().chain(related)
}

/// Two places that are shown in one excerpt are at most so many lines apart.
const NEAR: usize = 100;

fn is_near(one: &Location, other: &Location) -> bool {
    one.file == other.file && one.line.abs_diff(other.line) <= NEAR
}

/// A text and where its lines start.
#[derive(Debug)]
struct File<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

/// The most bytes of an excerpt. Longer lines are not shown.
const SHOWN: usize = 8_000;

impl<'a> File<'a> {
    fn new(text: &'a str) -> Self {
        // Columns do not count the byte order mark.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        Self {
            text,
            starts: [0].into_iter().chain(ends).collect(),
        }
    }

    /// Some lines, if they are there and short enough.
    fn window(&self, first: usize, last: usize) -> Option<Window<'a>> {
        let start = *self.starts.get(first.checked_sub(1)?)?;
        self.starts.get(last.checked_sub(1)?)?;
        let end = self.starts.get(last).copied().unwrap_or(self.text.len());
        let text = self.text.get(start..end)?.trim_end_matches(['\n', '\r']);
        (text.len() <= SHOWN).then_some(Window { text, first })
    }
}

/// Some lines of a text.
#[derive(Clone, Copy)]
struct Window<'a> {
    text: &'a str,
    /// The number of the first line.
    first: usize,
}

impl Window<'_> {
    /// The bytes of a place: to its end, or to the end of its first line.
    fn span(&self, at: &Location) -> Range<usize> {
        let start: usize = self
            .text
            .split_inclusive('\n')
            .take(at.line.saturating_sub(self.first))
            .map(str::len)
            .sum();
        let line = self.text[start..].lines().next().unwrap_or_default();
        let offset = |column: usize| {
            let found = line.char_indices().nth(column.saturating_sub(1));
            start + found.map_or(line.len(), |(offset, _)| offset)
        };
        let from = offset(at.column);
        let to = if at.end_line == at.line {
            offset(at.end_column)
        } else {
            start + line.trim_end().len()
        };
        from..to.max(from)
    }
}

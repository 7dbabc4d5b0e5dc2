//! Reads YAML into nodes: one parser gives both the values and their places.

use std::sync::Arc;

use indexmap::map::Entry as Slot;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput};

use crate::diagnostic::{Cause, Diagnostic, Location};
use crate::read::lines::Lines;
use crate::read::node::{Entry, Node, Object, Value};
use crate::read::scalar;

/// Deeper than any spec, and far from a stack overflow.
const DEPTH_LIMIT: usize = 100;

/// The most entries of a list or a mapping. The longest list of this spec, its services, has 800.
const LENGTH_LIMIT: usize = 20_000;

/// Reads one file.
pub(crate) fn parse(file: &str, text: &str) -> Result<Node, Box<Diagnostic>> {
    let mut reader = Reader {
        file: file.into(),
        events: Parser::new_from_str(text),
        lines: Lines::new(text),
        depth: 0,
    };
    reader
        .file()
        .map_err(|problem| problem.cause(Cause::Yaml).into())
}

struct Reader<'a> {
    file: Arc<str>,
    events: Parser<'a, StrInput<'a>>,
    lines: Lines<'a>,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn file(&mut self) -> Result<Node, Box<Diagnostic>> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) => {}
                Event::StreamEnd | Event::DocumentEnd => {
                    return Err(Diagnostic::new(
                        &Location::start(self.file.clone()),
                        "the file is empty",
                        "add content, or remove the file",
                    )
                    .into());
                }
                event => {
                    let node = self.node(event, span)?;
                    self.end()?;
                    return Ok(node);
                }
            }
        }
    }

    /// Reads the rest of the file, which must be empty.
    fn end(&mut self) -> Result<(), Box<Diagnostic>> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(()),
                (Event::DocumentStart(_), span) => {
                    return Err(Diagnostic::new(
                        &self.location(span),
                        "a second document starts here",
                        "move it to its own file",
                    )
                    .into());
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Box<Diagnostic>> {
        match self.events.next() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(self.malformed(&error)),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn location(&self, span: Span) -> Location {
        let line = |marker: Marker| marker.line().max(1);
        Location {
            file: self.file.clone(),
            line: line(span.start),
            column: span.start.col() + 1,
            end_line: line(span.end),
            end_column: span.end.col() + 1,
        }
    }

    fn malformed(&self, error: &ScanError) -> Box<Diagnostic> {
        let at = self.location(Span::empty(*error.marker()));
        if error.info().contains("unknown anchor") {
            return special(&at, "an alias");
        }
        Diagnostic::new(
            &at,
            format!("this is not well-formed YAML: {}", error.info()),
            "check the indentation, and quote values that contain `: ` or ` #` or start with a special character",
        ).into()
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Result<Node, Box<Diagnostic>> {
        let mut at = self.location(span);
        if self.depth > DEPTH_LIMIT {
            return Err(Diagnostic::new(
                &at,
                format!("values are nested more than {DEPTH_LIMIT} levels deep"),
                "move an inner part to its own file and reference it with `$ref`",
            )
            .into());
        }
        if let Some(what) = special_part(&event) {
            return Err(special(&at, what));
        }
        self.depth += 1;
        let value = match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) => {
                self.refuse_cut_text(&text, span)?;
                scalar::value(text, &at)?
            }
            Event::Scalar(text, ..) => Value::String(text.into_owned()),
            Event::SequenceStart(..) => {
                let mut items: Vec<Node> = Vec::new();
                let end = loop {
                    match self.next()? {
                        (Event::SequenceEnd, span) => break span,
                        (_, span) if items.len() == LENGTH_LIMIT => {
                            return Err(self.too_long(span, "list"));
                        }
                        (event, span) => items.push(self.node(event, span)?),
                    }
                };
                self.close(&mut at, end, items.last().map(|item| &item.at));
                Value::Array(items)
            }
            Event::MappingStart(..) => {
                let (object, end) = self.mapping()?;
                let last = object.last().map(|(_, entry)| &entry.node.at);
                self.close(&mut at, end, last);
                Value::Object(object)
            }
            // The parser sends nothing else within a document.
            _ => Value::Null,
        };
        self.depth -= 1;
        Ok(Node { at, value })
    }

    fn too_long(&self, span: Span, what: &str) -> Box<Diagnostic> {
        Diagnostic::new(
            &self.location(span),
            format!("this {what} has more than {LENGTH_LIMIT} entries"),
            "split it",
        )
        .into()
    }

    /// Sets the end of a list or a mapping: its bracket, or the end of its last value.
    fn close(&self, at: &mut Location, end: Span, last: Option<&Location>) {
        let end = self.location(end);
        let has_bracket = (end.line, end.column) != (end.end_line, end.end_column);
        let end = last.filter(|_| !has_bracket).unwrap_or(&end);
        (at.end_line, at.end_column) = (end.end_line, end.end_column);
    }

    fn mapping(&mut self) -> Result<(Object, Span), Box<Diagnostic>> {
        let mut object = Object::new();
        loop {
            let (event, span) = self.next()?;
            let (key, key_at) = match event {
                Event::MappingEnd => return Ok((object, span)),
                Event::Scalar(key, style, 0, None) => {
                    let at = self.location(span);
                    if style == ScalarStyle::Plain && key == "<<" {
                        return Err(special(&at, "a merge key"));
                    }
                    (key.into_owned(), at)
                }
                event => {
                    let at = self.location(span);
                    return Err(match special_part(&event) {
                        Some(what) => special(&at, what),
                        None => Diagnostic::new(
                            &at,
                            "a key must be a plain string",
                            "write the key as a string",
                        )
                        .into(),
                    });
                }
            };
            if object.len() == LENGTH_LIMIT {
                return Err(self.too_long(span, "mapping"));
            }
            let (event, span) = self.next()?;
            // The place of the value itself is after the anchor, often on the next line.
            if let Some(what) = special_part(&event) {
                return Err(special(&key_at, what));
            }
            match object.entry(key) {
                Slot::Occupied(first) => {
                    return Err(Diagnostic::new(
                        &key_at,
                        format!("the key `{}` appears twice", first.key()),
                        "remove one of the two, or merge them",
                    )
                    .label("again here")
                    .related(&first.get().key_at, "first here")
                    .into());
                }
                Slot::Vacant(slot) => {
                    let node = self.node(event, span)?;
                    slot.insert(Entry { key_at, node });
                }
            }
        }
    }

    /// Refuses a comment after a text of several words: the text was meant to go on.
    fn refuse_cut_text(&mut self, text: &str, span: Span) -> Result<(), Box<Diagnostic>> {
        if !text.contains(' ') {
            return Ok(());
        }
        let rest = self.lines.after(span.end.line(), span.end.col());
        if rest.trim_start().starts_with('#') {
            let column = span.end.col() + 1 + (rest.len() - rest.trim_start().len());
            return Err(Diagnostic::new(
                &Location::point(self.file.clone(), span.end.line(), column),
                "the text ends here, because ` #` starts a comment",
                "put the whole text in quotes, or the comment on a line of its own",
            )
            .into());
        }
        Ok(())
    }
}

/// What of a value is more than a plain value.
fn special_part(event: &Event<'_>) -> Option<&'static str> {
    match event {
        Event::Alias(_) => Some("an alias"),
        Event::Scalar(_, _, anchor, tag) => special_of(*anchor, tag.is_some()),
        Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
            special_of(*anchor, tag.is_some())
        }
        _ => None,
    }
}

fn special_of(anchor: usize, has_tag: bool) -> Option<&'static str> {
    if anchor > 0 {
        Some("an anchor")
    } else {
        has_tag.then_some("a tag")
    }
}

fn special(at: &Location, what: &str) -> Box<Diagnostic> {
    Diagnostic::new(
        at,
        format!("{what} of YAML is not supported"),
        "write the value in full, or move it to its own file and reference it with `$ref`",
    )
    .into()
}

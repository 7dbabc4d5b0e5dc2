//! Reads and writes YAML. Only this module uses `serde_yaml`, which has no places for values, and
//! `saphyr-parser`, which has.

use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScanError, Span};

use crate::diagnostic::{Diagnostic, Location};
use crate::read::node::{Entry, Node, Object, Value};

/// Reads one file.
pub(crate) fn parse(file: &str, text: &str) -> Result<Node, Diagnostic> {
    let file: Arc<str> = file.into();
    let places = Places::read(&file, text)?;
    let value: serde_yaml::Value = serde_yaml::from_str(text).map_err(|error| {
        let (line, column) = error
            .location()
            .map_or((1, 1), |location| (location.line(), location.column()));
        malformed(&file, line, column, &error.to_string())
    })?;
    join(&file, places, value)
}

/// Writes a document.
pub(crate) fn to_string(value: &serde_json::Value) -> String {
    serde_yaml::to_string(value).expect("a JSON value has a YAML form")
}

/// The places of the values of a document, in the same structure.
struct Places {
    at: Location,
    shape: Shape,
}

enum Shape {
    Scalar,
    Sequence(Vec<Places>),
    Mapping(Vec<(Location, Places)>),
}

impl Places {
    fn read(file: &Arc<str>, text: &str) -> Result<Self, Diagnostic> {
        let mut reader = EventReader {
            file,
            events: Parser::new_from_str(text),
            depth: 0,
        };
        loop {
            let (event, span) = reader.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) => {}
                Event::StreamEnd | Event::DocumentEnd => {
                    return Err(Diagnostic {
                        at: Location::start(file.clone()),
                        message: "the file is empty".into(),
                        help: "add content, or remove the file".into(),
                    });
                }
                event => {
                    let places = reader.places(&event, span)?;
                    reader.end()?;
                    return Ok(places);
                }
            }
        }
    }
}

/// Deeper than any spec, and far from a stack overflow.
const DEPTH_LIMIT: usize = 100;

struct EventReader<'a> {
    file: &'a Arc<str>,
    events: Parser<'a, saphyr_parser::StrInput<'a>>,
    depth: usize,
}

impl<'a> EventReader<'a> {
    /// Reads the rest of the file, which must be empty.
    fn end(&mut self) -> Result<(), Diagnostic> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(()),
                (Event::DocumentStart(_), span) => {
                    return Err(Diagnostic {
                        at: self.location(span.start),
                        message: "a second document starts here".into(),
                        help: "move it to its own file".into(),
                    });
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Diagnostic> {
        match self.events.next() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(self.scan_error(&error)),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn location(&self, marker: Marker) -> Location {
        Location {
            file: self.file.clone(),
            line: marker.line().max(1),
            column: marker.col() + 1,
        }
    }

    fn scan_error(&self, error: &ScanError) -> Diagnostic {
        let marker = error.marker();
        malformed(
            self.file,
            marker.line().max(1),
            marker.col() + 1,
            error.info(),
        )
    }

    fn places(&mut self, event: &Event<'a>, span: Span) -> Result<Places, Diagnostic> {
        let at = self.location(span.start);
        if self.depth > DEPTH_LIMIT {
            return Err(Diagnostic {
                at,
                message: format!("values are nested more than {DEPTH_LIMIT} levels deep"),
                help: "move an inner part to its own file and reference it with `$ref`".into(),
            });
        }
        self.depth += 1;
        let shape = match event {
            Event::Scalar(_, _, 0, None) => Shape::Scalar,
            Event::SequenceStart(0, None) => {
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break Shape::Sequence(items),
                        (event, span) => items.push(self.places(&event, span)?),
                    }
                }
            }
            Event::MappingStart(0, None) => self.mapping()?,
            _ => return Err(not_plain(at)),
        };
        self.depth -= 1;
        Ok(Places { at, shape })
    }

    fn mapping(&mut self) -> Result<Shape, Diagnostic> {
        let mut entries: Vec<(Location, Places)> = Vec::new();
        let mut keys: Vec<(String, Location)> = Vec::new();
        loop {
            let (key, at) = match self.next()? {
                (Event::MappingEnd, _) => return Ok(Shape::Mapping(entries)),
                (Event::Scalar(key, _, 0, None), span) => (key, self.location(span.start)),
                (_, span) => {
                    return Err(Diagnostic {
                        at: self.location(span.start),
                        message: "a key must be a plain string".into(),
                        help: "write the key as a string".into(),
                    });
                }
            };
            if let Some((_, first)) = keys.iter().find(|(seen, _)| *seen == *key) {
                return Err(Diagnostic {
                    message: format!(
                        "the key `{key}` appears twice, first on line {}",
                        first.line
                    ),
                    help: "remove one of the two, or merge them".into(),
                    at,
                });
            }
            keys.push((key.into_owned(), at.clone()));
            let (event, span) = self.next()?;
            // The place of the value itself is after the anchor, often on the next line.
            if !is_plain(&event) {
                return Err(not_plain(at));
            }
            entries.push((at, self.places(&event, span)?));
        }
    }
}

/// Whether a value has no anchor and no tag.
fn is_plain(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Scalar(_, _, 0, None) | Event::SequenceStart(0, None) | Event::MappingStart(0, None)
    )
}

fn not_plain(at: Location) -> Diagnostic {
    Diagnostic {
        at,
        message: "anchors, aliases and tags are not supported".into(),
        help: "write the value in full, or move it to its own file and reference it with `$ref`"
            .into(),
    }
}

fn malformed(file: &Arc<str>, line: usize, column: usize, what: &str) -> Diagnostic {
    Diagnostic {
        at: Location {
            file: file.clone(),
            line,
            column,
        },
        message: format!("this is not well-formed YAML: {what}"),
        help: "check the indentation, and quote values that contain `: ` or ` #` or start with a special character".into(),
    }
}

/// Joins the values of one reader with the places of the other.
fn join(file: &Arc<str>, places: Places, value: serde_yaml::Value) -> Result<Node, Diagnostic> {
    let Places { at, shape } = places;
    let value = match (value, shape) {
        (serde_yaml::Value::Null, Shape::Scalar) => Value::Null,
        (serde_yaml::Value::Bool(value), Shape::Scalar) => Value::Bool(value),
        (serde_yaml::Value::String(text), Shape::Scalar) => Value::String(text),
        (serde_yaml::Value::Number(number), Shape::Scalar) => {
            let number = number
                .as_i64()
                .map(Into::into)
                .or_else(|| number.as_u64().map(Into::into))
                .or_else(|| number.as_f64().and_then(serde_json::Number::from_f64));
            match number {
                Some(number) => Value::Number(number),
                None => return Err(malformed(file, at.line, at.column, "not a finite number")),
            }
        }
        (serde_yaml::Value::Sequence(values), Shape::Sequence(places))
            if values.len() == places.len() =>
        {
            let items: Result<_, _> = places
                .into_iter()
                .zip(values)
                .map(|(place, value)| join(file, place, value))
                .collect();
            Value::Array(items?)
        }
        (serde_yaml::Value::Mapping(values), Shape::Mapping(places))
            if values.len() == places.len() =>
        {
            let mut object = Object::with_capacity(values.len());
            for ((key_at, place), (key, value)) in places.into_iter().zip(values) {
                let Some(key) = key_name(&key) else {
                    return Err(malformed(
                        file,
                        key_at.line,
                        key_at.column,
                        "a key must be a plain string",
                    ));
                };
                let node = join(file, place, value)?;
                object.insert(key, Entry { key_at, node });
            }
            Value::Object(object)
        }
        _ => {
            return Err(malformed(
                file,
                at.line,
                at.column,
                "two YAML parsers read this value differently; write it in a simpler way",
            ));
        }
    };
    Ok(Node { at, value })
}

fn key_name(key: &serde_yaml::Value) -> Option<String> {
    match key {
        serde_yaml::Value::String(key) => Some(key.clone()),
        serde_yaml::Value::Number(number) => Some(number.to_string()),
        serde_yaml::Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

//! Repairs an answer that does not fit its schema, so that one odd field does not lose the rest.
//!
//! The API changes types without notice. An answer that fits is read without any of this. One that
//! does not is walked along the table of its schema: what can be converted is, what cannot be read
//! and is not needed is left out, and an item that lacks what identifies it is skipped. Each repair
//! is kept, so that whoever runs the client learns of the drift.

use std::collections::HashMap;
use std::fmt;

use serde_json::{Map, Number, Value};

use crate::schema::{Field, Kind};

/// A part of an answer that did not fit, and what was done about it.
///
/// Repairs of one kind are counted together: a list of 1,000 items that all have the same odd
/// field gives one. It holds no value of the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repair {
    /// Where it was first, as `data.items[3].sync_frequency`.
    pub path: String,
    /// How many places were repaired that differ from this one in nothing but an index or a name.
    pub count: usize,
    /// What was expected, as `a whole number`.
    pub expected: &'static str,
    /// What was found, as `a text`.
    pub found: &'static str,
    /// What was done.
    pub action: RepairAction,
}

/// What was done about a part of an answer that did not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepairAction {
    /// The value was converted, as the text `"360"` to a number.
    Converted,
    /// The field was left out: it is as if it had not come.
    LeftOut,
    /// An item of a list, or an entry of a map, was dropped.
    Skipped,
    /// The field had to be there, and was filled with an empty value.
    Filled,
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = match self.action {
            RepairAction::Converted => "converted",
            RepairAction::LeftOut => "left out",
            RepairAction::Skipped => "skipped",
            RepairAction::Filled => "filled with an empty value",
        };
        write!(
            f,
            "`{}` is {}, expected {}: {action}",
            self.path, self.found, self.expected
        )?;
        if self.count > 1 {
            write!(f, " ({} times)", self.count)?;
        }
        Ok(())
    }
}

/// Repairs values, and keeps what it did.
#[derive(Default)]
pub(crate) struct Repairs {
    path: Vec<Step>,
    found: Vec<Repair>,
    /// The place in `found` of each kind of repair.
    known: HashMap<(String, &'static str, RepairAction), usize>,
}

enum Step {
    Field(&'static str),
    Key(String),
    Index(usize),
}

/// A value that cannot be read as what it should be: where, and why.
pub(super) struct Unreadable {
    pub(super) path: String,
    pub(super) expected: &'static str,
    pub(super) found: &'static str,
}

impl Repairs {
    /// What was repaired.
    pub(super) fn into_vec(self) -> Vec<Repair> {
        self.found
    }

    /// Repairs a field of an object. Nothing else of the object is looked at.
    pub(super) fn field(
        &mut self,
        object: &mut Map<String, Value>,
        field: &Field,
    ) -> Result<(), Unreadable> {
        self.within(field.name, |repairs| repairs.of_field(object, field))
    }

    fn of_field(
        &mut self,
        object: &mut Map<String, Value>,
        field: &Field,
    ) -> Result<(), Unreadable> {
        let kind = field.kind;
        let value = match object.get_mut(field.name) {
            Some(value) if !value.is_null() => value,
            _ if !field.required => return Ok(()),
            Some(_) if field.identifies => return Err(self.unreadable(kind, "null")),
            None if field.identifies => return Err(self.unreadable(kind, "absent")),
            other => {
                let found = if other.is_some() { "null" } else { "absent" };
                self.note(expected(kind), found, RepairAction::Filled);
                object.insert(field.name.to_owned(), empty(kind));
                return Ok(());
            }
        };
        let taken = value.take();
        let found = noun(&taken);
        match self.value(taken, kind) {
            Ok(repaired) => *value = repaired,
            Err(unreadable) if field.identifies => return Err(unreadable),
            Err(_) if field.required => {
                self.note(expected(kind), found, RepairAction::Filled);
                *value = empty(kind);
            }
            Err(_) => {
                self.note(expected(kind), found, RepairAction::LeftOut);
                object.shift_remove(field.name);
            }
        }
        Ok(())
    }

    /// Fills a field that must be there with an empty value.
    pub(super) fn fill(&mut self, object: &mut Map<String, Value>, field: &Field) {
        self.note_field(
            field.name,
            expected(field.kind),
            "absent",
            RepairAction::Filled,
        );
        object.insert(field.name.to_owned(), empty(field.kind));
    }

    /// Notes that a field is left out, or read from somewhere else.
    pub(super) fn note_field(
        &mut self,
        name: &'static str,
        expected: &'static str,
        found: &'static str,
        action: RepairAction,
    ) {
        self.within(name, |repairs| repairs.note(expected, found, action));
    }

    /// Does something to the parts of a field.
    pub(super) fn within<T>(&mut self, name: &'static str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Field(name));
        let outcome = work(self);
        self.path.pop();
        outcome
    }

    /// Notes what was done about the body as a whole.
    pub(super) fn note_body(
        &mut self,
        expected: &'static str,
        found: &'static str,
        action: RepairAction,
    ) {
        self.note(expected, found, action);
    }

    fn unreadable(&self, kind: Kind, found: &'static str) -> Unreadable {
        Unreadable {
            path: self.written(),
            expected: expected(kind),
            found,
        }
    }

    fn value(&mut self, value: Value, kind: Kind) -> Result<Value, Unreadable> {
        match kind {
            Kind::Any => Ok(value),
            Kind::Text | Kind::Timestamp | Kind::Enum(_) => self.scalar(&value, kind, text),
            Kind::Boolean => self.scalar(&value, kind, boolean),
            Kind::Integer => self.scalar(&value, kind, |value| {
                whole(value)
                    .filter(|number| i32::try_from(*number).is_ok())
                    .map(Value::from)
            }),
            Kind::LongInteger => self.scalar(&value, kind, |value| whole(value).map(Value::from)),
            Kind::Number => self.scalar(&value, kind, number),
            Kind::List(item) => self.list(value, *item),
            Kind::Map(entry) => self.map(value, *entry),
            Kind::FreeForm => self.object_of(value, kind).map(Value::Object),
            Kind::Object(fields) => {
                let mut object = self.object_of(value, kind)?;
                self.fields(&mut object, fields)?;
                Ok(Value::Object(object))
            }
        }
    }

    /// A value without parts. `convert` gives it as it is if it fits.
    fn scalar(
        &mut self,
        value: &Value,
        kind: Kind,
        convert: impl Fn(&Value) -> Option<Value>,
    ) -> Result<Value, Unreadable> {
        let Some(converted) = convert(value) else {
            return Err(self.unreadable(kind, noun(value)));
        };
        if converted != *value {
            self.note(expected(kind), noun(value), RepairAction::Converted);
        }
        Ok(converted)
    }

    fn list(&mut self, value: Value, item: Kind) -> Result<Value, Unreadable> {
        let found = noun(&value);
        let items = match value {
            Value::Array(items) => items,
            // Some servers write an empty list as an empty object, or as an empty text.
            Value::Object(object) if object.is_empty() => {
                self.note("a list", found, RepairAction::Converted);
                Vec::new()
            }
            Value::String(text) if text.is_empty() => {
                self.note("a list", found, RepairAction::Converted);
                Vec::new()
            }
            // And a list of one as that one.
            one => {
                let one = self.value(one, item)?;
                self.note("a list", found, RepairAction::Converted);
                return Ok(Value::Array(vec![one]));
            }
        };
        let mut kept = Vec::with_capacity(items.len());
        for (index, value) in items.into_iter().enumerate() {
            self.path.push(Step::Index(index));
            if let Some(value) = self.entry(value, item) {
                kept.push(value);
            }
            self.path.pop();
        }
        Ok(Value::Array(kept))
    }

    fn map(&mut self, value: Value, entry: Kind) -> Result<Value, Unreadable> {
        let object = self.object_of(value, Kind::Map(&Kind::Any))?;
        let mut kept = Map::with_capacity(object.len());
        for (key, value) in object {
            self.path.push(Step::Key(key));
            let value = self.entry(value, entry);
            if let (Some(Step::Key(key)), Some(value)) = (self.path.pop(), value) {
                kept.insert(key, value);
            }
        }
        Ok(Value::Object(kept))
    }

    /// An item of a list or a map; nothing if it has to be skipped.
    fn entry(&mut self, value: Value, kind: Kind) -> Option<Value> {
        let found = noun(&value);
        match self.value(value, kind) {
            Ok(value) => Some(value),
            Err(_) => {
                self.note(expected(kind), found, RepairAction::Skipped);
                None
            }
        }
    }

    /// An object; an empty list is one without fields, as some servers write it.
    fn object_of(&mut self, value: Value, kind: Kind) -> Result<Map<String, Value>, Unreadable> {
        match value {
            Value::Object(object) => Ok(object),
            Value::Array(items) if items.is_empty() => {
                self.note(expected(kind), "a list", RepairAction::Converted);
                Ok(Map::new())
            }
            other => Err(self.unreadable(kind, noun(&other))),
        }
    }

    fn fields(
        &mut self,
        object: &mut Map<String, Value>,
        fields: &'static [Field],
    ) -> Result<(), Unreadable> {
        fields
            .iter()
            .try_for_each(|field| self.field(object, field))
    }

    fn note(&mut self, expected: &'static str, found: &'static str, action: RepairAction) {
        let key = (self.pattern(), found, action);
        if let Some(place) = self.known.get(&key) {
            self.found[*place].count += 1;
            return;
        }
        self.known.insert(key, self.found.len());
        self.found.push(Repair {
            path: self.written(),
            count: 1,
            expected,
            found,
            action,
        });
    }

    fn written(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.push_str(&format!(".{name}")),
                Step::Key(key) => path.push_str(&format!(".{key}")),
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// The path without what tells siblings apart.
    fn pattern(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Field(name) => path.push_str(&format!(".{name}")),
                Step::Key(_) => path.push_str(".*"),
                Step::Index(_) => path.push_str("[*]"),
            }
        }
        path
    }
}

/// An empty value of a kind.
fn empty(kind: Kind) -> Value {
    match kind {
        Kind::Text | Kind::Timestamp | Kind::Enum(_) => Value::from(""),
        Kind::Boolean => Value::Bool(false),
        Kind::Integer | Kind::LongInteger | Kind::Number => Value::from(0),
        Kind::List(_) => Value::Array(Vec::new()),
        Kind::Map(_) | Kind::FreeForm => Value::Object(Map::new()),
        Kind::Object(fields) => Value::Object(
            fields
                .iter()
                .filter(|field| field.required)
                .map(|field| (field.name.to_owned(), empty(field.kind)))
                .collect(),
        ),
        Kind::Any => Value::Null,
    }
}

fn text(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) => Some(value.clone()),
        Value::Number(number) => Some(number.to_string().into()),
        Value::Bool(value) => Some(value.to_string().into()),
        _ => None,
    }
}

fn boolean(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(_) => Some(value.clone()),
        Value::Number(number) => match whole_number(number)? {
            0 => Some(false.into()),
            1 => Some(true.into()),
            _ => None,
        },
        Value::String(text) => match text.trim() {
            text if text.eq_ignore_ascii_case("true") => Some(true.into()),
            text if text.eq_ignore_ascii_case("false") => Some(false.into()),
            _ => None,
        },
        _ => None,
    }
}

fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => whole_number(number),
        Value::String(text) => {
            let text = text.trim();
            let float = || whole_number(&Number::from_f64(text.parse().ok()?)?);
            text.parse().ok().or_else(float)
        }
        _ => None,
    }
}

/// A number without a fraction, also if it is written with one.
pub(crate) fn whole_number(number: &Number) -> Option<i64> {
    /// Beyond it, a floating-point number no longer tells whole numbers apart.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    number.as_i64().or_else(|| {
        let number = number.as_f64()?;
        #[allow(clippy::cast_possible_truncation, reason = "it is whole and in range")]
        (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
    })
}

fn number(value: &Value) -> Option<Value> {
    match value {
        Value::Number(_) => Some(value.clone()),
        Value::String(text) => {
            let number = Number::from_f64(text.trim().parse().ok()?)?;
            Some(Value::Number(number))
        }
        _ => None,
    }
}

/// What a value is, in words.
pub(crate) fn noun(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::Object(fields) if fields.iter().any(|field| field.identifies) => {
            "an object with what identifies it"
        }
        kind => kind.noun(),
    }
}

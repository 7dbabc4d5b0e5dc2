//! Which fields of an object are missing, by the values of those next to them.

use serde_json::{Map, Value};

use super::problem::ProblemKind;
use crate::schema::Field;

/// An object that creates something, and the fields that it can have.
pub(super) struct Neighbours<'a> {
    pub(super) object: &'a Map<String, Value>,
    pub(super) fields: &'a [&'static Field],
}

/// A field next to another, and a value that it can have.
type Condition = (&'static str, &'static str);

impl Neighbours<'_> {
    /// The fields that are missing, and how.
    pub(super) fn missing(&self) -> impl Iterator<Item = (&'static Field, ProblemKind)> {
        self.fields.iter().filter_map(|field| {
            let is_set = self.value(field.name).is_some();
            let kind = match self.demand(field) {
                _ if is_set => return None,
                _ if field.required => ProblemKind::Missing,
                Some((field, value)) => ProblemKind::MissingWhen { field, value },
                None => return None,
            };
            Some((*field, kind))
        })
    }

    /// The condition that demands a field, unless it is not used at all.
    fn demand(&self, field: &Field) -> Option<Condition> {
        let mut conditions = field.required_when().iter().copied();
        let demand = conditions.find(|condition| self.holds(*condition))?;
        let mut uses = field.applies_when.iter().copied();
        let is_used =
            field.applies_when.is_empty() || uses.any(|it| !self.is_near(it) || self.holds(it));
        is_used.then_some(demand)
    }

    /// Whether a field has a value, or takes it when it is left out. A default counts only where
    /// its field is used.
    fn holds(&self, (name, value): Condition) -> bool {
        let defaults_to = |(name, value)| {
            let known = self.fields.iter().find(|field| field.name == name);
            let known = known.filter(|_| self.value(name).is_none())?;
            let default = known.default()?.to_string();
            (default == value).then_some(known.applies_when)
        };
        self.is_set((name, value))
            || defaults_to((name, value)).is_some_and(|uses| {
                let mut used = uses.iter().copied();
                uses.is_empty()
                    || used
                        .any(|it| !self.is_near(it) || self.is_set(it) || defaults_to(it).is_some())
            })
    }

    fn is_set(&self, (name, value): Condition) -> bool {
        match self.value(name) {
            Some(Value::String(text)) => text.eq_ignore_ascii_case(value),
            Some(Value::Bool(flag)) => flag.to_string() == value,
            _ => false,
        }
    }

    /// A null is no value.
    fn value(&self, name: &str) -> Option<&Value> {
        self.object.get(name).filter(|value| !value.is_null())
    }

    /// Whether a condition is about a field of this object. The conditions of an `auth` can be about
    /// its config.
    fn is_near(&self, (name, _): Condition) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }
}

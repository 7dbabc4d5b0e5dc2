//! Which fields a config needs, as far as it is known.
//!
//! The spec knows for few services what they reject a config without. So an example also has the
//! secrets, and what the spec has an example for, where nothing says that they can be left out.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::services::{Condition, Field, Type};

/// The fields of an object, and the values that their conditions are judged by.
pub(super) struct Choices<'a> {
    fields: &'a [Field],
    /// Defaults, and the values that are chosen where there is none.
    values: BTreeMap<&'a str, Value>,
}

impl<'a> Choices<'a> {
    pub(super) fn of(fields: &'a [Field]) -> Self {
        let mut choices = Self {
            fields,
            values: BTreeMap::new(),
        };
        for field in fields {
            if let Some(default) = &field.facts.default {
                choices.values.insert(&field.name, default.clone());
            }
        }
        for field in fields {
            if let Some(value) = choices.choice(field) {
                choices.values.insert(&field.name, value);
            }
        }
        choices
    }

    /// The value of a field that has to be chosen: an enum without a default that decides which
    /// fields are required or which secrets are used.
    fn choice(&self, field: &Field) -> Option<Value> {
        let Type::Enum(_, values) = &field.ty else {
            return None;
        };
        let decides = self.fields.iter().any(|other| {
            let uses = other.applies_when.iter().filter(|_| other.is_secret());
            let mut conditions = other.facts.required_when.iter().chain(uses);
            conditions.any(|condition| condition.field == field.name)
        });
        if !decides || !is_sent(field) || field.facts.default.is_some() || field.facts.optional {
            return None;
        }
        let example = field.facts.example.clone();
        example.or_else(|| values.first().map(|value| value.as_str().into()))
    }

    /// The chosen value of a field.
    pub(super) fn value(&self, field: &Field) -> Option<&Value> {
        self.values.get(field.name.as_str())
    }

    /// The fields that are needed, in their order.
    pub(super) fn needed(&self) -> impl Iterator<Item = &'a Field> {
        let needed = self.fields.iter().filter(|field| self.is_needed(field));
        let names: Vec<&str> = needed
            .clone()
            .flat_map(|field| field.applies_when.iter().chain(&field.facts.required_when))
            .filter(|condition| self.holds(condition))
            .map(|condition| condition.field.as_str())
            .collect();
        self.fields.iter().filter(move |field| {
            // What is chosen is set where another field is there because of it.
            let is_chosen = field.facts.default.is_none() && names.contains(&field.name.as_str());
            is_chosen || self.is_needed(field)
        })
    }

    fn is_needed(&self, field: &Field) -> bool {
        let facts = &field.facts;
        let is_used = field.applies_when.is_empty() || self.any_holds(&field.applies_when);
        if field.required {
            return true;
        }
        if !is_sent(field) || !is_used {
            return false;
        }
        let is_shown = facts.example.is_some()
            && matches!(field.ty, Type::Text | Type::Integer | Type::Number);
        let can_be_left_out = facts.optional || facts.default.is_some();
        self.any_holds(&facts.required_when)
            || (!can_be_left_out && (is_shown || field.is_secret()))
    }

    fn any_holds(&self, conditions: &[Condition]) -> bool {
        conditions.iter().any(|condition| self.holds(condition))
    }

    fn holds(&self, condition: &Condition) -> bool {
        match self.values.get(condition.field.as_str()) {
            Some(Value::String(text)) => *text == condition.value,
            Some(Value::Bool(flag)) => flag.to_string() == condition.value,
            _ => false,
        }
    }
}

/// Whether a new config should have the field at all.
fn is_sent(field: &Field) -> bool {
    !field.read_only && !field.facts.deprecated
}

//! What calls of an operation need: the marks of the operation and of its fields, and when each
//! holds.

use std::collections::BTreeSet;

use super::api::Api;
use super::operation::{Answer, Body, Operation};
use super::power::{About, Mark};
use super::rule::{Condition, EACH};
use super::schema::{Kind, Property, Type};

/// How many marked fields a body or an answer can have. A schema that is in another one many times,
/// which is in a third one many times, would have more than memory can hold.
pub const MOST: usize = 1000;

/// A mark, and when it holds of an operation.
#[derive(Clone, Debug)]
pub struct Use<'a> {
    /// The mark.
    pub mark: &'a Mark,
    /// When it holds.
    pub when: When,
}

/// When a mark holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// Always, because the answer has this field.
    Answered(Vec<String>),
    /// If the body has this field, with a value that is none of these (as JSON).
    Sent(Vec<String>, Vec<String>),
}

impl Use<'_> {
    /// When it holds, in words that follow a statement: ``with `paused` true``. Empty if it always
    /// does.
    pub fn condition(&self) -> String {
        match &self.when {
            When::Always => String::new(),
            When::Answered(path) => format!("for `{}` in the answer", path.join(".")),
            When::Sent(path, _) => {
                let condition = Condition {
                    field: path.join("."),
                    values: self.mark.values.clone(),
                };
                format!("with {condition}")
            }
        }
    }
}

impl Api {
    /// All marks of an operation: its own, those of the fields that it can send, and those of the
    /// fields that it answers.
    pub fn uses<'a>(&'a self, operation: &'a Operation) -> Vec<Use<'a>> {
        let mut uses: Vec<Use<'a>> = operation
            .marks
            .iter()
            .map(|mark| Use {
                mark,
                when: When::Always,
            })
            .collect();
        if let Some(Body::Json(name)) = &operation.body {
            for (path, property) in self.marked(name) {
                for mark in &property.marks {
                    if !matches!(mark.about, About::Reveals(_)) {
                        let harmless = self.harmless(property, mark);
                        let when = When::Sent(path.clone(), harmless);
                        uses.push(Use { mark, when });
                    }
                }
            }
        }
        if let Answer::Data(ty) | Answer::Page(ty) = &operation.answer
            && let Some(name) = ty.named()
        {
            for (path, property) in self.marked(name) {
                for mark in &property.marks {
                    // One field is reason enough.
                    let is_known = uses.iter().any(|other| {
                        other.mark.power() == mark.power() && !matches!(other.when, When::Sent(..))
                    });
                    if matches!(mark.about, About::Reveals(_)) && !is_known {
                        let when = When::Answered(path.clone());
                        uses.push(Use { mark, when });
                    }
                }
            }
        }
        uses
    }

    /// The known values of a field with which a mark does not hold, as JSON. A value that is not
    /// among them counts as one with which it does.
    fn harmless(&self, property: &Property, mark: &Mark) -> Vec<String> {
        if mark.values.is_empty() {
            return Vec::new();
        }
        let known = self.known_values(property);
        let others = known.into_iter().filter(|value| {
            let same = |other: &serde_json::Value| other == value;
            !mark.values.iter().any(same)
        });
        others.map(|value| value.to_string()).collect()
    }

    /// All values that a field can have, if they can be listed.
    pub fn known_values(&self, property: &Property) -> Vec<serde_json::Value> {
        match &property.ty {
            Type::Boolean => vec![true.into(), false.into()],
            Type::Named(name) => match self.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Enum(values)) => values.iter().map(|it| it.as_str().into()).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// The marked properties of a schema and of those in it, with the names that lead to each. What
    /// is within a harmless one is left out. There are at most [`MOST`].
    fn marked<'a>(&'a self, schema: &str) -> Vec<(Vec<String>, &'a Property)> {
        let mut found = Vec::new();
        self.walk(schema, &mut Vec::new(), &mut found);
        found
    }

    /// The properties of a schema and of those in it, each once. What is within one of those that
    /// `covers` names is left out.
    pub fn properties_within<'a>(
        &'a self,
        schema: &str,
        covers: &dyn Fn(&Property) -> bool,
    ) -> Vec<&'a Property> {
        let mut open: Vec<&str> = self
            .schemas
            .get_key_value(schema)
            .map(|it| it.0.as_str())
            .into_iter()
            .collect();
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        while let Some(name) = open.pop() {
            if !seen.insert(name) {
                continue;
            }
            match self.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Object(object)) => {
                    for property in &object.properties {
                        found.push(property);
                        if !covers(property) {
                            open.extend(property.ty.named());
                        }
                    }
                }
                Some(Kind::Map(values)) => open.extend(values.named()),
                Some(Kind::Enum(_)) | None => {}
            }
        }
        found
    }

    fn walk<'a>(
        &'a self,
        name: &str,
        path: &mut Vec<String>,
        found: &mut Vec<(Vec<String>, &'a Property)>,
    ) {
        let is_harmless = |property: &Property| property.harmless.is_some();
        let within = self.properties_within(name, &is_harmless);
        let has_marks = within.iter().any(|property| !property.marks.is_empty());
        if found.len() >= MOST || !has_marks {
            return;
        }
        let start = path.len();
        match self.schemas.get(name).map(|schema| &schema.kind) {
            Some(Kind::Object(object)) => {
                for property in &object.properties {
                    path.push(property.name.clone());
                    if !property.marks.is_empty() {
                        found.push((path.clone(), property));
                    }
                    if !is_harmless(property) {
                        self.walk_type(&property.ty, path, found);
                    }
                    path.truncate(start);
                }
            }
            Some(Kind::Map(values)) => {
                path.push(EACH.to_owned());
                self.walk_type(values, path, found);
                path.truncate(start);
            }
            Some(Kind::Enum(_)) | None => {}
        }
    }

    fn walk_type<'a>(
        &'a self,
        ty: &Type,
        path: &mut Vec<String>,
        found: &mut Vec<(Vec<String>, &'a Property)>,
    ) {
        match ty {
            Type::List(inner) | Type::Map(inner) => {
                path.push(EACH.to_owned());
                self.walk_type(inner, path, found);
                path.pop();
            }
            Type::Named(name) => self.walk(name, path, found),
            _ => {}
        }
    }
}

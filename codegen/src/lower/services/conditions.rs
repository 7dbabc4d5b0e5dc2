//! Reads what fields say of others next to them: conditions and successors. Checks that these are
//! possible.

use super::fields::{FieldReader, Held, Link};
use crate::model::services::{Condition, Field, Type};
use crate::read::node::Node;

impl FieldReader<'_> {
    /// The conditions under a key, or those that are inherited.
    pub(super) fn conditions(
        &mut self,
        node: &Node,
        key: &str,
        inherited: &[Condition],
    ) -> Vec<Condition> {
        let Some(node) = node.get(key) else {
            return inherited.to_vec();
        };
        let mut conditions = Vec::new();
        let wrong = self.problems.len();
        for (field, entry) in node.entries() {
            let node = &entry.node;
            let values = match node.as_array() {
                Some(items) => items,
                None => std::slice::from_ref(node),
            };
            for value in values {
                let text = match (value.as_str(), value.as_bool()) {
                    (Some(text), _) => text.to_owned(),
                    (_, Some(flag)) => flag.to_string(),
                    _ => {
                        self.problems.push(
                            &value.at,
                            format!(
                                "the value for `{field}` is {}, not a string or a boolean",
                                value.kind()
                            ),
                            "write a value of that field, or a list of its values",
                        );
                        continue;
                    }
                };
                conditions.push(Condition {
                    field: field.to_owned(),
                    value: text,
                });
            }
        }
        if conditions.is_empty() && self.problems.len() == wrong {
            self.problems.push(
                &node.at,
                format!("`{key}` names no fields"),
                "write `field: value`, or remove it",
            );
        }
        conditions
    }

    /// Settles what fields say of each other. What a shared field says is removed where it is not
    /// possible; what else is not is reported. Fields are used on conditions that can also name the
    /// fields in `others`.
    pub(super) fn settle(&mut self, fields: &mut [Field], others: &[Field]) {
        let own: Vec<Field> = fields.to_vec();
        for field in fields {
            if let Type::Object(name, inner) = field.ty.innermost_mut()
                && name.is_shared == self.is_shared
            {
                self.settle(inner, &[]);
                for field in inner {
                    self.not_of_config(field);
                }
            }
            let beside: Vec<&Field> = own.iter().filter(|it| it.name != field.name).collect();
            let near: Vec<&Field> = own.iter().chain(others).collect();
            let said = std::mem::take(&mut field.applies_when);
            field.applies_when = self.possible(field, said, Link::AppliesWhen, &near);
            let said = std::mem::take(&mut field.facts.required_when);
            field.facts.required_when = self.possible(field, said, Link::RequiredWhen, &beside);
            self.successor(field, &beside);
        }
    }

    /// The conditions that can be true next to these fields.
    fn possible(
        &mut self,
        field: &Field,
        mut conditions: Vec<Condition>,
        link: fn(Condition) -> Link,
        near: &[&Field],
    ) -> Vec<Condition> {
        conditions.retain(|condition| {
            let link = link(condition.clone());
            let is_used = match &link {
                Link::RequiredWhen(condition) => can_be_used(field, condition),
                _ => true,
            };
            let can_hold = near.iter().any(|known| can_hold(known, condition));
            self.is_settled(field, link, is_used && can_hold)
        });
        conditions
    }

    /// Settles which field takes the place of a deprecated one.
    fn successor(&mut self, field: &mut Field, beside: &[&Field]) {
        let Some(name) = field.facts.successor.take() else {
            return;
        };
        let successor = beside.iter().find(|known| known.name == name);
        let is_possible = field.facts.deprecated
            && successor.is_some_and(|successor| !successor.facts.deprecated);
        if self.is_settled(field, Link::Successor(name.clone()), is_possible) {
            field.facts.successor = Some(name);
        }
    }

    /// Whether something that a field says of another one is possible. Reports what is not, unless
    /// it is what the shared field says.
    fn is_settled(&mut self, field: &Field, link: Link, is_possible: bool) -> bool {
        let is_inherited = self
            .shared
            .get(&field.name)
            .is_some_and(|shared| links(shared).any(|known| known == link));
        match (is_possible, is_inherited) {
            (true, true) => self.held.push(Held {
                field: field.name.clone(),
                link,
            }),
            (false, false) => {
                let (is, help) = link.impossible();
                let message = format!("`{}` {is} here", field.name);
                self.problems.push(&field.at, message, help);
            }
            _ => {}
        }
        is_possible
    }
}

/// All that a field says of others.
pub(super) fn links(field: &Field) -> impl Iterator<Item = Link> {
    let applies = field.applies_when.iter().cloned().map(Link::AppliesWhen);
    let facts = &field.facts;
    let required = facts.required_when.iter().cloned().map(Link::RequiredWhen);
    let successor = facts.successor.iter().cloned().map(Link::Successor);
    applies.chain(required).chain(successor)
}

impl Link {
    /// The words for a link that is not possible, to be followed by a place, and what to do.
    pub(super) fn impossible(&self) -> (String, &'static str) {
        match self {
            Link::AppliesWhen(condition) => (
                format!("depends on {condition}, which is not possible"),
                "name an enum or a boolean of the same object, and one of its values",
            ),
            Link::RequiredWhen(condition) => (
                format!("is required with {condition}, which is not possible"),
                "name an enum or a boolean of the same object, and one of its values with which the field is used",
            ),
            Link::Successor(name) => (
                format!("has the successor `{name}`, which is not possible"),
                "name a field of the same object that is not deprecated, and mark this one with `deprecated: true`",
            ),
        }
    }
}

/// Whether the conditions on which a field is used leave room for another one.
fn can_be_used(field: &Field, condition: &Condition) -> bool {
    let mut uses = field.applies_when.iter();
    let is_about_another = uses.any(|it| it.field != condition.field);
    let uses = &field.applies_when;
    uses.is_empty() || is_about_another || uses.contains(condition)
}

/// Whether a condition is about this field, and can be true.
fn can_hold(field: &Field, condition: &Condition) -> bool {
    field.name == condition.field
        && match &field.ty {
            Type::Enum(_, values) => values.contains(&condition.value),
            Type::Boolean => matches!(condition.value.as_str(), "true" | "false"),
            _ => false,
        }
}

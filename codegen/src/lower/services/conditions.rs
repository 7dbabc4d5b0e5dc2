//! Reads the conditions of fields, and checks that they can be true.

use super::fields::FieldReader;
use crate::model::services::{Condition, Field, Type};
use crate::read::node::Node;

impl FieldReader<'_> {
    pub(super) fn conditions(&mut self, node: &Node) -> Vec<Condition> {
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
                "`x-applies-when` names no fields",
                "write `field: value`, or remove it",
            );
        }
        conditions
    }

    /// Removes conditions of shared fields that cannot be true here, and reports other conditions
    /// that cannot. Conditions can also name the fields in `others`.
    pub(super) fn settle(&mut self, fields: &mut [Field], others: &[Field]) {
        let known: Vec<Field> = fields.iter().chain(others).cloned().collect();
        for field in fields {
            if let Type::Object(name, inner) = field.ty.innermost_mut()
                && name.is_shared == self.is_shared
            {
                self.settle(inner, &[]);
            }
            let shared = self.shared.get(&field.name);
            let mut kept = Vec::new();
            for condition in std::mem::take(&mut field.applies_when) {
                let holds = known.iter().any(|known| can_hold(known, &condition));
                let of_shared = shared.is_some_and(|field| field.applies_when.contains(&condition));
                match (holds, of_shared) {
                    (true, _) => {
                        if of_shared {
                            self.held.push((field.name.clone(), condition.clone()));
                        }
                        kept.push(condition);
                    }
                    (false, true) => {}
                    (false, false) => self.problems.push(
                        &field.at,
                        format!(
                            "`{}` depends on {condition}, which is not possible here",
                            field.name
                        ),
                        "name an enum or a boolean of the same object, and one of its values",
                    ),
                }
            }
            field.applies_when = kept;
        }
    }
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

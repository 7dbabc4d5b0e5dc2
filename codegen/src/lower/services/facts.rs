//! Reads what is known of fields beyond purpose and type, and checks it against where they stand.

use super::fields::FieldReader;
use crate::diagnostic::Location;
use crate::model::services::{Facts, Field, Type};
use crate::read::node::Node;

/// A key, and whether a field says it.
type Said = (&'static str, fn(&Facts) -> bool);

impl FieldReader<'_> {
    /// Reads the facts of a field. Those that it does not state are inherited.
    pub(super) fn facts(&mut self, node: &Node, name: &str, ty: &Type, inherited: Facts) -> Facts {
        Facts {
            default: self
                .constant(node, "default", name, ty)
                .or(inherited.default),
            example: self.example(node, name, ty).or(inherited.example),
            optional: self.mark(node, "optional", inherited.optional),
            fixed: self.mark(node, "fixed", inherited.fixed),
            required_when: self.conditions(node, "required_when", &inherited.required_when),
            deprecated: self.mark(node, "deprecated", inherited.deprecated),
            successor: self.text(node, "successor").or(inherited.successor),
        }
    }

    /// A mark: `true`, or `false` to take away one that is inherited.
    fn mark(&mut self, node: &Node, key: &str, inherited: bool) -> bool {
        let Some(value) = node.get(key) else {
            return inherited;
        };
        match value.as_bool() {
            Some(mark) if mark || inherited => mark,
            _ => {
                self.problems.push(
                    &value.at,
                    format!("`{key}` is not `true`"),
                    "write `true`, or remove it; `false` is only for what a shared field says",
                );
                inherited
            }
        }
    }

    /// Whether a fact of a field is that of the shared field of its name.
    fn is_of_shared(&self, field: &Field, fact: impl Fn(&Facts) -> bool) -> bool {
        let shared = self.shared.get(&field.name);
        shared.is_some_and(|shared| fact(&shared.facts))
    }

    /// Removes what a shared field says of requests from a field that only answers have.
    pub(super) fn only_answered(&mut self, field: &mut Field) {
        let facts = std::mem::take(&mut field.facts);
        let of_requests: [Said; 4] = [
            ("default", |facts| facts.default.is_some()),
            ("optional", |facts| facts.optional),
            ("fixed", |facts| facts.fixed),
            ("required_when", |facts| !facts.required_when.is_empty()),
        ];
        for (key, is_said) in of_requests {
            if is_said(&facts) && !self.is_of_shared(field, is_said) {
                self.problems.push(
                    &field.at,
                    format!("`{}` only comes in answers, and has a `{key}`", field.name),
                    format!("remove `{key}`: it is about what is sent"),
                );
            }
        }
        field.facts = Facts {
            default: None,
            optional: false,
            fixed: false,
            required_when: Vec::new(),
            ..facts
        };
    }

    /// Removes what a shared field says of leaving out a field that is always required.
    pub(super) fn always_required(&mut self, field: &mut Field, at: &Location) {
        let of_leaving_out: [Said; 3] = [
            ("default", |facts| facts.default.is_some()),
            ("optional", |facts| facts.optional),
            ("required_when", |facts| !facts.required_when.is_empty()),
        ];
        for (key, is_said) in of_leaving_out {
            if is_said(&field.facts) && !self.is_of_shared(field, is_said) {
                self.problems.push(
                    at,
                    format!("`{}` is always required, and has a `{key}`", field.name),
                    format!("remove `{key}`, or do not list the field in `required`"),
                );
            }
        }
        field.facts.default = None;
        field.facts.optional = false;
        field.facts.required_when.clear();
    }

    /// Reports a field that is marked as fixed and is not a field of a config itself: changes are
    /// checked field by field of the config, and not within the values of these.
    pub(super) fn not_of_config(&mut self, field: &mut Field) {
        if field.facts.fixed && !self.is_of_shared(field, |facts| facts.fixed) {
            self.problems.push(
                &field.at,
                format!(
                    "`{}` is `fixed`, and not a field of `config` itself",
                    field.name
                ),
                "mark the field of `config` that holds it, or say it in the description",
            );
        }
        field.facts.fixed = false;
    }
}

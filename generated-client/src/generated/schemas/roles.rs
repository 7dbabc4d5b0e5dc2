// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const ROLE: &[Field] = &[
    Field {
        name: "name",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "scope",
        kind: Kind::List(&Kind::Enum(crate::types::RoleScope::VALUES)),
        ..Field::PLAIN
    },
    Field {
        name: "is_custom",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "is_deprecated",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "replacement_role_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_USER_REQUEST: &[Field] = &[
    Field {
        name: "email",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "given_name",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "family_name",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "picture",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_USER_REQUEST: &[Field] = &[
    Field {
        name: "given_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "family_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "picture",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const USER: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "email",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "given_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "family_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "verified",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "invited",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "picture",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "phone",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "user_type",
        kind: Kind::Enum(crate::types::UserType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "has_api_key",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "logged_in_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];

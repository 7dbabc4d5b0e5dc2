// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const ADD_USER_TO_GROUP_REQUEST: &[Field] = &[
    Field {
        name: "email",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const CREATE_GROUP_REQUEST: &[Field] = &[
    Field {
        name: "name",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const GROUP: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const GROUP_PUBLIC_KEY: &[Field] = &[
    Field {
        name: "public_key",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const GROUP_SERVICE_ACCOUNT: &[Field] = &[
    Field {
        name: "service_account",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_GROUP_REQUEST: &[Field] = &[
    Field {
        name: "name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];

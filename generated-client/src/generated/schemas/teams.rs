// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const ADD_TEAM_MEMBER_REQUEST: &[Field] = &[
    Field {
        name: "user_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const CREATE_TEAM_REQUEST: &[Field] = &[
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
        name: "role",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const TEAM: &[Field] = &[
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
        name: "description",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const TEAM_MEMBER: &[Field] = &[
    Field {
        name: "user_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_TEAM_REQUEST: &[Field] = &[
    Field {
        name: "name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "role",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];

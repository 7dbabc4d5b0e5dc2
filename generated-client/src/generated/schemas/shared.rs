// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const ADD_MEMBERSHIP_REQUEST: &[Field] = &[
    Field {
        name: "id",
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
pub(crate) const ALERT: &[Field] = &[
    Field {
        name: "code",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "message",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "details",
        kind: Kind::Any,
        ..Field::PLAIN
    },
];
pub(crate) const MEMBERSHIP: &[Field] = &[
    Field {
        name: "id",
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
pub(crate) const RUN_SETUP_TESTS_REQUEST: &[Field] = &[
    Field {
        name: "trust_certificates",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "trust_fingerprints",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const SETUP_TEST_RESULT: &[Field] = &[
    Field {
        name: "title",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: Kind::Enum(crate::types::SetupTestStatus::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "message",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "details",
        kind: Kind::Any,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_MEMBERSHIP_REQUEST: &[Field] = &[
    Field {
        name: "role",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
];

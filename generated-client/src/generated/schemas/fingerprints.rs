// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const APPROVE_FINGERPRINT_REQUEST: &[Field] = &[
    Field {
        name: "hash",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "public_key",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const FINGERPRINT: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "hash",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "public_key",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "validated_date",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "validated_by",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CONNECTOR_SDK_PACKAGE: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "connection_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "created_by",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "last_updated_by",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "updated_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "file_sha256_hash",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "connection_ids",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
];

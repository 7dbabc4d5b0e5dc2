// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const APPROVE_CERTIFICATE_REQUEST: &[Field] = &[
    Field {
        name: "hash",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "encoded_cert",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const CERTIFICATE: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "name",
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
        name: "type",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "sha1",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "sha256",
        kind: Kind::Text,
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
pub(crate) const TRUST_CERTIFICATE_REQUEST: &[Field] = &[
    Field {
        name: "hash",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "encoded_cert",
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
        name: "destination_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const ACCOUNT_INFO: &[Field] = &[
    Field {
        name: "account_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "account_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "user_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "system_key_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const HVR_HUB_REGISTRATION: &[Field] = &[
    Field {
        name: "registration_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "access_token",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
];
pub(crate) const REGISTER_HVR_HUB_REQUEST: &[Field] = &[
    Field {
        name: "hub_server_url",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "port",
        kind: Kind::Integer,
        required: true,
        range: Some((1i64, 65535i64)),
        ..Field::PLAIN
    },
    Field {
        name: "fingerprint",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
];

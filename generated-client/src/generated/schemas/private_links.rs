// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_PRIVATE_LINK_REQUEST: &[Field] = &[
    Field {
        name: "name",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "region",
        kind: Kind::Enum(crate::types::Region::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: Kind::Enum(crate::types::PrivateLinkService::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const PRIVATE_LINK: &[Field] = &[
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
        name: "region",
        kind: Kind::Enum(crate::types::Region::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: Kind::Enum(crate::types::PrivateLinkService::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "state",
        kind: Kind::Enum(crate::types::PrivateLinkState::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "host",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "account_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "cloud_provider",
        kind: Kind::Enum(crate::types::CloudProvider::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "created_by",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "state_summary",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "resource_upstream_status",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_PRIVATE_LINK_REQUEST: &[Field] = &[
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        required: true,
        ..Field::PLAIN
    },
];

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_SYSTEM_KEY_REQUEST: &[Field] = &[
    Field {
        name: "name",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "expiration_period",
        kind: Kind::Enum(crate::types::ExpirationPeriod::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "permissions",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::system_keys::SYSTEM_KEY_PERMISSION),
        ),
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const ROTATE_SYSTEM_KEY_REQUEST: &[Field] = &[
    Field {
        name: "expiration_period",
        kind: Kind::Enum(crate::types::ExpirationPeriod::VALUES),
        ..Field::PLAIN
    },
];
pub(crate) const SYSTEM_KEY: &[Field] = &[
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
        name: "key",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "secret",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "permissions",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::system_keys::SYSTEM_KEY_PERMISSION),
        ),
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
        name: "expired_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "last_used_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const SYSTEM_KEY_PERMISSION: &[Field] = &[
    Field {
        name: "resource_type",
        kind: Kind::Enum(crate::types::SystemKeyResourceType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "access_level",
        kind: Kind::Enum(crate::types::SystemKeyAccessLevel::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "resource_filter",
        kind: Kind::Object(
            crate::generated::schemas::system_keys::SYSTEM_KEY_RESOURCE_FILTER,
        ),
        ..Field::PLAIN
    },
];
pub(crate) const SYSTEM_KEY_RESOURCE_FILTER: &[Field] = &[
    Field {
        name: "ids",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "group_ids",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_SYSTEM_KEY_REQUEST: &[Field] = &[
    Field {
        name: "name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "permissions",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::system_keys::SYSTEM_KEY_PERMISSION),
        ),
        ..Field::PLAIN
    },
];

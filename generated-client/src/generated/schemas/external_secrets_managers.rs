// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_EXTERNAL_SECRETS_MANAGER_REQUEST: &[Field] = &[
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::ExternalSecretsManagerType::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: Kind::Text,
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
    Field {
        name: "is_hybrid_deployment",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const EXTERNAL_SECRETS_MANAGER: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::ExternalSecretsManagerType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "is_hybrid_deployment",
        kind: Kind::Boolean,
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
];
pub(crate) const EXTERNAL_SECRETS_MANAGER_ENTITY: &[Field] = &[
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
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::ExternalSecretsManagerEntityType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "secret_manager_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_EXTERNAL_SECRETS_MANAGER_REQUEST: &[Field] = &[
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        required: true,
        ..Field::PLAIN
    },
];

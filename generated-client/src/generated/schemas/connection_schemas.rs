// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const COLUMN_CONFIG: &[Field] = &[
    Field {
        name: "name_in_destination",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "hashed",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "enabled_patch_settings",
        kind: Kind::Object(
            crate::generated::schemas::connection_schemas::ENABLED_PATCH_SETTINGS,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "is_primary_key",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const COLUMN_UPDATE: &[Field] = &[
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "hashed",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "is_primary_key",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTION_SCHEMA_CONFIG: &[Field] = &[
    Field {
        name: "enable_new_by_default",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "schemas",
        kind: Kind::Map(
            &Kind::Object(crate::generated::schemas::connection_schemas::SCHEMA_CONFIG),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "schema_change_handling",
        kind: Kind::Enum(crate::types::SchemaChangeHandling::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "is_type_locked",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const CREATE_SCHEMA_CONFIG_REQUEST: &[Field] = &[
    Field {
        name: "schemas",
        kind: Kind::Map(
            &Kind::Object(crate::generated::schemas::connection_schemas::SCHEMA_UPDATE),
        ),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "schema_change_handling",
        kind: Kind::Enum(crate::types::SchemaChangeHandling::VALUES),
        ..Field::PLAIN
    },
];
pub(crate) const DROP_COLUMNS_REQUEST: &[Field] = &[
    Field {
        name: "schemas",
        kind: Kind::Map(
            &Kind::Object(
                crate::generated::schemas::connection_schemas::DROP_COLUMNS_SCHEMA,
            ),
        ),
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const DROP_COLUMNS_SCHEMA: &[Field] = &[
    Field {
        name: "tables",
        kind: Kind::Map(
            &Kind::Object(
                crate::generated::schemas::connection_schemas::DROP_COLUMNS_TABLE,
            ),
        ),
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const DROP_COLUMNS_TABLE: &[Field] = &[
    Field {
        name: "columns",
        kind: Kind::List(&Kind::Text),
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const ENABLED_PATCH_SETTINGS: &[Field] = &[
    Field {
        name: "allowed",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "reason",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "reason_code",
        kind: Kind::Enum(crate::types::EnabledPatchReason::VALUES),
        ..Field::PLAIN
    },
];
pub(crate) const RELOAD_SCHEMA_CONFIG_REQUEST: &[Field] = &[
    Field {
        name: "exclude_mode",
        kind: Kind::Enum(crate::types::ExcludeMode::VALUES),
        ..Field::PLAIN
    },
];
pub(crate) const SCHEMA_CONFIG: &[Field] = &[
    Field {
        name: "name_in_destination",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "tables",
        kind: Kind::Map(
            &Kind::Object(crate::generated::schemas::connection_schemas::TABLE_CONFIG),
        ),
        ..Field::PLAIN
    },
];
pub(crate) const SCHEMA_UPDATE: &[Field] = &[
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "tables",
        kind: Kind::Map(
            &Kind::Object(crate::generated::schemas::connection_schemas::TABLE_UPDATE),
        ),
        ..Field::PLAIN
    },
];
pub(crate) const TABLE_COLUMNS: &[Field] = &[
    Field {
        name: "columns",
        kind: Kind::Map(
            &Kind::Object(crate::generated::schemas::connection_schemas::COLUMN_CONFIG),
        ),
        ..Field::PLAIN
    },
];
pub(crate) const TABLE_CONFIG: &[Field] = &[
    Field {
        name: "sync_mode",
        kind: Kind::Enum(crate::types::SyncMode::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "name_in_destination",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "columns",
        kind: Kind::Map(
            &Kind::Object(crate::generated::schemas::connection_schemas::COLUMN_CONFIG),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "enabled_patch_settings",
        kind: Kind::Object(
            crate::generated::schemas::connection_schemas::ENABLED_PATCH_SETTINGS,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "supports_columns_config",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "supports_history_mode",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const TABLE_UPDATE: &[Field] = &[
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "columns",
        kind: Kind::Map(
            &Kind::Object(crate::generated::schemas::connection_schemas::COLUMN_UPDATE),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "sync_mode",
        kind: Kind::Enum(crate::types::SyncMode::VALUES),
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_SCHEMA_CONFIG_REQUEST: &[Field] = &[
    Field {
        name: "schemas",
        kind: Kind::Map(
            &Kind::Object(crate::generated::schemas::connection_schemas::SCHEMA_UPDATE),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "schema_change_handling",
        kind: Kind::Enum(crate::types::SchemaChangeHandling::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "is_type_locked",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];

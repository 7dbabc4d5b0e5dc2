// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CONFIGURABLE_VARIABLE: &[Field] = &[
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::ConfigurableVariableType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "allowed_values",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
];
pub(crate) const CREATE_TRANSFORMATION_REQUEST: &[Field] = &[
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::TransformationType::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "transformation_config",
        kind: Kind::Object(
            crate::generated::schemas::transformations::TRANSFORMATION_CONFIG,
        ),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "schedule",
        kind: Kind::Object(
            crate::generated::schemas::transformations::TRANSFORMATION_SCHEDULE,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "paused",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const RUN_TRANSFORMATION_REQUEST: &[Field] = &[
    Field {
        name: "full_refresh",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const TRANSFORMATION: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::TransformationType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: Kind::Enum(crate::types::TransformationStatus::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "paused",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "transformation_config",
        kind: Kind::Object(
            crate::generated::schemas::transformations::TRANSFORMATION_CONFIG,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "schedule",
        kind: Kind::Object(
            crate::generated::schemas::transformations::TRANSFORMATION_SCHEDULE,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "output_model_names",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "created_by_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "last_started_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "last_ended_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const TRANSFORMATION_CONFIG: &[Field] = &[
    Field {
        name: "project_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "steps",
        kind: Kind::List(
            &Kind::Object(
                crate::generated::schemas::transformations::TRANSFORMATION_STEP,
            ),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "package_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "connection_ids",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "excluded_models",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "upgrade_available",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "configurable_variables",
        kind: Kind::FreeForm,
        ..Field::PLAIN
    },
];
pub(crate) const TRANSFORMATION_PACKAGE: &[Field] = &[
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
        name: "version",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "connector_types",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "output_model_names",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "configurable_variables",
        kind: Kind::Map(
            &Kind::Object(
                crate::generated::schemas::transformations::CONFIGURABLE_VARIABLE,
            ),
        ),
        ..Field::PLAIN
    },
];
pub(crate) const TRANSFORMATION_SCHEDULE: &[Field] = &[
    Field {
        name: "schedule_type",
        kind: Kind::Enum(crate::types::TransformationScheduleType::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "interval",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
    Field {
        name: "time_of_day",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "days_of_week",
        kind: Kind::List(&Kind::Enum(crate::types::DayOfWeek::VALUES)),
        ..Field::PLAIN
    },
    Field {
        name: "cron",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "connection_ids",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "transformation_ids",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "smart_syncing",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const TRANSFORMATION_STEP: &[Field] = &[
    Field {
        name: "name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "command",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_TRANSFORMATION_REQUEST: &[Field] = &[
    Field {
        name: "transformation_config",
        kind: Kind::Object(
            crate::generated::schemas::transformations::TRANSFORMATION_CONFIG,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "schedule",
        kind: Kind::Object(
            crate::generated::schemas::transformations::TRANSFORMATION_SCHEDULE,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "paused",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];

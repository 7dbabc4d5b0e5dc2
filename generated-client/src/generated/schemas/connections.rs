// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CONNECT_CARD: &[Field] = &[
    Field {
        name: "token",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "uri",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
];
pub(crate) const CONNECT_CARD_CONFIG: &[Field] = &[
    Field {
        name: "redirect_uri",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "hide_setup_guide",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "all_fields",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTION: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "schema",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "paused",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECTION_STATUS),
        ..Field::PLAIN
    },
    Field {
        name: "group_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "service_version",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
    Field {
        name: "connected_by",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "succeeded_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "failed_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "pause_after_trial",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "sync_frequency",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
    Field {
        name: "data_delay_threshold",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
    Field {
        name: "data_delay_sensitivity",
        kind: Kind::Enum(crate::types::DataDelaySensitivity::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "private_link_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "networking_method",
        kind: Kind::Enum(crate::types::NetworkingMethod::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "proxy_agent_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "daily_sync_time",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "schedule_type",
        kind: Kind::Enum(crate::types::ScheduleType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "setup_tests",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::shared::SETUP_TEST_RESULT),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "source_sync_details",
        kind: Kind::FreeForm,
        ..Field::PLAIN
    },
    Field {
        name: "connect_card",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECT_CARD),
        ..Field::PLAIN
    },
    Field {
        name: "connect_card_config",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECT_CARD_CONFIG),
        ..Field::PLAIN
    },
    Field {
        name: "hybrid_deployment_agent_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "destination_configuration",
        kind: Kind::Object(
            crate::generated::schemas::connections::DESTINATION_CONFIGURATION,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "destination_schema_names",
        kind: Kind::Enum(crate::types::DestinationSchemaNames::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "external_secrets_manager_id",
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
        name: "external_secrets_keys_config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "schedule",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECTION_SCHEDULE),
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTION_CONNECT_CARD: &[Field] = &[
    Field {
        name: "connector_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "connect_card",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECT_CARD),
        ..Field::PLAIN
    },
    Field {
        name: "connect_card_config",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECT_CARD_CONFIG),
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTION_ERROR: &[Field] = &[
    Field {
        name: "type",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "title",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "reason",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "message",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTION_SCHEDULE: &[Field] = &[
    Field {
        name: "schedule_type",
        kind: Kind::Enum(crate::types::ConnectionScheduleType::VALUES),
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
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTION_STATE: &[Field] = &[
    Field {
        name: "state",
        kind: Kind::FreeForm,
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTION_STATUS: &[Field] = &[
    Field {
        name: "tasks",
        kind: Kind::List(&Kind::Object(crate::generated::schemas::shared::ALERT)),
        ..Field::PLAIN
    },
    Field {
        name: "warnings",
        kind: Kind::List(&Kind::Object(crate::generated::schemas::shared::ALERT)),
        ..Field::PLAIN
    },
    Field {
        name: "setup_state",
        kind: Kind::Enum(crate::types::SetupState::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "schema_status",
        kind: Kind::Enum(crate::types::SchemaStatus::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "sync_state",
        kind: Kind::Enum(crate::types::SyncState::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "update_state",
        kind: Kind::Enum(crate::types::UpdateState::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "is_historical_sync",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "rescheduled_for",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTION_WARNING: &[Field] = &[
    Field {
        name: "code",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "message",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "details",
        kind: Kind::Any,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const CREATE_CONNECT_CARD_REQUEST: &[Field] = &[
    Field {
        name: "connect_card_config",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECT_CARD_CONFIG),
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const CREATE_CONNECTION_REQUEST: &[Field] = &[
    Field {
        name: "group_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "trust_certificates",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "trust_fingerprints",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "run_setup_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "paused",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "pause_after_trial",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "sync_frequency",
        kind: Kind::Integer,
        range: Some((1i64, 1440i64)),
        ..Field::PLAIN
    },
    Field {
        name: "data_delay_sensitivity",
        kind: Kind::Enum(crate::types::DataDelaySensitivity::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "data_delay_threshold",
        kind: Kind::Integer,
        range: Some((0i64, 9223372036854775807i64)),
        ..Field::PLAIN
    },
    Field {
        name: "daily_sync_time",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "schedule_type",
        kind: Kind::Enum(crate::types::ScheduleType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "connect_card_config",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECT_CARD_CONFIG),
        ..Field::PLAIN
    },
    Field {
        name: "proxy_agent_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "private_link_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "networking_method",
        kind: Kind::Enum(crate::types::NetworkingMethod::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "hybrid_deployment_agent_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "destination_configuration",
        kind: Kind::Object(
            crate::generated::schemas::connections::DESTINATION_CONFIGURATION,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "destination_schema_names",
        kind: Kind::Enum(crate::types::DestinationSchemaNames::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "external_secrets_manager_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "schedule",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECTION_SCHEDULE),
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
        name: "auth",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "external_secrets_keys_config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
];
pub(crate) const DESTINATION_CONFIGURATION: &[Field] = &[
    Field {
        name: "virtual_warehouse",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const RESYNC_CONNECTION_REQUEST: &[Field] = &[
    Field {
        name: "scope",
        kind: Kind::Map(&Kind::List(&Kind::Text)),
        ..Field::PLAIN
    },
];
pub(crate) const SYNC_CONNECTION_REQUEST: &[Field] = &[
    Field {
        name: "force",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const SYNC_HISTORY_ENTRY: &[Field] = &[
    Field {
        name: "sync_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "started_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "completed_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "message",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const TABLE_WARNINGS: &[Field] = &[
    Field {
        name: "schema",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "table",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "warnings",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::connections::CONNECTION_WARNING),
        ),
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_CONNECTION_REQUEST: &[Field] = &[
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "auth",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "paused",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "trust_certificates",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "trust_fingerprints",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "sync_frequency",
        kind: Kind::Integer,
        range: Some((1i64, 1440i64)),
        ..Field::PLAIN
    },
    Field {
        name: "data_delay_threshold",
        kind: Kind::Integer,
        range: Some((0i64, 9223372036854775807i64)),
        ..Field::PLAIN
    },
    Field {
        name: "data_delay_sensitivity",
        kind: Kind::Enum(crate::types::DataDelaySensitivity::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "daily_sync_time",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "pause_after_trial",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "schema_status",
        kind: Kind::Enum(crate::types::SchemaStatus::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "is_historical_sync",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "schedule_type",
        kind: Kind::Enum(crate::types::ScheduleType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "run_setup_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "networking_method",
        kind: Kind::Enum(crate::types::NetworkingMethod::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "hybrid_deployment_agent_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "proxy_agent_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "private_link_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "destination_configuration",
        kind: Kind::Object(
            crate::generated::schemas::connections::DESTINATION_CONFIGURATION,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "external_secrets_manager_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "external_secrets_keys_config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "schedule",
        kind: Kind::Object(crate::generated::schemas::connections::CONNECTION_SCHEDULE),
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_CONNECTION_STATE_REQUEST: &[Field] = &[
    Field {
        name: "state",
        kind: Kind::FreeForm,
        required: true,
        ..Field::PLAIN
    },
];

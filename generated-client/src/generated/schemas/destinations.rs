// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_DESTINATION_REQUEST: &[Field] = &[
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
        name: "region",
        kind: Kind::Enum(crate::types::Region::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "time_zone_offset",
        kind: Kind::Enum(crate::types::TimeZoneOffset::VALUES),
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
        name: "daylight_saving_time_enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "hybrid_deployment_agent_id",
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
        name: "proxy_agent_id",
        kind: Kind::Text,
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
];
pub(crate) const DESTINATION: &[Field] = &[
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
        name: "region",
        kind: Kind::Enum(crate::types::Region::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "group_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "time_zone_offset",
        kind: Kind::Enum(crate::types::TimeZoneOffset::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "setup_status",
        kind: Kind::Enum(crate::types::SetupStatus::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "daylight_saving_time_enabled",
        kind: Kind::Boolean,
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
        name: "local_processing_agent_id",
        kind: Kind::Text,
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
        name: "external_secrets_manager_id",
        kind: Kind::Text,
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
];
pub(crate) const UPDATE_DESTINATION_REQUEST: &[Field] = &[
    Field {
        name: "region",
        kind: Kind::Enum(crate::types::Region::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
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
        name: "time_zone_offset",
        kind: Kind::Enum(crate::types::TimeZoneOffset::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "run_setup_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "daylight_saving_time_enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "hybrid_deployment_agent_id",
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
        name: "proxy_agent_id",
        kind: Kind::Text,
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
];

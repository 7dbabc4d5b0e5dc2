// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_ACCOUNT_LOG_SERVICE_REQUEST: &[Field] = &[
    Field {
        name: "service",
        kind: Kind::Enum(crate::types::LogServiceType::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "run_setup_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const CREATE_LOG_SERVICE_REQUEST: &[Field] = &[
    Field {
        name: "group_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: Kind::Enum(crate::types::LogServiceType::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "run_setup_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const LOG_SERVICE: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: Kind::Enum(crate::types::LogServiceType::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: Kind::Object(crate::generated::schemas::log_services::LOG_SERVICE_STATUS),
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "setup_tests",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::shared::SETUP_TEST_RESULT),
        ),
        ..Field::PLAIN
    },
];
pub(crate) const LOG_SERVICE_STATUS: &[Field] = &[
    Field {
        name: "setup_state",
        kind: Kind::Enum(crate::types::SetupState::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "tasks",
        kind: Kind::List(&Kind::Object(crate::generated::schemas::shared::ALERT)),
        ..Field::PLAIN
    },
];
pub(crate) const LOG_SERVICE_TEST_REPORT: &[Field] = &[
    Field {
        name: "setup_tests",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::shared::SETUP_TEST_RESULT),
        ),
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_LOG_SERVICE_REQUEST: &[Field] = &[
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "run_setup_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_TRANSFORMATION_PROJECT_CONFIG: &[Field] = &[
    Field {
        name: "git_remote_url",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "git_branch",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "folder_path",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "dbt_version",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "default_schema",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "target_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "threads",
        kind: Kind::Integer,
        range: Some((1i64, 32i64)),
        ..Field::PLAIN
    },
    Field {
        name: "environment_vars",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
];
pub(crate) const CREATE_TRANSFORMATION_PROJECT_REQUEST: &[Field] = &[
    Field {
        name: "group_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::TransformationProjectType::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "project_config",
        kind: Kind::Object(
            crate::generated::schemas::transformation_projects::CREATE_TRANSFORMATION_PROJECT_CONFIG,
        ),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "run_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const TRANSFORMATION_PROJECT: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::TransformationProjectType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "group_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: Kind::Enum(crate::types::TransformationProjectStatus::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "errors",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "project_config",
        kind: Kind::Object(
            crate::generated::schemas::transformation_projects::TRANSFORMATION_PROJECT_CONFIG,
        ),
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
        name: "setup_tests",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::shared::SETUP_TEST_RESULT),
        ),
        ..Field::PLAIN
    },
];
pub(crate) const TRANSFORMATION_PROJECT_CONFIG: &[Field] = &[
    Field {
        name: "git_remote_url",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "git_branch",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "folder_path",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "dbt_version",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "default_schema",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "target_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "threads",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
    Field {
        name: "environment_vars",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "public_key",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_TRANSFORMATION_PROJECT_CONFIG: &[Field] = &[
    Field {
        name: "git_branch",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "folder_path",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "target_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "threads",
        kind: Kind::Integer,
        range: Some((1i64, 32i64)),
        ..Field::PLAIN
    },
    Field {
        name: "environment_vars",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_TRANSFORMATION_PROJECT_REQUEST: &[Field] = &[
    Field {
        name: "project_config",
        kind: Kind::Object(
            crate::generated::schemas::transformation_projects::UPDATE_TRANSFORMATION_PROJECT_CONFIG,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "run_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];

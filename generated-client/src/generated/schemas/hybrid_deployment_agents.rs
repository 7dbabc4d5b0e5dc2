// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_HYBRID_DEPLOYMENT_AGENT_REQUEST: &[Field] = &[
    Field {
        name: "display_name",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "group_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "env_type",
        kind: Kind::Enum(crate::types::HybridDeploymentEnvironment::VALUES),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "accept_terms",
        kind: Kind::Boolean,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "auth_type",
        kind: Kind::Enum(crate::types::HybridDeploymentAuthType::VALUES),
        ..Field::PLAIN
    },
];
pub(crate) const CREATED_HYBRID_DEPLOYMENT_AGENT: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "display_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "group_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "deployment_type",
        kind: Kind::Enum(crate::types::HybridDeploymentEnvironment::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "version",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "online",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "token",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "files",
        kind: Kind::Object(
            crate::generated::schemas::hybrid_deployment_agents::HYBRID_DEPLOYMENT_AGENT_FILES,
        ),
        ..Field::PLAIN
    },
    Field {
        name: "registered_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "created_by",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "updated_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "last_used_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const HYBRID_DEPLOYMENT_AGENT: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "display_name",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "group_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "deployment_type",
        kind: Kind::Enum(crate::types::HybridDeploymentEnvironment::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "version",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "enabled",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "online",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "usage",
        kind: Kind::List(
            &Kind::Object(
                crate::generated::schemas::hybrid_deployment_agents::HYBRID_DEPLOYMENT_AGENT_USAGE,
            ),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "registered_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "created_by",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "updated_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "last_used_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
];
pub(crate) const HYBRID_DEPLOYMENT_AGENT_FILES: &[Field] = &[
    Field {
        name: "config_json",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "auth_json",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "docker_compose_yaml",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
];
pub(crate) const HYBRID_DEPLOYMENT_AGENT_USAGE: &[Field] = &[
    Field {
        name: "connection_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "schema",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "service",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const REAUTHENTICATE_HYBRID_DEPLOYMENT_AGENT_REQUEST: &[Field] = &[
    Field {
        name: "auth_type",
        kind: Kind::Enum(crate::types::HybridDeploymentAuthType::VALUES),
        ..Field::PLAIN
    },
];

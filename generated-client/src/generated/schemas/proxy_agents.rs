// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_PROXY_AGENT_REQUEST: &[Field] = &[
    Field {
        name: "display_name",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "group_region",
        kind: Kind::Enum(crate::types::Region::VALUES),
        ..Field::PLAIN
    },
];
pub(crate) const PROXY_AGENT: &[Field] = &[
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
        name: "account_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "region",
        kind: Kind::Enum(crate::types::Region::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: Kind::Enum(crate::types::ProxyAgentStatus::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "version",
        kind: Kind::Text,
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
        name: "usage",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::proxy_agents::PROXY_AGENT_USAGE),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "connector_count",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
    Field {
        name: "destination_count",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
];
pub(crate) const PROXY_AGENT_CONNECTION: &[Field] = &[
    Field {
        name: "connection_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const PROXY_AGENT_CREDENTIALS: &[Field] = &[
    Field {
        name: "agent_id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "auth_token",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "client_cert",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "client_private_key",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "orchestrator_host",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "orchestrator_port",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
];
pub(crate) const PROXY_AGENT_USAGE: &[Field] = &[
    Field {
        name: "id",
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CONNECTOR_FEATURE: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Enum(crate::types::ConnectorFeatureId::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "notes",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const CONNECTOR_TYPE: &[Field] = &[
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
        name: "type",
        kind: Kind::Enum(crate::types::ConnectorCategory::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "description",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "icons",
        kind: Kind::List(&Kind::Text),
        ..Field::PLAIN
    },
    Field {
        name: "config",
        kind: Kind::FreeForm,
        ..Field::PLAIN
    },
    Field {
        name: "auth",
        kind: Kind::FreeForm,
        ..Field::PLAIN
    },
    Field {
        name: "icon_url",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "link_to_docs",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "connector_class",
        kind: Kind::Enum(crate::types::ConnectorClass::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "supported_features",
        kind: Kind::List(
            &Kind::Object(crate::generated::schemas::connector_types::CONNECTOR_FEATURE),
        ),
        ..Field::PLAIN
    },
    Field {
        name: "link_to_erd",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "service_status",
        kind: Kind::Enum(crate::types::ServiceStatus::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "service_status_updated_at",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "external_secrets_keys_config",
        kind: Kind::FreeForm,
        ..Field::PLAIN
    },
    Field {
        name: "supports_schema_reload",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];

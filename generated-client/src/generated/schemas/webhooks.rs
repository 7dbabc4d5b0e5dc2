// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::schema::{Field, Kind};
pub(crate) const CREATE_WEBHOOK_REQUEST: &[Field] = &[
    Field {
        name: "url",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "events",
        kind: Kind::List(&Kind::Enum(crate::types::WebhookEvent::VALUES)),
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "secret",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
];
pub(crate) const TEST_WEBHOOK_REQUEST: &[Field] = &[
    Field {
        name: "event",
        kind: Kind::Enum(crate::types::WebhookEvent::VALUES),
        required: true,
        ..Field::PLAIN
    },
];
pub(crate) const UPDATE_WEBHOOK_REQUEST: &[Field] = &[
    Field {
        name: "url",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "events",
        kind: Kind::List(&Kind::Enum(crate::types::WebhookEvent::VALUES)),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "secret",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "run_tests",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
];
pub(crate) const WEBHOOK: &[Field] = &[
    Field {
        name: "id",
        kind: Kind::Text,
        required: true,
        ..Field::PLAIN
    },
    Field {
        name: "type",
        kind: Kind::Enum(crate::types::WebhookType::VALUES),
        ..Field::PLAIN
    },
    Field {
        name: "group_id",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "url",
        kind: Kind::Text,
        ..Field::PLAIN
    },
    Field {
        name: "events",
        kind: Kind::List(&Kind::Enum(crate::types::WebhookEvent::VALUES)),
        ..Field::PLAIN
    },
    Field {
        name: "active",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "secret",
        kind: Kind::Text,
        secret: true,
        ..Field::PLAIN
    },
    Field {
        name: "created_at",
        kind: Kind::Timestamp,
        ..Field::PLAIN
    },
    Field {
        name: "created_by",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];
pub(crate) const WEBHOOK_TEST_RESULT: &[Field] = &[
    Field {
        name: "succeed",
        kind: Kind::Boolean,
        ..Field::PLAIN
    },
    Field {
        name: "status",
        kind: Kind::Integer,
        ..Field::PLAIN
    },
    Field {
        name: "message",
        kind: Kind::Text,
        ..Field::PLAIN
    },
];

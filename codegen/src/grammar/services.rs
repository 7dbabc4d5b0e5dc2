//! Services and their fields.

use super::kinds::Value::{
    Either, Flag, Json, List, Map, Name, Node, Null, Only, Prose, Symbol, Text, Words,
};
use super::kinds::{Key, Kind, Value, optional, required};
use super::names::WIRE;
use crate::model::services::Family;

pub(super) fn service(family: Family) -> &'static Value {
    match family {
        Family::Connections => &CONNECTION,
        Family::Destinations | Family::LogServices | Family::PrivateLinks => &OTHER,
    }
}

static CONNECTION: Value = Node(&Kind::new(
    "a connection",
    &[
        DISPLAY_NAME,
        &[
            required(
                "schema_format",
                &Words(&[
                    "schema",
                    "schema_table",
                    "schema_table_group",
                    "schema_prefix",
                ]),
                "which names the connection has in the destination",
            ),
            optional(
                "authorization",
                &List(0, &Words(&["connect_card", "api"])),
                "how the source can be authorized; `[]` if it needs nothing",
            ),
        ],
        CONFIG,
        ANSWERED,
        &[optional("auth", &FIELDS, "the fields of `auth`")],
        KEYS,
    ],
));

static OTHER: Value = Node(
    &Kind::new(
        "a service that is no connection",
        &[DISPLAY_NAME, CONFIG, ANSWERED, KEYS],
    )
    .filled(),
);

static DISPLAY_NAME: &[Key] = &[optional(
    "display_name",
    &Text,
    "the name of the product, if known",
)];

static CONFIG: &[Key] = &[
    optional(
        "required",
        &List(1, &Name(&WIRE)),
        "what a config must contain beyond the `schema_format`",
    ),
    optional("config", &FIELDS, "the fields of `config`"),
];

static ANSWERED: &[Key] = &[optional(
    "response_only",
    &FIELDS,
    "fields of `config` that only responses contain",
)];

static KEYS: &[Key] = &[optional(
    "external_secrets_keys",
    &List(1, &Name(&WIRE)),
    "fields that an external secrets manager can hold",
)];

static FIELDS: Value = Map(0, &[(&WIRE, &Either(&[Null, Node(&FIELD)]))]);

pub(super) static SHARED_FIELDS: Value = Map(1, &[(&WIRE, &Node(&FIELD))]);

static FIELD: Kind = Kind::new(
    "a field of a service",
    &[
        &[optional(
            "description",
            &Prose,
            "the purpose of the field; required unless the shared field of this name has one",
        )],
        SHAPE,
        &[
            optional(
                "x-secret",
                &Only(false),
                "the name looks like a secret, but the value is none",
            ),
            optional(
                "x-applies-when",
                &CONDITIONS,
                "sibling fields, and the values with which this field takes effect; one match is enough",
            ),
            optional(
                "x-formerly",
                &List(1, &Name(&WIRE)),
                "names that the field had before, for the checks of configs",
            ),
        ],
        FACTS,
    ],
);

static FACTS: &[Key] = &[
    optional(
        "default",
        &Json,
        "what the API takes when the field is left out; of the type of the field",
    ),
    optional(
        "example",
        &Json,
        "a value that could stand there, in the true format; of the type of the field",
    ),
    optional("optional", &Flag, "a config works without the field"),
    optional("fixed", &Flag, "the value cannot be changed after creation"),
    optional(
        "required_when",
        &CONDITIONS,
        "sibling fields, and the values with which this field must be set; one match is enough",
    ),
    optional(
        "deprecated",
        &Flag,
        "the product wants the field not to be used any more",
    ),
    optional(
        "successor",
        &Name(&WIRE),
        "the sibling field that takes the place of a deprecated one",
    ),
];

static CONDITIONS: Value = Map(1, &[(&WIRE, &Either(&[List(1, &SCALAR), SCALAR]))]);

static SCALAR: Value = Either(&[Symbol, Flag]);

static SHAPE: &[Key] = &[
    optional(
        "type",
        &Words(&["string", "integer", "number", "boolean"]),
        "the type of the value; a text by default",
    ),
    optional(
        "format",
        &Words(&["password", "date-time"]),
        "a secret, or a point in time in RFC 3339",
    ),
    optional("enum", &List(1, &Symbol), "the known values of a text"),
    optional("items", &Node(&ITEMS), "makes it a list of these"),
    optional("properties", &FIELDS, "makes it an object of these fields"),
];

static ITEMS: Kind = Kind::new("the items of a list", &[SHAPE]);

//! Schemas, by the place where they stand and by their type.

use super::kinds::Value::{
    Either, Flag, Integer, Items, List, Map, Name, Node, Number, Only, Prose, Ref, Symbol, Words,
};
use super::kinds::{Key, Kind, Value, Variants, optional, required};
use super::marks::{INFERRED, MARKS, SCALAR};
use super::names::WIRE;
use crate::read::role::Role;

/// What other tools write in a schema, and what to write here.
pub(super) const INSTEAD: &[(&str, &str)] = &[
    (
        "oneOf",
        "write one object with the properties of all variants, each optional",
    ),
    (
        "anyOf",
        "write one object with the properties of all variants, each optional",
    ),
    (
        "discriminator",
        "write one object with the properties of all variants, each optional",
    ),
    (
        "not",
        "remove it, and say in the description what is not allowed",
    ),
    (
        "title",
        "remove it: the name of a schema is the name of its file",
    ),
    (
        "readOnly",
        "write one schema for requests and one for responses",
    ),
    (
        "writeOnly",
        "write one schema for requests and one for responses",
    ),
    (
        "example",
        "remove it: the examples of operations show values",
    ),
    (
        "pattern",
        "remove it, and say in the description what is allowed",
    ),
    (
        "multipleOf",
        "remove it, and say in the description what is allowed",
    ),
    (
        "enum",
        "move the enum to its own file in `schemas/`, and reference it by `allOf`",
    ),
    (
        "properties",
        "move the object to its own file in `schemas/`, and reference it by `allOf`",
    ),
    (
        "x-services",
        "move the enum to its own file in `schemas/`, and mark it there",
    ),
];

pub(super) static SCHEMA: Value = Value::Variants(&Variants {
    name: "a schema",
    key: "",
    by_value: &[],
    by_key: &[
        ("properties", &OBJECT),
        ("enum", &ENUM),
        ("additionalProperties", &MAP),
    ],
    otherwise: Some(&OBJECT),
    instead: INSTEAD,
});

static OBJECT: Kind = Kind::new(
    "an object",
    &[&[
        DESCRIBED,
        INFERRED,
        required("type", &Words(&["object"]), "an object"),
        optional(
            "required",
            &List(1, &Name(&WIRE)),
            "properties that are always there: arguments of a request, and what identifies an answer",
        ),
        optional(
            "minProperties",
            &Integer(1, 1000),
            "at least so many properties are set, if it is sent",
        ),
        required(
            "properties",
            &Map(1, &[(&WIRE, &PROPERTY)]),
            "the properties, in the order of the client's fields",
        ),
    ]],
);

static ENUM: Kind = Kind::new(
    "an enum",
    &[&[
        DESCRIBED,
        INFERRED,
        required("type", &Words(&["string"]), "an enum of texts"),
        required(
            "enum",
            &List(1, &Symbol),
            "the known values; the client keeps others",
        ),
        optional(
            "x-services",
            &Words(&[
                "connections",
                "destinations",
                "log-services",
                "private-links",
            ]),
            "the values are the services of this family",
        ),
        optional(
            "x-webhook-events",
            &Only(true),
            "the values are the events that operations can cause",
        ),
    ]],
);

static MAP: Kind = Kind::new(
    "a map",
    &[&[
        DESCRIBED,
        INFERRED,
        required("type", &Words(&["object"]), "an object"),
        required("additionalProperties", &INNER, "the values of the map"),
        MIN_ENTRIES,
    ]],
);

const DESCRIBED: Key = required(
    "description",
    &Prose,
    "what a caller needs to know: meaning, unit, range, and when it is absent",
);

const MIN_ENTRIES: Key = optional(
    "minProperties",
    &Integer(1, u32::MAX as i64),
    "at least so many entries, if it is sent",
);

/// What only a property has.
static OF_PROPERTY: &[Key] = &[
    DESCRIBED,
    INFERRED,
    optional(
        "nullable",
        &Only(true),
        "an answer can have null here; in a PATCH, null clears the field",
    ),
    optional("deprecated", &Only(true), "marks the field as deprecated"),
    optional(
        "x-stored",
        &Only(false),
        "the property is not kept, and does not count for `minProperties` of its object",
    ),
    optional(
        "x-requires",
        &List(1, &Name(&WIRE)),
        "these properties of the same object are set with it",
    ),
    optional(
        "x-excludes",
        &Either(&[List(1, &Name(&WIRE)), CONDITIONS]),
        "these properties of the same object are not set with it, or do not have these values",
    ),
    optional(
        "x-applies-when",
        &CONDITIONS,
        "if these properties of the same object are set, they have one of the values",
    ),
];

static CONDITIONS: Value = Map(1, &[(&WIRE, &Either(&[List(1, &SCALAR), SCALAR]))]);

pub(super) const TYPE_STRING: Key = required("type", &Words(&["string"]), "a text");

static STRING: &[Key] = &[
    TYPE_STRING,
    optional(
        "format",
        &Words(&["password", "date-time", "binary"]),
        "a secret, a point in time in RFC 3339, or a file in a form",
    ),
    NOT_SECRET,
];

static LENGTHS: &[Key] = &[
    optional(
        "minLength",
        &Integer(1, u32::MAX as i64),
        "at least so many characters, if it is sent",
    ),
    optional(
        "maxLength",
        &Integer(1, u32::MAX as i64),
        "at most so many characters, if it is sent",
    ),
];

pub(super) const NOT_SECRET: Key = optional(
    "x-secret",
    &Only(false),
    "the name looks like a secret, but the value is none",
);

static INTEGER: &[Key] = &[
    required("type", &Words(&["integer"]), "a whole number"),
    optional(
        "format",
        &Words(&["int32", "int64"]),
        "its size; 64 bits by default",
    ),
];

static INTEGER_RULES: &[Key] = &[
    optional(
        "minimum",
        &Integer(i64::MIN, i64::MAX),
        "the smallest number, if it is sent",
    ),
    optional(
        "maximum",
        &Integer(i64::MIN, i64::MAX),
        "the largest number, if it is sent",
    ),
    optional(
        "enum",
        &List(1, &Integer(i64::MIN, i64::MAX)),
        "the numbers that are allowed, if it is sent",
    ),
];

static NUMBER: &[Key] = &[required("type", &Words(&["number"]), "a number")];

static NUMBER_RULES: &[Key] = &[
    optional("minimum", &Number, "the smallest number, if it is sent"),
    optional("maximum", &Number, "the largest number, if it is sent"),
    optional(
        "exclusiveMinimum",
        &Only(true),
        "`minimum` itself is not allowed",
    ),
    optional(
        "exclusiveMaximum",
        &Only(true),
        "`maximum` itself is not allowed",
    ),
];

static BOOLEAN: &[Key] = &[required("type", &Words(&["boolean"]), "`true` or `false`")];

static ARRAY: &[Key] = &[
    required("type", &Words(&["array"]), "a list"),
    required("items", &INNER, "what each item is"),
    optional(
        "minItems",
        &Integer(1, u32::MAX as i64),
        "at least so many items, if it is sent",
    ),
    optional(
        "maxItems",
        &Integer(1, u32::MAX as i64),
        "at most so many items, if it is sent",
    ),
    optional("uniqueItems", &Only(true), "no item twice, if it is sent"),
];

static FREE: &[Key] = &[
    required("type", &Words(&["object"]), "a map or a free-form object"),
    required(
        "additionalProperties",
        &Either(&[Only(true), Ref(Role::Schema), Value::Variants(&ITEM)]),
        "the schema of the values of a map, or `true` for a free-form object",
    ),
    MIN_ENTRIES,
];

pub(super) const SECRET: Key = optional(
    "x-secret",
    &Flag,
    "on a free-form object, whether its values may be secrets",
);

static REFERENCE: &[Key] = &[required(
    "allOf",
    &Items(&[Ref(Role::Schema)]),
    "the schema that it refers to: OpenAPI 3.0 ignores keys beside a `$ref`",
)];

const DEFAULT_FLAG: Key = default(&Flag);
const DEFAULT_INTEGER: Key = default(&Integer(i64::MIN, i64::MAX));
const DEFAULT_NUMBER: Key = default(&Number);
const DEFAULT_TEXT: Key = default(&Symbol);

const fn default(value: &'static Value) -> Key {
    optional(
        "default",
        value,
        "what the service takes where it is left out; documents it",
    )
}

static PROPERTY: Value = Value::Variants(&Variants {
    name: "a property",
    key: "type",
    by_value: &[
        (
            "string",
            &Kind::new(
                "a text",
                &[OF_PROPERTY, MARKS, STRING, LENGTHS, &[DEFAULT_TEXT]],
            ),
        ),
        (
            "integer",
            &Kind::new(
                "a whole number",
                &[
                    OF_PROPERTY,
                    MARKS,
                    INTEGER,
                    INTEGER_RULES,
                    &[DEFAULT_INTEGER],
                ],
            ),
        ),
        (
            "number",
            &Kind::new(
                "a number",
                &[OF_PROPERTY, MARKS, NUMBER, NUMBER_RULES, &[DEFAULT_NUMBER]],
            ),
        ),
        (
            "boolean",
            &Kind::new("a boolean", &[OF_PROPERTY, MARKS, BOOLEAN, &[DEFAULT_FLAG]]),
        ),
        (
            "array",
            &Kind::new("a list", &[OF_PROPERTY, MARKS, ARRAY, &[NOT_SECRET]]),
        ),
        (
            "object",
            &Kind::new(
                "a map or a free-form object",
                &[OF_PROPERTY, MARKS, FREE, &[SECRET]],
            ),
        ),
    ],
    by_key: &[(
        "allOf",
        &Kind::new(
            "a reference",
            &[OF_PROPERTY, MARKS, REFERENCE, &[DEFAULT_TEXT, NOT_SECRET]],
        ),
    )],
    otherwise: Some(&Kind::new(
        "a property of any JSON",
        &[OF_PROPERTY, MARKS, &[NOT_SECRET]],
    )),
    instead: INSTEAD,
});

/// The items of a list, and the values of a map.
pub(super) static INNER: Value = Either(&[Ref(Role::Schema), Value::Variants(&ITEM)]);

pub(super) static ITEM: Variants = Variants {
    name: "an item",
    key: "type",
    by_value: &[
        (
            "string",
            &Kind::new(
                "a text",
                &[
                    &[
                        TYPE_STRING,
                        optional(
                            "format",
                            &Words(&["password", "date-time"]),
                            "a secret, or a point in time in RFC 3339",
                        ),
                    ],
                    LENGTHS,
                ],
            ),
        ),
        (
            "integer",
            &Kind::new("a whole number", &[INTEGER, INTEGER_RULES]),
        ),
        ("number", &Kind::new("a number", &[NUMBER, NUMBER_RULES])),
        ("boolean", &Kind::new("a boolean", &[BOOLEAN])),
        ("array", &Kind::new("a list", &[ARRAY])),
        (
            "object",
            &Kind::new("a map or a free-form object", &[FREE, &[SECRET]]),
        ),
    ],
    by_key: &[],
    otherwise: Some(&Kind::new("any JSON", &[])),
    instead: INSTEAD,
};

pub(super) static PATH_SCHEMA: Value = Node(&Kind::new(
    "the schema of a parameter in the path",
    &[&[
        TYPE_STRING,
        required(
            "minLength",
            &Integer(1, 1),
            "the client refuses an empty one",
        ),
    ]],
));

pub(super) static QUERY_SCHEMA: Value = Either(&[
    Ref(Role::Schema),
    Value::Variants(&Variants {
        name: "the schema of a parameter",
        key: "type",
        by_value: &[
            (
                "string",
                &Kind::new(
                    "a text",
                    &[
                        &[
                            TYPE_STRING,
                            optional(
                                "format",
                                &Words(&["date-time"]),
                                "a point in time in RFC 3339",
                            ),
                            DEFAULT_TEXT,
                        ],
                        LENGTHS,
                    ],
                ),
            ),
            (
                "integer",
                &Kind::new(
                    "a whole number",
                    &[INTEGER, INTEGER_RULES, &[DEFAULT_INTEGER]],
                ),
            ),
            (
                "boolean",
                &Kind::new("a boolean", &[BOOLEAN, &[DEFAULT_FLAG]]),
            ),
        ],
        by_key: &[],
        otherwise: None,
        instead: INSTEAD,
    }),
]);

pub(super) static HEADER_SCHEMA: Value = Node(&Kind::new(
    "the schema of a header",
    &[&[required(
        "type",
        &Words(&["string", "integer"]),
        "the type of its value",
    )]],
));

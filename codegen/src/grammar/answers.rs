//! What answers consist of: the envelope, the page, the error, and `data`.

use super::kinds::Value::{Either, Items, List, Node, Only, Prose, Ref, Symbol, Words};
use super::kinds::{Kind, Value, Variants, optional, required};
use super::schemas::{INNER, INSTEAD, ITEM, SECRET, TYPE_STRING};
use crate::read::role::Role;

/// The schema of a JSON answer: the envelope, alone or with data.
pub(super) static ANSWER: Value = Either(&[
    Ref(Role::Envelope),
    Node(&Kind::new(
        "the schema of an answer",
        &[&[required(
            "allOf",
            &Items(&[
                Ref(Role::Envelope),
                Node(&Kind::new(
                    "what is in the envelope",
                    &[&[
                        required("type", &Words(&["object"]), "an object"),
                        required(
                            "properties",
                            &Node(&Kind::new(
                                "the properties of the answer",
                                &[&[required("data", &DATA, "what the operation answers")]],
                            )),
                            "`data`",
                        ),
                    ]],
                )),
            ]),
            "the envelope, and what is in it",
        )]],
    )),
]);

static DATA: Value = Either(&[
    Ref(Role::Schema),
    Value::Variants(&Variants {
        name: "`data`",
        key: "type",
        by_value: &[
            (
                "array",
                &Kind::new(
                    "a list",
                    &[&[
                        required("type", &Words(&["array"]), "a list"),
                        required("items", &INNER, "what each item is"),
                    ]],
                ),
            ),
            (
                "object",
                &Kind::new(
                    "a map or a free-form object",
                    &[&[
                        required("type", &Words(&["object"]), "a map or a free-form object"),
                        required(
                            "additionalProperties",
                            &Either(&[Only(true), Ref(Role::Schema), Value::Variants(&ITEM)]),
                            "the schema of the values of a map, or `true` for a free-form object",
                        ),
                        SECRET,
                    ]],
                ),
            ),
        ],
        by_key: &[("allOf", &PAGED)],
        otherwise: Some(&Kind::new(
            "data of any JSON",
            &[&[required("description", &Prose, "what it is, in the bundle")]],
        )),
        instead: INSTEAD,
    }),
]);

static PAGED: Kind = Kind::new(
    "a page",
    &[&[required(
        "allOf",
        &Items(&[
            Ref(Role::Page),
            Node(&Kind::new(
                "what is in the page",
                &[&[
                    required("type", &Words(&["object"]), "an object"),
                    required(
                        "properties",
                        &Node(&Kind::new(
                            "the properties of the page",
                            &[&[required(
                                "items",
                                &Node(&Kind::new(
                                    "the items of a page",
                                    &[&[
                                        required("type", &Words(&["array"]), "a list"),
                                        required("items", &INNER, "what each item is"),
                                    ]],
                                )),
                                "the items of the page",
                            )]],
                        )),
                        "`items`",
                    ),
                ]],
            )),
        ]),
        "the page, and what is in it",
    )]],
);

/// A text in one of the schemas that the client has as types of its own.
const PLAIN_TEXT: &Value = &Node(&Kind::new(
    "a text",
    &[&[
        required("description", &Prose, "what it says, in the bundle"),
        TYPE_STRING,
    ]],
));

pub(super) static ENVELOPE: Value = Node(&Kind::new(
    "the envelope",
    &[&[
        required("description", &Prose, "what it is, in the bundle"),
        required("type", &Words(&["object"]), "an object"),
        required(
            "required",
            &Items(&[Words(&["code"])]),
            "what every envelope has",
        ),
        required(
            "properties",
            &Node(&CODE_AND_MESSAGE),
            "what the client reads from it",
        ),
    ]],
));

static CODE_AND_MESSAGE: Kind = Kind::new(
    "the properties of an envelope",
    &[&[
        required("code", CODE, "the outcome"),
        required("message", PLAIN_TEXT, "what happened"),
    ]],
);

/// The outcome, with those of success where it is the one of an answer of success.
const CODE: &Value = &Node(&Kind::new(
    "the code",
    &[&[
        required("description", &Prose, "what it says, in the bundle"),
        TYPE_STRING,
        optional(
            "enum",
            &List(1, &Symbol),
            "the codes of success; checked in examples",
        ),
    ]],
));

pub(super) static ERROR: Value = Node(&Kind::new(
    "the body of an error",
    &[&[
        required("description", &Prose, "what it is, in the bundle"),
        required("type", &Words(&["object"]), "an object"),
        required(
            "properties",
            &Node(&CODE_AND_MESSAGE),
            "what the client reads from it",
        ),
    ]],
));

pub(super) static PAGE: Value = Node(&Kind::new(
    "the page",
    &[&[
        required("description", &Prose, "what it is, in the bundle"),
        required("type", &Words(&["object"]), "an object"),
        required(
            "properties",
            &Node(&Kind::new(
                "the properties of the page",
                &[&[required(
                    "next_cursor",
                    &Node(&Kind::new(
                        "a text",
                        &[&[
                            required("description", &Prose, "what it says, in the bundle"),
                            TYPE_STRING,
                            required("nullable", &Only(true), "there is none on the last page"),
                        ]],
                    )),
                    "where the next page starts",
                )]],
            )),
            "what the client reads from it",
        ),
    ]],
));

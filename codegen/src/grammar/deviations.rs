//! The record of deviations from what is published.

use super::kinds::Value::{Either, List, Node, Sentence, Text, Words};
use super::kinds::{Kind, Value, required};

pub(super) static DEVIATIONS: Value = List(1, &Node(&DEVIATION));

static DEVIATION: Kind = Kind::new(
    "a deviation",
    &[&[
        required(
            "at",
            &Either(&[List(1, &Text), Text]),
            "a service and a field, or an operation and a field; `*` is any text",
        ),
        required(
            "published",
            &Text,
            "a type, a list of values, or `nothing`; `*` is any text",
        ),
        required("described", &Text, "the same, of this spec"),
        required("reason", &Sentence, "why the spec describes something else"),
        required(
            "source",
            &Words(&["document", "live test", "recorded answer", "rule"]),
            "a document of the vendor, a live test of an official client, a recorded answer, or a rule of this spec",
        ),
    ]],
);

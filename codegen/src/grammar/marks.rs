//! Marks of a property: what it does if it is sent or answered.

use super::kinds::Value::{Either, Flag, Integer, List, Map, Node, Sentence, Symbol};
use super::kinds::{Key, Kind, Value, Variants, optional, required};
use super::names::KEBAB;

/// What a field does if it is sent or answered. See `Powers` in `spec/README.md`.
pub(super) static MARKS: &[Key] = &[
    optional(
        "x-destructive",
        &Either(&[
            Sentence,
            Value::Variants(&Variants {
                name: "a condition or powers",
                key: "",
                by_value: &[],
                by_key: &[("what", &CONDITION), ("when", &CONDITION)],
                otherwise: Some(&LOSSES),
                instead: &[],
            }),
        ]),
        "what is lost or interrupted if it is sent",
    ),
    optional(
        "x-powers",
        &Map(1, &[(&KEBAB, &MARK)]),
        "the powers that sending it needs",
    ),
    optional(
        "x-not-idempotent",
        &MARK,
        "what a repetition does if it is sent",
    ),
    optional(
        "x-reveals",
        &Map(1, &[(&KEBAB, &Sentence)]),
        "the powers that answering it needs",
    ),
    optional(
        "x-harmless",
        &Sentence,
        "why it, and what is in it, needs no mark",
    ),
];

static MARK: Value = Either(&[Sentence, Node(&CONDITION)]);

static CONDITION: Kind = Kind::new(
    "a condition",
    &[&[
        required(
            "when",
            &Either(&[List(1, &SCALAR), SCALAR]),
            "the values with which it holds",
        ),
        required("what", &Sentence, "what happens then"),
    ]],
);

static LOSSES: Kind = Kind::new(
    "`x-destructive`",
    &[&[
        optional("destroy", &MARK, "what no other call brings back"),
        optional("interrupt", &MARK, "what another call puts right"),
    ]],
)
.filled();

/// A value of a field, as a condition names it.
pub(super) static SCALAR: Value = Either(&[Symbol, Flag, Integer(i64::MIN, i64::MAX)]);

/// What the documentation shows as inferred.
pub(super) const INFERRED: Key = optional(
    "x-inferred",
    &Either(&[List(1, &Sentence), Sentence]),
    "what is likely but not documented, shown as that",
);

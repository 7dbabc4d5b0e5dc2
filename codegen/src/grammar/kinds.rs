//! The terms of the grammar: kinds of mappings, their keys, and what a value is.

use super::names::Names;
use crate::read::role::Role;

/// A kind of mapping, such as an operation.
pub(crate) struct Kind {
    /// What it is in a message, with its article.
    pub(super) name: &'static str,
    /// Its keys, in groups that kinds share.
    pub(super) keys: &'static [&'static [Key]],
    /// The keys that the spec chooses, beside those that have a name here.
    pub(super) others: Option<(&'static Names, &'static Value)>,
    /// Whether one of its keys must be there, whichever it is.
    pub(super) is_filled: bool,
}

/// A key of a mapping.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    pub(super) name: &'static str,
    pub(super) is_required: bool,
    pub(super) value: &'static Value,
    /// What it does, as a part of a sentence.
    pub(super) does: &'static str,
}

/// What a value is.
#[derive(Clone, Copy)]
pub(crate) enum Value {
    /// `true` or `false`.
    Flag,
    /// Only this one.
    Only(bool),
    /// One of some words.
    Words(&'static [&'static str]),
    /// A whole number, from the first to the second.
    Integer(i64, i64),
    /// Any number.
    Number,
    /// A text of one line that is shown as it is.
    Text,
    /// Prose: one line or several paragraphs of simple Markdown.
    Prose,
    /// A sentence of prose.
    Sentence,
    /// A name.
    Name(&'static Names),
    /// A value of an enum.
    Symbol,
    /// Nothing.
    Null,
    /// Any JSON.
    Json,
    /// A list with at least so many items.
    List(usize, &'static Value),
    /// A list of exactly these.
    Items(&'static [Value]),
    /// A mapping with at least so many keys, which the spec chooses: the first kind of names that
    /// fits a key says what its value is.
    Map(usize, &'static [(&'static Names, &'static Value)]),
    /// A mapping of this kind.
    Node(&'static Kind),
    /// A mapping of one of several kinds.
    Variants(&'static Variants),
    /// A `$ref` to a file of this role.
    Ref(Role),
    /// A `$ref` to this key of a file of this role.
    Part(Role, &'static str),
    /// One of these, which differ in the type of the value.
    Either(&'static [Value]),
}

/// Several kinds of mappings that stand in the same place.
pub(crate) struct Variants {
    /// What they are in a message, with the article.
    pub(super) name: &'static str,
    /// The key that tells them apart, and its values. Empty if there is none.
    pub(super) key: &'static str,
    pub(super) by_value: &'static [(&'static str, &'static Kind)],
    /// Keys that only one of them has. They count before [`Variants::key`].
    pub(super) by_key: &'static [(&'static str, &'static Kind)],
    /// What it is without any of these keys, if that is allowed.
    pub(super) otherwise: Option<&'static Kind>,
    /// What other tools write here, and what to write in its place.
    pub(super) instead: &'static [(&'static str, &'static str)],
}

impl Variants {
    /// All kinds of them.
    pub(super) fn kinds(&self) -> impl Iterator<Item = &'static Kind> + use<> {
        let (by_value, by_key) = (self.by_value, self.by_key);
        by_value
            .iter()
            .chain(by_key)
            .map(|(_, kind)| *kind)
            .chain(self.otherwise)
    }
}

impl Kind {
    pub(super) const fn new(name: &'static str, keys: &'static [&'static [Key]]) -> Self {
        Self {
            name,
            keys,
            others: None,
            is_filled: false,
        }
    }

    /// Of which at least one key must be there.
    pub(super) const fn filled(self) -> Self {
        Self {
            is_filled: true,
            ..self
        }
    }

    /// With further keys that the spec chooses.
    pub(super) const fn with_others(self, names: &'static Names, value: &'static Value) -> Self {
        Self {
            others: Some((names, value)),
            ..self
        }
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.keys.iter().copied().flatten()
    }

    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys().find(|key| key.name == name)
    }
}

/// A key that must be there.
pub(super) const fn required(name: &'static str, value: &'static Value, does: &'static str) -> Key {
    Key {
        name,
        is_required: true,
        value,
        does,
    }
}

/// A key that may be left out.
pub(super) const fn optional(name: &'static str, value: &'static Value, does: &'static str) -> Key {
    Key {
        name,
        is_required: false,
        value,
        does,
    }
}

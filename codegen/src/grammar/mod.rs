//! What may stand where in the spec, as data. The check of all files, its messages and the tables in
//! `spec/README.md` come from it.
//!
//! A [`Kind`] describes a mapping by its keys, and each [`Key`] says what its value is and what it
//! does. To add a key, add it to its kind; nothing else has to know it but what reads it.

mod answers;
mod check;
mod deviations;
mod document;
mod marks;
mod names;
mod operations;
mod schemas;
mod services;
mod table;
mod text;

use crate::diagnostic::Diagnostics;
use crate::parallel;
use crate::read::files::Files;
use crate::read::role::Role;
use crate::read::source::Source;

pub(crate) use names::{Names, is_words};
pub(crate) use table::tables;

/// A kind of mapping, such as an operation.
pub(crate) struct Kind {
    /// What it is in a message, with its article.
    name: &'static str,
    /// Its keys, in groups that kinds share.
    keys: &'static [&'static [Key]],
    /// The keys that the spec chooses, beside those that have a name here.
    others: Option<(&'static Names, &'static Value)>,
    /// Whether one of its keys must be there, whichever it is.
    is_filled: bool,
}

/// A key of a mapping.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    name: &'static str,
    is_required: bool,
    value: &'static Value,
    /// What it does, as a part of a sentence.
    does: &'static str,
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
    name: &'static str,
    /// The key that tells them apart, and its values. Empty if there is none.
    key: &'static str,
    by_value: &'static [(&'static str, &'static Kind)],
    /// Keys that only one of them has. They count before [`Variants::key`].
    by_key: &'static [(&'static str, &'static Kind)],
    /// What it is without any of these keys, if that is allowed.
    otherwise: Option<&'static Kind>,
    /// What other tools write here, and what to write in its place.
    instead: &'static [(&'static str, &'static str)],
}

impl Variants {
    /// All kinds of them.
    fn kinds(&self) -> impl Iterator<Item = &'static Kind> + use<> {
        let (by_value, by_key) = (self.by_value, self.by_key);
        by_value
            .iter()
            .chain(by_key)
            .map(|(_, kind)| *kind)
            .chain(self.otherwise)
    }
}

impl Kind {
    const fn new(name: &'static str, keys: &'static [&'static [Key]]) -> Self {
        Self {
            name,
            keys,
            others: None,
            is_filled: false,
        }
    }

    /// Of which at least one key must be there.
    const fn filled(self) -> Self {
        Self {
            is_filled: true,
            ..self
        }
    }

    /// With further keys that the spec chooses.
    const fn with_others(self, names: &'static Names, value: &'static Value) -> Self {
        Self {
            others: Some((names, value)),
            ..self
        }
    }

    fn keys(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.keys.iter().copied().flatten()
    }

    fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys().find(|key| key.name == name)
    }
}

/// A key that must be there.
const fn required(name: &'static str, value: &'static Value, does: &'static str) -> Key {
    Key {
        name,
        is_required: true,
        value,
        does,
    }
}

/// A key that may be left out.
const fn optional(name: &'static str, value: &'static Value, does: &'static str) -> Key {
    Key {
        name,
        is_required: false,
        value,
        does,
    }
}

/// Reports everything in the files that may not stand there, and what is missing.
pub(crate) fn check(files: &Files<'_>, source: &Source) -> Diagnostics {
    let files: Vec<_> = files.iter().collect();
    let exists = |path: &str| source.has(path);
    let found = parallel::map(&files, |(path, role, node)| {
        check::check_file(path, node, content(*role), &exists)
    });
    let mut problems = Diagnostics::default();
    for found in found {
        problems.extend(found);
    }
    problems
}

/// What a file of each role contains.
fn content(role: Role) -> &'static Value {
    match role {
        Role::Document => &document::DOCUMENT,
        Role::Path => &operations::PATH,
        Role::Schema => &schemas::SCHEMA,
        Role::Envelope => &answers::ENVELOPE,
        Role::Page => &answers::PAGE,
        Role::Error => &answers::ERROR,
        Role::Parameter => &operations::PARAMETER,
        Role::Header => &operations::HEADER,
        Role::ErrorAnswer => &operations::ERROR_ANSWER,
        Role::Examples => &operations::EXAMPLES,
        Role::Capabilities => &document::CAPABILITIES,
        Role::Powers => &document::POWERS,
        Role::RatePools => &document::RATE_POOLS,
        Role::Service(family) => services::service(family),
        Role::SharedFields => &services::SHARED_FIELDS,
        Role::Deviations => &deviations::DEVIATIONS,
    }
}

//! Schemas as data: which fields the bodies of requests and answers have, and what each holds.
//!
//! The tables are generated from `spec/`. Rules that hold for every operation, such as how an
//! answer that does not fit is repaired, are written once over them.

/// A field of an object.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name, as it is sent.
    pub name: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// What it is for. Empty where the table does not carry it.
    pub description: &'static str,
    /// Whether its value is a secret, or can hold one.
    pub secret: bool,
    /// Whether it must be sent, or is always answered.
    pub required: bool,
    /// Whether it tells the things of an answer apart: one without it cannot be used.
    pub identifies: bool,
    /// Whether null clears it. Other fields are left out to keep what is stored.
    pub clears: bool,
    /// Whether it only comes in answers.
    pub read_only: bool,
    /// The other field, and the value of it, with which this one is used. Any of them is enough,
    /// and without any it is always used.
    pub applies_when: &'static [(&'static str, &'static str)],
    /// The names that it had before, for services that have no other field of that name.
    pub formerly: &'static [&'static str],
}

impl Field {
    /// What the generated tables start from: a text.
    pub(crate) const PLAIN: Self = Self {
        name: "",
        kind: Kind::Text,
        description: "",
        secret: false,
        required: false,
        identifies: false,
        clears: false,
        read_only: false,
        applies_when: &[],
        formerly: &[],
    };

    /// A field of the envelope or of a page, which have no table.
    pub(crate) const fn sometimes(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            ..Self::PLAIN
        }
    }

    /// The same, of one that has to be there.
    pub(crate) const fn always(name: &'static str, kind: Kind) -> Self {
        Self {
            required: true,
            identifies: true,
            ..Self::sometimes(name, kind)
        }
    }

    #[cfg(feature = "services")]
    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A text.
    Text,
    /// A point in time, as a text.
    Timestamp,
    /// `true` or `false`.
    Boolean,
    /// A whole number of 32 bits.
    Integer,
    /// A whole number of 64 bits.
    LongInteger,
    /// A number.
    Number,
    /// One of these texts, or one that this version does not know.
    Enum(&'static [&'static str]),
    /// A list of values.
    List(&'static Kind),
    /// An object whose keys are names, each with a value of this kind.
    Map(&'static Kind),
    /// An object with these fields.
    Object(&'static [Field]),
    /// An object with any fields.
    FreeForm,
    /// Any JSON.
    Any,
}

impl Kind {
    /// Its name in a sentence.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Kind::Text | Kind::Timestamp | Kind::Enum(_) => "a text",
            Kind::Boolean => "`true` or `false`",
            Kind::Integer | Kind::LongInteger => "a whole number",
            Kind::Number => "a number",
            Kind::List(_) => "a list",
            Kind::Map(_) | Kind::Object(_) | Kind::FreeForm => "an object",
            Kind::Any => "any value",
        }
    }
}

/// What an operation answers on success.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Answer {
    /// A message, and no data.
    Message,
    /// Data of this kind.
    Data(Kind),
    /// A page with items of this kind.
    Page(&'static Kind),
    /// A file, without an envelope.
    File,
}

//! Schemas as data: which fields the bodies of requests and answers have, and what each holds.
//!
//! The tables are generated from `spec/`. Rules that hold for every operation, such as how an
//! answer that does not fit is repaired, are written once over them.

#[cfg(feature = "services")]
use std::fmt;

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
    /// What is known of a field of a service beyond that.
    #[cfg(feature = "services")]
    pub(crate) facts: Option<&'static Facts>,
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
        #[cfg(feature = "services")]
        facts: None,
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

/// What is known of a field of a service. Most fields have none of it, and no entry.
#[cfg(feature = "services")]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) default: Option<Literal>,
    pub(crate) example: Option<Literal>,
    pub(crate) optional: bool,
    pub(crate) fixed: bool,
    pub(crate) required_when: &'static [(&'static str, &'static str)],
    pub(crate) deprecated: bool,
    pub(crate) successor: Option<&'static str>,
}

#[cfg(feature = "services")]
impl Facts {
    /// What the generated tables start from.
    pub(crate) const NONE: Self = Self {
        default: None,
        example: None,
        optional: false,
        fixed: false,
        required_when: &[],
        deprecated: false,
        successor: None,
    };
}

/// The facts of the fields of services. The tables of other schemas have none.
#[cfg(feature = "services")]
impl Field {
    fn facts(&self) -> &'static Facts {
        self.facts.unwrap_or(const { &Facts::NONE })
    }

    /// The value that the service takes when the field is left out. `None` where it is not known,
    /// and where there is none.
    pub fn default(&self) -> Option<Literal> {
        self.facts().default
    }

    /// An invented value in the form of the real ones. `None` where the spec has none, as for
    /// all secrets.
    pub fn example(&self) -> Option<Literal> {
        self.facts().example
    }

    /// Whether the service is known to work without it, unless the values of others
    /// [require it](Field::required_when).
    pub fn is_optional(&self) -> bool {
        self.facts().optional
    }

    /// Whether the value is known to be fixed once the connection, destination, log service or
    /// private link is created.
    pub fn is_fixed(&self) -> bool {
        self.facts().fixed
    }

    /// The other field, and the value of it, with which this one must be set. Any of them is
    /// enough. A field that must always be set is `required` instead.
    pub fn required_when(&self) -> &'static [(&'static str, &'static str)] {
        self.facts().required_when
    }

    /// Whether the service wants the field not to be used any more.
    pub fn is_deprecated(&self) -> bool {
        self.facts().deprecated
    }

    /// The name of the field next to it that takes the place of a deprecated one.
    pub fn successor(&self) -> Option<&'static str> {
        self.facts().successor
    }
}

/// A value that the spec states.
#[cfg(feature = "services")]
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Literal {
    /// A text, also one of an enum or a point in time.
    Text(&'static str),
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A list of values.
    List(&'static [Literal]),
}

/// The value as it is sent.
#[cfg(feature = "services")]
impl From<Literal> for serde_json::Value {
    fn from(literal: Literal) -> Self {
        match literal {
            Literal::Text(text) => text.into(),
            Literal::Boolean(value) => value.into(),
            Literal::Integer(number) => number.into(),
            Literal::Number(number) => number.into(),
            Literal::List(items) => items.iter().copied().map(Self::from).collect(),
        }
    }
}

/// A text as it is, anything else as JSON.
#[cfg(feature = "services")]
impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Literal::Text(text) => f.write_str(text),
            other => write!(f, "{}", serde_json::Value::from(*other)),
        }
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

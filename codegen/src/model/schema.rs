//! The named types of the API.

use crate::diagnostic::Location;

/// A named type.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands.
    pub at: Location,
    /// Its name in the bundle, as `SystemKey`.
    pub name: String,
    /// The folder it lies in: a tag, or `shared`.
    pub folder: String,
    /// What it is.
    pub description: String,
    /// Its form.
    pub kind: Kind,
    /// Whether it is sent, by itself or within another.
    pub sent: bool,
    /// Whether it is answered, by itself or within another.
    pub answered: bool,
}

impl Schema {
    /// Whether a property tells null from absent: only one that is sent to change something does.
    pub fn can_clear(&self, property: &Property) -> bool {
        self.sent && !self.answered && property.nullable && !property.required
    }
}

/// The form of a schema.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Named properties.
    Object(Object),
    /// One of some strings.
    Enum(Vec<String>),
    /// Any names, each with a value of one type.
    Map(Type),
}

/// An object.
#[derive(Clone, Debug)]
pub struct Object {
    /// In the order of the spec.
    pub properties: Vec<Property>,
    /// Whether one without any property is rejected.
    pub not_empty: bool,
}

impl Object {
    /// Whether this is a multipart form with files, which has no form as JSON.
    pub fn is_form(&self) -> bool {
        self.properties
            .iter()
            .any(|property| property.ty == Type::Binary)
    }
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// Where its key stands.
    pub at: Location,
    /// The name on the wire.
    pub name: String,
    /// What it is.
    pub description: String,
    /// What it holds.
    pub ty: Type,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it can be null.
    pub nullable: bool,
    /// Whether it is to be used no more.
    pub deprecated: bool,
    /// Smallest and largest value of a number.
    pub range: Option<(i64, i64)>,
}

/// What a property, an item or a parameter holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Text.
    String,
    /// Text that must not be shown.
    Secret,
    /// A point in time.
    Timestamp,
    /// A file.
    Binary,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// Any number.
    Number,
    /// True or false.
    Boolean,
    /// Any JSON.
    Any,
    /// A JSON object with any content.
    FreeForm,
    /// A JSON object whose values must not be shown.
    SecretFreeForm,
    /// Some of one type.
    List(Box<Type>),
    /// Names with values of one type.
    Map(Box<Type>),
    /// A schema.
    Named(String),
}

impl Type {
    /// The schema that this is, or holds.
    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::List(inner) | Type::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Whether a value of this type, without its named parts, is or holds a secret.
    pub fn is_secret(&self) -> bool {
        match self {
            Type::Secret | Type::SecretFreeForm => true,
            Type::List(inner) | Type::Map(inner) => inner.is_secret(),
            _ => false,
        }
    }
}

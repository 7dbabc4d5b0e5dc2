//! The named types of the API.

use super::power::Mark;
use super::rule::{Demand, Rule};
use crate::diagnostic::Location;

/// A named type.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Its place in the spec.
    pub at: Location,
    /// Its name in the bundle, as `SystemKey`.
    pub name: String,
    /// Its folder in the spec: a tag, or `shared`.
    pub folder: String,
    /// The description.
    pub description: String,
    /// Its kind, with its content.
    pub kind: Kind,
    /// What its values must be where they are sent.
    pub rules: Vec<Rule>,
    /// Whether requests contain it.
    pub sent: bool,
    /// Whether responses contain it.
    pub answered: bool,
}

impl Schema {
    /// Whether null and absent differ for a property: only in requests that change something.
    pub fn can_clear(&self, property: &Property) -> bool {
        self.sent && !self.answered && property.nullable && !property.required
    }

    /// Whether requests contain it, and no answer does.
    pub fn is_only_sent(&self) -> bool {
        self.sent && !self.answered
    }

    /// The schemas that its values name.
    pub fn named(&self) -> impl Iterator<Item = &str> {
        let (properties, values) = match &self.kind {
            Kind::Object(object) => (object.properties.as_slice(), None),
            Kind::Map(values) => (&[][..], Some(values)),
            Kind::Enum(_) => (&[][..], None),
        };
        let types = properties.iter().map(|property| &property.ty);
        types.chain(values).filter_map(Type::named)
    }

    /// Whether the service rejects it when nothing is set.
    pub fn is_never_empty(&self) -> bool {
        let mut rules = self.rules.iter().filter(|rule| rule.path.is_empty());
        rules.any(|rule| matches!(rule.demand, Demand::Fields { .. } | Demand::Entries(1.., _)))
    }

    /// The description of a property, with the rules for its value.
    pub fn described(&self, property: &Property) -> String {
        let mut text = with_default(&property.description, property.default.as_ref());
        for rule in &self.rules {
            if rule.path == [property.name.clone()] {
                let sentence = rule.demand.to_string();
                if !sentence.is_empty() {
                    text.push(' ');
                    text.push_str(&sentence);
                }
            }
        }
        text
    }
}

/// The kind of a schema.
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
}

impl Object {
    /// Whether this is a multipart form with files, which cannot be JSON.
    pub fn is_form(&self) -> bool {
        self.properties
            .iter()
            .any(|property| property.ty == Type::Binary)
    }
}

/// A property of an object.
#[derive(Clone, Debug)]
pub struct Property {
    /// The place of its key in the spec.
    pub at: Location,
    /// The name on the wire.
    pub name: String,
    /// The description.
    pub description: String,
    /// The type of its value.
    pub ty: Type,
    /// Whether it is required.
    pub required: bool,
    /// Whether it can be null.
    pub nullable: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What the service takes where it is left out.
    pub default: Option<serde_json::Value>,
    /// What sending or answering it does.
    pub marks: Vec<Mark>,
    /// Why it needs no mark, although its name or its type looks as if it did.
    pub harmless: Option<Harmless>,
}

/// `x-harmless`: why a property needs no mark.
#[derive(Clone, Debug)]
pub struct Harmless {
    /// Where the spec says it.
    pub at: Location,
    /// The reason, as a sentence.
    pub reason: String,
}

/// The type of a property, an item or a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Text.
    String,
    /// Secret text, which must not be shown.
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
    /// The schema that this type names, directly or as the items of a list or the values of a map.
    pub fn named(&self) -> Option<&str> {
        match self {
            Type::Named(name) => Some(name),
            Type::List(inner) | Type::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Whether a value of this type contains a secret, apart from the schemas that it names.
    pub fn is_secret(&self) -> bool {
        match self {
            Type::Secret | Type::SecretFreeForm => true,
            Type::List(inner) | Type::Map(inner) => inner.is_secret(),
            _ => false,
        }
    }
}

/// A description, and what the service takes where nothing is sent.
pub(crate) fn with_default(description: &str, default: Option<&serde_json::Value>) -> String {
    match default {
        Some(value) => {
            let value = match value.as_str() {
                Some(text) => text.to_owned(),
                None => value.to_string(),
            };
            format!("{description} `{value}` by default.")
        }
        None => description.to_owned(),
    }
}

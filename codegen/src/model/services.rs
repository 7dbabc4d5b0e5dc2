//! Services: the fields of `config`, of `auth` and of the names of external secrets.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::diagnostic::Location;

/// All services, and the fields that they share.
#[derive(Clone, Debug, Default)]
pub struct Services {
    /// By name.
    pub shared: BTreeMap<String, Field>,
    /// By family, then by name.
    pub services: Vec<Service>,
}

impl Services {
    /// The shared fields that a [`SchemaFormat`] consists of.
    pub(crate) fn names_of(&self, format: SchemaFormat) -> impl Iterator<Item = &Field> {
        let names = format.names().iter();
        names.filter_map(|name| self.shared.get(*name))
    }

    /// The services of a family.
    pub fn of(&self, family: Family) -> impl Iterator<Item = &Service> + Clone {
        self.services
            .iter()
            .filter(move |service| service.family == family)
    }
}

/// A kind of services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Sources that connections read.
    Connections,
    /// Destinations that connections load into.
    Destinations,
    /// Services that logs are sent to.
    LogServices,
    /// Services that private links connect to.
    PrivateLinks,
}

impl Family {
    /// All families, in the order of their folders.
    pub const ALL: [Family; 4] = [
        Family::Connections,
        Family::Destinations,
        Family::LogServices,
        Family::PrivateLinks,
    ];

    /// The name of its folder.
    pub fn folder(self) -> &'static str {
        match self {
            Family::Connections => "connections",
            Family::Destinations => "destinations",
            Family::LogServices => "log-services",
            Family::PrivateLinks => "private-links",
        }
    }

    /// The noun for one of its services.
    pub fn noun(self) -> &'static str {
        match self {
            Family::Connections => "connection",
            Family::Destinations => "destination",
            Family::LogServices => "log service",
            Family::PrivateLinks => "private link",
        }
    }
}

/// One service.
#[derive(Clone, Debug)]
pub struct Service {
    /// The family, which is the folder of the file.
    pub family: Family,
    /// The name in the API, which is the name of the file.
    pub name: String,
    /// The name of the product, if it is known.
    pub display_name: Option<String>,
    /// How it can be authorized, if that is known.
    pub authorization: Option<Authorization>,
    /// The names that a connection has in the destination.
    pub schema_format: Option<SchemaFormat>,
    /// The fields of `config`: first those of requests, then those that only responses have.
    pub config: Vec<Field>,
    /// The fields of `auth`.
    pub auth: Vec<Field>,
    /// The fields of `external_secrets_keys_config`.
    pub external_secrets_keys: Vec<Field>,
    /// The file.
    pub at: Location,
}

impl Service {
    /// Its objects: what each is, and its fields.
    pub fn parts(&self) -> [(Part, &[Field]); 3] {
        [
            (Part::Config, &self.config),
            (Part::Auth, &self.auth),
            (Part::ExternalSecretsKeys, &self.external_secrets_keys),
        ]
    }
}

/// An object of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `config`.
    Config,
    /// `auth`.
    Auth,
    /// `external_secrets_keys_config`.
    ExternalSecretsKeys,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 3] = [Part::Config, Part::Auth, Part::ExternalSecretsKeys];

    /// The name of its type.
    pub fn type_name(self) -> &'static str {
        match self {
            Part::Config => "Config",
            Part::Auth => "Auth",
            Part::ExternalSecretsKeys => "ExternalSecretsKeys",
        }
    }

    /// The prefix of the names of the types in it.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Part::Config => "",
            Part::Auth | Part::ExternalSecretsKeys => self.type_name(),
        }
    }
}

/// How the source of a connection can be authorized. Neither means that it needs none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Authorization {
    /// By a connect card.
    pub connect_card: bool,
    /// By the API.
    pub api: bool,
}

/// The fields of all formats.
pub(crate) const DESTINATION_NAMES: [&str; 4] =
    ["schema", "schema_prefix", "table", "table_group_name"];

/// The names that a connection has in the destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaFormat {
    /// `schema`.
    Schema,
    /// `schema` and `table`.
    SchemaTable,
    /// `schema` and `table_group_name`.
    SchemaTableGroup,
    /// `schema_prefix`.
    SchemaPrefix,
}

impl SchemaFormat {
    /// The name of its type.
    pub fn type_name(self) -> &'static str {
        match self {
            SchemaFormat::Schema => "Schema",
            SchemaFormat::SchemaTable => "SchemaTable",
            SchemaFormat::SchemaTableGroup => "SchemaTableGroup",
            SchemaFormat::SchemaPrefix => "SchemaPrefix",
        }
    }

    /// The fields of `config` that it consists of. The shared fields of these names describe them.
    pub(crate) fn names(self) -> &'static [&'static str] {
        match self {
            SchemaFormat::Schema => &["schema"],
            SchemaFormat::SchemaTable => &["schema", "table"],
            SchemaFormat::SchemaTableGroup => &["schema", "table_group_name"],
            SchemaFormat::SchemaPrefix => &["schema_prefix"],
        }
    }
}

/// A field of a config, or of an object in it.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The purpose of the field.
    pub description: String,
    /// The type of its value.
    pub ty: Type,
    /// Whether a service rejects a config without it.
    pub required: bool,
    /// Whether only responses have it.
    pub read_only: bool,
    /// When the service uses it: if any of these conditions holds, or always if there are none.
    pub applies_when: Vec<Condition>,
    /// What is known of it beyond that.
    pub facts: Facts,
    /// The names that it had before, where a service has no other field of that name.
    pub formerly: Vec<String>,
    /// Its place in the spec.
    pub at: Location,
}

impl Field {
    /// The field and those of the object that it is or lists, all the way down.
    pub(crate) fn and_inner(&self) -> Vec<&Field> {
        let mut all = vec![self];
        if let Type::Object(_, fields) = self.ty.innermost() {
            all.extend(fields.iter().flat_map(Field::and_inner));
        }
        all
    }

    /// Whether its value is a secret.
    pub fn is_secret(&self) -> bool {
        self.ty.innermost() == &Type::Secret
    }
}

/// What is known of a field beyond its purpose and its type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The value that the API takes when the field is left out.
    pub default: Option<Value>,
    /// A value that could stand there.
    pub example: Option<Value>,
    /// Whether a config is known to work without it.
    pub optional: bool,
    /// Whether it cannot be changed after the thing that it configures was created.
    pub fixed: bool,
    /// When it must be set: if any of these conditions holds.
    pub required_when: Vec<Condition>,
    /// Whether it should not be used any more.
    pub deprecated: bool,
    /// The name of the field that takes its place.
    pub successor: Option<String>,
}

/// A condition on another field of the same object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    /// The name of the other field: an enum or a boolean.
    pub field: String,
    /// The value that it must have.
    pub value: String,
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` being `{}`", self.field, self.value)
    }
}

/// The type of the value of a field.
#[derive(Clone, Debug)]
pub enum Type {
    /// A text.
    Text,
    /// A secret text, which must not be shown.
    Secret,
    /// A point in time.
    Timestamp,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// One of some texts.
    Enum(TypeName, Vec<String>),
    /// A list.
    List(Box<Type>),
    /// An object.
    Object(TypeName, Vec<Field>),
}

impl Type {
    /// Whether it is a type that services share, or a list of one.
    pub(crate) fn is_shared(&self) -> bool {
        match self.innermost() {
            Type::Enum(name, _) | Type::Object(name, _) => name.is_shared,
            _ => false,
        }
    }

    /// The type of the items of a list, also of nested lists. Any other type is its own.
    pub fn innermost(&self) -> &Type {
        match self {
            Type::List(item) => item.innermost(),
            other => other,
        }
    }

    /// The fields of an object, also of one in a list. None for any other type.
    pub(crate) fn inner_fields(&self) -> &[Field] {
        match self.innermost() {
            Type::Object(_, fields) => fields,
            _ => &[],
        }
    }

    /// How many fields there are in an object, and in the objects within it.
    pub(crate) fn fields_within(&self) -> usize {
        let inner = self.inner_fields().iter();
        inner.map(|field| 1 + field.ty.fields_within()).sum()
    }

    /// [`Type::innermost`], to change it.
    pub(crate) fn innermost_mut(&mut self) -> &mut Type {
        match self {
            Type::List(item) => item.innermost_mut(),
            other => other,
        }
    }
}

impl PartialEq for Type {
    /// Whether both are one type: for enums and objects, one by name.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Type::Enum(left, _), Type::Enum(right, _))
            | (Type::Object(left, _), Type::Object(right, _)) => left == right,
            (Type::List(left), Type::List(right)) => left == right,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

/// The name of an enum or an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// Whether several services share it.
    pub is_shared: bool,
    /// Pascal case, unique in its module.
    pub name: String,
}

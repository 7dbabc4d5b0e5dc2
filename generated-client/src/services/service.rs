//! A service as data: what it is called, how it is authorized, and which fields it takes.

use std::fmt;

use crate::schema::Field;

/// A service as `spec/services/` describes it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Service {
    /// The family that it belongs to.
    pub family: Family,
    /// The name that the API has for it, such as `postgres`.
    pub name: &'static str,
    /// The name that people have for it, such as `PostgreSQL`. `None` where it is not known.
    pub display_name: Option<&'static str>,
    /// How a connection of it can be authorized. `None` where that is not known.
    pub authorization: Option<Authorization>,
    /// What a connection of it is called in the destination. `None` in other families.
    pub schema_format: Option<SchemaFormat>,
    /// The fields of `config`, without those of [`Service::schema_format`].
    pub config: &'static [Field],
    /// The fields of `auth`. Empty where it takes none.
    pub auth: &'static [Field],
    /// The fields of `external_secrets_keys_config`: the secrets that an external secrets manager
    /// can hold. Empty where it takes none.
    pub external_secrets_keys: &'static [Field],
}

impl Service {
    /// What the generated tables start from.
    pub(crate) const fn of(family: Family) -> Self {
        Self {
            family,
            name: "",
            display_name: None,
            authorization: None,
            schema_format: None,
            config: &[],
            auth: &[],
            external_secrets_keys: &[],
        }
    }
}

/// A kind of services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Family {
    /// Sources that connections read.
    Connections,
    /// Destinations that connections load into.
    Destinations,
    /// Where logs are sent.
    LogServices,
    /// What private links lead to.
    PrivateLinks,
}

impl Family {
    /// All families.
    pub const ALL: [Family; 4] = [
        Family::Connections,
        Family::Destinations,
        Family::LogServices,
        Family::PrivateLinks,
    ];

    /// Its name, such as `private-links`.
    pub fn as_str(self) -> &'static str {
        match self {
            Family::Connections => "connections",
            Family::Destinations => "destinations",
            Family::LogServices => "log-services",
            Family::PrivateLinks => "private-links",
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How the source of a connection can be authorized, as far as was published: what it says is
/// possible is, and what it does not say may have become so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// By a connect card.
    pub connect_card: bool,
    /// By this API, in `config` or `auth`.
    pub api: bool,
}

impl Authorization {
    /// Whether any authorization is needed.
    pub fn is_needed(self) -> bool {
        self.connect_card || self.api
    }
}

/// What a connection is called in the destination. It is part of `config`, required, and cannot be
/// changed later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

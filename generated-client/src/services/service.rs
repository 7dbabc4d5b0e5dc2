//! A service as data: what it is called, how it is authorized, and which fields it takes.

use std::fmt;

use crate::schema::Field;

/// A service as `spec/services/` describes it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Service {
    /// The family that it belongs to.
    pub family: Family,
    /// Its name in the API, such as `postgres`.
    pub name: &'static str,
    /// Its display name, such as `PostgreSQL`. `None` if it is not known.
    pub display_name: Option<&'static str>,
    /// How a connection can be authorized. `None` if it is not known.
    pub authorization: Option<Authorization>,
    /// How a connection is named in the destination. `None` in other families.
    pub schema_format: Option<SchemaFormat>,
    /// The fields of `config`, without those of [`Service::schema_format`]. Empty if none are
    /// known: the service can take some all the same, see [`Service::has_known_fields`].
    pub config: &'static [Field],
    /// The fields of `auth`. Empty if there are none, or if none are known.
    pub auth: &'static [Field],
    /// The fields of `external_secrets_keys_config`: the secrets that an external secrets manager
    /// can hold. Empty if there are none.
    pub external_secrets_keys: &'static [Field],
}

impl Service {
    /// The base of the entries in the generated tables.
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

/// A family of services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Family {
    /// Sources that connections read.
    Connections,
    /// Destinations that connections load into.
    Destinations,
    /// Receivers of logs.
    LogServices,
    /// Targets of private links.
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

/// How the source of a connection can be authorized, according to the published documentation. A
/// way that is not listed may have become possible since.
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

/// How a connection is named in the destination. The name is part of `config`, required, and cannot
/// be changed later.
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

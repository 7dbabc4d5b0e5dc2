//! The setup that creates a connection or destination of a service: config, auth and destination
//! name.

use std::fmt;

use serde_json::{Map, Value};

use super::sendable::{self, Purpose};
use super::service::Service;
use super::settings::Settings;
use crate::error::Error;
use crate::values::SecretObject;

/// The config of a service. Implemented by the `Config` in the module of each.
pub trait ServiceConfig: Settings {
    /// The entry of the service in the table.
    const SERVICE: &'static Service;

    /// The destination name of a connection: [`Schema`], [`SchemaTable`],
    /// [`SchemaTableGroup`] or [`SchemaPrefix`]. `()` in other families.
    type Name: DestinationName;

    /// Its auth, or [`NotTaken`].
    type Auth: Part;

    /// The secrets that an external secrets manager can hold, or [`NotTaken`].
    type ExternalSecretsKeys: Part;
}

/// The config of a source, for connections.
pub trait ConnectionConfig: ServiceConfig {}

/// The config of a destination.
pub trait DestinationConfig: ServiceConfig {}

/// The config of a log service.
pub trait LogServiceConfig: ServiceConfig {}

/// The config of a private link.
pub trait PrivateLinkConfig: ServiceConfig {}

/// A part of a setup that not every service has: [`Settings`], or [`NotTaken`].
pub trait Part: Clone + fmt::Debug + PartialEq {
    /// Reads a free-form object. `None` if the service does not have this part.
    fn read(object: SecretObject) -> Option<Self>;

    #[doc(hidden)]
    fn to_request(&self) -> Result<SecretObject, String>;
}

impl<S: Settings> Part for S {
    fn read(object: SecretObject) -> Option<Self> {
        Some(Self::from_object(object))
    }

    fn to_request(&self) -> Result<SecretObject, String> {
        sendable::object(self, Purpose::Change)
    }
}

/// A part that a service does not have: the type has no values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {}

impl Part for NotTaken {
    fn read(_: SecretObject) -> Option<Self> {
        None
    }

    fn to_request(&self) -> Result<SecretObject, String> {
        match *self {}
    }
}

/// The name of a connection in the destination. It is part of the config, required, and cannot be
/// changed later.
pub trait DestinationName: Clone + fmt::Debug + PartialEq {
    /// Removes its fields from a config. Fails with the name of a missing field.
    #[doc(hidden)]
    fn take(config: &mut Map<String, Value>) -> Result<Self, &'static str>;

    #[doc(hidden)]
    fn write(&self, config: &mut Map<String, Value>);
}

impl DestinationName for () {
    fn take(_: &mut Map<String, Value>) -> Result<Self, &'static str> {
        Ok(())
    }

    fn write(&self, _: &mut Map<String, Value>) {}
}

/// Defines a destination name of text fields, and its conversions.
macro_rules! destination_name {
    (
        $(#[$attribute:meta])*
        $name:ident { $($(#[$field_attribute:meta])* $field:ident),* },
        from $from:ty: $pattern:pat => ($($value:ident),*)
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_attribute])* pub $field: String,)*
        }

        impl $name {
            /// A name of these parts.
            pub fn new($($field: impl Into<String>),*) -> Self {
                Self { $($field: $field.into()),* }
            }
        }

        impl From<$from> for $name {
            fn from($pattern: $from) -> Self {
                Self::new($($value),*)
            }
        }

        impl DestinationName for $name {
            fn take(config: &mut Map<String, Value>) -> Result<Self, &'static str> {
                $(let $field = take_text(config, stringify!($field))?;)*
                Ok(Self { $($field),* })
            }

            fn write(&self, config: &mut Map<String, Value>) {
                $(config.insert(stringify!($field).to_owned(), self.$field.clone().into());)*
            }
        }
    };
}

fn take_text(config: &mut Map<String, Value>, field: &'static str) -> Result<String, &'static str> {
    match config.shift_remove(field) {
        Some(Value::String(text)) => Ok(text),
        _ => Err(field),
    }
}

destination_name! {
    /// A schema of its own. Converts from a string.
    Schema {
        /// Name of the schema.
        schema
    },
    from &str: schema => (schema)
}

destination_name! {
    /// A table in a schema. Converts from a pair of strings.
    SchemaTable {
        /// Name of the schema.
        schema,
        /// Name of the table.
        table
    },
    from (&str, &str): (schema, table) => (schema, table)
}

destination_name! {
    /// Tables in a schema with a common prefix. Converts from a pair of strings.
    SchemaTableGroup {
        /// Name of the schema.
        schema,
        /// The prefix of the names of the tables.
        table_group_name
    },
    from (&str, &str): (schema, table_group_name) => (schema, table_group_name)
}

destination_name! {
    /// Schemas with a common prefix. Converts from a string.
    SchemaPrefix {
        /// The prefix of the names of the schemas.
        schema_prefix
    },
    from &str: schema_prefix => (schema_prefix)
}

impl From<String> for Schema {
    fn from(schema: String) -> Self {
        Self { schema }
    }
}

impl From<String> for SchemaPrefix {
    fn from(schema_prefix: String) -> Self {
        Self { schema_prefix }
    }
}

/// The parts that create a connection or destination of a service: its destination name, its config
/// and its auth.
///
/// ```
/// use fivetran::services::Setup;
/// use fivetran::services::connections::google_sheets;
///
/// let setup = Setup::new(
///     ("budget", "plan"),
///     google_sheets::Config::new().sheet_id("1aB2c"),
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Setup<C: ServiceConfig> {
    name: C::Name,
    config: C,
    auth: Option<C::Auth>,
    external_secrets_keys: Option<C::ExternalSecretsKeys>,
}

impl<C: ServiceConfig> Setup<C> {
    /// A setup with a destination name and a config. Where no name is needed, a config converts
    /// into a setup.
    pub fn new(name: impl Into<C::Name>, config: C) -> Self {
        Self {
            name: name.into(),
            config,
            auth: None,
            external_secrets_keys: None,
        }
    }

    /// A setup from a free-form config that includes the destination name.
    ///
    /// # Errors
    ///
    /// When a field of the destination name is missing or is not a string.
    ///
    /// ```
    /// use fivetran::SecretObject;
    /// use fivetran::services::Setup;
    /// use fivetran::services::connections::stripe;
    ///
    /// let config = SecretObject::from([("schema", "billing"), ("api_key", "sk_live")]);
    /// let setup = Setup::<stripe::Config>::from_object(config)?;
    /// # Ok::<(), fivetran::Error>(())
    /// ```
    pub fn from_object(config: SecretObject) -> Result<Self, Error> {
        let mut config = config.into_map();
        let name = C::Name::take(&mut config).map_err(|field| {
            let service = C::SERVICE.name;
            Error::invalid(format!(
                "`{field}` is required by `{service}`, and is missing or not a string"
            ))
        })?;
        Ok(Self::new(name, C::from_object(config.into())))
    }

    /// Sets the auth. See the `Auth` of the service; not every service has one.
    #[must_use]
    pub fn auth(mut self, auth: C::Auth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Sets the names under which an external secrets manager holds the secrets. See the
    /// `ExternalSecretsKeys` of the service; not every service has them.
    #[must_use]
    pub fn external_secrets_keys(mut self, keys: C::ExternalSecretsKeys) -> Self {
        self.external_secrets_keys = Some(keys);
        self
    }

    pub(super) fn parts(self) -> Result<Parts, String> {
        let mut config = Map::new();
        self.name.write(&mut config);
        for (name, value) in sendable::object(&self.config, Purpose::Create)?.into_map() {
            config.entry(name).or_insert(value);
        }
        Ok(Parts {
            config: Some(config.into()),
            auth: part(self.auth.as_ref())?,
            external_secrets_keys: part(self.external_secrets_keys.as_ref())?,
        })
    }
}

impl<C: ServiceConfig<Name = ()>> From<C> for Setup<C> {
    fn from(config: C) -> Self {
        Self::new((), config)
    }
}

/// The parts of a setup or change, as they are sent.
pub(super) struct Parts {
    pub(super) config: Option<SecretObject>,
    pub(super) auth: Option<SecretObject>,
    pub(super) external_secrets_keys: Option<SecretObject>,
}

/// A part as it is sent.
pub(super) fn part<P: Part>(part: Option<&P>) -> Result<Option<SecretObject>, String> {
    part.map(P::to_request).transpose()
}

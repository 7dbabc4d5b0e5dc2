//! What creates a service, and what changes it: its config, its auth, and its name.

use std::fmt;

use serde_json::{Map, Value};

use super::sendable::{self, Purpose};
use super::service::Service;
use super::settings::Settings;
use crate::error::Error;
use crate::values::SecretObject;

/// The config of a service. Implemented by the `Config` in the module of each.
pub trait ServiceConfig: Settings {
    /// What is known of the service.
    const SERVICE: &'static Service;

    /// What a connection of it is called in the destination: [`Schema`], [`SchemaTable`],
    /// [`SchemaTableGroup`] or [`SchemaPrefix`]. `()` in other families.
    type Name: DestinationName;

    /// Its auth, or [`NotTaken`].
    type Auth: Part;

    /// Which of its secrets an external secrets manager holds, or [`NotTaken`].
    type ExternalSecretsKeys: Part;
}

/// The config of a service that connections read.
pub trait ConnectionConfig: ServiceConfig {}

/// The config of a destination.
pub trait DestinationConfig: ServiceConfig {}

/// The config of a log service.
pub trait LogServiceConfig: ServiceConfig {}

/// The config of a private link.
pub trait PrivateLinkConfig: ServiceConfig {}

/// A part of a setup that not every service takes: [`Settings`], or [`NotTaken`].
pub trait Part: Clone + fmt::Debug + PartialEq {
    /// Reads a free-form object. `None` where the service takes nothing.
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

/// What a service does not take: it has no values.
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

/// What a connection is called in the destination. It is part of its config, required, and cannot
/// be changed later.
pub trait DestinationName: Clone + fmt::Debug + PartialEq {
    /// Takes its fields out of a config, or says which one is not there.
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

/// Makes a name of texts, and the ways to it.
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
            /// With all that it consists of.
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
    /// A schema of its own. A text can stand for it.
    Schema {
        /// Name of the schema.
        schema
    },
    from &str: schema => (schema)
}

destination_name! {
    /// A table in a schema. A pair of texts can stand for it.
    SchemaTable {
        /// Name of the schema.
        schema,
        /// Name of the table.
        table
    },
    from (&str, &str): (schema, table) => (schema, table)
}

destination_name! {
    /// Tables in a schema whose names begin alike. A pair of texts can stand for it.
    SchemaTableGroup {
        /// Name of the schema.
        schema,
        /// What the names of the tables begin with.
        table_group_name
    },
    from (&str, &str): (schema, table_group_name) => (schema, table_group_name)
}

destination_name! {
    /// Schemas whose names begin alike. A text can stand for it.
    SchemaPrefix {
        /// What the names of the schemas begin with.
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

/// What a service is created with: the name that it needs, its config, and its auth.
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
    /// With a name in the destination and a config. Where there is no name to give, a config alone
    /// is a setup.
    pub fn new(name: impl Into<C::Name>, config: C) -> Self {
        Self {
            name: name.into(),
            config,
            auth: None,
            external_secrets_keys: None,
        }
    }

    /// Of a free-form config, which holds the name as well.
    ///
    /// # Errors
    ///
    /// When the name is not in it.
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
            Error::invalid(format!("`{field}` is required by `{service}` and no text"))
        })?;
        Ok(Self::new(name, C::from_object(config.into())))
    }

    /// How it is authorized. See the `Auth` of the service; not every service has one.
    #[must_use]
    pub fn auth(mut self, auth: C::Auth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Under which names an external secrets manager holds the secrets. See the
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

/// What is changed of a service. What is not set stays as it is. A config alone is a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<C: ServiceConfig> {
    config: Option<C>,
    auth: Option<C::Auth>,
    external_secrets_keys: Option<C::ExternalSecretsKeys>,
}

impl<C: ServiceConfig> Change<C> {
    /// Nothing.
    pub fn new() -> Self {
        Self {
            config: None,
            auth: None,
            external_secrets_keys: None,
        }
    }

    /// What differs between a config that was read and one that is wanted. What only answers have
    /// is never sent, and a field that was set and is not any more is cleared.
    pub fn between(before: &C, after: &C) -> Self {
        Self::new().config(after.changed_from(before))
    }

    /// The fields of the config to set.
    #[must_use]
    pub fn config(mut self, config: C) -> Self {
        self.config = Some(config);
        self
    }

    /// The fields of the auth to set.
    #[must_use]
    pub fn auth(mut self, auth: C::Auth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Under which names an external secrets manager holds the secrets.
    #[must_use]
    pub fn external_secrets_keys(mut self, keys: C::ExternalSecretsKeys) -> Self {
        self.external_secrets_keys = Some(keys);
        self
    }

    pub(super) fn parts(self) -> Result<Parts, String> {
        let set = |part: Option<SecretObject>| part.filter(|part| !part.is_empty());
        Ok(Parts {
            config: set(part(self.config.as_ref())?),
            auth: set(part(self.auth.as_ref())?),
            external_secrets_keys: set(part(self.external_secrets_keys.as_ref())?),
        })
    }
}

impl<C: ServiceConfig> Default for Change<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: ServiceConfig> From<C> for Change<C> {
    fn from(config: C) -> Self {
        Self::new().config(config)
    }
}

/// What a request sends of a service.
pub(super) struct Parts {
    pub(super) config: Option<SecretObject>,
    pub(super) auth: Option<SecretObject>,
    pub(super) external_secrets_keys: Option<SecretObject>,
}

fn part<P: Part>(part: Option<&P>) -> Result<Option<SecretObject>, String> {
    part.map(P::to_request).transpose()
}

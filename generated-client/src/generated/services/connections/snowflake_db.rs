// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Snowflake: connections of the service `snowflake_db`.
use crate::services::{self, shared};
/// The config of a connection of Snowflake.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.
    pub auth: Option<AuthValue>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Whether the private key is protected by a passphrase, then to be given in `passphrase`. Counts with `auth` `KEY_PAIR`.
    pub is_private_key_encrypted: Option<bool>,
    /// Passphrase that decrypts the key in `private_key`. Counts with `is_private_key_encrypted` `true`.
    pub passphrase: Option<crate::Secret>,
    /// Password of the user that logs in. Counts with `auth` `PASSWORD`.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Private key with which the connection proves its identity to the service. Counts with `auth` `KEY_PAIR`.
    pub private_key: Option<crate::Secret>,
    /// Role that the user takes on; it must be granted to the user and allow access to the data.
    pub role: Option<String>,
    /// Whether the syncs work in a workspace of their own, named in `workspace_name`.
    pub use_workspace: Option<bool>,
    /// Name of the user under which the connection logs in.
    pub user: Option<String>,
    /// Name of the workspace at the source in which the syncs work. Counts with `use_workspace` `true`.
    pub workspace_name: Option<String>,
    /// Schema in the source Snowflake account that serves the connector as workspace. Counts with `use_workspace` `true`.
    pub workspace_schema: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.
    pub fn auth(mut self, auth: impl Into<AuthValue>) -> Self {
        self.auth = Some(auth.into());
        self
    }
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub fn connection_type(
        mut self,
        connection_type: impl Into<ConnectionType>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
    /// Name of the database to connect to.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Whether the private key is protected by a passphrase, then to be given in `passphrase`. Counts with `auth` `KEY_PAIR`.
    #[inline]
    pub fn is_private_key_encrypted(mut self, is_private_key_encrypted: bool) -> Self {
        self.is_private_key_encrypted = Some(is_private_key_encrypted);
        self
    }
    /// Passphrase that decrypts the key in `private_key`. Counts with `is_private_key_encrypted` `true`.
    pub fn passphrase(mut self, passphrase: impl Into<crate::Secret>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
    /// Password of the user that logs in. Counts with `auth` `PASSWORD`.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
    /// Private key with which the connection proves its identity to the service. Counts with `auth` `KEY_PAIR`.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Role that the user takes on; it must be granted to the user and allow access to the data.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
    /// Whether the syncs work in a workspace of their own, named in `workspace_name`.
    #[inline]
    pub fn use_workspace(mut self, use_workspace: bool) -> Self {
        self.use_workspace = Some(use_workspace);
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
    /// Name of the workspace at the source in which the syncs work. Counts with `use_workspace` `true`.
    pub fn workspace_name(mut self, workspace_name: impl Into<String>) -> Self {
        self.workspace_name = Some(workspace_name.into());
        self
    }
    /// Schema in the source Snowflake account that serves the connector as workspace. Counts with `use_workspace` `true`.
    pub fn workspace_schema(mut self, workspace_schema: impl Into<String>) -> Self {
        self.workspace_schema = Some(workspace_schema.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthValue::VALUES),
            ..shared::AUTH
        },
        services::Field {
            kind: services::Kind::Enum(ConnectionType::VALUES),
            ..shared::CONNECTION_TYPE
        },
        shared::DATABASE,
        shared::HOST,
        shared::IS_PRIVATE_KEY_ENCRYPTED,
        shared::PASSPHRASE,
        services::Field {
            applies_when: &[("auth", "PASSWORD")],
            ..shared::PASSWORD
        },
        shared::PORT,
        services::Field {
            applies_when: &[("auth", "KEY_PAIR")],
            ..shared::PRIVATE_KEY
        },
        shared::ROLE,
        shared::USE_WORKSPACE,
        shared::USER,
        shared::WORKSPACE_NAME,
        services::Field {
            name: "workspace_schema",
            kind: services::Kind::Text,
            description: "Schema in the source Snowflake account that serves the connector as workspace.",
            applies_when: &[("use_workspace", "true")],
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 14] = [
            &mut self.auth,
            &mut self.connection_type,
            &mut self.database,
            &mut self.host,
            &mut self.is_private_key_encrypted,
            &mut self.passphrase,
            &mut self.password,
            &mut self.port,
            &mut self.private_key,
            &mut self.role,
            &mut self.use_workspace,
            &mut self.user,
            &mut self.workspace_name,
            &mut self.workspace_schema,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Config {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Config {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Config", f)
    }
}
services::choice! {
    #[doc =
    " Kind of credentials used to log in, such as a password, a key pair, a token or OAuth."]
    pub enum AuthValue { #[doc = " `KEY_PAIR`"] KeyPair = "KEY_PAIR", #[doc =
    " `PASSWORD`"] Password = "PASSWORD" }
}
services::choice! {
    #[doc =
    " Network path used to connect, such as direct, SSH tunnel, private link or proxy agent."]
    pub enum ConnectionType { #[doc = " `Directly`"] Directly = "Directly", #[doc =
    " `PrivateLink`"] PrivateLink = "PrivateLink" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "snowflake_db",
        display_name: Some("Snowflake"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Azure Database for PostgreSQL: connections of the service `azure_postgres`.
use crate::services::{self, shared};
/// The config of a connection of Azure Database for PostgreSQL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub auth_method: Option<AuthMethod>,
    /// Private key of the client certificate.
    pub client_private_key: Option<crate::Secret>,
    /// Certificate that Fivetran shows to the database to prove who it is.
    pub client_public_certificate: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Whether rows deleted at the source are detected and marked as deleted.
    pub delete_capture_enabled: Option<bool>,
    /// Id of the Microsoft Entra application that logs in to the database. Counts with `auth_method` `ENTRA_ID`.
    pub entra_app_id: Option<String>,
    /// Id of the Microsoft Entra tenant that the application belongs to. Counts with `auth_method` `ENTRA_ID`.
    pub entra_tenant_id: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Name of the Postgres publication that contains the tables to replicate. Counts with `update_method` `WAL_PGOUTPUT`.
    pub publication_name: Option<String>,
    /// Name of the logical replication slot from which changes are read. Counts with `update_method` `WAL_PGOUTPUT`.
    pub replication_slot: Option<String>,
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub tunnel_host: Option<String>,
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    pub tunnel_port: Option<i32>,
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub tunnel_user: Option<String>,
    /// How changes are found in the source: from the database's logs, or by comparing or querying tables.
    pub update_method: Option<UpdateMethod>,
    /// Name of the user under which the connection logs in.
    pub user: Option<String>,
    /// Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source. Only in answers.
    pub public_key: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    #[inline]
    pub fn always_encrypted(mut self, always_encrypted: bool) -> Self {
        self.always_encrypted = Some(always_encrypted);
        self
    }
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub fn auth_method(mut self, auth_method: impl Into<AuthMethod>) -> Self {
        self.auth_method = Some(auth_method.into());
        self
    }
    /// Private key of the client certificate.
    pub fn client_private_key(
        mut self,
        client_private_key: impl Into<crate::Secret>,
    ) -> Self {
        self.client_private_key = Some(client_private_key.into());
        self
    }
    /// Certificate that Fivetran shows to the database to prove who it is.
    pub fn client_public_certificate(
        mut self,
        client_public_certificate: impl Into<String>,
    ) -> Self {
        self.client_public_certificate = Some(client_public_certificate.into());
        self
    }
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub fn connection_type(
        mut self,
        connection_type: impl Into<shared::ConnectionType>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
    /// Name of the database to connect to.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }
    /// Whether rows deleted at the source are detected and marked as deleted.
    #[inline]
    pub fn delete_capture_enabled(mut self, delete_capture_enabled: bool) -> Self {
        self.delete_capture_enabled = Some(delete_capture_enabled);
        self
    }
    /// Id of the Microsoft Entra application that logs in to the database. Counts with `auth_method` `ENTRA_ID`.
    pub fn entra_app_id(mut self, entra_app_id: impl Into<String>) -> Self {
        self.entra_app_id = Some(entra_app_id.into());
        self
    }
    /// Id of the Microsoft Entra tenant that the application belongs to. Counts with `auth_method` `ENTRA_ID`.
    pub fn entra_tenant_id(mut self, entra_tenant_id: impl Into<String>) -> Self {
        self.entra_tenant_id = Some(entra_tenant_id.into());
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Password of the user that logs in.
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
    /// Name of the Postgres publication that contains the tables to replicate. Counts with `update_method` `WAL_PGOUTPUT`.
    pub fn publication_name(mut self, publication_name: impl Into<String>) -> Self {
        self.publication_name = Some(publication_name.into());
        self
    }
    /// Name of the logical replication slot from which changes are read. Counts with `update_method` `WAL_PGOUTPUT`.
    pub fn replication_slot(mut self, replication_slot: impl Into<String>) -> Self {
        self.replication_slot = Some(replication_slot.into());
        self
    }
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub fn tunnel_host(mut self, tunnel_host: impl Into<String>) -> Self {
        self.tunnel_host = Some(tunnel_host.into());
        self
    }
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    #[inline]
    pub fn tunnel_port(mut self, tunnel_port: i32) -> Self {
        self.tunnel_port = Some(tunnel_port);
        self
    }
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub fn tunnel_user(mut self, tunnel_user: impl Into<String>) -> Self {
        self.tunnel_user = Some(tunnel_user.into());
        self
    }
    /// How changes are found in the source: from the database's logs, or by comparing or querying tables.
    pub fn update_method(mut self, update_method: impl Into<UpdateMethod>) -> Self {
        self.update_method = Some(update_method.into());
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ALWAYS_ENCRYPTED,
        services::Field {
            kind: services::Kind::Enum(AuthMethod::VALUES),
            ..shared::AUTH_METHOD
        },
        services::Field {
            applies_when: &[],
            ..shared::CLIENT_PRIVATE_KEY
        },
        services::Field {
            applies_when: &[],
            ..shared::CLIENT_PUBLIC_CERTIFICATE
        },
        shared::CONNECTION_TYPE,
        shared::DATABASE,
        shared::DELETE_CAPTURE_ENABLED,
        shared::ENTRA_APP_ID,
        shared::ENTRA_TENANT_ID,
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        shared::PUBLICATION_NAME,
        shared::REPLICATION_SLOT,
        services::Field {
            applies_when: &[("connection_type", "SshTunnel")],
            ..shared::TUNNEL_HOST
        },
        services::Field {
            applies_when: &[("connection_type", "SshTunnel")],
            ..shared::TUNNEL_PORT
        },
        services::Field {
            applies_when: &[("connection_type", "SshTunnel")],
            ..shared::TUNNEL_USER
        },
        services::Field {
            kind: services::Kind::Enum(UpdateMethod::VALUES),
            ..shared::UPDATE_METHOD
        },
        shared::USER,
        services::Field {
            read_only: true,
            ..shared::PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 20] = [
            &mut self.always_encrypted,
            &mut self.auth_method,
            &mut self.client_private_key,
            &mut self.client_public_certificate,
            &mut self.connection_type,
            &mut self.database,
            &mut self.delete_capture_enabled,
            &mut self.entra_app_id,
            &mut self.entra_tenant_id,
            &mut self.host,
            &mut self.password,
            &mut self.port,
            &mut self.publication_name,
            &mut self.replication_slot,
            &mut self.tunnel_host,
            &mut self.tunnel_port,
            &mut self.tunnel_user,
            &mut self.update_method,
            &mut self.user,
            &mut self.public_key,
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
    " Kind of credentials used to log in; decides which of the other login fields are needed."]
    pub enum AuthMethod { #[doc = " `ENTRA_ID`"] EntraId = "ENTRA_ID", #[doc =
    " `PASSWORD`"] Password = "PASSWORD" }
}
services::choice! {
    #[doc =
    " How changes are found in the source: from the database's logs, or by comparing or querying tables."]
    pub enum UpdateMethod { #[doc = " `QUERY_BASED`"] QueryBased = "QUERY_BASED", #[doc =
    " `WAL_PGOUTPUT`"] WalPgoutput = "WAL_PGOUTPUT" }
}
/// Under which names an external secrets manager has the secrets of a connection of Azure Database for PostgreSQL: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `password`.
    pub password: Option<String>,
    /// Name under which the external secrets manager has `user`.
    pub user: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ExternalSecretsKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name under which the external secrets manager has `password`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Name under which the external secrets manager has `user`.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}
impl services::Settings for ExternalSecretsKeys {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "password",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `password`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "user",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `user`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.password, &mut self.user];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ExternalSecretsKeys {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ExternalSecretsKeys {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ExternalSecretsKeys", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "azure_postgres",
        display_name: Some("Azure Database for PostgreSQL"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::ConnectionConfig for Config {}

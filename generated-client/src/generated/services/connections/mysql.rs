// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! MySQL: connections of the service `mysql`.
use crate::services::{self, shared};
/// The config of a connection of MySQL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub auth_method: Option<shared::AuthMethod>,
    /// Private key of the client certificate. Counts with `auth_method` `CLIENT_CERTIFICATE`.
    pub client_private_key: Option<crate::Secret>,
    /// Certificate that Fivetran shows to the database to prove who it is. Counts with `auth_method` `CLIENT_CERTIFICATE`.
    pub client_public_certificate: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Server id, unique among all replicas, under which the binary log is read. Counts with `update_method` `BINLOG`.
    pub replica_id: Option<i32>,
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub tunnel_host: Option<String>,
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    pub tunnel_port: Option<i32>,
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub tunnel_user: Option<String>,
    /// How changes are found in the source: from the database's logs, or by comparing or querying tables.
    pub update_method: Option<shared::UpdateMethod>,
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
    pub fn auth_method(mut self, auth_method: impl Into<shared::AuthMethod>) -> Self {
        self.auth_method = Some(auth_method.into());
        self
    }
    /// Private key of the client certificate. Counts with `auth_method` `CLIENT_CERTIFICATE`.
    pub fn client_private_key(
        mut self,
        client_private_key: impl Into<crate::Secret>,
    ) -> Self {
        self.client_private_key = Some(client_private_key.into());
        self
    }
    /// Certificate that Fivetran shows to the database to prove who it is. Counts with `auth_method` `CLIENT_CERTIFICATE`.
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
    /// Server id, unique among all replicas, under which the binary log is read. Counts with `update_method` `BINLOG`.
    #[inline]
    pub fn replica_id(mut self, replica_id: i32) -> Self {
        self.replica_id = Some(replica_id);
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
    pub fn update_method(
        mut self,
        update_method: impl Into<shared::UpdateMethod>,
    ) -> Self {
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
        shared::AUTH_METHOD,
        services::Field {
            applies_when: &[("auth_method", "CLIENT_CERTIFICATE")],
            ..shared::CLIENT_PRIVATE_KEY
        },
        shared::CLIENT_PUBLIC_CERTIFICATE,
        shared::CONNECTION_TYPE,
        shared::DATABASE,
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        shared::REPLICA_ID,
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
        shared::UPDATE_METHOD,
        shared::USER,
        services::Field {
            read_only: true,
            ..shared::PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 16] = [
            &mut self.always_encrypted,
            &mut self.auth_method,
            &mut self.client_private_key,
            &mut self.client_public_certificate,
            &mut self.connection_type,
            &mut self.database,
            &mut self.host,
            &mut self.password,
            &mut self.port,
            &mut self.replica_id,
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "mysql",
        display_name: Some("MySQL"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! MongoDB Sharded Cluster: connections of the service `mongo_sharded`.
use crate::services::{self, shared};
/// The config of a connection of MongoDB Sharded Cluster.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// Text form in which binary values are written, such as Base64 or UUID.
    pub binary_representation: Option<shared::BinaryRepresentation>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Servers of the MongoDB-compatible cluster, each as `host:port`.
    pub hosts: Option<Vec<String>>,
    /// Tables or collections to sync in packed mode, each document as one JSON value.
    pub packed_mode_tables: Option<Vec<String>>,
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub packing_mode: Option<shared::PackingMode>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub tunnel_host: Option<String>,
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    pub tunnel_port: Option<i32>,
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub tunnel_user: Option<String>,
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
    /// Text form in which binary values are written, such as Base64 or UUID.
    pub fn binary_representation(
        mut self,
        binary_representation: impl Into<shared::BinaryRepresentation>,
    ) -> Self {
        self.binary_representation = Some(binary_representation.into());
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
    /// Servers of the MongoDB-compatible cluster, each as `host:port`.
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }
    /// Tables or collections to sync in packed mode, each document as one JSON value.
    pub fn packed_mode_tables(
        mut self,
        packed_mode_tables: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.packed_mode_tables = Some(
            packed_mode_tables.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub fn packing_mode(mut self, packing_mode: impl Into<shared::PackingMode>) -> Self {
        self.packing_mode = Some(packing_mode.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
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
    /// Name of the user under which the connection logs in.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ALWAYS_ENCRYPTED,
        shared::BINARY_REPRESENTATION,
        shared::CONNECTION_TYPE,
        shared::HOSTS,
        shared::PACKED_MODE_TABLES,
        shared::PACKING_MODE,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
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
        shared::USER,
        services::Field {
            read_only: true,
            ..shared::PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 12] = [
            &mut self.always_encrypted,
            &mut self.binary_representation,
            &mut self.connection_type,
            &mut self.hosts,
            &mut self.packed_mode_tables,
            &mut self.packing_mode,
            &mut self.password,
            &mut self.tunnel_host,
            &mut self.tunnel_port,
            &mut self.tunnel_user,
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
        name: "mongo_sharded",
        display_name: Some("MongoDB Sharded Cluster"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

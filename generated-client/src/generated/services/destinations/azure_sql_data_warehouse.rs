// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Azure Synapse: destinations of the service `azure_sql_data_warehouse`.
use crate::services::{self, shared};
/// The config of a destination of Azure Synapse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Access key of the Azure storage account in `storage_account_name`.
    pub storage_account_key: Option<crate::Secret>,
    /// Name of the Azure storage account, the first part of its host name.
    pub storage_account_name: Option<String>,
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub tunnel_host: Option<String>,
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    pub tunnel_port: Option<i32>,
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub tunnel_user: Option<String>,
    /// Name of the user under which the connection logs in.
    pub user: Option<String>,
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
    /// Access key of the Azure storage account in `storage_account_name`.
    pub fn storage_account_key(
        mut self,
        storage_account_key: impl Into<crate::Secret>,
    ) -> Self {
        self.storage_account_key = Some(storage_account_key.into());
        self
    }
    /// Name of the Azure storage account, the first part of its host name.
    pub fn storage_account_name(
        mut self,
        storage_account_name: impl Into<String>,
    ) -> Self {
        self.storage_account_name = Some(storage_account_name.into());
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
        services::Field {
            kind: services::Kind::Enum(ConnectionType::VALUES),
            ..shared::CONNECTION_TYPE
        },
        shared::DATABASE,
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        shared::STORAGE_ACCOUNT_KEY,
        services::Field {
            applies_when: &[],
            ..shared::STORAGE_ACCOUNT_NAME
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
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 12] = [
            &mut self.always_encrypted,
            &mut self.connection_type,
            &mut self.database,
            &mut self.host,
            &mut self.password,
            &mut self.port,
            &mut self.storage_account_key,
            &mut self.storage_account_name,
            &mut self.tunnel_host,
            &mut self.tunnel_port,
            &mut self.tunnel_user,
            &mut self.user,
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
    " Network path used to connect, such as direct, SSH tunnel, private link or proxy agent."]
    pub enum ConnectionType { #[doc = " `Directly`"] Directly = "Directly", #[doc =
    " `PrivateLink`"] PrivateLink = "PrivateLink", #[doc = " `SshTunnel`"] SshTunnel =
    "SshTunnel" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "azure_sql_data_warehouse",
        display_name: Some("Azure Synapse"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Destinations)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::DestinationConfig for Config {}

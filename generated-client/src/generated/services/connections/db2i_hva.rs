// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! High-Volume Agent Db2 for i: connections of the service `db2i_hva`.
use crate::services::{self, shared};
/// The config of a connection of High-Volume Agent Db2 for i.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Host name or IP address of the machine on which the high-volume agent runs.
    pub agent_host: Option<String>,
    /// Password of `agent_user`.
    pub agent_password: Option<crate::Secret>,
    /// Port on which the high-volume agent listens.
    pub agent_port: Option<i32>,
    /// Public certificate of the high-volume agent, by which Fivetran recognises it.
    pub agent_public_cert: Option<String>,
    /// User name for logging in to the high-volume agent.
    pub agent_user: Option<String>,
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Name of the IBM i journal in which the database records its changes.
    pub log_journal: Option<String>,
    /// Schema (library) on IBM i that holds the journal named by `log_journal`.
    pub log_journal_schema: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Schema of the source database in which the tables of SAP are.
    pub sap_schema: Option<String>,
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
    /// Host name or IP address of the machine on which the high-volume agent runs.
    pub fn agent_host(mut self, agent_host: impl Into<String>) -> Self {
        self.agent_host = Some(agent_host.into());
        self
    }
    /// Password of `agent_user`.
    pub fn agent_password(mut self, agent_password: impl Into<crate::Secret>) -> Self {
        self.agent_password = Some(agent_password.into());
        self
    }
    /// Port on which the high-volume agent listens.
    #[inline]
    pub fn agent_port(mut self, agent_port: i32) -> Self {
        self.agent_port = Some(agent_port);
        self
    }
    /// Public certificate of the high-volume agent, by which Fivetran recognises it.
    pub fn agent_public_cert(mut self, agent_public_cert: impl Into<String>) -> Self {
        self.agent_public_cert = Some(agent_public_cert.into());
        self
    }
    /// User name for logging in to the high-volume agent.
    pub fn agent_user(mut self, agent_user: impl Into<String>) -> Self {
        self.agent_user = Some(agent_user.into());
        self
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
    /// Name of the IBM i journal in which the database records its changes.
    pub fn log_journal(mut self, log_journal: impl Into<String>) -> Self {
        self.log_journal = Some(log_journal.into());
        self
    }
    /// Schema (library) on IBM i that holds the journal named by `log_journal`.
    pub fn log_journal_schema(mut self, log_journal_schema: impl Into<String>) -> Self {
        self.log_journal_schema = Some(log_journal_schema.into());
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
    /// Schema of the source database in which the tables of SAP are.
    pub fn sap_schema(mut self, sap_schema: impl Into<String>) -> Self {
        self.sap_schema = Some(sap_schema.into());
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
        shared::AGENT_HOST,
        shared::AGENT_PASSWORD,
        shared::AGENT_PORT,
        shared::AGENT_PUBLIC_CERT,
        shared::AGENT_USER,
        shared::ALWAYS_ENCRYPTED,
        services::Field {
            kind: services::Kind::Enum(ConnectionType::VALUES),
            ..shared::CONNECTION_TYPE
        },
        shared::DATABASE,
        shared::HOST,
        shared::LOG_JOURNAL,
        shared::LOG_JOURNAL_SCHEMA,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        shared::SAP_SCHEMA,
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
        let slots: [&mut dyn services::Slot; 19] = [
            &mut self.agent_host,
            &mut self.agent_password,
            &mut self.agent_port,
            &mut self.agent_public_cert,
            &mut self.agent_user,
            &mut self.always_encrypted,
            &mut self.connection_type,
            &mut self.database,
            &mut self.host,
            &mut self.log_journal,
            &mut self.log_journal_schema,
            &mut self.password,
            &mut self.port,
            &mut self.sap_schema,
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
services::choice! {
    #[doc =
    " Network path used to connect, such as direct, SSH tunnel, private link or proxy agent."]
    pub enum ConnectionType { #[doc = " `Directly`"] Directly = "Directly", #[doc =
    " `ProxyAgent`"] ProxyAgent = "ProxyAgent", #[doc = " `SshTunnel`"] SshTunnel =
    "SshTunnel" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "db2i_hva",
        display_name: Some("High-Volume Agent Db2 for i"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! High-Volume Agent SQL Server: connections of the service `sql_server_hva`.
use crate::services::{self, shared};
/// The config of a connection of High-Volume Agent SQL Server.
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
    /// Pattern by which the archived log files of the database are named.
    pub archive_log_format: Option<String>,
    /// Directory in which the archived log files of the database are kept.
    pub archive_log_path: Option<String>,
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub auth_method: Option<AuthMethod>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Whether changes are read from archived logs only, not from the online logs.
    pub enable_archive_log_only: Option<bool>,
    /// Whether the database is encrypted with TDE (Transparent Data Encryption).
    pub enable_tde: Option<bool>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Schema of the source database in which the tables of SAP are.
    pub sap_schema: Option<String>,
    /// Name of the SQL Server that is the source, in addition to its address in `host`.
    pub server_name: Option<String>,
    /// Certificate that protects the encryption key of the database (TDE). Counts with `enable_tde` `true`.
    pub tde_certificate: Option<crate::Secret>,
    /// Name in SQL Server of the certificate used for TDE, the encryption of the database. Counts with `enable_tde` `true`.
    pub tde_certificate_name: Option<String>,
    /// Password of the private key of the certificate used for TDE. Counts with `enable_tde` `true`.
    pub tde_password: Option<crate::Secret>,
    /// Private key of the certificate in `tde_certificate`. Counts with `enable_tde` `true`.
    pub tde_private_key: Option<crate::Secret>,
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
    /// Pattern by which the archived log files of the database are named.
    pub fn archive_log_format(mut self, archive_log_format: impl Into<String>) -> Self {
        self.archive_log_format = Some(archive_log_format.into());
        self
    }
    /// Directory in which the archived log files of the database are kept.
    pub fn archive_log_path(mut self, archive_log_path: impl Into<String>) -> Self {
        self.archive_log_path = Some(archive_log_path.into());
        self
    }
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub fn auth_method(mut self, auth_method: impl Into<AuthMethod>) -> Self {
        self.auth_method = Some(auth_method.into());
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
    /// Whether changes are read from archived logs only, not from the online logs.
    #[inline]
    pub fn enable_archive_log_only(mut self, enable_archive_log_only: bool) -> Self {
        self.enable_archive_log_only = Some(enable_archive_log_only);
        self
    }
    /// Whether the database is encrypted with TDE (Transparent Data Encryption).
    #[inline]
    pub fn enable_tde(mut self, enable_tde: bool) -> Self {
        self.enable_tde = Some(enable_tde);
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
    /// Schema of the source database in which the tables of SAP are.
    pub fn sap_schema(mut self, sap_schema: impl Into<String>) -> Self {
        self.sap_schema = Some(sap_schema.into());
        self
    }
    /// Name of the SQL Server that is the source, in addition to its address in `host`.
    pub fn server_name(mut self, server_name: impl Into<String>) -> Self {
        self.server_name = Some(server_name.into());
        self
    }
    /// Certificate that protects the encryption key of the database (TDE). Counts with `enable_tde` `true`.
    pub fn tde_certificate(mut self, tde_certificate: impl Into<crate::Secret>) -> Self {
        self.tde_certificate = Some(tde_certificate.into());
        self
    }
    /// Name in SQL Server of the certificate used for TDE, the encryption of the database. Counts with `enable_tde` `true`.
    pub fn tde_certificate_name(
        mut self,
        tde_certificate_name: impl Into<String>,
    ) -> Self {
        self.tde_certificate_name = Some(tde_certificate_name.into());
        self
    }
    /// Password of the private key of the certificate used for TDE. Counts with `enable_tde` `true`.
    pub fn tde_password(mut self, tde_password: impl Into<crate::Secret>) -> Self {
        self.tde_password = Some(tde_password.into());
        self
    }
    /// Private key of the certificate in `tde_certificate`. Counts with `enable_tde` `true`.
    pub fn tde_private_key(mut self, tde_private_key: impl Into<crate::Secret>) -> Self {
        self.tde_private_key = Some(tde_private_key.into());
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
        shared::AGENT_HOST,
        shared::AGENT_PASSWORD,
        shared::AGENT_PORT,
        shared::AGENT_PUBLIC_CERT,
        shared::AGENT_USER,
        shared::ALWAYS_ENCRYPTED,
        shared::ARCHIVE_LOG_FORMAT,
        shared::ARCHIVE_LOG_PATH,
        services::Field {
            kind: services::Kind::Enum(AuthMethod::VALUES),
            ..shared::AUTH_METHOD
        },
        shared::CONNECTION_TYPE,
        shared::DATABASE,
        shared::ENABLE_ARCHIVE_LOG_ONLY,
        shared::ENABLE_TDE,
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        shared::SAP_SCHEMA,
        shared::SERVER_NAME,
        shared::TDE_CERTIFICATE,
        shared::TDE_CERTIFICATE_NAME,
        shared::TDE_PASSWORD,
        shared::TDE_PRIVATE_KEY,
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
        let slots: [&mut dyn services::Slot; 28] = [
            &mut self.agent_host,
            &mut self.agent_password,
            &mut self.agent_port,
            &mut self.agent_public_cert,
            &mut self.agent_user,
            &mut self.always_encrypted,
            &mut self.archive_log_format,
            &mut self.archive_log_path,
            &mut self.auth_method,
            &mut self.connection_type,
            &mut self.database,
            &mut self.enable_archive_log_only,
            &mut self.enable_tde,
            &mut self.host,
            &mut self.password,
            &mut self.port,
            &mut self.sap_schema,
            &mut self.server_name,
            &mut self.tde_certificate,
            &mut self.tde_certificate_name,
            &mut self.tde_password,
            &mut self.tde_private_key,
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
    pub enum AuthMethod { #[doc = " `Password`"] Password = "Password", #[doc =
    " `WindowsAuth`"] WindowsAuth = "WindowsAuth" }
}
services::choice! {
    #[doc =
    " How changes are found in the source: from the database's logs, or by comparing or querying tables."]
    pub enum UpdateMethod { #[doc = " `DIRECT`"] Direct = "DIRECT" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "sql_server_hva",
        display_name: Some("High-Volume Agent SQL Server"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

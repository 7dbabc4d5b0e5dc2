// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! HVA SAP ECC on Oracle with NetWeaver: connections of the service `oracle_sap_hva_netweaver`.
use crate::services::{self, shared};
/// The config of a connection of HVA SAP ECC on Oracle with NetWeaver.
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
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Whether changes are read from archived logs only, not from the online logs.
    pub enable_archive_log_only: Option<bool>,
    /// Whether the database is encrypted with TDE (Transparent Data Encryption).
    pub enable_tde_encryption: Option<bool>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Two-digit instance number of the SAP system, e.g. `00`.
    pub instance_number: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Directory with the SAP NetWeaver RFC libraries on the agent's host, e.g. `/opt/nwlibs`.
    pub rfc_library_path: Option<String>,
    /// Password of the Oracle wallet that holds the keys for TDE. Counts with `enable_tde_encryption` `true`.
    pub tde_wallet_password: Option<crate::Secret>,
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
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
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
    /// Whether changes are read from archived logs only, not from the online logs.
    #[inline]
    pub fn enable_archive_log_only(mut self, enable_archive_log_only: bool) -> Self {
        self.enable_archive_log_only = Some(enable_archive_log_only);
        self
    }
    /// Whether the database is encrypted with TDE (Transparent Data Encryption).
    #[inline]
    pub fn enable_tde_encryption(mut self, enable_tde_encryption: bool) -> Self {
        self.enable_tde_encryption = Some(enable_tde_encryption);
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Two-digit instance number of the SAP system, e.g. `00`.
    pub fn instance_number(mut self, instance_number: impl Into<String>) -> Self {
        self.instance_number = Some(instance_number.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Directory with the SAP NetWeaver RFC libraries on the agent's host, e.g. `/opt/nwlibs`.
    pub fn rfc_library_path(mut self, rfc_library_path: impl Into<String>) -> Self {
        self.rfc_library_path = Some(rfc_library_path.into());
        self
    }
    /// Password of the Oracle wallet that holds the keys for TDE. Counts with `enable_tde_encryption` `true`.
    pub fn tde_wallet_password(
        mut self,
        tde_wallet_password: impl Into<crate::Secret>,
    ) -> Self {
        self.tde_wallet_password = Some(tde_wallet_password.into());
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
        shared::ARCHIVE_LOG_FORMAT,
        shared::ARCHIVE_LOG_PATH,
        shared::CLIENT_ID,
        shared::CONNECTION_TYPE,
        shared::ENABLE_ARCHIVE_LOG_ONLY,
        shared::ENABLE_TDE_ENCRYPTION,
        shared::HOST,
        services::Field {
            name: "instance_number",
            kind: services::Kind::Text,
            description: "Two-digit instance number of the SAP system, e.g. `00`.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        services::Field {
            name: "rfc_library_path",
            kind: services::Kind::Text,
            description: "Directory with the SAP NetWeaver RFC libraries on the agent's host, e.g. `/opt/nwlibs`.",
            ..services::Field::PLAIN
        },
        shared::TDE_WALLET_PASSWORD,
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
        let slots: [&mut dyn services::Slot; 21] = [
            &mut self.agent_host,
            &mut self.agent_password,
            &mut self.agent_port,
            &mut self.agent_public_cert,
            &mut self.agent_user,
            &mut self.always_encrypted,
            &mut self.archive_log_format,
            &mut self.archive_log_path,
            &mut self.client_id,
            &mut self.connection_type,
            &mut self.enable_archive_log_only,
            &mut self.enable_tde_encryption,
            &mut self.host,
            &mut self.instance_number,
            &mut self.password,
            &mut self.rfc_library_path,
            &mut self.tde_wallet_password,
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
/// Under which names an external secrets manager has the secrets of a connection of HVA SAP ECC on Oracle with NetWeaver: `external_secrets_keys_config`.
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
        name: "oracle_sap_hva_netweaver",
        display_name: Some("HVA SAP ECC on Oracle with NetWeaver"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! HVA SAP ECC on Oracle: connections of the service `oracle_sap_hva`.
use crate::services::{self, shared};
/// The config of a connection of HVA SAP ECC on Oracle.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Host name or IP address of the machine on which the high-volume agent runs.
    pub agent_host: Option<String>,
    /// Oracle home directory (`ORACLE_HOME`) that the high-volume agent uses.
    pub agent_ora_home: Option<String>,
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
    /// Whether the database keeps its files in Oracle ASM (Automatic Storage Management).
    pub asm_option: Option<bool>,
    /// Oracle home directory of the ASM instance. Counts with `asm_option` `true`.
    pub asm_oracle_home: Option<String>,
    /// Password of the ASM user. Counts with `asm_option` `true`.
    pub asm_password: Option<crate::Secret>,
    /// TNS name or connect descriptor of the ASM instance. Counts with `asm_option` `true`.
    pub asm_tns: Option<String>,
    /// User that logs in to the ASM instance. Counts with `asm_option` `true`.
    pub asm_user: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// How the Oracle logs are read, such as through ASM, from the files or from archives only.
    pub direct_capture_method: Option<shared::DirectCaptureMethod>,
    /// Whether changes are read from archived logs only, not from the online logs.
    pub enable_archive_log_only: Option<bool>,
    /// Whether the database is encrypted with TDE (Transparent Data Encryption).
    pub enable_tde_encryption: Option<bool>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Name of the pluggable database (PDB), if the source is a multitenant container database.
    pub pdb_name: Option<String>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Name of the database user (schema) that owns the SAP tables, e.g. `SAPSR3`.
    pub sap_user: Option<String>,
    /// Password of the Oracle wallet that holds the keys for TDE. Counts with `enable_tde_encryption` `true`.
    pub tde_wallet_password: Option<crate::Secret>,
    /// TNS name or connect descriptor by which the Oracle database is reached.
    pub tns: Option<String>,
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub tunnel_host: Option<String>,
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    pub tunnel_port: Option<i32>,
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub tunnel_user: Option<String>,
    /// How changes are found in the source: from the database's logs, or by comparing or querying tables.
    pub update_method: Option<UpdateMethod>,
    /// Whether the source is an Oracle RAC cluster.
    pub use_oracle_rac: Option<bool>,
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
    /// Oracle home directory (`ORACLE_HOME`) that the high-volume agent uses.
    pub fn agent_ora_home(mut self, agent_ora_home: impl Into<String>) -> Self {
        self.agent_ora_home = Some(agent_ora_home.into());
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
    /// Whether the database keeps its files in Oracle ASM (Automatic Storage Management).
    #[inline]
    pub fn asm_option(mut self, asm_option: bool) -> Self {
        self.asm_option = Some(asm_option);
        self
    }
    /// Oracle home directory of the ASM instance. Counts with `asm_option` `true`.
    pub fn asm_oracle_home(mut self, asm_oracle_home: impl Into<String>) -> Self {
        self.asm_oracle_home = Some(asm_oracle_home.into());
        self
    }
    /// Password of the ASM user. Counts with `asm_option` `true`.
    pub fn asm_password(mut self, asm_password: impl Into<crate::Secret>) -> Self {
        self.asm_password = Some(asm_password.into());
        self
    }
    /// TNS name or connect descriptor of the ASM instance. Counts with `asm_option` `true`.
    pub fn asm_tns(mut self, asm_tns: impl Into<String>) -> Self {
        self.asm_tns = Some(asm_tns.into());
        self
    }
    /// User that logs in to the ASM instance. Counts with `asm_option` `true`.
    pub fn asm_user(mut self, asm_user: impl Into<String>) -> Self {
        self.asm_user = Some(asm_user.into());
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
    /// How the Oracle logs are read, such as through ASM, from the files or from archives only.
    pub fn direct_capture_method(
        mut self,
        direct_capture_method: impl Into<shared::DirectCaptureMethod>,
    ) -> Self {
        self.direct_capture_method = Some(direct_capture_method.into());
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
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Name of the pluggable database (PDB), if the source is a multitenant container database.
    pub fn pdb_name(mut self, pdb_name: impl Into<String>) -> Self {
        self.pdb_name = Some(pdb_name.into());
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
    /// Name of the database user (schema) that owns the SAP tables, e.g. `SAPSR3`.
    pub fn sap_user(mut self, sap_user: impl Into<String>) -> Self {
        self.sap_user = Some(sap_user.into());
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
    /// TNS name or connect descriptor by which the Oracle database is reached.
    pub fn tns(mut self, tns: impl Into<String>) -> Self {
        self.tns = Some(tns.into());
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
    /// Whether the source is an Oracle RAC cluster.
    #[inline]
    pub fn use_oracle_rac(mut self, use_oracle_rac: bool) -> Self {
        self.use_oracle_rac = Some(use_oracle_rac);
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
        shared::AGENT_ORA_HOME,
        shared::AGENT_PASSWORD,
        shared::AGENT_PORT,
        shared::AGENT_PUBLIC_CERT,
        shared::AGENT_USER,
        shared::ALWAYS_ENCRYPTED,
        shared::ARCHIVE_LOG_FORMAT,
        shared::ARCHIVE_LOG_PATH,
        shared::ASM_OPTION,
        shared::ASM_ORACLE_HOME,
        shared::ASM_PASSWORD,
        shared::ASM_TNS,
        shared::ASM_USER,
        shared::CONNECTION_TYPE,
        shared::DATABASE,
        shared::DIRECT_CAPTURE_METHOD,
        shared::ENABLE_ARCHIVE_LOG_ONLY,
        shared::ENABLE_TDE_ENCRYPTION,
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PDB_NAME,
        shared::PORT,
        services::Field {
            name: "sap_user",
            kind: services::Kind::Text,
            description: "Name of the database user (schema) that owns the SAP tables, e.g. `SAPSR3`.",
            ..services::Field::PLAIN
        },
        shared::TDE_WALLET_PASSWORD,
        shared::TNS,
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
        shared::USE_ORACLE_RAC,
        shared::USER,
        services::Field {
            read_only: true,
            ..shared::PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 33] = [
            &mut self.agent_host,
            &mut self.agent_ora_home,
            &mut self.agent_password,
            &mut self.agent_port,
            &mut self.agent_public_cert,
            &mut self.agent_user,
            &mut self.always_encrypted,
            &mut self.archive_log_format,
            &mut self.archive_log_path,
            &mut self.asm_option,
            &mut self.asm_oracle_home,
            &mut self.asm_password,
            &mut self.asm_tns,
            &mut self.asm_user,
            &mut self.connection_type,
            &mut self.database,
            &mut self.direct_capture_method,
            &mut self.enable_archive_log_only,
            &mut self.enable_tde_encryption,
            &mut self.host,
            &mut self.password,
            &mut self.pdb_name,
            &mut self.port,
            &mut self.sap_user,
            &mut self.tde_wallet_password,
            &mut self.tns,
            &mut self.tunnel_host,
            &mut self.tunnel_port,
            &mut self.tunnel_user,
            &mut self.update_method,
            &mut self.use_oracle_rac,
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
    " How changes are found in the source: from the database's logs, or by comparing or querying tables."]
    pub enum UpdateMethod { #[doc = " `BFILE_REMOTE_CAPTURE`"] BfileRemoteCapture =
    "BFILE_REMOTE_CAPTURE", #[doc = " `BINARY_LOG_READER`"] BinaryLogReader =
    "BINARY_LOG_READER", #[doc = " `DIRECT_CAPTURE`"] DirectCapture = "DIRECT_CAPTURE",
    #[doc = " `LOGMINER`"] Logminer = "LOGMINER", #[doc = " `TELEPORT`"] Teleport =
    "TELEPORT", #[doc = " `XSTREAM_OUT`"] XstreamOut = "XSTREAM_OUT" }
}
/// Under which names an external secrets manager has the secrets of a connection of HVA SAP ECC on Oracle: `external_secrets_keys_config`.
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
        name: "oracle_sap_hva",
        display_name: Some("HVA SAP ECC on Oracle"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! SQL Server: connections of the service `sql_server`.
use crate::services::{self, shared};
/// The config of a connection of SQL Server.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// Pattern of the file names of the transaction log backups. Counts with `update_method` `BINARY_LOG_READER`.
    pub backup_log_format: Option<String>,
    /// Directory or path under which the transaction log backups lie. Counts with `update_method` `BINARY_LOG_READER`.
    pub backup_log_path: Option<String>,
    /// Where the transaction log backups are found: by the msdb history, in another directory or in a cloud store. Counts with `update_method` `BINARY_LOG_READER`.
    pub backup_storage_type: Option<BackupStorageType>,
    /// Who sees to it that the transaction log is truncated once it has been read. Counts with `update_method` `BINARY_LOG_READER`.
    pub binary_log_truncater: Option<BinaryLogTruncater>,
    /// Whether changes are read from the online transaction log or from its backups only. Counts with `update_method` `BINARY_LOG_READER`.
    pub binary_log_type: Option<BinaryLogType>,
    /// Name of the bucket in cloud storage. Counts with `backup_storage_type` `AWS` or `GCS`.
    pub bucket: Option<String>,
    /// Connection string of the source or of the Azure storage it uses. Counts with `backup_storage_type` `AZURE`.
    pub connection_string: Option<crate::Secret>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the container in Azure storage. Counts with `backup_storage_type` `AZURE`.
    pub container_name: Option<crate::Secret>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Identifiers of the keys that SQL Server keeps in an external store by Extensible Key Management (EKM).
    pub ekm_key_identifiers: Option<Vec<String>>,
    /// Whether the database is encrypted with TDE (Transparent Data Encryption).
    pub enable_tde: Option<bool>,
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised.
    pub external_id: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub role_arn: Option<crate::Secret>,
    /// Backup of the certificate used for transparent data encryption (TDE). Counts with `tde_setting` `CERTIFICATE`, or `enable_tde` `true`.
    pub tde_certificate_backup: Option<crate::Secret>,
    /// Path of the file with the certificate used for transparent data encryption (TDE). Counts with `tde_setting` `CERTIFICATE`, or `enable_tde` `true`.
    pub tde_certificate_path: Option<crate::Secret>,
    /// Password of the private key of the certificate used for TDE. Counts with `enable_tde` `true`.
    pub tde_password: Option<crate::Secret>,
    /// Backup of the private key of the TDE certificate; its password is `tde_password`. Counts with `tde_setting` `CERTIFICATE`, or `enable_tde` `true`.
    pub tde_private_key_backup: Option<crate::Secret>,
    /// Path of the file with the private key of the TDE certificate. Counts with `tde_setting` `CERTIFICATE`, or `enable_tde` `true`.
    pub tde_private_key_path: Option<crate::Secret>,
    /// Whether the database uses transparent data encryption (TDE), and by what means it is decrypted.
    pub tde_setting: Option<TdeSetting>,
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
    /// Certificate with which Fivetran identifies itself to the gRPC service for Windows authentication.
    pub windows_auth_client_certificate: Option<crate::Secret>,
    /// Host of the gRPC service used for Windows authentication at SQL Server.
    pub windows_auth_grpc_host: Option<String>,
    /// Port of the gRPC service used for Windows authentication at SQL Server.
    pub windows_auth_grpc_port: Option<i32>,
    /// Certificate by which the gRPC service for Windows authentication is recognised.
    pub windows_auth_server_certificate: Option<crate::Secret>,
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
    /// Pattern of the file names of the transaction log backups. Counts with `update_method` `BINARY_LOG_READER`.
    pub fn backup_log_format(mut self, backup_log_format: impl Into<String>) -> Self {
        self.backup_log_format = Some(backup_log_format.into());
        self
    }
    /// Directory or path under which the transaction log backups lie. Counts with `update_method` `BINARY_LOG_READER`.
    pub fn backup_log_path(mut self, backup_log_path: impl Into<String>) -> Self {
        self.backup_log_path = Some(backup_log_path.into());
        self
    }
    /// Where the transaction log backups are found: by the msdb history, in another directory or in a cloud store. Counts with `update_method` `BINARY_LOG_READER`.
    pub fn backup_storage_type(
        mut self,
        backup_storage_type: impl Into<BackupStorageType>,
    ) -> Self {
        self.backup_storage_type = Some(backup_storage_type.into());
        self
    }
    /// Who sees to it that the transaction log is truncated once it has been read. Counts with `update_method` `BINARY_LOG_READER`.
    pub fn binary_log_truncater(
        mut self,
        binary_log_truncater: impl Into<BinaryLogTruncater>,
    ) -> Self {
        self.binary_log_truncater = Some(binary_log_truncater.into());
        self
    }
    /// Whether changes are read from the online transaction log or from its backups only. Counts with `update_method` `BINARY_LOG_READER`.
    pub fn binary_log_type(mut self, binary_log_type: impl Into<BinaryLogType>) -> Self {
        self.binary_log_type = Some(binary_log_type.into());
        self
    }
    /// Name of the bucket in cloud storage. Counts with `backup_storage_type` `AWS` or `GCS`.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// Connection string of the source or of the Azure storage it uses. Counts with `backup_storage_type` `AZURE`.
    pub fn connection_string(
        mut self,
        connection_string: impl Into<crate::Secret>,
    ) -> Self {
        self.connection_string = Some(connection_string.into());
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
    /// Name of the container in Azure storage. Counts with `backup_storage_type` `AZURE`.
    pub fn container_name(mut self, container_name: impl Into<crate::Secret>) -> Self {
        self.container_name = Some(container_name.into());
        self
    }
    /// Name of the database to connect to.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }
    /// Identifiers of the keys that SQL Server keeps in an external store by Extensible Key Management (EKM).
    pub fn ekm_key_identifiers(
        mut self,
        ekm_key_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ekm_key_identifiers = Some(
            ekm_key_identifiers.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Whether the database is encrypted with TDE (Transparent Data Encryption).
    #[inline]
    pub fn enable_tde(mut self, enable_tde: bool) -> Self {
        self.enable_tde = Some(enable_tde);
        self
    }
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
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
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub fn role_arn(mut self, role_arn: impl Into<crate::Secret>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
    /// Backup of the certificate used for transparent data encryption (TDE). Counts with `tde_setting` `CERTIFICATE`, or `enable_tde` `true`.
    pub fn tde_certificate_backup(
        mut self,
        tde_certificate_backup: impl Into<crate::Secret>,
    ) -> Self {
        self.tde_certificate_backup = Some(tde_certificate_backup.into());
        self
    }
    /// Path of the file with the certificate used for transparent data encryption (TDE). Counts with `tde_setting` `CERTIFICATE`, or `enable_tde` `true`.
    pub fn tde_certificate_path(
        mut self,
        tde_certificate_path: impl Into<crate::Secret>,
    ) -> Self {
        self.tde_certificate_path = Some(tde_certificate_path.into());
        self
    }
    /// Password of the private key of the certificate used for TDE. Counts with `enable_tde` `true`.
    pub fn tde_password(mut self, tde_password: impl Into<crate::Secret>) -> Self {
        self.tde_password = Some(tde_password.into());
        self
    }
    /// Backup of the private key of the TDE certificate; its password is `tde_password`. Counts with `tde_setting` `CERTIFICATE`, or `enable_tde` `true`.
    pub fn tde_private_key_backup(
        mut self,
        tde_private_key_backup: impl Into<crate::Secret>,
    ) -> Self {
        self.tde_private_key_backup = Some(tde_private_key_backup.into());
        self
    }
    /// Path of the file with the private key of the TDE certificate. Counts with `tde_setting` `CERTIFICATE`, or `enable_tde` `true`.
    pub fn tde_private_key_path(
        mut self,
        tde_private_key_path: impl Into<crate::Secret>,
    ) -> Self {
        self.tde_private_key_path = Some(tde_private_key_path.into());
        self
    }
    /// Whether the database uses transparent data encryption (TDE), and by what means it is decrypted.
    pub fn tde_setting(mut self, tde_setting: impl Into<TdeSetting>) -> Self {
        self.tde_setting = Some(tde_setting.into());
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
    /// Certificate with which Fivetran identifies itself to the gRPC service for Windows authentication.
    pub fn windows_auth_client_certificate(
        mut self,
        windows_auth_client_certificate: impl Into<crate::Secret>,
    ) -> Self {
        self.windows_auth_client_certificate = Some(
            windows_auth_client_certificate.into(),
        );
        self
    }
    /// Host of the gRPC service used for Windows authentication at SQL Server.
    pub fn windows_auth_grpc_host(
        mut self,
        windows_auth_grpc_host: impl Into<String>,
    ) -> Self {
        self.windows_auth_grpc_host = Some(windows_auth_grpc_host.into());
        self
    }
    /// Port of the gRPC service used for Windows authentication at SQL Server.
    #[inline]
    pub fn windows_auth_grpc_port(mut self, windows_auth_grpc_port: i32) -> Self {
        self.windows_auth_grpc_port = Some(windows_auth_grpc_port);
        self
    }
    /// Certificate by which the gRPC service for Windows authentication is recognised.
    pub fn windows_auth_server_certificate(
        mut self,
        windows_auth_server_certificate: impl Into<crate::Secret>,
    ) -> Self {
        self.windows_auth_server_certificate = Some(
            windows_auth_server_certificate.into(),
        );
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ALWAYS_ENCRYPTED,
        services::Field {
            name: "backup_log_format",
            kind: services::Kind::Text,
            description: "Pattern of the file names of the transaction log backups.",
            applies_when: &[("update_method", "BINARY_LOG_READER")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "backup_log_path",
            kind: services::Kind::Text,
            description: "Directory or path under which the transaction log backups lie.",
            applies_when: &[("update_method", "BINARY_LOG_READER")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "backup_storage_type",
            kind: services::Kind::Enum(BackupStorageType::VALUES),
            description: "Where the transaction log backups are found: by the msdb history, in another directory or in a cloud store.",
            applies_when: &[("update_method", "BINARY_LOG_READER")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "binary_log_truncater",
            kind: services::Kind::Enum(BinaryLogTruncater::VALUES),
            description: "Who sees to it that the transaction log is truncated once it has been read.",
            applies_when: &[("update_method", "BINARY_LOG_READER")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "binary_log_type",
            kind: services::Kind::Enum(BinaryLogType::VALUES),
            description: "Whether changes are read from the online transaction log or from its backups only.",
            applies_when: &[("update_method", "BINARY_LOG_READER")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[
                ("backup_storage_type", "AWS"),
                ("backup_storage_type", "GCS"),
            ],
            ..shared::BUCKET
        },
        services::Field {
            applies_when: &[("backup_storage_type", "AZURE")],
            ..shared::CONNECTION_STRING
        },
        shared::CONNECTION_TYPE,
        services::Field {
            kind: services::Kind::Text,
            secret: true,
            applies_when: &[("backup_storage_type", "AZURE")],
            ..shared::CONTAINER_NAME
        },
        shared::DATABASE,
        services::Field {
            name: "ekm_key_identifiers",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Identifiers of the keys that SQL Server keeps in an external store by Extensible Key Management (EKM).",
            ..services::Field::PLAIN
        },
        shared::ENABLE_TDE,
        shared::EXTERNAL_ID,
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        services::Field {
            applies_when: &[],
            ..shared::ROLE_ARN
        },
        services::Field {
            name: "tde_certificate_backup",
            kind: services::Kind::Text,
            description: "Backup of the certificate used for transparent data encryption (TDE).",
            secret: true,
            applies_when: &[("tde_setting", "CERTIFICATE"), ("enable_tde", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "tde_certificate_path",
            kind: services::Kind::Text,
            description: "Path of the file with the certificate used for transparent data encryption (TDE).",
            secret: true,
            applies_when: &[("tde_setting", "CERTIFICATE"), ("enable_tde", "true")],
            ..services::Field::PLAIN
        },
        shared::TDE_PASSWORD,
        services::Field {
            name: "tde_private_key_backup",
            kind: services::Kind::Text,
            description: "Backup of the private key of the TDE certificate; its password is `tde_password`.",
            secret: true,
            applies_when: &[("tde_setting", "CERTIFICATE"), ("enable_tde", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "tde_private_key_path",
            kind: services::Kind::Text,
            description: "Path of the file with the private key of the TDE certificate.",
            secret: true,
            applies_when: &[("tde_setting", "CERTIFICATE"), ("enable_tde", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "tde_setting",
            kind: services::Kind::Enum(TdeSetting::VALUES),
            description: "Whether the database uses transparent data encryption (TDE), and by what means it is decrypted.",
            ..services::Field::PLAIN
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
        services::Field {
            kind: services::Kind::Enum(UpdateMethod::VALUES),
            ..shared::UPDATE_METHOD
        },
        shared::USER,
        services::Field {
            name: "windows_auth_client_certificate",
            kind: services::Kind::Text,
            description: "Certificate with which Fivetran identifies itself to the gRPC service for Windows authentication.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "windows_auth_grpc_host",
            kind: services::Kind::Text,
            description: "Host of the gRPC service used for Windows authentication at SQL Server.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "windows_auth_grpc_port",
            kind: services::Kind::Integer,
            description: "Port of the gRPC service used for Windows authentication at SQL Server.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "windows_auth_server_certificate",
            kind: services::Kind::Text,
            description: "Certificate by which the gRPC service for Windows authentication is recognised.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 34] = [
            &mut self.always_encrypted,
            &mut self.backup_log_format,
            &mut self.backup_log_path,
            &mut self.backup_storage_type,
            &mut self.binary_log_truncater,
            &mut self.binary_log_type,
            &mut self.bucket,
            &mut self.connection_string,
            &mut self.connection_type,
            &mut self.container_name,
            &mut self.database,
            &mut self.ekm_key_identifiers,
            &mut self.enable_tde,
            &mut self.external_id,
            &mut self.host,
            &mut self.password,
            &mut self.port,
            &mut self.role_arn,
            &mut self.tde_certificate_backup,
            &mut self.tde_certificate_path,
            &mut self.tde_password,
            &mut self.tde_private_key_backup,
            &mut self.tde_private_key_path,
            &mut self.tde_setting,
            &mut self.tunnel_host,
            &mut self.tunnel_port,
            &mut self.tunnel_user,
            &mut self.update_method,
            &mut self.user,
            &mut self.windows_auth_client_certificate,
            &mut self.windows_auth_grpc_host,
            &mut self.windows_auth_grpc_port,
            &mut self.windows_auth_server_certificate,
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
    " Where the transaction log backups are found: by the msdb history, in another directory or in a cloud store."]
    pub enum BackupStorageType { #[doc = " `ALTERNATE_LOCATION`"] AlternateLocation =
    "ALTERNATE_LOCATION", #[doc = " `AWS`"] Aws = "AWS", #[doc = " `AZURE`"] Azure =
    "AZURE", #[doc = " `GCS`"] Gcs = "GCS", #[doc = " `MSDB`"] Msdb = "MSDB" }
}
services::choice! {
    #[doc =
    " Who sees to it that the transaction log is truncated once it has been read."] pub
    enum BinaryLogTruncater { #[doc = " `FIVETRAN`"] Fivetran = "FIVETRAN", #[doc =
    " `SQL_SERVER_AGENT`"] SqlServerAgent = "SQL_SERVER_AGENT", #[doc =
    " `USER_MANAGED`"] UserManaged = "USER_MANAGED" }
}
services::choice! {
    #[doc =
    " Whether changes are read from the online transaction log or from its backups only."]
    pub enum BinaryLogType { #[doc = " `BACKUP`"] Backup = "BACKUP", #[doc = " `ONLINE`"]
    Online = "ONLINE" }
}
services::choice! {
    #[doc =
    " Whether the database uses transparent data encryption (TDE), and by what means it is decrypted."]
    pub enum TdeSetting { #[doc = " `CERTIFICATE`"] Certificate = "CERTIFICATE", #[doc =
    " `OFF`"] Off = "OFF" }
}
services::choice! {
    #[doc =
    " How changes are found in the source: from the database's logs, or by comparing or querying tables."]
    pub enum UpdateMethod { #[doc = " `BINARY_LOG_READER`"] BinaryLogReader =
    "BINARY_LOG_READER", #[doc = " `NATIVE_UPDATE`"] NativeUpdate = "NATIVE_UPDATE",
    #[doc = " `TELEPORT`"] Teleport = "TELEPORT" }
}
/// Under which names an external secrets manager has the secrets of a connection of SQL Server: `external_secrets_keys_config`.
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
        name: "sql_server",
        display_name: Some("SQL Server"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
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

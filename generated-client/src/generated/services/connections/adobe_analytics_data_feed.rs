// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Adobe Analytics Data Feed: connections of the service `adobe_analytics_data_feed`.
use crate::services::{self, shared};
/// The config of a connection of Adobe Analytics Data Feed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Network path to the Azure Blob Storage container: direct or through an intermediary.
    pub abs_connection_method: Option<AbsConnectionMethod>,
    /// Connection string of the Azure storage account that holds the container. Counts with `source` `AZURE_BLOB_STORAGE`.
    pub abs_connection_string: Option<crate::Secret>,
    /// Address of the Azure Blob Storage container as reachable from the SSH host.
    pub abs_container_address: Option<String>,
    /// Name of the Azure Blob Storage container to read from. Counts with `source` `AZURE_BLOB_STORAGE`.
    pub abs_container_name: Option<String>,
    /// IP address of the SSH host that tunnels to Azure Blob Storage. Counts with `abs_connection_method` `SSH_TUNNEL`.
    pub abs_host_ip: Option<String>,
    /// User name for logging in to the SSH host given in `abs_host_ip`. Counts with `abs_connection_method` `SSH_TUNNEL`.
    pub abs_host_user: Option<String>,
    /// Path of the folder to read from.
    pub folder_path: Option<String>,
    /// Host name or IP address of the FTP server that receives the data feed. Counts with `source` `FTP`.
    pub ftp_host: Option<String>,
    /// Password of `ftp_user` on the FTP server. Counts with `source` `FTP`.
    pub ftp_password: Option<crate::Secret>,
    /// TCP port of the FTP server in `ftp_host`. Counts with `source` `FTP`.
    pub ftp_port: Option<i32>,
    /// User name for signing in to the FTP server. Counts with `source` `FTP`.
    pub ftp_user: Option<String>,
    /// Whether to secure the connection to the FTP server with TLS (FTPS). Counts with `source` `FTP`.
    pub is_ftps: Option<bool>,
    /// Name of the S3 bucket, without `s3://`. Counts with `source` `S3`.
    pub s3bucket: Option<String>,
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `source` `S3`.
    pub s3role_arn: Option<crate::Secret>,
    /// Host name or IP address of the SFTP server that holds the files. Counts with `source` `SFTP`.
    pub sftp_host: Option<String>,
    /// Whether to log in to the SFTP server with a key pair instead of a password. Counts with `source` `SFTP`.
    pub sftp_is_key_pair: Option<bool>,
    /// Password of the user in `sftp_user`. Counts with `sftp_is_key_pair` `false`.
    pub sftp_password: Option<crate::Secret>,
    /// Port of the SFTP server, usually 22. Counts with `source` `SFTP`.
    pub sftp_port: Option<i32>,
    /// User that logs in to the SFTP server. Counts with `source` `SFTP`.
    pub sftp_user: Option<String>,
    /// Kind of storage to which Adobe delivers the data feed files; decides which fields are needed.
    pub source: Option<Source>,
    /// Public SSH key to authorize on the SSH host that tunnels to Azure Blob Storage. Only in answers.
    pub abs_public_key: Option<String>,
    /// Public key to authorize for the user in `sftp_user` on the SFTP server. Only in answers. Counts with `sftp_is_key_pair` `true`.
    pub sftp_public_key: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Network path to the Azure Blob Storage container: direct or through an intermediary.
    pub fn abs_connection_method(
        mut self,
        abs_connection_method: impl Into<AbsConnectionMethod>,
    ) -> Self {
        self.abs_connection_method = Some(abs_connection_method.into());
        self
    }
    /// Connection string of the Azure storage account that holds the container. Counts with `source` `AZURE_BLOB_STORAGE`.
    pub fn abs_connection_string(
        mut self,
        abs_connection_string: impl Into<crate::Secret>,
    ) -> Self {
        self.abs_connection_string = Some(abs_connection_string.into());
        self
    }
    /// Address of the Azure Blob Storage container as reachable from the SSH host.
    pub fn abs_container_address(
        mut self,
        abs_container_address: impl Into<String>,
    ) -> Self {
        self.abs_container_address = Some(abs_container_address.into());
        self
    }
    /// Name of the Azure Blob Storage container to read from. Counts with `source` `AZURE_BLOB_STORAGE`.
    pub fn abs_container_name(mut self, abs_container_name: impl Into<String>) -> Self {
        self.abs_container_name = Some(abs_container_name.into());
        self
    }
    /// IP address of the SSH host that tunnels to Azure Blob Storage. Counts with `abs_connection_method` `SSH_TUNNEL`.
    pub fn abs_host_ip(mut self, abs_host_ip: impl Into<String>) -> Self {
        self.abs_host_ip = Some(abs_host_ip.into());
        self
    }
    /// User name for logging in to the SSH host given in `abs_host_ip`. Counts with `abs_connection_method` `SSH_TUNNEL`.
    pub fn abs_host_user(mut self, abs_host_user: impl Into<String>) -> Self {
        self.abs_host_user = Some(abs_host_user.into());
        self
    }
    /// Path of the folder to read from.
    pub fn folder_path(mut self, folder_path: impl Into<String>) -> Self {
        self.folder_path = Some(folder_path.into());
        self
    }
    /// Host name or IP address of the FTP server that receives the data feed. Counts with `source` `FTP`.
    pub fn ftp_host(mut self, ftp_host: impl Into<String>) -> Self {
        self.ftp_host = Some(ftp_host.into());
        self
    }
    /// Password of `ftp_user` on the FTP server. Counts with `source` `FTP`.
    pub fn ftp_password(mut self, ftp_password: impl Into<crate::Secret>) -> Self {
        self.ftp_password = Some(ftp_password.into());
        self
    }
    /// TCP port of the FTP server in `ftp_host`. Counts with `source` `FTP`.
    #[inline]
    pub fn ftp_port(mut self, ftp_port: i32) -> Self {
        self.ftp_port = Some(ftp_port);
        self
    }
    /// User name for signing in to the FTP server. Counts with `source` `FTP`.
    pub fn ftp_user(mut self, ftp_user: impl Into<String>) -> Self {
        self.ftp_user = Some(ftp_user.into());
        self
    }
    /// Whether to secure the connection to the FTP server with TLS (FTPS). Counts with `source` `FTP`.
    #[inline]
    pub fn is_ftps(mut self, is_ftps: bool) -> Self {
        self.is_ftps = Some(is_ftps);
        self
    }
    /// Name of the S3 bucket, without `s3://`. Counts with `source` `S3`.
    pub fn s3bucket(mut self, s3bucket: impl Into<String>) -> Self {
        self.s3bucket = Some(s3bucket.into());
        self
    }
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `source` `S3`.
    pub fn s3role_arn(mut self, s3role_arn: impl Into<crate::Secret>) -> Self {
        self.s3role_arn = Some(s3role_arn.into());
        self
    }
    /// Host name or IP address of the SFTP server that holds the files. Counts with `source` `SFTP`.
    pub fn sftp_host(mut self, sftp_host: impl Into<String>) -> Self {
        self.sftp_host = Some(sftp_host.into());
        self
    }
    /// Whether to log in to the SFTP server with a key pair instead of a password. Counts with `source` `SFTP`.
    #[inline]
    pub fn sftp_is_key_pair(mut self, sftp_is_key_pair: bool) -> Self {
        self.sftp_is_key_pair = Some(sftp_is_key_pair);
        self
    }
    /// Password of the user in `sftp_user`. Counts with `sftp_is_key_pair` `false`.
    pub fn sftp_password(mut self, sftp_password: impl Into<crate::Secret>) -> Self {
        self.sftp_password = Some(sftp_password.into());
        self
    }
    /// Port of the SFTP server, usually 22. Counts with `source` `SFTP`.
    #[inline]
    pub fn sftp_port(mut self, sftp_port: i32) -> Self {
        self.sftp_port = Some(sftp_port);
        self
    }
    /// User that logs in to the SFTP server. Counts with `source` `SFTP`.
    pub fn sftp_user(mut self, sftp_user: impl Into<String>) -> Self {
        self.sftp_user = Some(sftp_user.into());
        self
    }
    /// Kind of storage to which Adobe delivers the data feed files; decides which fields are needed.
    pub fn source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "abs_connection_method",
            kind: services::Kind::Enum(AbsConnectionMethod::VALUES),
            description: "Network path to the Azure Blob Storage container: direct or through an intermediary.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("source", "AZURE_BLOB_STORAGE")],
            ..shared::ABS_CONNECTION_STRING
        },
        services::Field {
            name: "abs_container_address",
            kind: services::Kind::Text,
            description: "Address of the Azure Blob Storage container as reachable from the SSH host.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("source", "AZURE_BLOB_STORAGE")],
            ..shared::ABS_CONTAINER_NAME
        },
        services::Field {
            name: "abs_host_ip",
            kind: services::Kind::Text,
            description: "IP address of the SSH host that tunnels to Azure Blob Storage.",
            applies_when: &[("abs_connection_method", "SSH_TUNNEL")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "abs_host_user",
            kind: services::Kind::Text,
            description: "User name for logging in to the SSH host given in `abs_host_ip`.",
            applies_when: &[("abs_connection_method", "SSH_TUNNEL")],
            ..services::Field::PLAIN
        },
        shared::FOLDER_PATH,
        services::Field {
            name: "ftp_host",
            kind: services::Kind::Text,
            description: "Host name or IP address of the FTP server that receives the data feed.",
            applies_when: &[("source", "FTP")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ftp_password",
            kind: services::Kind::Text,
            description: "Password of `ftp_user` on the FTP server.",
            secret: true,
            applies_when: &[("source", "FTP")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ftp_port",
            kind: services::Kind::Integer,
            description: "TCP port of the FTP server in `ftp_host`.",
            applies_when: &[("source", "FTP")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ftp_user",
            kind: services::Kind::Text,
            description: "User name for signing in to the FTP server.",
            applies_when: &[("source", "FTP")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "is_ftps",
            kind: services::Kind::Boolean,
            description: "Whether to secure the connection to the FTP server with TLS (FTPS).",
            applies_when: &[("source", "FTP")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("source", "S3")],
            ..shared::S3BUCKET
        },
        services::Field {
            applies_when: &[("source", "S3")],
            ..shared::S3ROLE_ARN
        },
        services::Field {
            applies_when: &[("source", "SFTP")],
            ..shared::SFTP_HOST
        },
        services::Field {
            applies_when: &[("source", "SFTP")],
            ..shared::SFTP_IS_KEY_PAIR
        },
        shared::SFTP_PASSWORD,
        services::Field {
            applies_when: &[("source", "SFTP")],
            ..shared::SFTP_PORT
        },
        services::Field {
            applies_when: &[("source", "SFTP")],
            ..shared::SFTP_USER
        },
        services::Field {
            name: "source",
            kind: services::Kind::Enum(Source::VALUES),
            description: "Kind of storage to which Adobe delivers the data feed files; decides which fields are needed.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "abs_public_key",
            kind: services::Kind::Text,
            description: "Public SSH key to authorize on the SSH host that tunnels to Azure Blob Storage.",
            read_only: true,
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::SFTP_PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 22] = [
            &mut self.abs_connection_method,
            &mut self.abs_connection_string,
            &mut self.abs_container_address,
            &mut self.abs_container_name,
            &mut self.abs_host_ip,
            &mut self.abs_host_user,
            &mut self.folder_path,
            &mut self.ftp_host,
            &mut self.ftp_password,
            &mut self.ftp_port,
            &mut self.ftp_user,
            &mut self.is_ftps,
            &mut self.s3bucket,
            &mut self.s3role_arn,
            &mut self.sftp_host,
            &mut self.sftp_is_key_pair,
            &mut self.sftp_password,
            &mut self.sftp_port,
            &mut self.sftp_user,
            &mut self.source,
            &mut self.abs_public_key,
            &mut self.sftp_public_key,
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
    " Network path to the Azure Blob Storage container: direct or through an intermediary."]
    pub enum AbsConnectionMethod { #[doc = " `DIRECT`"] Direct = "DIRECT", #[doc =
    " `PRIVATE_LINK`"] PrivateLink = "PRIVATE_LINK", #[doc = " `SSH_TUNNEL`"] SshTunnel =
    "SSH_TUNNEL" }
}
services::choice! {
    #[doc =
    " Kind of storage to which Adobe delivers the data feed files; decides which fields are needed."]
    pub enum Source { #[doc = " `AZURE_BLOB_STORAGE`"] AzureBlobStorage =
    "AZURE_BLOB_STORAGE", #[doc = " `FTP`"] Ftp = "FTP", #[doc = " `S3`"] S3 = "S3",
    #[doc = " `SFTP`"] Sftp = "SFTP" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "adobe_analytics_data_feed",
        display_name: Some("Adobe Analytics Data Feed"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

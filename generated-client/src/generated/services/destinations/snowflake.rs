// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Snowflake: destinations of the service `snowflake`.
use crate::services::{self, shared};
/// The config of a destination of Snowflake.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the application through which the service is accessed.
    pub application_id: Option<String>,
    /// Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.
    pub auth: Option<AuthValue>,
    /// Access key id of the AWS IAM user that may use the bucket. Counts with `aws_bucket_auth_type` `IAM_USER`.
    pub aws_access_key_id: Option<String>,
    /// Kind of AWS identity by which Fivetran accesses the S3 bucket: role or user.
    pub aws_bucket_auth_type: Option<AwsBucketAuthType>,
    /// Secret of the access key named by `aws_access_key_id`. Counts with `aws_bucket_auth_type` `IAM_USER`.
    pub aws_secret_access_key: Option<crate::Secret>,
    /// Name of the bucket in cloud storage.
    pub bucket: Option<String>,
    /// AWS region of the bucket, e.g. `us-east-1`.
    pub bucket_region: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Snowflake virtual warehouse in which queries run unless a connection names another.
    pub default_virtual_warehouse: Option<String>,
    /// Id of the Microsoft Entra directory (tenant) in which `application_id` is registered.
    pub directory_id: Option<String>,
    /// Whether to keep unstructured files in external storage instead of inside Snowflake.
    pub enable_external_storage_for_unstructured_files: Option<bool>,
    /// Storage behind the stage through which data is loaded into Snowflake.
    pub external_stage_storage_provider: Option<ExternalStageStorageProvider>,
    /// Cloud provider of the storage outside the warehouse that is used for staging or tables.
    pub external_storage_cloud_provider: Option<ExternalStorageCloudProvider>,
    /// Name of the Snowflake storage integration that gives access to the external storage. Counts with `enable_external_storage_for_unstructured_files` `true`.
    pub external_storage_integration: Option<String>,
    /// URI of the folder under which unstructured files are stored, such as `s3://bucket/folder`. Counts with `enable_external_storage_for_unstructured_files` `true`.
    pub external_storage_parent_folder_uri: Option<String>,
    /// Key of the Google service account for the Cloud Storage stage, as a JSON object.
    pub gcs_service_account_credentials: Option<crate::Secret>,
    /// Path of the file with the Google service account key, instead of the key itself.
    pub gcs_service_account_credentials_path: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Whether the private key is protected by a passphrase, then to be given in `passphrase`. Counts with `auth` `KEY_PAIR`.
    pub is_private_key_encrypted: Option<bool>,
    /// Passphrase that decrypts the key in `private_key`. Counts with `is_private_key_encrypted` `true`.
    pub passphrase: Option<crate::Secret>,
    /// Password of the user that logs in. Counts with `auth` `PASSWORD`.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Private key with which the connection proves its identity to the service. Counts with `auth` `KEY_PAIR`.
    pub private_key: Option<crate::Secret>,
    /// Role that the user takes on; it must be granted to the user and allow access to the data.
    pub role: Option<String>,
    /// Access key of the Azure storage account in `storage_account_name`.
    pub storage_account_key: Option<crate::Secret>,
    /// Name of the Azure storage account, the first part of its host name.
    pub storage_account_name: Option<String>,
    /// Whether to load data through a stage in your own cloud storage.
    pub use_customer_staging: Option<bool>,
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
    /// Id of the application through which the service is accessed.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
    /// Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.
    pub fn auth(mut self, auth: impl Into<AuthValue>) -> Self {
        self.auth = Some(auth.into());
        self
    }
    /// Access key id of the AWS IAM user that may use the bucket. Counts with `aws_bucket_auth_type` `IAM_USER`.
    pub fn aws_access_key_id(mut self, aws_access_key_id: impl Into<String>) -> Self {
        self.aws_access_key_id = Some(aws_access_key_id.into());
        self
    }
    /// Kind of AWS identity by which Fivetran accesses the S3 bucket: role or user.
    pub fn aws_bucket_auth_type(
        mut self,
        aws_bucket_auth_type: impl Into<AwsBucketAuthType>,
    ) -> Self {
        self.aws_bucket_auth_type = Some(aws_bucket_auth_type.into());
        self
    }
    /// Secret of the access key named by `aws_access_key_id`. Counts with `aws_bucket_auth_type` `IAM_USER`.
    pub fn aws_secret_access_key(
        mut self,
        aws_secret_access_key: impl Into<crate::Secret>,
    ) -> Self {
        self.aws_secret_access_key = Some(aws_secret_access_key.into());
        self
    }
    /// Name of the bucket in cloud storage.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// AWS region of the bucket, e.g. `us-east-1`.
    pub fn bucket_region(mut self, bucket_region: impl Into<String>) -> Self {
        self.bucket_region = Some(bucket_region.into());
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
    /// Snowflake virtual warehouse in which queries run unless a connection names another.
    pub fn default_virtual_warehouse(
        mut self,
        default_virtual_warehouse: impl Into<String>,
    ) -> Self {
        self.default_virtual_warehouse = Some(default_virtual_warehouse.into());
        self
    }
    /// Id of the Microsoft Entra directory (tenant) in which `application_id` is registered.
    pub fn directory_id(mut self, directory_id: impl Into<String>) -> Self {
        self.directory_id = Some(directory_id.into());
        self
    }
    /// Whether to keep unstructured files in external storage instead of inside Snowflake.
    #[inline]
    pub fn enable_external_storage_for_unstructured_files(
        mut self,
        enable_external_storage_for_unstructured_files: bool,
    ) -> Self {
        self.enable_external_storage_for_unstructured_files = Some(
            enable_external_storage_for_unstructured_files,
        );
        self
    }
    /// Storage behind the stage through which data is loaded into Snowflake.
    pub fn external_stage_storage_provider(
        mut self,
        external_stage_storage_provider: impl Into<ExternalStageStorageProvider>,
    ) -> Self {
        self.external_stage_storage_provider = Some(
            external_stage_storage_provider.into(),
        );
        self
    }
    /// Cloud provider of the storage outside the warehouse that is used for staging or tables.
    pub fn external_storage_cloud_provider(
        mut self,
        external_storage_cloud_provider: impl Into<ExternalStorageCloudProvider>,
    ) -> Self {
        self.external_storage_cloud_provider = Some(
            external_storage_cloud_provider.into(),
        );
        self
    }
    /// Name of the Snowflake storage integration that gives access to the external storage. Counts with `enable_external_storage_for_unstructured_files` `true`.
    pub fn external_storage_integration(
        mut self,
        external_storage_integration: impl Into<String>,
    ) -> Self {
        self.external_storage_integration = Some(external_storage_integration.into());
        self
    }
    /// URI of the folder under which unstructured files are stored, such as `s3://bucket/folder`. Counts with `enable_external_storage_for_unstructured_files` `true`.
    pub fn external_storage_parent_folder_uri(
        mut self,
        external_storage_parent_folder_uri: impl Into<String>,
    ) -> Self {
        self.external_storage_parent_folder_uri = Some(
            external_storage_parent_folder_uri.into(),
        );
        self
    }
    /// Key of the Google service account for the Cloud Storage stage, as a JSON object.
    pub fn gcs_service_account_credentials(
        mut self,
        gcs_service_account_credentials: impl Into<crate::Secret>,
    ) -> Self {
        self.gcs_service_account_credentials = Some(
            gcs_service_account_credentials.into(),
        );
        self
    }
    /// Path of the file with the Google service account key, instead of the key itself.
    pub fn gcs_service_account_credentials_path(
        mut self,
        gcs_service_account_credentials_path: impl Into<String>,
    ) -> Self {
        self.gcs_service_account_credentials_path = Some(
            gcs_service_account_credentials_path.into(),
        );
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Whether the private key is protected by a passphrase, then to be given in `passphrase`. Counts with `auth` `KEY_PAIR`.
    #[inline]
    pub fn is_private_key_encrypted(mut self, is_private_key_encrypted: bool) -> Self {
        self.is_private_key_encrypted = Some(is_private_key_encrypted);
        self
    }
    /// Passphrase that decrypts the key in `private_key`. Counts with `is_private_key_encrypted` `true`.
    pub fn passphrase(mut self, passphrase: impl Into<crate::Secret>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
    /// Password of the user that logs in. Counts with `auth` `PASSWORD`.
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
    /// Private key with which the connection proves its identity to the service. Counts with `auth` `KEY_PAIR`.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Role that the user takes on; it must be granted to the user and allow access to the data.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
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
    /// Whether to load data through a stage in your own cloud storage.
    #[inline]
    pub fn use_customer_staging(mut self, use_customer_staging: bool) -> Self {
        self.use_customer_staging = Some(use_customer_staging);
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
        shared::APPLICATION_ID,
        services::Field {
            kind: services::Kind::Enum(AuthValue::VALUES),
            ..shared::AUTH
        },
        services::Field {
            applies_when: &[("aws_bucket_auth_type", "IAM_USER")],
            ..shared::AWS_ACCESS_KEY_ID
        },
        services::Field {
            name: "aws_bucket_auth_type",
            kind: services::Kind::Enum(AwsBucketAuthType::VALUES),
            description: "Kind of AWS identity by which Fivetran accesses the S3 bucket: role or user.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("aws_bucket_auth_type", "IAM_USER")],
            ..shared::AWS_SECRET_ACCESS_KEY
        },
        services::Field {
            applies_when: &[],
            ..shared::BUCKET
        },
        shared::BUCKET_REGION,
        shared::CONNECTION_TYPE,
        shared::DATABASE,
        services::Field {
            name: "default_virtual_warehouse",
            kind: services::Kind::Text,
            description: "Snowflake virtual warehouse in which queries run unless a connection names another.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "directory_id",
            kind: services::Kind::Text,
            description: "Id of the Microsoft Entra directory (tenant) in which `application_id` is registered.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "enable_external_storage_for_unstructured_files",
            kind: services::Kind::Boolean,
            description: "Whether to keep unstructured files in external storage instead of inside Snowflake.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "external_stage_storage_provider",
            kind: services::Kind::Enum(ExternalStageStorageProvider::VALUES),
            description: "Storage behind the stage through which data is loaded into Snowflake.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ExternalStorageCloudProvider::VALUES),
            ..shared::EXTERNAL_STORAGE_CLOUD_PROVIDER
        },
        services::Field {
            name: "external_storage_integration",
            kind: services::Kind::Text,
            description: "Name of the Snowflake storage integration that gives access to the external storage.",
            applies_when: &[("enable_external_storage_for_unstructured_files", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "external_storage_parent_folder_uri",
            kind: services::Kind::Text,
            description: "URI of the folder under which unstructured files are stored, such as `s3://bucket/folder`.",
            applies_when: &[("enable_external_storage_for_unstructured_files", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "gcs_service_account_credentials",
            kind: services::Kind::Text,
            description: "Key of the Google service account for the Cloud Storage stage, as a JSON object.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "gcs_service_account_credentials_path",
            kind: services::Kind::Text,
            description: "Path of the file with the Google service account key, instead of the key itself.",
            ..services::Field::PLAIN
        },
        shared::HOST,
        shared::IS_PRIVATE_KEY_ENCRYPTED,
        shared::PASSPHRASE,
        services::Field {
            applies_when: &[("auth", "PASSWORD")],
            ..shared::PASSWORD
        },
        shared::PORT,
        services::Field {
            applies_when: &[("auth", "KEY_PAIR")],
            ..shared::PRIVATE_KEY
        },
        shared::ROLE,
        shared::STORAGE_ACCOUNT_KEY,
        services::Field {
            applies_when: &[],
            ..shared::STORAGE_ACCOUNT_NAME
        },
        services::Field {
            name: "use_customer_staging",
            kind: services::Kind::Boolean,
            description: "Whether to load data through a stage in your own cloud storage.",
            ..services::Field::PLAIN
        },
        shared::USER,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 29] = [
            &mut self.application_id,
            &mut self.auth,
            &mut self.aws_access_key_id,
            &mut self.aws_bucket_auth_type,
            &mut self.aws_secret_access_key,
            &mut self.bucket,
            &mut self.bucket_region,
            &mut self.connection_type,
            &mut self.database,
            &mut self.default_virtual_warehouse,
            &mut self.directory_id,
            &mut self.enable_external_storage_for_unstructured_files,
            &mut self.external_stage_storage_provider,
            &mut self.external_storage_cloud_provider,
            &mut self.external_storage_integration,
            &mut self.external_storage_parent_folder_uri,
            &mut self.gcs_service_account_credentials,
            &mut self.gcs_service_account_credentials_path,
            &mut self.host,
            &mut self.is_private_key_encrypted,
            &mut self.passphrase,
            &mut self.password,
            &mut self.port,
            &mut self.private_key,
            &mut self.role,
            &mut self.storage_account_key,
            &mut self.storage_account_name,
            &mut self.use_customer_staging,
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
    " Kind of credentials used to log in, such as a password, a key pair, a token or OAuth."]
    pub enum AuthValue { #[doc = " `KEY_PAIR`"] KeyPair = "KEY_PAIR", #[doc = " `OAUTH`"]
    Oauth = "OAUTH", #[doc = " `PASSWORD`"] Password = "PASSWORD" }
}
services::choice! {
    #[doc =
    " Kind of AWS identity by which Fivetran accesses the S3 bucket: role or user."] pub
    enum AwsBucketAuthType { #[doc = " `IAM_ROLE`"] IamRole = "IAM_ROLE", #[doc =
    " `IAM_USER`"] IamUser = "IAM_USER" }
}
services::choice! {
    #[doc = " Storage behind the stage through which data is loaded into Snowflake."] pub
    enum ExternalStageStorageProvider { #[doc = " `AZURE`"] Azure = "AZURE", #[doc =
    " `GCS`"] Gcs = "GCS", #[doc = " `INTERNAL`"] Internal = "INTERNAL", #[doc = " `S3`"]
    S3 = "S3" }
}
services::choice! {
    #[doc =
    " Cloud provider of the storage outside the warehouse that is used for staging or tables."]
    pub enum ExternalStorageCloudProvider { #[doc = " `AWS`"] Aws = "AWS", #[doc =
    " `AZURE`"] Azure = "AZURE", #[doc = " `GCP`"] Gcp = "GCP", #[doc =
    " `INTERNAL_STAGE`"] InternalStage = "INTERNAL_STAGE" }
}
/// Under which names an external secrets manager has the secrets of a destination of Snowflake: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `passphrase`.
    pub passphrase: Option<String>,
    /// Name under which the external secrets manager has `password`.
    pub password: Option<String>,
    /// Name under which the external secrets manager has `private_key`.
    pub private_key: Option<String>,
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
    /// Name under which the external secrets manager has `passphrase`.
    pub fn passphrase(mut self, passphrase: impl Into<String>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
    /// Name under which the external secrets manager has `password`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Name under which the external secrets manager has `private_key`.
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.private_key = Some(private_key.into());
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
            name: "passphrase",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `passphrase`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "password",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `password`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "private_key",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `private_key`.",
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
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.passphrase,
            &mut self.password,
            &mut self.private_key,
            &mut self.user,
        ];
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
        name: "snowflake",
        display_name: Some("Snowflake"),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Destinations)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::DestinationConfig for Config {}

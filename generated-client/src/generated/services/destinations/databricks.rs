// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Databricks: destinations of the service `databricks`.
use crate::services::{self, shared};
/// The config of a destination of Databricks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<shared::AuthType>,
    /// Access key id of the AWS IAM user that may use the bucket. Counts with `s3_bucket_auth_type` `IAM_USER`.
    pub aws_access_key_id: Option<String>,
    /// Secret of the access key named by `aws_access_key_id`. Counts with `s3_bucket_auth_type` `IAM_USER`.
    pub aws_secret_access_key: Option<crate::Secret>,
    /// How Fivetran signs in to the Azure storage account in `storage_account_name`.
    pub azure_storage_account_auth_type: Option<String>,
    /// Name of the bucket in cloud storage.
    pub bucket: Option<String>,
    /// AWS region of the bucket, e.g. `us-east-1`.
    pub bucket_region: Option<String>,
    /// Name of the Databricks catalog to work in.
    pub catalog: Option<String>,
    /// Cloud in which the Databricks workspace runs.
    pub cloud_provider: Option<CloudProvider>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<ConnectionType>,
    /// Whether to create external tables in `external_location` instead of managed tables.
    pub create_external_tables: Option<bool>,
    /// Whether to create external volumes in `external_volume_location` instead of managed ones.
    pub create_external_volumes: Option<bool>,
    /// Whether to stop Fivetran from running `VACUUM` on the Delta tables.
    pub disable_vacuum: Option<bool>,
    /// Storage location under which the external tables are kept. Counts with `create_external_tables` `true`.
    pub external_location: Option<String>,
    /// Cloud provider of the storage outside the warehouse that is used for staging or tables.
    pub external_storage_cloud_provider: Option<ExternalStorageCloudProvider>,
    /// Storage location under which the external volumes are kept. Counts with `create_external_volumes` `true`.
    pub external_volume_location: Option<String>,
    /// HTTP path of the Databricks SQL warehouse or cluster, e.g. `/sql/1.0/warehouses/0123456789abcdef`.
    pub http_path: Option<String>,
    /// Client id of the OAuth service principal that logs in to Databricks. Counts with `auth_type` `OAUTH2`.
    pub oauth2_client_id: Option<String>,
    /// OAuth secret of the service principal in `oauth2_client_id`. Counts with `auth_type` `OAUTH2`.
    pub oauth2_secret: Option<crate::Secret>,
    /// Personal access token of the user or service principal that logs in. Counts with `auth_type` `PERSONAL_ACCESS_TOKEN`.
    pub personal_access_token: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// How to get access to the S3 bucket: through a role or with the keys of a user.
    pub s3_bucket_auth_type: Option<shared::S3BucketAuthType>,
    /// Host name of the Databricks workspace, from the connection details of the compute.
    pub server_host_name: Option<String>,
    /// Access key of the Azure storage account in `storage_account_name`.
    pub storage_account_key: Option<crate::Secret>,
    /// Name of the Azure storage account, the first part of its host name.
    pub storage_account_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<shared::AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Access key id of the AWS IAM user that may use the bucket. Counts with `s3_bucket_auth_type` `IAM_USER`.
    pub fn aws_access_key_id(mut self, aws_access_key_id: impl Into<String>) -> Self {
        self.aws_access_key_id = Some(aws_access_key_id.into());
        self
    }
    /// Secret of the access key named by `aws_access_key_id`. Counts with `s3_bucket_auth_type` `IAM_USER`.
    pub fn aws_secret_access_key(
        mut self,
        aws_secret_access_key: impl Into<crate::Secret>,
    ) -> Self {
        self.aws_secret_access_key = Some(aws_secret_access_key.into());
        self
    }
    /// How Fivetran signs in to the Azure storage account in `storage_account_name`.
    pub fn azure_storage_account_auth_type(
        mut self,
        azure_storage_account_auth_type: impl Into<String>,
    ) -> Self {
        self.azure_storage_account_auth_type = Some(
            azure_storage_account_auth_type.into(),
        );
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
    /// Name of the Databricks catalog to work in.
    pub fn catalog(mut self, catalog: impl Into<String>) -> Self {
        self.catalog = Some(catalog.into());
        self
    }
    /// Cloud in which the Databricks workspace runs.
    pub fn cloud_provider(mut self, cloud_provider: impl Into<CloudProvider>) -> Self {
        self.cloud_provider = Some(cloud_provider.into());
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
    /// Whether to create external tables in `external_location` instead of managed tables.
    #[inline]
    pub fn create_external_tables(mut self, create_external_tables: bool) -> Self {
        self.create_external_tables = Some(create_external_tables);
        self
    }
    /// Whether to create external volumes in `external_volume_location` instead of managed ones.
    #[inline]
    pub fn create_external_volumes(mut self, create_external_volumes: bool) -> Self {
        self.create_external_volumes = Some(create_external_volumes);
        self
    }
    /// Whether to stop Fivetran from running `VACUUM` on the Delta tables.
    #[inline]
    pub fn disable_vacuum(mut self, disable_vacuum: bool) -> Self {
        self.disable_vacuum = Some(disable_vacuum);
        self
    }
    /// Storage location under which the external tables are kept. Counts with `create_external_tables` `true`.
    pub fn external_location(mut self, external_location: impl Into<String>) -> Self {
        self.external_location = Some(external_location.into());
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
    /// Storage location under which the external volumes are kept. Counts with `create_external_volumes` `true`.
    pub fn external_volume_location(
        mut self,
        external_volume_location: impl Into<String>,
    ) -> Self {
        self.external_volume_location = Some(external_volume_location.into());
        self
    }
    /// HTTP path of the Databricks SQL warehouse or cluster, e.g. `/sql/1.0/warehouses/0123456789abcdef`.
    pub fn http_path(mut self, http_path: impl Into<String>) -> Self {
        self.http_path = Some(http_path.into());
        self
    }
    /// Client id of the OAuth service principal that logs in to Databricks. Counts with `auth_type` `OAUTH2`.
    pub fn oauth2_client_id(mut self, oauth2_client_id: impl Into<String>) -> Self {
        self.oauth2_client_id = Some(oauth2_client_id.into());
        self
    }
    /// OAuth secret of the service principal in `oauth2_client_id`. Counts with `auth_type` `OAUTH2`.
    pub fn oauth2_secret(mut self, oauth2_secret: impl Into<crate::Secret>) -> Self {
        self.oauth2_secret = Some(oauth2_secret.into());
        self
    }
    /// Personal access token of the user or service principal that logs in. Counts with `auth_type` `PERSONAL_ACCESS_TOKEN`.
    pub fn personal_access_token(
        mut self,
        personal_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.personal_access_token = Some(personal_access_token.into());
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
    /// How to get access to the S3 bucket: through a role or with the keys of a user.
    pub fn s3_bucket_auth_type(
        mut self,
        s3_bucket_auth_type: impl Into<shared::S3BucketAuthType>,
    ) -> Self {
        self.s3_bucket_auth_type = Some(s3_bucket_auth_type.into());
        self
    }
    /// Host name of the Databricks workspace, from the connection details of the compute.
    pub fn server_host_name(mut self, server_host_name: impl Into<String>) -> Self {
        self.server_host_name = Some(server_host_name.into());
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
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::AUTH_TYPE,
        services::Field {
            applies_when: &[("s3_bucket_auth_type", "IAM_USER")],
            ..shared::AWS_ACCESS_KEY_ID
        },
        services::Field {
            applies_when: &[("s3_bucket_auth_type", "IAM_USER")],
            ..shared::AWS_SECRET_ACCESS_KEY
        },
        services::Field {
            name: "azure_storage_account_auth_type",
            kind: services::Kind::Text,
            description: "How Fivetran signs in to the Azure storage account in `storage_account_name`.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::BUCKET
        },
        shared::BUCKET_REGION,
        services::Field {
            applies_when: &[],
            ..shared::CATALOG
        },
        services::Field {
            name: "cloud_provider",
            kind: services::Kind::Enum(CloudProvider::VALUES),
            description: "Cloud in which the Databricks workspace runs.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ConnectionType::VALUES),
            ..shared::CONNECTION_TYPE
        },
        services::Field {
            name: "create_external_tables",
            kind: services::Kind::Boolean,
            description: "Whether to create external tables in `external_location` instead of managed tables.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "create_external_volumes",
            kind: services::Kind::Boolean,
            description: "Whether to create external volumes in `external_volume_location` instead of managed ones.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "disable_vacuum",
            kind: services::Kind::Boolean,
            description: "Whether to stop Fivetran from running `VACUUM` on the Delta tables.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "external_location",
            kind: services::Kind::Text,
            description: "Storage location under which the external tables are kept.",
            applies_when: &[("create_external_tables", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ExternalStorageCloudProvider::VALUES),
            ..shared::EXTERNAL_STORAGE_CLOUD_PROVIDER
        },
        services::Field {
            name: "external_volume_location",
            kind: services::Kind::Text,
            description: "Storage location under which the external volumes are kept.",
            applies_when: &[("create_external_volumes", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::HTTP_PATH
        },
        shared::OAUTH2_CLIENT_ID,
        shared::OAUTH2_SECRET,
        services::Field {
            applies_when: &[("auth_type", "PERSONAL_ACCESS_TOKEN")],
            ..shared::PERSONAL_ACCESS_TOKEN
        },
        shared::PORT,
        shared::S3_BUCKET_AUTH_TYPE,
        services::Field {
            applies_when: &[],
            ..shared::SERVER_HOST_NAME
        },
        shared::STORAGE_ACCOUNT_KEY,
        services::Field {
            applies_when: &[],
            ..shared::STORAGE_ACCOUNT_NAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 24] = [
            &mut self.auth_type,
            &mut self.aws_access_key_id,
            &mut self.aws_secret_access_key,
            &mut self.azure_storage_account_auth_type,
            &mut self.bucket,
            &mut self.bucket_region,
            &mut self.catalog,
            &mut self.cloud_provider,
            &mut self.connection_type,
            &mut self.create_external_tables,
            &mut self.create_external_volumes,
            &mut self.disable_vacuum,
            &mut self.external_location,
            &mut self.external_storage_cloud_provider,
            &mut self.external_volume_location,
            &mut self.http_path,
            &mut self.oauth2_client_id,
            &mut self.oauth2_secret,
            &mut self.personal_access_token,
            &mut self.port,
            &mut self.s3_bucket_auth_type,
            &mut self.server_host_name,
            &mut self.storage_account_key,
            &mut self.storage_account_name,
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
    #[doc = " Cloud in which the Databricks workspace runs."] pub enum CloudProvider {
    #[doc = " `AWS`"] Aws = "AWS", #[doc = " `AZURE`"] Azure = "AZURE", #[doc = " `GCP`"]
    Gcp = "GCP" }
}
services::choice! {
    #[doc =
    " Network path used to connect, such as direct, SSH tunnel, private link or proxy agent."]
    pub enum ConnectionType { #[doc = " `Directly`"] Directly = "Directly", #[doc =
    " `PrivateLink`"] PrivateLink = "PrivateLink" }
}
services::choice! {
    #[doc =
    " Cloud provider of the storage outside the warehouse that is used for staging or tables."]
    pub enum ExternalStorageCloudProvider { #[doc = " `AWS`"] Aws = "AWS", #[doc =
    " `AZURE`"] Azure = "AZURE", #[doc = " `GCP`"] Gcp = "GCP" }
}
/// Under which names an external secrets manager has the secrets of a destination of Databricks: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `oauth2_client_id`.
    pub oauth2_client_id: Option<String>,
    /// Name under which the external secrets manager has `oauth2_secret`.
    pub oauth2_secret: Option<String>,
    /// Name under which the external secrets manager has `personal_access_token`.
    pub personal_access_token: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ExternalSecretsKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name under which the external secrets manager has `oauth2_client_id`.
    pub fn oauth2_client_id(mut self, oauth2_client_id: impl Into<String>) -> Self {
        self.oauth2_client_id = Some(oauth2_client_id.into());
        self
    }
    /// Name under which the external secrets manager has `oauth2_secret`.
    pub fn oauth2_secret(mut self, oauth2_secret: impl Into<String>) -> Self {
        self.oauth2_secret = Some(oauth2_secret.into());
        self
    }
    /// Name under which the external secrets manager has `personal_access_token`.
    pub fn personal_access_token(
        mut self,
        personal_access_token: impl Into<String>,
    ) -> Self {
        self.personal_access_token = Some(personal_access_token.into());
        self
    }
}
impl services::Settings for ExternalSecretsKeys {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "oauth2_client_id",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `oauth2_client_id`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "oauth2_secret",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `oauth2_secret`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "personal_access_token",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `personal_access_token`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.oauth2_client_id,
            &mut self.oauth2_secret,
            &mut self.personal_access_token,
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
        name: "databricks",
        display_name: Some("Databricks"),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Destinations)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::DestinationConfig for Config {}

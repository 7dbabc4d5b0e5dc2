// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Braze: connections of the service `braze`.
use crate::services::{self, shared};
/// The config of a connection of Braze.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Connection string of the Azure storage account that holds the container. Counts with `cloud_storage_type` `AZURE_BLOB_STORAGE`.
    pub abs_connection_string: Option<crate::Secret>,
    /// Name of the Azure Blob Storage container to read from. Counts with `cloud_storage_type` `AZURE_BLOB_STORAGE`.
    pub abs_container_name: Option<String>,
    /// Connection string of the Azure storage account to which Braze writes exports. Counts with `export_storage_type` `AZURE_BLOB_STORAGE`.
    pub abs_export_connection_string: Option<crate::Secret>,
    /// Azure Blob Storage container to which Braze writes exports. Counts with `export_storage_type` `AZURE_BLOB_STORAGE`.
    pub abs_export_container_name: Option<String>,
    /// Path prefix of the exported files within `abs_export_container_name`. Counts with `export_storage_type` `AZURE_BLOB_STORAGE`.
    pub abs_export_prefix: Option<String>,
    /// Path prefix of the Braze Currents files within `abs_container_name`. Counts with `cloud_storage_type` `AZURE_BLOB_STORAGE`.
    pub abs_prefix: Option<String>,
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Base URL of the REST API of your Braze instance, such as `https://rest.iad-01.braze.com`.
    pub api_url: Option<String>,
    /// Kind of cloud storage to which Braze Currents writes its event files, if any.
    pub cloud_storage_type: Option<CloudStorageType>,
    /// Whether to sync exported Braze data, such as user profiles, through the export storage.
    pub enable_exports: Option<bool>,
    /// Kind of cloud storage that the source's data is exported to.
    pub export_storage_type: Option<ExportStorageType>,
    /// Name of the Google Cloud Storage bucket. Counts with `cloud_storage_type` `GCS`.
    pub gcs_bucket: Option<String>,
    /// Google Cloud Storage bucket to which Braze writes exports. Counts with `export_storage_type` `GCS`.
    pub gcs_export_bucket: Option<String>,
    /// Folder of the exported files within `gcs_export_bucket`. Counts with `export_storage_type` `GCS`.
    pub gcs_export_folder: Option<String>,
    /// Folder of the Braze Currents files within `gcs_bucket`. Counts with `cloud_storage_type` `GCS`.
    pub gcs_folder: Option<String>,
    /// How far back the first sync reaches into the past.
    pub historic_sync_time_frame: Option<HistoricSyncTimeFrame>,
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<shared::HistoricalSyncLimit>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub historical_sync_limit_date: Option<String>,
    /// S3 bucket to which Braze writes exports. Counts with `export_storage_type` `AWS_S3`.
    pub s3_export_bucket: Option<String>,
    /// Folder of the exported files within `s3_export_bucket`. Counts with `export_storage_type` `AWS_S3`.
    pub s3_export_folder: Option<String>,
    /// ARN of the IAM role that grants Fivetran access to `s3_export_bucket`. Counts with `export_storage_type` `AWS_S3`.
    pub s3_export_role_arn: Option<crate::Secret>,
    /// Name of the S3 bucket, without `s3://`. Counts with `cloud_storage_type` `AWS_S3`.
    pub s3bucket: Option<String>,
    /// Folder of the Braze Currents files within `s3bucket`. Counts with `cloud_storage_type` `AWS_S3`.
    pub s3folder: Option<String>,
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `cloud_storage_type` `AWS_S3`.
    pub s3role_arn: Option<crate::Secret>,
    /// External id to put into the trust policy of the IAM role for the export bucket. Only in answers.
    pub s3_export_external_id: Option<String>,
    /// External id to require in the trust policy of the IAM role in `s3role_arn`. Only in answers.
    pub s3external_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Connection string of the Azure storage account that holds the container. Counts with `cloud_storage_type` `AZURE_BLOB_STORAGE`.
    pub fn abs_connection_string(
        mut self,
        abs_connection_string: impl Into<crate::Secret>,
    ) -> Self {
        self.abs_connection_string = Some(abs_connection_string.into());
        self
    }
    /// Name of the Azure Blob Storage container to read from. Counts with `cloud_storage_type` `AZURE_BLOB_STORAGE`.
    pub fn abs_container_name(mut self, abs_container_name: impl Into<String>) -> Self {
        self.abs_container_name = Some(abs_container_name.into());
        self
    }
    /// Connection string of the Azure storage account to which Braze writes exports. Counts with `export_storage_type` `AZURE_BLOB_STORAGE`.
    pub fn abs_export_connection_string(
        mut self,
        abs_export_connection_string: impl Into<crate::Secret>,
    ) -> Self {
        self.abs_export_connection_string = Some(abs_export_connection_string.into());
        self
    }
    /// Azure Blob Storage container to which Braze writes exports. Counts with `export_storage_type` `AZURE_BLOB_STORAGE`.
    pub fn abs_export_container_name(
        mut self,
        abs_export_container_name: impl Into<String>,
    ) -> Self {
        self.abs_export_container_name = Some(abs_export_container_name.into());
        self
    }
    /// Path prefix of the exported files within `abs_export_container_name`. Counts with `export_storage_type` `AZURE_BLOB_STORAGE`.
    pub fn abs_export_prefix(mut self, abs_export_prefix: impl Into<String>) -> Self {
        self.abs_export_prefix = Some(abs_export_prefix.into());
        self
    }
    /// Path prefix of the Braze Currents files within `abs_container_name`. Counts with `cloud_storage_type` `AZURE_BLOB_STORAGE`.
    pub fn abs_prefix(mut self, abs_prefix: impl Into<String>) -> Self {
        self.abs_prefix = Some(abs_prefix.into());
        self
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Base URL of the REST API of your Braze instance, such as `https://rest.iad-01.braze.com`.
    pub fn api_url(mut self, api_url: impl Into<String>) -> Self {
        self.api_url = Some(api_url.into());
        self
    }
    /// Kind of cloud storage to which Braze Currents writes its event files, if any.
    pub fn cloud_storage_type(
        mut self,
        cloud_storage_type: impl Into<CloudStorageType>,
    ) -> Self {
        self.cloud_storage_type = Some(cloud_storage_type.into());
        self
    }
    /// Whether to sync exported Braze data, such as user profiles, through the export storage.
    #[inline]
    pub fn enable_exports(mut self, enable_exports: bool) -> Self {
        self.enable_exports = Some(enable_exports);
        self
    }
    /// Kind of cloud storage that the source's data is exported to.
    pub fn export_storage_type(
        mut self,
        export_storage_type: impl Into<ExportStorageType>,
    ) -> Self {
        self.export_storage_type = Some(export_storage_type.into());
        self
    }
    /// Name of the Google Cloud Storage bucket. Counts with `cloud_storage_type` `GCS`.
    pub fn gcs_bucket(mut self, gcs_bucket: impl Into<String>) -> Self {
        self.gcs_bucket = Some(gcs_bucket.into());
        self
    }
    /// Google Cloud Storage bucket to which Braze writes exports. Counts with `export_storage_type` `GCS`.
    pub fn gcs_export_bucket(mut self, gcs_export_bucket: impl Into<String>) -> Self {
        self.gcs_export_bucket = Some(gcs_export_bucket.into());
        self
    }
    /// Folder of the exported files within `gcs_export_bucket`. Counts with `export_storage_type` `GCS`.
    pub fn gcs_export_folder(mut self, gcs_export_folder: impl Into<String>) -> Self {
        self.gcs_export_folder = Some(gcs_export_folder.into());
        self
    }
    /// Folder of the Braze Currents files within `gcs_bucket`. Counts with `cloud_storage_type` `GCS`.
    pub fn gcs_folder(mut self, gcs_folder: impl Into<String>) -> Self {
        self.gcs_folder = Some(gcs_folder.into());
        self
    }
    /// How far back the first sync reaches into the past.
    pub fn historic_sync_time_frame(
        mut self,
        historic_sync_time_frame: impl Into<HistoricSyncTimeFrame>,
    ) -> Self {
        self.historic_sync_time_frame = Some(historic_sync_time_frame.into());
        self
    }
    /// How far back the historical sync reaches.
    pub fn historical_sync_limit(
        mut self,
        historical_sync_limit: impl Into<shared::HistoricalSyncLimit>,
    ) -> Self {
        self.historical_sync_limit = Some(historical_sync_limit.into());
        self
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub fn historical_sync_limit_date(
        mut self,
        historical_sync_limit_date: impl Into<String>,
    ) -> Self {
        self.historical_sync_limit_date = Some(historical_sync_limit_date.into());
        self
    }
    /// S3 bucket to which Braze writes exports. Counts with `export_storage_type` `AWS_S3`.
    pub fn s3_export_bucket(mut self, s3_export_bucket: impl Into<String>) -> Self {
        self.s3_export_bucket = Some(s3_export_bucket.into());
        self
    }
    /// Folder of the exported files within `s3_export_bucket`. Counts with `export_storage_type` `AWS_S3`.
    pub fn s3_export_folder(mut self, s3_export_folder: impl Into<String>) -> Self {
        self.s3_export_folder = Some(s3_export_folder.into());
        self
    }
    /// ARN of the IAM role that grants Fivetran access to `s3_export_bucket`. Counts with `export_storage_type` `AWS_S3`.
    pub fn s3_export_role_arn(
        mut self,
        s3_export_role_arn: impl Into<crate::Secret>,
    ) -> Self {
        self.s3_export_role_arn = Some(s3_export_role_arn.into());
        self
    }
    /// Name of the S3 bucket, without `s3://`. Counts with `cloud_storage_type` `AWS_S3`.
    pub fn s3bucket(mut self, s3bucket: impl Into<String>) -> Self {
        self.s3bucket = Some(s3bucket.into());
        self
    }
    /// Folder of the Braze Currents files within `s3bucket`. Counts with `cloud_storage_type` `AWS_S3`.
    pub fn s3folder(mut self, s3folder: impl Into<String>) -> Self {
        self.s3folder = Some(s3folder.into());
        self
    }
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `cloud_storage_type` `AWS_S3`.
    pub fn s3role_arn(mut self, s3role_arn: impl Into<crate::Secret>) -> Self {
        self.s3role_arn = Some(s3role_arn.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[("cloud_storage_type", "AZURE_BLOB_STORAGE")],
            ..shared::ABS_CONNECTION_STRING
        },
        services::Field {
            applies_when: &[("cloud_storage_type", "AZURE_BLOB_STORAGE")],
            ..shared::ABS_CONTAINER_NAME
        },
        services::Field {
            name: "abs_export_connection_string",
            kind: services::Kind::Text,
            description: "Connection string of the Azure storage account to which Braze writes exports.",
            secret: true,
            applies_when: &[("export_storage_type", "AZURE_BLOB_STORAGE")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "abs_export_container_name",
            kind: services::Kind::Text,
            description: "Azure Blob Storage container to which Braze writes exports.",
            applies_when: &[("export_storage_type", "AZURE_BLOB_STORAGE")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "abs_export_prefix",
            kind: services::Kind::Text,
            description: "Path prefix of the exported files within `abs_export_container_name`.",
            applies_when: &[("export_storage_type", "AZURE_BLOB_STORAGE")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "abs_prefix",
            kind: services::Kind::Text,
            description: "Path prefix of the Braze Currents files within `abs_container_name`.",
            applies_when: &[("cloud_storage_type", "AZURE_BLOB_STORAGE")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            name: "api_url",
            kind: services::Kind::Text,
            description: "Base URL of the REST API of your Braze instance, such as `https://rest.iad-01.braze.com`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "cloud_storage_type",
            kind: services::Kind::Enum(CloudStorageType::VALUES),
            description: "Kind of cloud storage to which Braze Currents writes its event files, if any.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "enable_exports",
            kind: services::Kind::Boolean,
            description: "Whether to sync exported Braze data, such as user profiles, through the export storage.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ExportStorageType::VALUES),
            ..shared::EXPORT_STORAGE_TYPE
        },
        services::Field {
            applies_when: &[("cloud_storage_type", "GCS")],
            ..shared::GCS_BUCKET
        },
        services::Field {
            name: "gcs_export_bucket",
            kind: services::Kind::Text,
            description: "Google Cloud Storage bucket to which Braze writes exports.",
            applies_when: &[("export_storage_type", "GCS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "gcs_export_folder",
            kind: services::Kind::Text,
            description: "Folder of the exported files within `gcs_export_bucket`.",
            applies_when: &[("export_storage_type", "GCS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "gcs_folder",
            kind: services::Kind::Text,
            description: "Folder of the Braze Currents files within `gcs_bucket`.",
            applies_when: &[("cloud_storage_type", "GCS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "historic_sync_time_frame",
            kind: services::Kind::Enum(HistoricSyncTimeFrame::VALUES),
            description: "How far back the first sync reaches into the past.",
            ..services::Field::PLAIN
        },
        shared::HISTORICAL_SYNC_LIMIT,
        services::Field {
            applies_when: &[("historical_sync_limit", "DATE_LIMIT")],
            ..shared::HISTORICAL_SYNC_LIMIT_DATE
        },
        services::Field {
            name: "s3_export_bucket",
            kind: services::Kind::Text,
            description: "S3 bucket to which Braze writes exports.",
            applies_when: &[("export_storage_type", "AWS_S3")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "s3_export_folder",
            kind: services::Kind::Text,
            description: "Folder of the exported files within `s3_export_bucket`.",
            applies_when: &[("export_storage_type", "AWS_S3")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "s3_export_role_arn",
            kind: services::Kind::Text,
            description: "ARN of the IAM role that grants Fivetran access to `s3_export_bucket`.",
            secret: true,
            applies_when: &[("export_storage_type", "AWS_S3")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("cloud_storage_type", "AWS_S3")],
            ..shared::S3BUCKET
        },
        services::Field {
            name: "s3folder",
            kind: services::Kind::Text,
            description: "Folder of the Braze Currents files within `s3bucket`.",
            applies_when: &[("cloud_storage_type", "AWS_S3")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("cloud_storage_type", "AWS_S3")],
            ..shared::S3ROLE_ARN
        },
        services::Field {
            name: "s3_export_external_id",
            kind: services::Kind::Text,
            description: "External id to put into the trust policy of the IAM role for the export bucket.",
            read_only: true,
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::S3EXTERNAL_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 26] = [
            &mut self.abs_connection_string,
            &mut self.abs_container_name,
            &mut self.abs_export_connection_string,
            &mut self.abs_export_container_name,
            &mut self.abs_export_prefix,
            &mut self.abs_prefix,
            &mut self.api_key,
            &mut self.api_url,
            &mut self.cloud_storage_type,
            &mut self.enable_exports,
            &mut self.export_storage_type,
            &mut self.gcs_bucket,
            &mut self.gcs_export_bucket,
            &mut self.gcs_export_folder,
            &mut self.gcs_folder,
            &mut self.historic_sync_time_frame,
            &mut self.historical_sync_limit,
            &mut self.historical_sync_limit_date,
            &mut self.s3_export_bucket,
            &mut self.s3_export_folder,
            &mut self.s3_export_role_arn,
            &mut self.s3bucket,
            &mut self.s3folder,
            &mut self.s3role_arn,
            &mut self.s3_export_external_id,
            &mut self.s3external_id,
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
    " Kind of cloud storage to which Braze Currents writes its event files, if any."] pub
    enum CloudStorageType { #[doc = " `AWS_S3`"] AwsS3 = "AWS_S3", #[doc =
    " `AZURE_BLOB_STORAGE`"] AzureBlobStorage = "AZURE_BLOB_STORAGE", #[doc = " `GCS`"]
    Gcs = "GCS", #[doc = " `NONE`"] None = "NONE" }
}
services::choice! {
    #[doc = " Kind of cloud storage that the source's data is exported to."] pub enum
    ExportStorageType { #[doc = " `AWS_S3`"] AwsS3 = "AWS_S3", #[doc =
    " `AZURE_BLOB_STORAGE`"] AzureBlobStorage = "AZURE_BLOB_STORAGE", #[doc = " `GCS`"]
    Gcs = "GCS", #[doc = " `NONE`"] None = "NONE" }
}
services::choice! {
    #[doc = " How far back the first sync reaches into the past."] pub enum
    HistoricSyncTimeFrame { #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME", #[doc =
    " `FIVE_YEARS`"] FiveYears = "FIVE_YEARS", #[doc = " `ONE_YEAR`"] OneYear =
    "ONE_YEAR", #[doc = " `SIX_MONTHS`"] SixMonths = "SIX_MONTHS", #[doc =
    " `THREE_MONTHS`"] ThreeMonths = "THREE_MONTHS", #[doc = " `TWO_YEARS`"] TwoYears =
    "TWO_YEARS" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "braze",
        display_name: Some("Braze"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Pendo: connections of the service `pendo`.
use crate::services::{self, shared};
/// The config of a connection of Pendo.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Apps to sync, each named by its id at the source. Counts with `sync_mode` `SpecificAppIds`.
    pub app_ids: Option<Vec<String>>,
    /// Where exports lie in S3: bucket, folder, and the IAM role that may read them. Counts with `export_storage_type` `AWS_S3`.
    pub aws_credentials: Option<shared::AwsCredentials>,
    /// Access to the Azure container to which Pendo exports its data. Counts with `export_storage_type` `AZURE`.
    pub azure_credentials: Option<AzureCredentials>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub backward_sync_limit_date: Option<String>,
    /// Kind of cloud storage that the source's data is exported to.
    pub export_storage_type: Option<ExportStorageType>,
    /// Where exports lie in Google Cloud Storage: bucket and folder. Counts with `export_storage_type` `GCS`.
    pub gcs_credentials: Option<shared::GcsCredentials>,
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub historical_sync_time_frame: Option<shared::HistoricalSyncTimeFrame>,
    /// Integration key for the API of Pendo.
    pub integration_key: Option<crate::Secret>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// Whether data is read from Pendo's Data Sync export in cloud storage.
    pub use_data_sync: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Apps to sync, each named by its id at the source. Counts with `sync_mode` `SpecificAppIds`.
    pub fn app_ids(
        mut self,
        app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = Some(app_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Where exports lie in S3: bucket, folder, and the IAM role that may read them. Counts with `export_storage_type` `AWS_S3`.
    #[inline]
    pub fn aws_credentials(mut self, aws_credentials: shared::AwsCredentials) -> Self {
        self.aws_credentials = Some(aws_credentials);
        self
    }
    /// Access to the Azure container to which Pendo exports its data. Counts with `export_storage_type` `AZURE`.
    #[inline]
    pub fn azure_credentials(mut self, azure_credentials: AzureCredentials) -> Self {
        self.azure_credentials = Some(azure_credentials);
        self
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub fn backward_sync_limit_date(
        mut self,
        backward_sync_limit_date: impl Into<String>,
    ) -> Self {
        self.backward_sync_limit_date = Some(backward_sync_limit_date.into());
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
    /// Where exports lie in Google Cloud Storage: bucket and folder. Counts with `export_storage_type` `GCS`.
    #[inline]
    pub fn gcs_credentials(mut self, gcs_credentials: shared::GcsCredentials) -> Self {
        self.gcs_credentials = Some(gcs_credentials);
        self
    }
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub fn historical_sync_time_frame(
        mut self,
        historical_sync_time_frame: impl Into<shared::HistoricalSyncTimeFrame>,
    ) -> Self {
        self.historical_sync_time_frame = Some(historical_sync_time_frame.into());
        self
    }
    /// Integration key for the API of Pendo.
    pub fn integration_key(mut self, integration_key: impl Into<crate::Secret>) -> Self {
        self.integration_key = Some(integration_key.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
    /// Whether data is read from Pendo's Data Sync export in cloud storage.
    #[inline]
    pub fn use_data_sync(mut self, use_data_sync: bool) -> Self {
        self.use_data_sync = Some(use_data_sync);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::APP_IDS,
        shared::AWS_CREDENTIALS,
        services::Field {
            name: "azure_credentials",
            kind: services::Kind::Object(
                <AzureCredentials as services::Settings>::FIELDS,
            ),
            description: "Access to the Azure container to which Pendo exports its data.",
            applies_when: &[("export_storage_type", "AZURE")],
            ..services::Field::PLAIN
        },
        shared::BACKWARD_SYNC_LIMIT_DATE,
        services::Field {
            kind: services::Kind::Enum(ExportStorageType::VALUES),
            ..shared::EXPORT_STORAGE_TYPE
        },
        shared::GCS_CREDENTIALS,
        shared::HISTORICAL_SYNC_TIME_FRAME,
        services::Field {
            name: "integration_key",
            kind: services::Kind::Text,
            description: "Integration key for the API of Pendo.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        services::Field {
            name: "use_data_sync",
            kind: services::Kind::Boolean,
            description: "Whether data is read from Pendo's Data Sync export in cloud storage.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.app_ids,
            &mut self.aws_credentials,
            &mut self.azure_credentials,
            &mut self.backward_sync_limit_date,
            &mut self.export_storage_type,
            &mut self.gcs_credentials,
            &mut self.historical_sync_time_frame,
            &mut self.integration_key,
            &mut self.region,
            &mut self.sync_mode,
            &mut self.use_data_sync,
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
/// Access to the Azure container to which Pendo exports its data.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AzureCredentials {
    /// Connection string of the source or of the Azure storage it uses.
    pub connection_string: Option<crate::Secret>,
    /// Name of the container in Azure storage.
    pub container_name: Option<String>,
    /// Folder in the bucket or container that holds the exported files.
    pub home_folder: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl AzureCredentials {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Connection string of the source or of the Azure storage it uses.
    pub fn connection_string(
        mut self,
        connection_string: impl Into<crate::Secret>,
    ) -> Self {
        self.connection_string = Some(connection_string.into());
        self
    }
    /// Name of the container in Azure storage.
    pub fn container_name(mut self, container_name: impl Into<String>) -> Self {
        self.container_name = Some(container_name.into());
        self
    }
    /// Folder in the bucket or container that holds the exported files.
    pub fn home_folder(mut self, home_folder: impl Into<String>) -> Self {
        self.home_folder = Some(home_folder.into());
        self
    }
}
impl services::Settings for AzureCredentials {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::CONNECTION_STRING
        },
        services::Field {
            applies_when: &[],
            ..shared::CONTAINER_NAME
        },
        shared::HOME_FOLDER,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.connection_string,
            &mut self.container_name,
            &mut self.home_folder,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for AzureCredentials {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for AzureCredentials {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "AzureCredentials", f)
    }
}
services::choice! {
    #[doc = " Kind of cloud storage that the source's data is exported to."] pub enum
    ExportStorageType { #[doc = " `AWS_S3`"] AwsS3 = "AWS_S3", #[doc = " `AZURE`"] Azure
    = "AZURE", #[doc = " `GCS`"] Gcs = "GCS" }
}
services::choice! {
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `AU`"] Au = "AU", #[doc = " `EU`"] Eu = "EU", #[doc =
    " `JPN`"] Jpn = "JPN", #[doc = " `US`"] Us = "US", #[doc = " `US1`"] Us1 = "US1" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllAppIds`"] AllAppIds = "AllAppIds", #[doc =
    " `SpecificAppIds`"] SpecificAppIds = "SpecificAppIds" }
}
services::object_values!(AzureCredentials);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "pendo",
        display_name: Some("Pendo"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Amplitude: connections of the service `amplitude`.
use crate::services::{self, shared};
/// The config of a connection of Amplitude.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Where exports lie in S3: bucket, folder, and the IAM role that may read them.
    pub aws_credentials: Option<shared::AwsCredentials>,
    /// Kind of cloud storage that the source's data is exported to.
    pub export_storage_type: Option<ExportStorageType>,
    /// Where exports lie in Google Cloud Storage: bucket and folder. Counts with `export_storage_type` `GCS`.
    pub gcs_credentials: Option<shared::GcsCredentials>,
    /// Keys of the Amplitude projects to sync, one item per project.
    pub project_credentials: Option<Vec<ProjectCredentialsItem>>,
    /// Whether to read Amplitude data from a cloud storage bucket; see `export_storage_type`.
    pub use_cloud_storage: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Where exports lie in S3: bucket, folder, and the IAM role that may read them.
    #[inline]
    pub fn aws_credentials(mut self, aws_credentials: shared::AwsCredentials) -> Self {
        self.aws_credentials = Some(aws_credentials);
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
    /// Keys of the Amplitude projects to sync, one item per project.
    pub fn project_credentials(
        mut self,
        project_credentials: impl IntoIterator<Item = ProjectCredentialsItem>,
    ) -> Self {
        self.project_credentials = Some(project_credentials.into_iter().collect());
        self
    }
    /// Whether to read Amplitude data from a cloud storage bucket; see `export_storage_type`.
    #[inline]
    pub fn use_cloud_storage(mut self, use_cloud_storage: bool) -> Self {
        self.use_cloud_storage = Some(use_cloud_storage);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::AWS_CREDENTIALS
        },
        services::Field {
            kind: services::Kind::Enum(ExportStorageType::VALUES),
            ..shared::EXPORT_STORAGE_TYPE
        },
        shared::GCS_CREDENTIALS,
        services::Field {
            name: "project_credentials",
            kind: services::Kind::List(
                &services::Kind::Object(
                    <ProjectCredentialsItem as services::Settings>::FIELDS,
                ),
            ),
            description: "Keys of the Amplitude projects to sync, one item per project.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "use_cloud_storage",
            kind: services::Kind::Boolean,
            description: "Whether to read Amplitude data from a cloud storage bucket; see `export_storage_type`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.aws_credentials,
            &mut self.export_storage_type,
            &mut self.gcs_credentials,
            &mut self.project_credentials,
            &mut self.use_cloud_storage,
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
    #[doc = " Kind of cloud storage that the source's data is exported to."] pub enum
    ExportStorageType { #[doc = " `GCS`"] Gcs = "GCS" }
}
/// Keys of the Amplitude projects to sync, one item per project.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectCredentialsItem {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Name of the Amplitude project to which the keys of this item belong.
    pub project: Option<String>,
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub project_id: Option<String>,
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub secret_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ProjectCredentialsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Name of the Amplitude project to which the keys of this item belong.
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub fn secret_key(mut self, secret_key: impl Into<crate::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
        self
    }
}
impl services::Settings for ProjectCredentialsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            name: "project",
            kind: services::Kind::Text,
            description: "Name of the Amplitude project to which the keys of this item belong.",
            ..services::Field::PLAIN
        },
        shared::PROJECT_ID,
        services::Field {
            applies_when: &[],
            ..shared::SECRET_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.api_key,
            &mut self.project,
            &mut self.project_id,
            &mut self.secret_key,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ProjectCredentialsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ProjectCredentialsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ProjectCredentialsItem", f)
    }
}
services::object_values!(ProjectCredentialsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "amplitude",
        display_name: Some("Amplitude"),
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

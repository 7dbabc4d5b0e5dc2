// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Adjust: connections of the service `adjust`.
use crate::services::{self, shared};
/// The config of a connection of Adjust.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the cloud storage bucket used for the exports of the source.
    pub bucket_name: Option<String>,
    /// Column definition of the CSV files that Adjust writes: its list of placeholders for raw data export.
    pub csv_definition: Option<String>,
    /// Kind of cloud storage that the source's data is exported to.
    pub export_storage_type: Option<ExportStorageType>,
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `export_storage_type` `AWS_S3`.
    pub s3_role_arn: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the cloud storage bucket used for the exports of the source.
    pub fn bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.bucket_name = Some(bucket_name.into());
        self
    }
    /// Column definition of the CSV files that Adjust writes: its list of placeholders for raw data export.
    pub fn csv_definition(mut self, csv_definition: impl Into<String>) -> Self {
        self.csv_definition = Some(csv_definition.into());
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
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `export_storage_type` `AWS_S3`.
    pub fn s3_role_arn(mut self, s3_role_arn: impl Into<crate::Secret>) -> Self {
        self.s3_role_arn = Some(s3_role_arn.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::BUCKET_NAME,
        services::Field {
            name: "csv_definition",
            kind: services::Kind::Text,
            description: "Column definition of the CSV files that Adjust writes: its list of placeholders for raw data export.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ExportStorageType::VALUES),
            ..shared::EXPORT_STORAGE_TYPE
        },
        services::Field {
            applies_when: &[("export_storage_type", "AWS_S3")],
            ..shared::S3_ROLE_ARN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.bucket_name,
            &mut self.csv_definition,
            &mut self.export_storage_type,
            &mut self.s3_role_arn,
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
    ExportStorageType { #[doc = " `AWS_S3`"] AwsS3 = "AWS_S3", #[doc = " `GCS`"] Gcs =
    "GCS" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "adjust",
        display_name: Some("Adjust"),
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

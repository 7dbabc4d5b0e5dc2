// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Segment: connections of the service `segment`.
use crate::services::{self, shared};
/// The config of a connection of Segment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the bucket in cloud storage. Counts with `sync_type` `S3`.
    pub bucket: Option<String>,
    /// Folder path, or start of the object names, to which the sync is limited.
    pub prefix: Option<String>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub role_arn: Option<crate::Secret>,
    /// In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.
    pub sync_type: Option<SyncType>,
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised. Only in answers.
    pub external_id: Option<String>,
    /// URL to enter at the source, to which it then sends its events. Only in answers. Counts with `sync_type` `Webhook`.
    pub webhook_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the bucket in cloud storage. Counts with `sync_type` `S3`.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// Folder path, or start of the object names, to which the sync is limited.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub fn role_arn(mut self, role_arn: impl Into<crate::Secret>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
    /// In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.
    pub fn sync_type(mut self, sync_type: impl Into<SyncType>) -> Self {
        self.sync_type = Some(sync_type.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[("sync_type", "S3")],
            ..shared::BUCKET
        },
        shared::PREFIX,
        services::Field {
            applies_when: &[],
            ..shared::ROLE_ARN
        },
        services::Field {
            kind: services::Kind::Enum(SyncType::VALUES),
            ..shared::SYNC_TYPE
        },
        services::Field {
            read_only: true,
            ..shared::EXTERNAL_ID
        },
        services::Field {
            read_only: true,
            applies_when: &[("sync_type", "Webhook")],
            ..shared::WEBHOOK_URL
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.bucket,
            &mut self.prefix,
            &mut self.role_arn,
            &mut self.sync_type,
            &mut self.external_id,
            &mut self.webhook_url,
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
    " In what way data is taken over: how it is delivered, or whether messages are unpacked into columns."]
    pub enum SyncType { #[doc = " `S3`"] S3 = "S3", #[doc = " `Webhook`"] Webhook =
    "Webhook" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "segment",
        display_name: Some("Segment"),
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

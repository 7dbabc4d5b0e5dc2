// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Amazon CloudFront: connections of the service `cloudfront`.
use crate::services::{self, shared};
/// The config of a connection of Amazon CloudFront.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the bucket in cloud storage.
    pub bucket: Option<String>,
    /// Folder path, or start of the object names, to which the sync is limited.
    pub prefix: Option<String>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub role_arn: Option<crate::Secret>,
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised. Only in answers.
    pub external_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the bucket in cloud storage.
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
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::BUCKET
        },
        shared::PREFIX,
        services::Field {
            applies_when: &[],
            ..shared::ROLE_ARN
        },
        services::Field {
            read_only: true,
            ..shared::EXTERNAL_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.bucket,
            &mut self.prefix,
            &mut self.role_arn,
            &mut self.external_id,
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "cloudfront",
        display_name: Some("Amazon CloudFront"),
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

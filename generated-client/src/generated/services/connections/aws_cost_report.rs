// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! AWS Cost And Usage Report: connections of the service `aws_cost_report`.
use crate::services::{self, shared};
/// The config of a connection of AWS Cost And Usage Report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user. Counts with `auth_type` `ACCESS_KEY`.
    pub access_key_id: Option<String>,
    /// Secret part of the access key. Counts with `auth_type` `ACCESS_KEY`.
    pub access_key_secret: Option<crate::Secret>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Name of the bucket in cloud storage.
    pub bucket: Option<String>,
    /// Folder path, or start of the object names, to which the sync is limited.
    pub prefix: Option<String>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`. Counts with `auth_type` `IAM_ROLE`.
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
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user. Counts with `auth_type` `ACCESS_KEY`.
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// Secret part of the access key. Counts with `auth_type` `ACCESS_KEY`.
    pub fn access_key_secret(
        mut self,
        access_key_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.access_key_secret = Some(access_key_secret.into());
        self
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
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
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`. Counts with `auth_type` `IAM_ROLE`.
    pub fn role_arn(mut self, role_arn: impl Into<crate::Secret>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ACCESS_KEY_ID,
        shared::ACCESS_KEY_SECRET,
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        services::Field {
            applies_when: &[],
            ..shared::BUCKET
        },
        shared::PREFIX,
        services::Field {
            applies_when: &[("auth_type", "IAM_ROLE")],
            ..shared::ROLE_ARN
        },
        services::Field {
            read_only: true,
            ..shared::EXTERNAL_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.access_key_id,
            &mut self.access_key_secret,
            &mut self.auth_type,
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
services::choice! {
    #[doc =
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `ACCESS_KEY`"] AccessKey = "ACCESS_KEY", #[doc =
    " `IAM_ROLE`"] IamRole = "IAM_ROLE" }
}
/// Under which names an external secrets manager has the secrets of a connection of AWS Cost And Usage Report: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `access_key_id`.
    pub access_key_id: Option<String>,
    /// Name under which the external secrets manager has `access_key_secret`.
    pub access_key_secret: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ExternalSecretsKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name under which the external secrets manager has `access_key_id`.
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// Name under which the external secrets manager has `access_key_secret`.
    pub fn access_key_secret(mut self, access_key_secret: impl Into<String>) -> Self {
        self.access_key_secret = Some(access_key_secret.into());
        self
    }
}
impl services::Settings for ExternalSecretsKeys {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "access_key_id",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `access_key_id`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "access_key_secret",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `access_key_secret`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.access_key_id,
            &mut self.access_key_secret,
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
        name: "aws_cost_report",
        display_name: Some("AWS Cost And Usage Report"),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Amazon CloudWatch: log services of the service `cloudwatch`.
use crate::services::{self, shared};
/// The config of a log service of Amazon CloudWatch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.
    pub access_key_id: Option<String>,
    /// Secret part of the access key.
    pub access_key_secret: Option<crate::Secret>,
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised.
    pub external_id: Option<String>,
    /// Name of the Amazon CloudWatch log group that receives the logs.
    pub log_group_name: Option<String>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<String>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub role_arn: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// Secret part of the access key.
    pub fn access_key_secret(
        mut self,
        access_key_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.access_key_secret = Some(access_key_secret.into());
        self
    }
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Name of the Amazon CloudWatch log group that receives the logs.
    pub fn log_group_name(mut self, log_group_name: impl Into<String>) -> Self {
        self.log_group_name = Some(log_group_name.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_KEY_ID
        },
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_KEY_SECRET
        },
        shared::EXTERNAL_ID,
        services::Field {
            name: "log_group_name",
            kind: services::Kind::Text,
            description: "Name of the Amazon CloudWatch log group that receives the logs.",
            ..services::Field::PLAIN
        },
        shared::REGION,
        services::Field {
            kind: services::Kind::Text,
            secret: false,
            applies_when: &[],
            ..shared::ROLE_ARN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.access_key_id,
            &mut self.access_key_secret,
            &mut self.external_id,
            &mut self.log_group_name,
            &mut self.region,
            &mut self.role_arn,
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
        name: "cloudwatch",
        display_name: Some("Amazon CloudWatch"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::LogServices)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::LogServiceConfig for Config {}

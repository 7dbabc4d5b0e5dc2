// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! AWS Lambda: connections of the service `aws_lambda`.
use crate::services::{self, shared};
/// The config of a connection of AWS Lambda.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the bucket in cloud storage. Counts with `sync_method` `CLOUD_STORAGE`.
    pub bucket: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Key-value pairs sent to your function with each call.
    pub custom_payloads: Option<Vec<shared::CustomPayloadsItem>>,
    /// Name of the AWS Lambda function to invoke in `region`.
    pub function: Option<String>,
    /// Whether data may travel through AWS PrivateLink only.
    pub is_private_link_required: Option<bool>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub role_arn: Option<crate::Secret>,
    /// Secrets that are handed to the function with each request, as one string.
    pub secrets: Option<crate::Secret>,
    /// Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.
    pub secrets_list: Option<Vec<shared::SecretsListItem>>,
    /// How the function hands over its data: in its response, or through files in the S3 `bucket`.
    pub sync_method: Option<SyncMethod>,
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
    /// Name of the bucket in cloud storage. Counts with `sync_method` `CLOUD_STORAGE`.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
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
    /// Key-value pairs sent to your function with each call.
    pub fn custom_payloads(
        mut self,
        custom_payloads: impl IntoIterator<Item = shared::CustomPayloadsItem>,
    ) -> Self {
        self.custom_payloads = Some(custom_payloads.into_iter().collect());
        self
    }
    /// Name of the AWS Lambda function to invoke in `region`.
    pub fn function(mut self, function: impl Into<String>) -> Self {
        self.function = Some(function.into());
        self
    }
    /// Whether data may travel through AWS PrivateLink only.
    #[inline]
    pub fn is_private_link_required(mut self, is_private_link_required: bool) -> Self {
        self.is_private_link_required = Some(is_private_link_required);
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub fn role_arn(mut self, role_arn: impl Into<crate::Secret>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
    /// Secrets that are handed to the function with each request, as one string.
    pub fn secrets(mut self, secrets: impl Into<crate::Secret>) -> Self {
        self.secrets = Some(secrets.into());
        self
    }
    /// Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.
    pub fn secrets_list(
        mut self,
        secrets_list: impl IntoIterator<Item = shared::SecretsListItem>,
    ) -> Self {
        self.secrets_list = Some(secrets_list.into_iter().collect());
        self
    }
    /// How the function hands over its data: in its response, or through files in the S3 `bucket`.
    pub fn sync_method(mut self, sync_method: impl Into<SyncMethod>) -> Self {
        self.sync_method = Some(sync_method.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[("sync_method", "CLOUD_STORAGE")],
            ..shared::BUCKET
        },
        shared::CONNECTION_TYPE,
        shared::CUSTOM_PAYLOADS,
        services::Field {
            name: "function",
            kind: services::Kind::Text,
            description: "Name of the AWS Lambda function to invoke in `region`.",
            ..services::Field::PLAIN
        },
        shared::IS_PRIVATE_LINK_REQUIRED,
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        services::Field {
            applies_when: &[],
            ..shared::ROLE_ARN
        },
        shared::SECRETS,
        shared::SECRETS_LIST,
        services::Field {
            name: "sync_method",
            kind: services::Kind::Enum(SyncMethod::VALUES),
            description: "How the function hands over its data: in its response, or through files in the S3 `bucket`.",
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::EXTERNAL_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.bucket,
            &mut self.connection_type,
            &mut self.custom_payloads,
            &mut self.function,
            &mut self.is_private_link_required,
            &mut self.region,
            &mut self.role_arn,
            &mut self.secrets,
            &mut self.secrets_list,
            &mut self.sync_method,
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
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `af-south-1`"] AfSouth1 = "af-south-1", #[doc =
    " `ap-east-1`"] ApEast1 = "ap-east-1", #[doc = " `ap-east-2`"] ApEast2 = "ap-east-2",
    #[doc = " `ap-northeast-1`"] ApNortheast1 = "ap-northeast-1", #[doc =
    " `ap-northeast-2`"] ApNortheast2 = "ap-northeast-2", #[doc = " `ap-northeast-3`"]
    ApNortheast3 = "ap-northeast-3", #[doc = " `ap-south-1`"] ApSouth1 = "ap-south-1",
    #[doc = " `ap-south-2`"] ApSouth2 = "ap-south-2", #[doc = " `ap-southeast-1`"]
    ApSoutheast1 = "ap-southeast-1", #[doc = " `ap-southeast-2`"] ApSoutheast2 =
    "ap-southeast-2", #[doc = " `ap-southeast-3`"] ApSoutheast3 = "ap-southeast-3", #[doc
    = " `ap-southeast-4`"] ApSoutheast4 = "ap-southeast-4", #[doc = " `ap-southeast-5`"]
    ApSoutheast5 = "ap-southeast-5", #[doc = " `ap-southeast-7`"] ApSoutheast7 =
    "ap-southeast-7", #[doc = " `aws-cn-global`"] AwsCnGlobal = "aws-cn-global", #[doc =
    " `aws-global`"] AwsGlobal = "aws-global", #[doc = " `aws-iso-b-global`"]
    AwsIsoBGlobal = "aws-iso-b-global", #[doc = " `aws-iso-e-global`"] AwsIsoEGlobal =
    "aws-iso-e-global", #[doc = " `aws-iso-f-global`"] AwsIsoFGlobal =
    "aws-iso-f-global", #[doc = " `aws-iso-global`"] AwsIsoGlobal = "aws-iso-global",
    #[doc = " `aws-us-gov-global`"] AwsUsGovGlobal = "aws-us-gov-global", #[doc =
    " `ca-central-1`"] CaCentral1 = "ca-central-1", #[doc = " `ca-west-1`"] CaWest1 =
    "ca-west-1", #[doc = " `cn-north-1`"] CnNorth1 = "cn-north-1", #[doc =
    " `cn-northwest-1`"] CnNorthwest1 = "cn-northwest-1", #[doc = " `eu-central-1`"]
    EuCentral1 = "eu-central-1", #[doc = " `eu-central-2`"] EuCentral2 = "eu-central-2",
    #[doc = " `eu-isoe-west-1`"] EuIsoeWest1 = "eu-isoe-west-1", #[doc = " `eu-north-1`"]
    EuNorth1 = "eu-north-1", #[doc = " `eu-south-1`"] EuSouth1 = "eu-south-1", #[doc =
    " `eu-south-2`"] EuSouth2 = "eu-south-2", #[doc = " `eu-west-1`"] EuWest1 =
    "eu-west-1", #[doc = " `eu-west-2`"] EuWest2 = "eu-west-2", #[doc = " `eu-west-3`"]
    EuWest3 = "eu-west-3", #[doc = " `eusc-de-east-1`"] EuscDeEast1 = "eusc-de-east-1",
    #[doc = " `il-central-1`"] IlCentral1 = "il-central-1", #[doc = " `me-central-1`"]
    MeCentral1 = "me-central-1", #[doc = " `me-south-1`"] MeSouth1 = "me-south-1", #[doc
    = " `mx-central-1`"] MxCentral1 = "mx-central-1", #[doc = " `sa-east-1`"] SaEast1 =
    "sa-east-1", #[doc = " `us-east-1`"] UsEast1 = "us-east-1", #[doc = " `us-east-2`"]
    UsEast2 = "us-east-2", #[doc = " `us-gov-east-1`"] UsGovEast1 = "us-gov-east-1",
    #[doc = " `us-gov-west-1`"] UsGovWest1 = "us-gov-west-1", #[doc = " `us-iso-east-1`"]
    UsIsoEast1 = "us-iso-east-1", #[doc = " `us-iso-west-1`"] UsIsoWest1 =
    "us-iso-west-1", #[doc = " `us-isob-east-1`"] UsIsobEast1 = "us-isob-east-1", #[doc =
    " `us-isof-east-1`"] UsIsofEast1 = "us-isof-east-1", #[doc = " `us-isof-south-1`"]
    UsIsofSouth1 = "us-isof-south-1", #[doc = " `us-west-1`"] UsWest1 = "us-west-1",
    #[doc = " `us-west-2`"] UsWest2 = "us-west-2" }
}
services::choice! {
    #[doc =
    " How the function hands over its data: in its response, or through files in the S3 `bucket`."]
    pub enum SyncMethod { #[doc = " `CLOUD_STORAGE`"] CloudStorage = "CLOUD_STORAGE",
    #[doc = " `DIRECT`"] Direct = "DIRECT" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "aws_lambda",
        display_name: Some("AWS Lambda"),
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

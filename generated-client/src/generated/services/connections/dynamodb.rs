// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Amazon DynamoDB: connections of the service `dynamodb`.
use crate::services::{self, shared};
/// The config of a connection of Amazon DynamoDB.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// AWS region in which the database lives, e.g. `us-east-1`.
    pub aws_region_code: Option<String>,
    /// Whether data may travel through AWS PrivateLink only.
    pub is_private_link_required: Option<bool>,
    /// Tables or collections to sync in packed mode, each document as one JSON value.
    pub packed_mode_tables: Option<Vec<String>>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub role_arn: Option<crate::Secret>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
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
    /// AWS region in which the database lives, e.g. `us-east-1`.
    pub fn aws_region_code(mut self, aws_region_code: impl Into<String>) -> Self {
        self.aws_region_code = Some(aws_region_code.into());
        self
    }
    /// Whether data may travel through AWS PrivateLink only.
    #[inline]
    pub fn is_private_link_required(mut self, is_private_link_required: bool) -> Self {
        self.is_private_link_required = Some(is_private_link_required);
        self
    }
    /// Tables or collections to sync in packed mode, each document as one JSON value.
    pub fn packed_mode_tables(
        mut self,
        packed_mode_tables: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.packed_mode_tables = Some(
            packed_mode_tables.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub fn role_arn(mut self, role_arn: impl Into<crate::Secret>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Text,
            applies_when: &[],
            ..shared::AWS_REGION_CODE
        },
        shared::IS_PRIVATE_LINK_REQUIRED,
        shared::PACKED_MODE_TABLES,
        services::Field {
            applies_when: &[],
            ..shared::ROLE_ARN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        services::Field {
            read_only: true,
            ..shared::EXTERNAL_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.aws_region_code,
            &mut self.is_private_link_required,
            &mut self.packed_mode_tables,
            &mut self.role_arn,
            &mut self.sync_mode,
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
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `UsePackedModeOnly`"] UsePackedModeOnly =
    "UsePackedModeOnly", #[doc = " `UseUnpackedModeOnly`"] UseUnpackedModeOnly =
    "UseUnpackedModeOnly" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "dynamodb",
        display_name: Some("Amazon DynamoDB"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Redshift for AWS: private links of the service `redshift_aws`.
use crate::services;
/// The config of a private link of Redshift for AWS.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the AWS account that owns the Redshift cluster (12 digits). Required.
    pub aws_account_id: Option<String>,
    /// Identifier of the Amazon Redshift cluster, e.g. `my-redshift-cluster`. Required.
    pub cluster_identifier: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the AWS account that owns the Redshift cluster (12 digits). Required.
    pub fn aws_account_id(mut self, aws_account_id: impl Into<String>) -> Self {
        self.aws_account_id = Some(aws_account_id.into());
        self
    }
    /// Identifier of the Amazon Redshift cluster, e.g. `my-redshift-cluster`. Required.
    pub fn cluster_identifier(mut self, cluster_identifier: impl Into<String>) -> Self {
        self.cluster_identifier = Some(cluster_identifier.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "aws_account_id",
            kind: services::Kind::Text,
            description: "Id of the AWS account that owns the Redshift cluster (12 digits).",
            required: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "cluster_identifier",
            kind: services::Kind::Text,
            description: "Identifier of the Amazon Redshift cluster, e.g. `my-redshift-cluster`.",
            required: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.aws_account_id,
            &mut self.cluster_identifier,
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
        name: "redshift_aws",
        display_name: Some("Redshift for AWS"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::PrivateLinks)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::PrivateLinkConfig for Config {}

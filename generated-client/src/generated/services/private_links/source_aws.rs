// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Source and all other services for AWS: private links of the service `source_aws`.
use crate::services::{self, shared};
/// The config of a private link of Source and all other services for AWS.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the AWS endpoint service, e.g. `com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0`. Required.
    pub connection_service_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the AWS endpoint service, e.g. `com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0`. Required.
    pub fn connection_service_name(
        mut self,
        connection_service_name: impl Into<String>,
    ) -> Self {
        self.connection_service_name = Some(connection_service_name.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            required: true,
            ..shared::CONNECTION_SERVICE_NAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.connection_service_name];
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
        name: "source_aws",
        display_name: Some("Source and all other services for AWS"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::PrivateLinks)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::PrivateLinkConfig for Config {}

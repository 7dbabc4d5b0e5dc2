// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Source and all other services for Azure: private links of the service `source_azure`.
use crate::services::{self, shared};
/// The config of a private link of Source and all other services for Azure.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the cloud service at the far end of the private link. Required.
    pub connection_service_id: Option<String>,
    /// Azure sub-resource (group id) that the private endpoint connects to, e.g. `sqlServer`. Required.
    pub sub_resource_name: Option<String>,
    /// DNS names under which the source is to be reached through the private link.
    pub private_dns_records: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the cloud service at the far end of the private link. Required.
    pub fn connection_service_id(
        mut self,
        connection_service_id: impl Into<String>,
    ) -> Self {
        self.connection_service_id = Some(connection_service_id.into());
        self
    }
    /// Azure sub-resource (group id) that the private endpoint connects to, e.g. `sqlServer`. Required.
    pub fn sub_resource_name(mut self, sub_resource_name: impl Into<String>) -> Self {
        self.sub_resource_name = Some(sub_resource_name.into());
        self
    }
    /// DNS names under which the source is to be reached through the private link.
    pub fn private_dns_records(
        mut self,
        private_dns_records: impl Into<String>,
    ) -> Self {
        self.private_dns_records = Some(private_dns_records.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            required: true,
            ..shared::CONNECTION_SERVICE_ID
        },
        services::Field {
            name: "sub_resource_name",
            kind: services::Kind::Text,
            description: "Azure sub-resource (group id) that the private endpoint connects to, e.g. `sqlServer`.",
            required: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "private_dns_records",
            kind: services::Kind::Text,
            description: "DNS names under which the source is to be reached through the private link.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.connection_service_id,
            &mut self.sub_resource_name,
            &mut self.private_dns_records,
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
        name: "source_azure",
        display_name: Some("Source and all other services for Azure"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::PrivateLinks)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::PrivateLinkConfig for Config {}

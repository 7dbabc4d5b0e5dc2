// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Source and all other services for GCP: private links of the service `source_gcp`.
use crate::services;
/// The config of a private link of Source and all other services for GCP.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Service attachment in Google Cloud, e.g. `projects/p/regions/r/serviceAttachments/s`. Required.
    pub private_connection_service_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Service attachment in Google Cloud, e.g. `projects/p/regions/r/serviceAttachments/s`. Required.
    pub fn private_connection_service_id(
        mut self,
        private_connection_service_id: impl Into<String>,
    ) -> Self {
        self.private_connection_service_id = Some(private_connection_service_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "private_connection_service_id",
            kind: services::Kind::Text,
            description: "Service attachment in Google Cloud, e.g. `projects/p/regions/r/serviceAttachments/s`.",
            required: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [
            &mut self.private_connection_service_id,
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
        name: "source_gcp",
        display_name: Some("Source and all other services for GCP"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::PrivateLinks)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::PrivateLinkConfig for Config {}

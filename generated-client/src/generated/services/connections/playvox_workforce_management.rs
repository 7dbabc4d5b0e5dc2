// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Playvox Workforce Management: connections of the service `playvox_workforce_management`.
use crate::services::{self, shared};
/// The config of a connection of Playvox Workforce Management.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Identifier given by the source: of your API access, or of the data set to sync.
    pub identifier: Option<String>,
    /// URL of the region in which the Playvox account is hosted, beside `tenant_url`.
    pub region_url: Option<String>,
    /// Secret that belongs to the key or id with which the source's API is called.
    pub secret: Option<crate::Secret>,
    /// Address of your tenant at the source.
    pub tenant_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Identifier given by the source: of your API access, or of the data set to sync.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }
    /// URL of the region in which the Playvox account is hosted, beside `tenant_url`.
    pub fn region_url(mut self, region_url: impl Into<String>) -> Self {
        self.region_url = Some(region_url.into());
        self
    }
    /// Secret that belongs to the key or id with which the source's API is called.
    pub fn secret(mut self, secret: impl Into<crate::Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
    /// Address of your tenant at the source.
    pub fn tenant_url(mut self, tenant_url: impl Into<String>) -> Self {
        self.tenant_url = Some(tenant_url.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::IDENTIFIER,
        services::Field {
            name: "region_url",
            kind: services::Kind::Text,
            description: "URL of the region in which the Playvox account is hosted, beside `tenant_url`.",
            ..services::Field::PLAIN
        },
        shared::SECRET,
        shared::TENANT_URL,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.identifier,
            &mut self.region_url,
            &mut self.secret,
            &mut self.tenant_url,
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
        name: "playvox_workforce_management",
        display_name: Some("Playvox Workforce Management"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

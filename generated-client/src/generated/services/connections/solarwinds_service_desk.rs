// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! SolarWinds Service Desk: connections of the service `solarwinds_service_desk`.
use crate::services::{self, shared};
/// The config of a connection of SolarWinds Service Desk.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub domain: Option<Domain>,
    /// Token with which requests to the service's API are authorized.
    pub token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub fn domain(mut self, domain: impl Into<Domain>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Token with which requests to the service's API are authorized.
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(Domain::VALUES),
            ..shared::DOMAIN
        },
        shared::TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.domain, &mut self.token];
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
    " Domain of your account or site at the source, in full or only the part that varies."]
    pub enum Domain { #[doc = " `https://api.samanage.com`"] HttpsApiSamanageCom =
    "https://api.samanage.com", #[doc = " `https://apieu.samanage.com`"]
    HttpsApieuSamanageCom = "https://apieu.samanage.com" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "solarwinds_service_desk",
        display_name: Some("SolarWinds Service Desk"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

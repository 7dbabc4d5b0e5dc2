// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Ortto: connections of the service `ortto`.
use crate::services::{self, shared};
/// The config of a connection of Ortto.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<BaseUrl>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<BaseUrl>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            kind: services::Kind::Enum(BaseUrl::VALUES),
            ..shared::BASE_URL
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.api_key,
            &mut self.base_url,
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
    " Base address of the source's API: its URL, its host, or the part of it that varies."]
    pub enum BaseUrl { #[doc = " `api`"] Api = "api", #[doc = " `api.au`"] ApiAu =
    "api.au", #[doc = " `api.eu`"] ApiEu = "api.eu" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "ortto",
        display_name: Some("Ortto"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Factbird: connections of the service `factbird`.
use crate::services::{self, shared};
/// The config of a connection of Factbird.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<BaseUrl>,
    /// URL of your instance of the source, for when none of the preset addresses fits.
    pub custom_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<BaseUrl>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
    /// URL of your instance of the source, for when none of the preset addresses fits.
    pub fn custom_url(mut self, custom_url: impl Into<String>) -> Self {
        self.custom_url = Some(custom_url.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        services::Field {
            kind: services::Kind::Enum(BaseUrl::VALUES),
            ..shared::BASE_URL
        },
        shared::CUSTOM_URL,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_token,
            &mut self.base_url,
            &mut self.custom_url,
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
    pub enum BaseUrl { #[doc = " ``"] Empty = "", #[doc = " `api.cloud.factbird.com`"]
    ApiCloudFactbirdCom = "api.cloud.factbird.com" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "factbird",
        display_name: Some("Factbird"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

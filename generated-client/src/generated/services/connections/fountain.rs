// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Fountain: connections of the service `fountain`.
use crate::services::{self, shared};
/// The config of a connection of Fountain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub sub_domain: Option<String>,
    /// Path format of the Fountain API URL used for the account.
    pub url_format: Option<UrlFormat>,
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
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }
    /// Path format of the Fountain API URL used for the account.
    pub fn url_format(mut self, url_format: impl Into<UrlFormat>) -> Self {
        self.url_format = Some(url_format.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        shared::SUB_DOMAIN,
        services::Field {
            name: "url_format",
            kind: services::Kind::Enum(UrlFormat::VALUES),
            description: "Path format of the Fountain API URL used for the account.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_token,
            &mut self.sub_domain,
            &mut self.url_format,
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
    #[doc = " Path format of the Fountain API URL used for the account."] pub enum
    UrlFormat { #[doc = " `api/v2`"] ApiV2 = "api/v2", #[doc = " `v2`"] V2 = "v2" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "fountain",
        display_name: Some("Fountain"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

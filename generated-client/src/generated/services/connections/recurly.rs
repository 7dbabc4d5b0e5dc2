// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Recurly: connections of the service `recurly`.
use crate::services::{self, shared};
/// The config of a connection of Recurly.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub sub_domain: Option<String>,
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
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
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
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        shared::SUB_DOMAIN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_key,
            &mut self.region,
            &mut self.sub_domain,
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
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `v3`"] V3 = "v3", #[doc = " `v3.eu`"] V3Eu = "v3.eu" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "recurly",
        display_name: Some("Recurly"),
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

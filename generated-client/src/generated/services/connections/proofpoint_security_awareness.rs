// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Proofpoint Security Awareness: connections of the service `proofpoint_security_awareness`.
use crate::services::{self, shared};
/// The config of a connection of Proofpoint Security Awareness.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Access token, or its key part, issued by the source for its API.
    pub token_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Access token, or its key part, issued by the source for its API.
    pub fn token_key(mut self, token_key: impl Into<crate::Secret>) -> Self {
        self.token_key = Some(token_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        shared::TOKEN_KEY,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.region,
            &mut self.token_key,
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
    enum Region { #[doc = " `results.ap.securityeducation.com`"]
    ResultsApSecurityeducationCom = "results.ap.securityeducation.com", #[doc =
    " `results.eu.securityeducation.com`"] ResultsEuSecurityeducationCom =
    "results.eu.securityeducation.com", #[doc = " `results.us.securityeducation.com`"]
    ResultsUsSecurityeducationCom = "results.us.securityeducation.com" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "proofpoint_security_awareness",
        display_name: Some("Proofpoint Security Awareness"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

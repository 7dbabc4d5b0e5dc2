// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! LearnUpon: connections of the service `learnupon`.
use crate::services::{self, shared};
/// The config of a connection of LearnUpon.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Region domain of the LearnUpon portal, if it is none of those offered for `region`.
    pub custom_region: Option<String>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub subdomain: Option<String>,
    /// Name of the user under which the connection logs in.
    pub username: Option<String>,
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
    /// Region domain of the LearnUpon portal, if it is none of those offered for `region`.
    pub fn custom_region(mut self, custom_region: impl Into<String>) -> Self {
        self.custom_region = Some(custom_region.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn subdomain(mut self, subdomain: impl Into<String>) -> Self {
        self.subdomain = Some(subdomain.into());
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
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
            name: "custom_region",
            kind: services::Kind::Text,
            description: "Region domain of the LearnUpon portal, if it is none of those offered for `region`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        shared::SUBDOMAIN,
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.api_key,
            &mut self.custom_region,
            &mut self.region,
            &mut self.subdomain,
            &mut self.username,
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
    enum Region { #[doc = " ``"] Empty = "", #[doc = " `learnupon.com`"] LearnuponCom =
    "learnupon.com", #[doc = " `learnuponau.com`"] LearnuponauCom = "learnuponau.com" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "learnupon",
        display_name: Some("LearnUpon"),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

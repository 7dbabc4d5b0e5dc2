// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Alchemer: connections of the service `alchemer`.
use crate::services::{self, shared};
/// The config of a connection of Alchemer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Secret that Alchemer issues together with the API key.
    pub api_secret_key: Option<crate::Secret>,
    /// Secret value (key or token) that is sent as a query parameter with each API request.
    pub query_param_value: Option<crate::Secret>,
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
    /// Secret that Alchemer issues together with the API key.
    pub fn api_secret_key(mut self, api_secret_key: impl Into<crate::Secret>) -> Self {
        self.api_secret_key = Some(api_secret_key.into());
        self
    }
    /// Secret value (key or token) that is sent as a query parameter with each API request.
    pub fn query_param_value(
        mut self,
        query_param_value: impl Into<crate::Secret>,
    ) -> Self {
        self.query_param_value = Some(query_param_value.into());
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
            name: "api_secret_key",
            kind: services::Kind::Text,
            description: "Secret that Alchemer issues together with the API key.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::QUERY_PARAM_VALUE,
        shared::SUB_DOMAIN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_secret_key,
            &mut self.query_param_value,
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "alchemer",
        display_name: Some("Alchemer"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

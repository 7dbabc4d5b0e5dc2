// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Discourse: connections of the service `discourse`.
use crate::services::{self, shared};
/// The config of a connection of Discourse.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Discourse user in whose name API requests are made.
    pub api_username: Option<crate::Secret>,
    /// Host name to use with the service, e.g. `acme.example.com`.
    pub hostname: Option<crate::Secret>,
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
    /// Discourse user in whose name API requests are made.
    pub fn api_username(mut self, api_username: impl Into<crate::Secret>) -> Self {
        self.api_username = Some(api_username.into());
        self
    }
    /// Host name to use with the service, e.g. `acme.example.com`.
    pub fn hostname(mut self, hostname: impl Into<crate::Secret>) -> Self {
        self.hostname = Some(hostname.into());
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
            name: "api_username",
            kind: services::Kind::Text,
            description: "Discourse user in whose name API requests are made.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Text,
            secret: true,
            ..shared::HOSTNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_key,
            &mut self.api_username,
            &mut self.hostname,
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
        name: "discourse",
        display_name: Some("Discourse"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

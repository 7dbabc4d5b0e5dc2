// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Hopin: connections of the service `hopin`.
use crate::services::{self, shared};
/// The config of a connection of Hopin.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token sent in the `Authorization: Bearer` header of requests to the source's API.
    pub bearer_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token sent in the `Authorization: Bearer` header of requests to the source's API.
    pub fn bearer_token(mut self, bearer_token: impl Into<crate::Secret>) -> Self {
        self.bearer_token = Some(bearer_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[shared::BEARER_TOKEN];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.bearer_token];
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
        name: "hopin",
        display_name: Some("Hopin"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

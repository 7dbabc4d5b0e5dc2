// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Mux: connections of the service `mux`.
use crate::services::{self, shared};
/// The config of a connection of Mux.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the access token for the source's API.
    pub token_id: Option<crate::Secret>,
    /// Secret key of the Mux access token `token_id`.
    pub token_secret_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the access token for the source's API.
    pub fn token_id(mut self, token_id: impl Into<crate::Secret>) -> Self {
        self.token_id = Some(token_id.into());
        self
    }
    /// Secret key of the Mux access token `token_id`.
    pub fn token_secret_key(
        mut self,
        token_secret_key: impl Into<crate::Secret>,
    ) -> Self {
        self.token_secret_key = Some(token_secret_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::TOKEN_ID,
        services::Field {
            name: "token_secret_key",
            kind: services::Kind::Text,
            description: "Secret key of the Mux access token `token_id`.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.token_id,
            &mut self.token_secret_key,
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
        name: "mux",
        display_name: Some("Mux"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

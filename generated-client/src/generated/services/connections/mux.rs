// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Mux: connections of the service `mux`.
use crate::services::{self, shared};
/// The config of a connection of Mux.
#[derive(Clone, Default, PartialEq)]
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
        services::Field::new(
                "token_secret_key",
                services::Kind::Text,
                "Secret key of the Mux access token `token_id`.",
            )
            .secret(),
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
impl ::std::fmt::Debug for Config {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Config", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        display_name: Some("Mux"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::new(services::Family::Connections, "mux")
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

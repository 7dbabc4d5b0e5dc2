// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Mailjet: connections of the service `mailjet`.
use crate::services::{self, shared};
/// The config of a connection of Mailjet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub secret_key: Option<crate::Secret>,
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
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub fn secret_key(mut self, secret_key: impl Into<crate::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
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
            applies_when: &[],
            ..shared::SECRET_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.api_key,
            &mut self.secret_key,
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
        name: "mailjet",
        display_name: Some("Mailjet"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Gong: connections of the service `gongio`.
use crate::services::{self, shared};
/// The config of a connection of Gong.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Access key for the API of the source; some sources pair it with a secret or an id.
    pub access_key: Option<crate::Secret>,
    /// Secret part of the access key.
    pub access_key_secret: Option<crate::Secret>,
    /// Base URL of the Gong API for the account, e.g. `https://us-12345.api.gong.io`.
    pub api_base_url: Option<String>,
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Access key for the API of the source; some sources pair it with a secret or an id.
    pub fn access_key(mut self, access_key: impl Into<crate::Secret>) -> Self {
        self.access_key = Some(access_key.into());
        self
    }
    /// Secret part of the access key.
    pub fn access_key_secret(
        mut self,
        access_key_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.access_key_secret = Some(access_key_secret.into());
        self
    }
    /// Base URL of the Gong API for the account, e.g. `https://us-12345.api.gong.io`.
    pub fn api_base_url(mut self, api_base_url: impl Into<String>) -> Self {
        self.api_base_url = Some(api_base_url.into());
        self
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_KEY
        },
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_KEY_SECRET
        },
        services::Field {
            name: "api_base_url",
            kind: services::Kind::Text,
            description: "Base URL of the Gong API for the account, e.g. `https://us-12345.api.gong.io`.",
            ..services::Field::PLAIN
        },
        shared::BASE_URL,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.access_key,
            &mut self.access_key_secret,
            &mut self.api_base_url,
            &mut self.base_url,
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
        name: "gongio",
        display_name: Some("Gong"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

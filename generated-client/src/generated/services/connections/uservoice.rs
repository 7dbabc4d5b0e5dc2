// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! UserVoice: connections of the service `uservoice`.
use crate::services::{self, shared};
/// The config of a connection of UserVoice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub domain: Option<String>,
    /// Name in a key-value pair; where a field `secret` stands beside it, the API key of the source.
    pub key: Option<crate::Secret>,
    /// Secret that belongs to the key or id with which the source's API is called.
    pub secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Name in a key-value pair; where a field `secret` stands beside it, the API key of the source.
    pub fn key(mut self, key: impl Into<crate::Secret>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Secret that belongs to the key or id with which the source's API is called.
    pub fn secret(mut self, secret: impl Into<crate::Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::DOMAIN,
        services::Field {
            kind: services::Kind::Text,
            secret: true,
            ..shared::KEY
        },
        shared::SECRET,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.domain,
            &mut self.key,
            &mut self.secret,
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
        name: "uservoice",
        display_name: Some("UserVoice"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Validio: connections of the service `validio`.
use crate::services::{self, shared};
/// The config of a connection of Validio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.
    pub access_key_id: Option<crate::Secret>,
    /// Secret of the Validio API key that belongs to `access_key_id`.
    pub secret_access_key: Option<crate::Secret>,
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
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.
    pub fn access_key_id(mut self, access_key_id: impl Into<crate::Secret>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// Secret of the Validio API key that belongs to `access_key_id`.
    pub fn secret_access_key(
        mut self,
        secret_access_key: impl Into<crate::Secret>,
    ) -> Self {
        self.secret_access_key = Some(secret_access_key.into());
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
            kind: services::Kind::Text,
            secret: true,
            applies_when: &[],
            ..shared::ACCESS_KEY_ID
        },
        services::Field {
            name: "secret_access_key",
            kind: services::Kind::Text,
            description: "Secret of the Validio API key that belongs to `access_key_id`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::SUB_DOMAIN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.access_key_id,
            &mut self.secret_access_key,
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
        name: "validio",
        display_name: Some("Validio"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

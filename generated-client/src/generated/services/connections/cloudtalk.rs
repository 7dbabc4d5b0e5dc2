// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! CloudTalk: connections of the service `cloudtalk`.
use crate::services::{self, shared};
/// The config of a connection of CloudTalk.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.
    pub access_key_id: Option<crate::Secret>,
    /// Secret part of the access key.
    pub access_key_secret: Option<crate::Secret>,
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
    /// Secret part of the access key.
    pub fn access_key_secret(
        mut self,
        access_key_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.access_key_secret = Some(access_key_secret.into());
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
            applies_when: &[],
            ..shared::ACCESS_KEY_SECRET
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.access_key_id,
            &mut self.access_key_secret,
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
        name: "cloudtalk",
        display_name: Some("CloudTalk"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

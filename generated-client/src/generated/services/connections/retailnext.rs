// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! RetailNext: connections of the service `retailnext`.
use crate::services::{self, shared};
/// The config of a connection of RetailNext.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Access key for the API of the source; some sources pair it with a secret or an id.
    pub access_key: Option<crate::Secret>,
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub secret_key: Option<crate::Secret>,
    /// RetailNext subscription name, the first part of your API host: `acme` in `acme.api.retailnext.net`.
    pub subscription: Option<String>,
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
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub fn secret_key(mut self, secret_key: impl Into<crate::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
        self
    }
    /// RetailNext subscription name, the first part of your API host: `acme` in `acme.api.retailnext.net`.
    pub fn subscription(mut self, subscription: impl Into<String>) -> Self {
        self.subscription = Some(subscription.into());
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
            ..shared::SECRET_KEY
        },
        services::Field {
            name: "subscription",
            kind: services::Kind::Text,
            description: "RetailNext subscription name, the first part of your API host: `acme` in `acme.api.retailnext.net`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.access_key,
            &mut self.secret_key,
            &mut self.subscription,
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
        name: "retailnext",
        display_name: Some("RetailNext"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

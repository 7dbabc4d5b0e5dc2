// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Braintree: connections of the service `braintree`.
use crate::services::{self, shared};
/// The config of a connection of Braintree.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of your merchant or seller account at the source.
    pub merchant_id: Option<String>,
    /// Private key with which the connection proves its identity to the service.
    pub private_key: Option<crate::Secret>,
    /// Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source.
    pub public_key: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of your merchant or seller account at the source.
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }
    /// Private key with which the connection proves its identity to the service.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source.
    pub fn public_key(mut self, public_key: impl Into<String>) -> Self {
        self.public_key = Some(public_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::MERCHANT_ID,
        services::Field {
            applies_when: &[],
            ..shared::PRIVATE_KEY
        },
        shared::PUBLIC_KEY,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.merchant_id,
            &mut self.private_key,
            &mut self.public_key,
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
        name: "braintree",
        display_name: Some("Braintree"),
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

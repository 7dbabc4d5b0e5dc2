// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Checkout.com: connections of the service `checkout`.
use crate::services::{self, shared};
/// The config of a connection of Checkout.com.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.
    pub access_key_id: Option<String>,
    /// Secret part of the access key.
    pub access_key_secret: Option<crate::Secret>,
    /// Id of the entity within your account whose data is synced.
    pub entity_id: Option<String>,
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub environment: Option<Environment>,
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
    pub fn access_key_id(mut self, access_key_id: impl Into<String>) -> Self {
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
    /// Id of the entity within your account whose data is synced.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_KEY_ID
        },
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_KEY_SECRET
        },
        services::Field {
            applies_when: &[],
            ..shared::ENTITY_ID
        },
        services::Field {
            kind: services::Kind::Enum(Environment::VALUES),
            ..shared::ENVIRONMENT
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.access_key_id,
            &mut self.access_key_secret,
            &mut self.entity_id,
            &mut self.environment,
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
services::choice! {
    #[doc =
    " Environment of the source in which your account lives, such as production or sandbox."]
    pub enum Environment { #[doc = " `checkout`"] Checkout = "checkout", #[doc =
    " `sandbox.checkout`"] SandboxCheckout = "sandbox.checkout" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "checkout",
        display_name: Some("Checkout.com"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

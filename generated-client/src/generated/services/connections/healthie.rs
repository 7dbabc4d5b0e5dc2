// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Healthie: connections of the service `healthie`.
use crate::services::{self, shared};
/// The config of a connection of Healthie.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub environment: Option<Environment>,
    /// Shard id issued by Healthie; needed only if the data is hosted in a dedicated shard.
    pub shard_authorization_id: Option<crate::Secret>,
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
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Shard id issued by Healthie; needed only if the data is hosted in a dedicated shard.
    pub fn shard_authorization_id(
        mut self,
        shard_authorization_id: impl Into<crate::Secret>,
    ) -> Self {
        self.shard_authorization_id = Some(shard_authorization_id.into());
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
            kind: services::Kind::Enum(Environment::VALUES),
            ..shared::ENVIRONMENT
        },
        services::Field {
            name: "shard_authorization_id",
            kind: services::Kind::Text,
            description: "Shard id issued by Healthie; needed only if the data is hosted in a dedicated shard.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_key,
            &mut self.environment,
            &mut self.shard_authorization_id,
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
    pub enum Environment { #[doc = " `api`"] Api = "api", #[doc = " `staging-api`"]
    StagingApi = "staging-api" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "healthie",
        display_name: Some("Healthie"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

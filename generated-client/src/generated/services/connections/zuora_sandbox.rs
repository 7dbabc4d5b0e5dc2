// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Zuora Sandbox: connections of the service `zuora_sandbox`.
use crate::services::{self, shared};
/// The config of a connection of Zuora Sandbox.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Role under which the user logs in to the source's API.
    pub api_role: Option<String>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Name under which the source knows you as a client.
    pub client_name: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Id of the entity within your account whose data is synced. Counts with `is_multi_entity_feature_enabled` `true`.
    pub entity_id: Option<String>,
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub environment: Option<Environment>,
    /// Host name of your account or tenant at the source.
    pub host_name: Option<String>,
    /// Whether the Multi-entity feature is switched on in your Zuora tenant.
    pub is_multi_entity_feature_enabled: Option<bool>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// Name of the user under which the connection logs in.
    pub username: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Role under which the user logs in to the source's API.
    pub fn api_role(mut self, api_role: impl Into<String>) -> Self {
        self.api_role = Some(api_role.into());
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Name under which the source knows you as a client.
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = Some(client_name.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Id of the entity within your account whose data is synced. Counts with `is_multi_entity_feature_enabled` `true`.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Host name of your account or tenant at the source.
    pub fn host_name(mut self, host_name: impl Into<String>) -> Self {
        self.host_name = Some(host_name.into());
        self
    }
    /// Whether the Multi-entity feature is switched on in your Zuora tenant.
    #[inline]
    pub fn is_multi_entity_feature_enabled(
        mut self,
        is_multi_entity_feature_enabled: bool,
    ) -> Self {
        self.is_multi_entity_feature_enabled = Some(is_multi_entity_feature_enabled);
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::API_ROLE,
        shared::CLIENT_ID,
        shared::CLIENT_NAME,
        shared::CLIENT_SECRET,
        shared::ENTITY_ID,
        services::Field {
            kind: services::Kind::Enum(Environment::VALUES),
            ..shared::ENVIRONMENT
        },
        shared::HOST_NAME,
        shared::IS_MULTI_ENTITY_FEATURE_ENABLED,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.api_role,
            &mut self.client_id,
            &mut self.client_name,
            &mut self.client_secret,
            &mut self.entity_id,
            &mut self.environment,
            &mut self.host_name,
            &mut self.is_multi_entity_feature_enabled,
            &mut self.password,
            &mut self.sync_mode,
            &mut self.username,
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
    pub enum Environment { #[doc = " `Central Sandbox`"] CentralSandbox =
    "Central Sandbox", #[doc = " `Sandbox`"] Sandbox = "Sandbox" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `Both`"] Both = "Both", #[doc = " `ZuoraBilling`"]
    ZuoraBilling = "ZuoraBilling", #[doc = " `ZuoraRevenue`"] ZuoraRevenue =
    "ZuoraRevenue" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "zuora_sandbox",
        display_name: Some("Zuora Sandbox"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

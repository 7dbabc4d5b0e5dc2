// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! OpenAI: connections of the service `openai`.
use crate::services::{self, shared};
/// The config of a connection of OpenAI.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Second key for the OpenAI API, in addition to `api_key`.
    pub api_key_2: Option<crate::Secret>,
    /// Third key for the OpenAI API, in addition to `api_key` and `api_key_2`.
    pub api_key_3: Option<crate::Secret>,
    /// Id of your workspace at the service.
    pub workspace_id: Option<String>,
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
    /// Second key for the OpenAI API, in addition to `api_key`.
    pub fn api_key_2(mut self, api_key_2: impl Into<crate::Secret>) -> Self {
        self.api_key_2 = Some(api_key_2.into());
        self
    }
    /// Third key for the OpenAI API, in addition to `api_key` and `api_key_2`.
    pub fn api_key_3(mut self, api_key_3: impl Into<crate::Secret>) -> Self {
        self.api_key_3 = Some(api_key_3.into());
        self
    }
    /// Id of your workspace at the service.
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
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
            name: "api_key_2",
            kind: services::Kind::Text,
            description: "Second key for the OpenAI API, in addition to `api_key`.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "api_key_3",
            kind: services::Kind::Text,
            description: "Third key for the OpenAI API, in addition to `api_key` and `api_key_2`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::WORKSPACE_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.api_key,
            &mut self.api_key_2,
            &mut self.api_key_3,
            &mut self.workspace_id,
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
        name: "openai",
        display_name: Some("OpenAI"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Snowplow: connections of the service `snowplow`.
use crate::services::{self, shared};
/// The config of a connection of Snowplow.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// URL of the repository that holds your Snowplow configuration files.
    pub config_repository_url: Option<String>,
    /// Whether Snowplow enrichments are applied to the events.
    pub enable_enrichments: Option<bool>,
    /// URL of the source's API; in answers, the one at which Fivetran takes the source's events. Only in answers.
    pub endpoint: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// URL of the repository that holds your Snowplow configuration files.
    pub fn config_repository_url(
        mut self,
        config_repository_url: impl Into<String>,
    ) -> Self {
        self.config_repository_url = Some(config_repository_url.into());
        self
    }
    /// Whether Snowplow enrichments are applied to the events.
    #[inline]
    pub fn enable_enrichments(mut self, enable_enrichments: bool) -> Self {
        self.enable_enrichments = Some(enable_enrichments);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "config_repository_url",
            kind: services::Kind::Text,
            description: "URL of the repository that holds your Snowplow configuration files.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "enable_enrichments",
            kind: services::Kind::Boolean,
            description: "Whether Snowplow enrichments are applied to the events.",
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::ENDPOINT
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.config_repository_url,
            &mut self.enable_enrichments,
            &mut self.endpoint,
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
        name: "snowplow",
        display_name: Some("Snowplow"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: false,
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Sentry: connections of the service `sentry`.
use crate::services::{self, shared};
/// The config of a connection of Sentry.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Id of your organization at the source.
    pub organization_id: Option<String>,
    /// Ids of the Sentry projects to sync; separate several by commas.
    pub project_ids: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// Id of your organization at the source.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// Ids of the Sentry projects to sync; separate several by commas.
    pub fn project_ids(mut self, project_ids: impl Into<String>) -> Self {
        self.project_ids = Some(project_ids.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        shared::ORGANIZATION_ID,
        services::Field {
            name: "project_ids",
            kind: services::Kind::Text,
            description: "Ids of the Sentry projects to sync; separate several by commas.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_token,
            &mut self.organization_id,
            &mut self.project_ids,
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
        name: "sentry",
        display_name: Some("Sentry"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

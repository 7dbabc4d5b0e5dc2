// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Statistics Netherlands CBS: connections of the service `statistics_netherlands_cbs`.
use crate::services::{self, shared};
/// The config of a connection of Statistics Netherlands CBS.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Identifier given by the source: of your API access, or of the data set to sync.
    pub identifier: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Identifier given by the source: of your API access, or of the data set to sync.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[shared::IDENTIFIER];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.identifier];
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
        name: "statistics_netherlands_cbs",
        display_name: Some("Statistics Netherlands CBS"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

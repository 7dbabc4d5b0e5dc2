// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Care Quality Commission: connections of the service `care_quality_commission`.
use crate::services::{self, shared};
/// The config of a connection of Care Quality Commission.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Primary one of the access keys that the service has issued.
    pub primary_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Primary one of the access keys that the service has issued.
    pub fn primary_key(mut self, primary_key: impl Into<crate::Secret>) -> Self {
        self.primary_key = Some(primary_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[shared::PRIMARY_KEY];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.primary_key];
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
        name: "care_quality_commission",
        display_name: Some("Care Quality Commission"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

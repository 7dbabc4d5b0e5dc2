// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Eventbrite: connections of the service `eventbrite`.
use crate::services;
/// The config of a connection of Eventbrite.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Private API token of the Eventbrite user whose events are read.
    pub private_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Private API token of the Eventbrite user whose events are read.
    pub fn private_token(mut self, private_token: impl Into<crate::Secret>) -> Self {
        self.private_token = Some(private_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "private_token",
            kind: services::Kind::Text,
            description: "Private API token of the Eventbrite user whose events are read.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.private_token];
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
        name: "eventbrite",
        display_name: Some("Eventbrite"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

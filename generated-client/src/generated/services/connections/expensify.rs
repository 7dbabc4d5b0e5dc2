// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Expensify: connections of the service `expensify`.
use crate::services;
/// The config of a connection of Expensify.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Partner user id of the Expensify API credentials.
    pub partner_user_id: Option<String>,
    /// Partner user secret of the Expensify API credentials, belonging to `partner_user_id`.
    pub partner_user_secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Partner user id of the Expensify API credentials.
    pub fn partner_user_id(mut self, partner_user_id: impl Into<String>) -> Self {
        self.partner_user_id = Some(partner_user_id.into());
        self
    }
    /// Partner user secret of the Expensify API credentials, belonging to `partner_user_id`.
    pub fn partner_user_secret(
        mut self,
        partner_user_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.partner_user_secret = Some(partner_user_secret.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "partner_user_id",
            kind: services::Kind::Text,
            description: "Partner user id of the Expensify API credentials.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "partner_user_secret",
            kind: services::Kind::Text,
            description: "Partner user secret of the Expensify API credentials, belonging to `partner_user_id`.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.partner_user_id,
            &mut self.partner_user_secret,
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
        name: "expensify",
        display_name: Some("Expensify"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

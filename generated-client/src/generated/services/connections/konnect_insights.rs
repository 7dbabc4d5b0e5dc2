// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Konnect Insights: connections of the service `konnect_insights`.
use crate::services::{self, shared};
/// The config of a connection of Konnect Insights.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token of the Konnect Insights account, used with `user_token`.
    pub account_token: Option<crate::Secret>,
    /// Token of the user in whose name the source's API is read.
    pub user_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token of the Konnect Insights account, used with `user_token`.
    pub fn account_token(mut self, account_token: impl Into<crate::Secret>) -> Self {
        self.account_token = Some(account_token.into());
        self
    }
    /// Token of the user in whose name the source's API is read.
    pub fn user_token(mut self, user_token: impl Into<crate::Secret>) -> Self {
        self.user_token = Some(user_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "account_token",
            kind: services::Kind::Text,
            description: "Token of the Konnect Insights account, used with `user_token`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::USER_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.account_token,
            &mut self.user_token,
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
        name: "konnect_insights",
        display_name: Some("Konnect Insights"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Impact Partner: connections of the service `impact_partner`.
use crate::services::{self, shared};
/// The config of a connection of Impact Partner.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// SID (unique id) of your account at the source.
    pub account_sid: Option<String>,
    /// Token that authenticates requests to the API of the source.
    pub auth_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// SID (unique id) of your account at the source.
    pub fn account_sid(mut self, account_sid: impl Into<String>) -> Self {
        self.account_sid = Some(account_sid.into());
        self
    }
    /// Token that authenticates requests to the API of the source.
    pub fn auth_token(mut self, auth_token: impl Into<crate::Secret>) -> Self {
        self.auth_token = Some(auth_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ACCOUNT_SID,
        shared::AUTH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.account_sid,
            &mut self.auth_token,
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
        name: "impact_partner",
        display_name: Some("Impact Partner"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

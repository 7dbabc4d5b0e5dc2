// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! e-conomic: connections of the service `economic`.
use crate::services;
/// The config of a connection of e-conomic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token by which one e-conomic agreement (customer account) has granted the app access.
    pub agreement_grant_token: Option<crate::Secret>,
    /// Secret token of the app registered with e-conomic, used with `agreement_grant_token`.
    pub app_secret_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token by which one e-conomic agreement (customer account) has granted the app access.
    pub fn agreement_grant_token(
        mut self,
        agreement_grant_token: impl Into<crate::Secret>,
    ) -> Self {
        self.agreement_grant_token = Some(agreement_grant_token.into());
        self
    }
    /// Secret token of the app registered with e-conomic, used with `agreement_grant_token`.
    pub fn app_secret_token(
        mut self,
        app_secret_token: impl Into<crate::Secret>,
    ) -> Self {
        self.app_secret_token = Some(app_secret_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "agreement_grant_token",
            kind: services::Kind::Text,
            description: "Token by which one e-conomic agreement (customer account) has granted the app access.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "app_secret_token",
            kind: services::Kind::Text,
            description: "Secret token of the app registered with e-conomic, used with `agreement_grant_token`.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.agreement_grant_token,
            &mut self.app_secret_token,
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
        name: "economic",
        display_name: Some("e-conomic"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

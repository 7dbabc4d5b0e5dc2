// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Rollbar: connections of the service `rollbar`.
use crate::services;
/// The config of a connection of Rollbar.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Access token of the Rollbar account, for data above single projects, with read scope.
    pub account_access_token: Option<crate::Secret>,
    /// Access token of one Rollbar project, with read scope.
    pub project_access_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Access token of the Rollbar account, for data above single projects, with read scope.
    pub fn account_access_token(
        mut self,
        account_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.account_access_token = Some(account_access_token.into());
        self
    }
    /// Access token of one Rollbar project, with read scope.
    pub fn project_access_token(
        mut self,
        project_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.project_access_token = Some(project_access_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "account_access_token",
            kind: services::Kind::Text,
            description: "Access token of the Rollbar account, for data above single projects, with read scope.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "project_access_token",
            kind: services::Kind::Text,
            description: "Access token of one Rollbar project, with read scope.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.account_access_token,
            &mut self.project_access_token,
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
        name: "rollbar",
        display_name: Some("Rollbar"),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

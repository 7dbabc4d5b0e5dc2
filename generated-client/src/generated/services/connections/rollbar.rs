// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Rollbar: connections of the service `rollbar`.
use crate::services;
/// The config of a connection of Rollbar.
#[derive(Clone, Default, PartialEq)]
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
        services::Field::new(
                "account_access_token",
                services::Kind::Text,
                "Access token of the Rollbar account, for data above single projects, with read scope.",
            )
            .secret(),
        services::Field::new(
                "project_access_token",
                services::Kind::Text,
                "Access token of one Rollbar project, with read scope.",
            )
            .secret(),
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
impl ::std::fmt::Debug for Config {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Config", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        display_name: Some("Rollbar"),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::new(services::Family::Connections, "rollbar")
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

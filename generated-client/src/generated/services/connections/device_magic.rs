// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Device Magic: connections of the service `device_magic`.
use crate::services::{self, shared};
/// The config of a connection of Device Magic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Access token issued by the source for its API.
    pub api_access_token: Option<crate::Secret>,
    /// Id of your organization at the source.
    pub organization_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Access token issued by the source for its API.
    pub fn api_access_token(
        mut self,
        api_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.api_access_token = Some(api_access_token.into());
        self
    }
    /// Id of your organization at the source.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::API_ACCESS_TOKEN,
        shared::ORGANIZATION_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.api_access_token,
            &mut self.organization_id,
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
        name: "device_magic",
        display_name: Some("Device Magic"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

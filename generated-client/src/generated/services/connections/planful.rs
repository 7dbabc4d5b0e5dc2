// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Planful: connections of the service `planful`.
use crate::services::{self, shared};
/// The config of a connection of Planful.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Access id of the Planful API credentials, used with `access_key`.
    pub access_id: Option<String>,
    /// Access key for the API of the source; some sources pair it with a secret or an id.
    pub access_key: Option<crate::Secret>,
    /// Email address of the user whose API access is used.
    pub email_id: Option<String>,
    /// URL at which your Planful application is reached.
    pub tenant_app_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Access id of the Planful API credentials, used with `access_key`.
    pub fn access_id(mut self, access_id: impl Into<String>) -> Self {
        self.access_id = Some(access_id.into());
        self
    }
    /// Access key for the API of the source; some sources pair it with a secret or an id.
    pub fn access_key(mut self, access_key: impl Into<crate::Secret>) -> Self {
        self.access_key = Some(access_key.into());
        self
    }
    /// Email address of the user whose API access is used.
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// URL at which your Planful application is reached.
    pub fn tenant_app_url(mut self, tenant_app_url: impl Into<String>) -> Self {
        self.tenant_app_url = Some(tenant_app_url.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "access_id",
            kind: services::Kind::Text,
            description: "Access id of the Planful API credentials, used with `access_key`.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_KEY
        },
        shared::EMAIL_ID,
        services::Field {
            name: "tenant_app_url",
            kind: services::Kind::Text,
            description: "URL at which your Planful application is reached.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.access_id,
            &mut self.access_key,
            &mut self.email_id,
            &mut self.tenant_app_url,
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
        name: "planful",
        display_name: Some("Planful"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

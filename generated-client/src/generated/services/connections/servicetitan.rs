// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! ServiceTitan: connections of the service `servicetitan`.
use crate::services::{self, shared};
/// The config of a connection of ServiceTitan.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that the source issued for your app.
    pub app_key: Option<crate::Secret>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub environment: Option<Environment>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that the source issued for your app.
    pub fn app_key(mut self, app_key: impl Into<crate::Secret>) -> Self {
        self.app_key = Some(app_key.into());
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::APP_KEY,
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            kind: services::Kind::Enum(Environment::VALUES),
            ..shared::ENVIRONMENT
        },
        shared::TENANT_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.app_key,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.environment,
            &mut self.tenant_id,
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
services::choice! {
    #[doc =
    " Environment of the source in which your account lives, such as production or sandbox."]
    pub enum Environment { #[doc = " `-integration.`"] Integration = "-integration.",
    #[doc = " `.`"] X = "." }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "servicetitan",
        display_name: Some("ServiceTitan"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! TikTok Organic: connections of the service `tiktok_organic`.
use crate::services::{self, shared};
/// The config of a connection of TikTok Organic.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Environment of the source's API to connect to, such as production or sandbox.
    pub api_environment: Option<shared::ApiEnvironment>,
    /// Id of your app at the source.
    pub app_id: Option<String>,
    /// Secret that belongs to the key or id with which the source's API is called.
    pub secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Environment of the source's API to connect to, such as production or sandbox.
    pub fn api_environment(
        mut self,
        api_environment: impl Into<shared::ApiEnvironment>,
    ) -> Self {
        self.api_environment = Some(api_environment.into());
        self
    }
    /// Id of your app at the source.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
    /// Secret that belongs to the key or id with which the source's API is called.
    pub fn secret(mut self, secret: impl Into<crate::Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::API_ENVIRONMENT,
        services::Field {
            applies_when: &[],
            ..shared::APP_ID
        },
        shared::SECRET,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_environment,
            &mut self.app_id,
            &mut self.secret,
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
        name: "tiktok_organic",
        display_name: Some("TikTok Organic"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

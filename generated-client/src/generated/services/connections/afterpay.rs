// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Afterpay: connections of the service `afterpay`.
use crate::services::{self, shared};
/// The config of a connection of Afterpay.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Environment of the source's API to connect to, such as production or sandbox.
    pub api_environment: Option<ApiEnvironment>,
    /// Id of your merchant or seller account at the source.
    pub merchant_id: Option<String>,
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub secret_key: Option<crate::Secret>,
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
        api_environment: impl Into<ApiEnvironment>,
    ) -> Self {
        self.api_environment = Some(api_environment.into());
        self
    }
    /// Id of your merchant or seller account at the source.
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub fn secret_key(mut self, secret_key: impl Into<crate::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(ApiEnvironment::VALUES),
            ..shared::API_ENVIRONMENT
        },
        shared::MERCHANT_ID,
        services::Field {
            applies_when: &[],
            ..shared::SECRET_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_environment,
            &mut self.merchant_id,
            &mut self.secret_key,
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
    " Environment of the source's API to connect to, such as production or sandbox."] pub
    enum ApiEnvironment { #[doc = " `global-api`"] GlobalApi = "global-api", #[doc =
    " `global-api-sandbox`"] GlobalApiSandbox = "global-api-sandbox" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "afterpay",
        display_name: Some("Afterpay"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

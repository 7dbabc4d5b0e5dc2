// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Snowflake for GCP: private links of the service `snowflake_gcp`.
use crate::services::{self, shared};
/// The config of a private link of Snowflake for GCP.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// URL of the Snowflake account that the private link leads to. Required.
    pub account_url: Option<String>,
    /// Id of Snowflake's private link service, as `SYSTEM$GET_PRIVATELINK_CONFIG` shows it. Required.
    pub pls_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// URL of the Snowflake account that the private link leads to. Required.
    pub fn account_url(mut self, account_url: impl Into<String>) -> Self {
        self.account_url = Some(account_url.into());
        self
    }
    /// Id of Snowflake's private link service, as `SYSTEM$GET_PRIVATELINK_CONFIG` shows it. Required.
    pub fn pls_id(mut self, pls_id: impl Into<String>) -> Self {
        self.pls_id = Some(pls_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            required: true,
            ..shared::ACCOUNT_URL
        },
        services::Field {
            required: true,
            ..shared::PLS_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.account_url,
            &mut self.pls_id,
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
        name: "snowflake_gcp",
        display_name: Some("Snowflake for GCP"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::PrivateLinks)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::PrivateLinkConfig for Config {}

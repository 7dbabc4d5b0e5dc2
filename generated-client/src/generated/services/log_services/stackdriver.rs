// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Cloud Logging: log services of the service `stackdriver`.
use crate::services::{self, shared};
/// The config of a log service of Google Cloud Logging.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub project_id: Option<String>,
    /// JSON key of the Google Cloud service account with which to log in.
    pub service_account_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// JSON key of the Google Cloud service account with which to log in.
    pub fn service_account_key(
        mut self,
        service_account_key: impl Into<crate::Secret>,
    ) -> Self {
        self.service_account_key = Some(service_account_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::PROJECT_ID,
        shared::SERVICE_ACCOUNT_KEY,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.project_id,
            &mut self.service_account_key,
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
        name: "stackdriver",
        display_name: Some("Google Cloud Logging"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::LogServices)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::LogServiceConfig for Config {}

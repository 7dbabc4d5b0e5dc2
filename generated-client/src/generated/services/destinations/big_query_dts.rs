// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! The destination service `big_query_dts`.
use crate::services::{self, shared};
/// The config of a destination of big\_query\_dts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the bucket in cloud storage.
    pub bucket: Option<String>,
    /// Location of the BigQuery datasets, e.g. `US` or `EU`.
    pub data_set_location: Option<String>,
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub project_id: Option<String>,
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub secret_key: Option<crate::Secret>,
    /// Whether JSON data is written to columns of the type JSON instead of STRING.
    pub support_json_type: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the bucket in cloud storage.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// Location of the BigQuery datasets, e.g. `US` or `EU`.
    pub fn data_set_location(mut self, data_set_location: impl Into<String>) -> Self {
        self.data_set_location = Some(data_set_location.into());
        self
    }
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub fn secret_key(mut self, secret_key: impl Into<crate::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
        self
    }
    /// Whether JSON data is written to columns of the type JSON instead of STRING.
    #[inline]
    pub fn support_json_type(mut self, support_json_type: bool) -> Self {
        self.support_json_type = Some(support_json_type);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::BUCKET
        },
        shared::DATA_SET_LOCATION,
        shared::PROJECT_ID,
        services::Field {
            applies_when: &[],
            ..shared::SECRET_KEY
        },
        shared::SUPPORT_JSON_TYPE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.bucket,
            &mut self.data_set_location,
            &mut self.project_id,
            &mut self.secret_key,
            &mut self.support_json_type,
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
        name: "big_query_dts",
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Destinations)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::DestinationConfig for Config {}

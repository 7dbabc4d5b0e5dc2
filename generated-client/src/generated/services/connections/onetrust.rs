// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! OneTrust: connections of the service `onetrust`.
use crate::services::{self, shared};
/// The config of a connection of OneTrust.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Area of OneTrust that is synced, given by its API path: consents, cookie scans or assessments.
    pub api_integration_type: Option<ApiIntegrationType>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub sub_domain: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Area of OneTrust that is synced, given by its API path: consents, cookie scans or assessments.
    pub fn api_integration_type(
        mut self,
        api_integration_type: impl Into<ApiIntegrationType>,
    ) -> Self {
        self.api_integration_type = Some(api_integration_type.into());
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
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "api_integration_type",
            kind: services::Kind::Enum(ApiIntegrationType::VALUES),
            description: "Area of OneTrust that is synced, given by its API path: consents, cookie scans or assessments.",
            ..services::Field::PLAIN
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        shared::SUB_DOMAIN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.api_integration_type,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.sub_domain,
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
    " Area of OneTrust that is synced, given by its API path: consents, cookie scans or assessments."]
    pub enum ApiIntegrationType { #[doc = " `/assessment/v2/assessments`"]
    AssessmentV2Assessments = "/assessment/v2/assessments", #[doc =
    " `/cmp/v1/webscans`"] CmpV1Webscans = "/cmp/v1/webscans", #[doc =
    " `consentmanager/v1/datasubjects/profiles`"] ConsentmanagerV1DatasubjectsProfiles =
    "consentmanager/v1/datasubjects/profiles" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "onetrust",
        display_name: Some("OneTrust"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

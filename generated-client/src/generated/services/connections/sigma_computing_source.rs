// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Sigma Computing: connections of the service `sigma_computing_source`.
use crate::services::{self, shared};
/// The config of a connection of Sigma Computing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Server of the Sigma API for the cloud and region in which your organisation is hosted.
    pub api_server: Option<ApiServer>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Server of the Sigma API for the cloud and region in which your organisation is hosted.
    pub fn api_server(mut self, api_server: impl Into<ApiServer>) -> Self {
        self.api_server = Some(api_server.into());
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
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "api_server",
            kind: services::Kind::Enum(ApiServer::VALUES),
            description: "Server of the Sigma API for the cloud and region in which your organisation is hosted.",
            ..services::Field::PLAIN
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_server,
            &mut self.client_id,
            &mut self.client_secret,
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
    " Server of the Sigma API for the cloud and region in which your organisation is hosted."]
    pub enum ApiServer { #[doc = " `api`"] Api = "api", #[doc = " `api.au.aws`"] ApiAuAws
    = "api.au.aws", #[doc = " `api.ca.aws`"] ApiCaAws = "api.ca.aws", #[doc =
    " `api.ca.azure`"] ApiCaAzure = "api.ca.azure", #[doc = " `api.eu.aws`"] ApiEuAws =
    "api.eu.aws", #[doc = " `api.eu.azure`"] ApiEuAzure = "api.eu.azure", #[doc =
    " `api.uk.aws`"] ApiUkAws = "api.uk.aws", #[doc = " `api.uk.azure`"] ApiUkAzure =
    "api.uk.azure", #[doc = " `api.us-a.aws`"] ApiUsAAws = "api.us-a.aws", #[doc =
    " `api.us.azure`"] ApiUsAzure = "api.us.azure", #[doc = " `aws-api`"] AwsApi =
    "aws-api" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "sigma_computing_source",
        display_name: Some("Sigma Computing"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! iLevel: connections of the service `ilevel`.
use crate::services::{self, shared};
/// The config of a connection of iLevel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub sub_domain: Option<SubDomain>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn sub_domain(mut self, sub_domain: impl Into<SubDomain>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            kind: services::Kind::Enum(SubDomain::VALUES),
            ..shared::SUB_DOMAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
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
    " Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`."]
    pub enum SubDomain { #[doc = " `api.ilevelsolutions.com`"] ApiIlevelsolutionsCom =
    "api.ilevelsolutions.com", #[doc = " `api.ilevelsolutions.eu`"] ApiIlevelsolutionsEu
    = "api.ilevelsolutions.eu", #[doc = " `sandapi.ilevelsolutions.com`"]
    SandapiIlevelsolutionsCom = "sandapi.ilevelsolutions.com", #[doc =
    " `sandapi.ilevelsolutions.eu`"] SandapiIlevelsolutionsEu =
    "sandapi.ilevelsolutions.eu" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "ilevel",
        display_name: Some("iLevel"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

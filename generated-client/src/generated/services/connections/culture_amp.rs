// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Culture Amp: connections of the service `culture_amp`.
use crate::services::{self, shared};
/// The config of a connection of Culture Amp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<BaseUrl>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// UUID of the Culture Amp entity for which access is requested.
    pub target_entity_id: Option<TargetEntityId>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<BaseUrl>) -> Self {
        self.base_url = Some(base_url.into());
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
    /// UUID of the Culture Amp entity for which access is requested.
    pub fn target_entity_id(
        mut self,
        target_entity_id: impl Into<TargetEntityId>,
    ) -> Self {
        self.target_entity_id = Some(target_entity_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(BaseUrl::VALUES),
            ..shared::BASE_URL
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "target_entity_id",
            kind: services::Kind::Enum(TargetEntityId::VALUES),
            description: "UUID of the Culture Amp entity for which access is requested.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.base_url,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.target_entity_id,
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
    " Base address of the source's API: its URL, its host, or the part of it that varies."]
    pub enum BaseUrl { #[doc = " `api.cultureamp.com`"] ApiCultureampCom =
    "api.cultureamp.com", #[doc = " `sandbox.public-api.development.cultureamp.net`"]
    SandboxPublicApiDevelopmentCultureampNet =
    "sandbox.public-api.development.cultureamp.net" }
}
services::choice! {
    #[doc = " UUID of the Culture Amp entity for which access is requested."] pub enum
    TargetEntityId { #[doc = " `79040b4d-3e2b-4480-a061-2e230eeb83b2`"]
    X79040b4d3e2b4480A0612e230eeb83b2 = "79040b4d-3e2b-4480-a061-2e230eeb83b2", #[doc =
    " `8ed17dce-9eca-4383-a9e1-54f82c362b6d`"] X8ed17dce9eca4383A9e154f82c362b6d =
    "8ed17dce-9eca-4383-a9e1-54f82c362b6d" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "culture_amp",
        display_name: Some("Culture Amp"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

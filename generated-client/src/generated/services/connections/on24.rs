// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! ON24: connections of the service `on24`.
use crate::services::{self, shared};
/// The config of a connection of ON24.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Access token, or its key part, issued by the source for its API.
    pub token_key: Option<crate::Secret>,
    /// Secret that belongs to the token in `token_key`.
    pub token_secret: Option<crate::Secret>,
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
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Access token, or its key part, issued by the source for its API.
    pub fn token_key(mut self, token_key: impl Into<crate::Secret>) -> Self {
        self.token_key = Some(token_key.into());
        self
    }
    /// Secret that belongs to the token in `token_key`.
    pub fn token_secret(mut self, token_secret: impl Into<crate::Secret>) -> Self {
        self.token_secret = Some(token_secret.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        shared::TOKEN_KEY,
        shared::TOKEN_SECRET,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.client_id,
            &mut self.region,
            &mut self.token_key,
            &mut self.token_secret,
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
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `api`"] Api = "api", #[doc = " `api.eu`"] ApiEu = "api.eu" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "on24",
        display_name: Some("ON24"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

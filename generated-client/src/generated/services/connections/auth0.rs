// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Auth0: connections of the service `auth0`.
use crate::services::{self, shared};
/// The config of a connection of Auth0.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Identifier of the Auth0 API for which the token is requested, such as `https://acme.auth0.com/api/v2/`.
    pub audience: Option<crate::Secret>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub domain: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Identifier of the Auth0 API for which the token is requested, such as `https://acme.auth0.com/api/v2/`.
    pub fn audience(mut self, audience: impl Into<crate::Secret>) -> Self {
        self.audience = Some(audience.into());
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
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "audience",
            kind: services::Kind::Text,
            description: "Identifier of the Auth0 API for which the token is requested, such as `https://acme.auth0.com/api/v2/`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        shared::DOMAIN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.audience,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.domain,
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
        name: "auth0",
        display_name: Some("Auth0"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

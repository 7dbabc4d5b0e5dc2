// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Pipedrive: connections of the service `pipedrive`.
use crate::services::{self, shared};
/// The config of a connection of Pipedrive.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub domain: Option<String>,
    /// URL to enter at the source, to which it then sends its events. Only in answers.
    pub webhook_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
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
            applies_when: &[],
            ..shared::API_TOKEN
        },
        shared::DOMAIN,
        services::Field {
            read_only: true,
            applies_when: &[],
            ..shared::WEBHOOK_URL
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_token,
            &mut self.domain,
            &mut self.webhook_url,
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
/// How a connection of Pipedrive is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_access,
            &mut self.refresh_token,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Auth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Auth {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Auth", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "pipedrive",
        display_name: Some("Pipedrive"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

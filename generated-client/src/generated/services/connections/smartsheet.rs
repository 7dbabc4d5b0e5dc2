// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Smartsheet: connections of the service `smartsheet`.
use crate::services::{self, shared};
/// The config of a connection of Smartsheet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the source. Counts with `auth_mode` `APIToken`.
    pub api_token: Option<crate::Secret>,
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub auth_mode: Option<AuthMode>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the source. Counts with `auth_mode` `APIToken`.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub fn auth_mode(mut self, auth_mode: impl Into<AuthMode>) -> Self {
        self.auth_mode = Some(auth_mode.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::API_TOKEN,
        services::Field {
            kind: services::Kind::Enum(AuthMode::VALUES),
            ..shared::AUTH_MODE
        },
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_token,
            &mut self.auth_mode,
            &mut self.region,
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
    " Way of logging in, such as with a user's password, a token, a certificate or OAuth."]
    pub enum AuthMode { #[doc = " `APIToken`"] ApiToken = "APIToken", #[doc =
    " `OAuth2`"] OAuth2 = "OAuth2" }
}
services::choice! {
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `AU`"] Au = "AU", #[doc = " `COM`"] Com = "COM", #[doc =
    " `EU`"] Eu = "EU" }
}
/// How a connection of Smartsheet is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// Id of the company or account at the source (its realm) for which access was granted.
    pub realm_id: Option<String>,
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
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Id of the company or account at the source (its realm) for which access was granted.
    pub fn realm_id(mut self, realm_id: impl Into<String>) -> Self {
        self.realm_id = Some(realm_id.into());
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
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        shared::REALM_ID,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.access_token,
            &mut self.realm_id,
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
        name: "smartsheet",
        display_name: Some("Smartsheet"),
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

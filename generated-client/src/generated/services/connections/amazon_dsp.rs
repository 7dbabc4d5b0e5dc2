// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Amazon DSP: connections of the service `amazon_dsp`.
use crate::services::{self, shared};
/// The config of a connection of Amazon DSP.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Regional variant of the Amazon Ads API host: North America, Europe or Far East.
    pub api_url_region: Option<ApiUrlRegion>,
    /// Regional variant of the Amazon host on which the account owner grants access.
    pub auth_url_region: Option<AuthUrlRegion>,
    /// Advertising profiles to sync, by their ids.
    pub profiles: Option<String>,
    /// Top-level domain of the regional Amazon host that issues access tokens.
    pub token_url_region: Option<TokenUrlRegion>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Regional variant of the Amazon Ads API host: North America, Europe or Far East.
    pub fn api_url_region(mut self, api_url_region: impl Into<ApiUrlRegion>) -> Self {
        self.api_url_region = Some(api_url_region.into());
        self
    }
    /// Regional variant of the Amazon host on which the account owner grants access.
    pub fn auth_url_region(mut self, auth_url_region: impl Into<AuthUrlRegion>) -> Self {
        self.auth_url_region = Some(auth_url_region.into());
        self
    }
    /// Advertising profiles to sync, by their ids.
    pub fn profiles(mut self, profiles: impl Into<String>) -> Self {
        self.profiles = Some(profiles.into());
        self
    }
    /// Top-level domain of the regional Amazon host that issues access tokens.
    pub fn token_url_region(
        mut self,
        token_url_region: impl Into<TokenUrlRegion>,
    ) -> Self {
        self.token_url_region = Some(token_url_region.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "api_url_region",
            kind: services::Kind::Enum(ApiUrlRegion::VALUES),
            description: "Regional variant of the Amazon Ads API host: North America, Europe or Far East.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "auth_url_region",
            kind: services::Kind::Enum(AuthUrlRegion::VALUES),
            description: "Regional variant of the Amazon host on which the account owner grants access.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Text,
            applies_when: &[],
            ..shared::PROFILES
        },
        services::Field {
            name: "token_url_region",
            kind: services::Kind::Enum(TokenUrlRegion::VALUES),
            description: "Top-level domain of the regional Amazon host that issues access tokens.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.api_url_region,
            &mut self.auth_url_region,
            &mut self.profiles,
            &mut self.token_url_region,
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
    " Regional variant of the Amazon Ads API host: North America, Europe or Far East."]
    pub enum ApiUrlRegion { #[doc = " `api`"] Api = "api", #[doc = " `api-eu`"] ApiEu =
    "api-eu", #[doc = " `api-fe`"] ApiFe = "api-fe" }
}
services::choice! {
    #[doc =
    " Regional variant of the Amazon host on which the account owner grants access."] pub
    enum AuthUrlRegion { #[doc = " `apac.account`"] ApacAccount = "apac.account", #[doc =
    " `eu.account`"] EuAccount = "eu.account", #[doc = " `www`"] Www = "www" }
}
services::choice! {
    #[doc = " Top-level domain of the regional Amazon host that issues access tokens."]
    pub enum TokenUrlRegion { #[doc = " `co.jp`"] CoJp = "co.jp", #[doc = " `co.uk`"]
    CoUk = "co.uk", #[doc = " `com`"] Com = "com" }
}
/// How a connection of Amazon DSP is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
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
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
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
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.access_token,
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
        name: "amazon_dsp",
        display_name: Some("Amazon DSP"),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

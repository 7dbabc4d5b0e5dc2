// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Samsara: connections of the service `samsara`.
use crate::services::{self, shared};
/// The config of a connection of Samsara.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token. Counts with `auth_type` `access_token`.
    pub access_token: Option<crate::Secret>,
    /// Id of your app at the source. Counts with `auth_type` `oauth_2`.
    pub app_id: Option<String>,
    /// Secret of the app named by `app_id`. Counts with `auth_type` `oauth_2`.
    pub app_secret: Option<crate::Secret>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
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
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token. Counts with `auth_type` `access_token`.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Id of your app at the source. Counts with `auth_type` `oauth_2`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
    /// Secret of the app named by `app_id`. Counts with `auth_type` `oauth_2`.
    pub fn app_secret(mut self, app_secret: impl Into<crate::Secret>) -> Self {
        self.app_secret = Some(app_secret.into());
        self
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
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
        shared::ACCESS_TOKEN,
        shared::APP_ID,
        shared::APP_SECRET,
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.access_token,
            &mut self.app_id,
            &mut self.app_secret,
            &mut self.auth_type,
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
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `access_token`"] AccessToken = "access_token", #[doc =
    " `oauth_2`"] Oauth2 = "oauth_2" }
}
services::choice! {
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `eu.samsara`"] EuSamsara = "eu.samsara", #[doc =
    " `samsara`"] Samsara = "samsara" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "samsara",
        display_name: Some("Samsara"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

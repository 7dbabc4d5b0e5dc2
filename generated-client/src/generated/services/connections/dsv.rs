// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! DSV: connections of the service `dsv`.
use crate::services::{self, shared};
/// The config of a connection of DSV.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Password of `dsv_username` in the DSV API.
    pub dsv_password: Option<crate::Secret>,
    /// User name of the DSV account whose shipments are read, used with `dsv_password`.
    pub dsv_username: Option<String>,
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub environment: Option<Environment>,
    /// Subscription key for the DSV API that issues access tokens, from the DSV developer portal.
    pub oauth_subscription_key: Option<crate::Secret>,
    /// Subscription key for the DSV tracking API, from the DSV developer portal.
    pub tracking_subscription_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Password of `dsv_username` in the DSV API.
    pub fn dsv_password(mut self, dsv_password: impl Into<crate::Secret>) -> Self {
        self.dsv_password = Some(dsv_password.into());
        self
    }
    /// User name of the DSV account whose shipments are read, used with `dsv_password`.
    pub fn dsv_username(mut self, dsv_username: impl Into<String>) -> Self {
        self.dsv_username = Some(dsv_username.into());
        self
    }
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// Subscription key for the DSV API that issues access tokens, from the DSV developer portal.
    pub fn oauth_subscription_key(
        mut self,
        oauth_subscription_key: impl Into<crate::Secret>,
    ) -> Self {
        self.oauth_subscription_key = Some(oauth_subscription_key.into());
        self
    }
    /// Subscription key for the DSV tracking API, from the DSV developer portal.
    pub fn tracking_subscription_key(
        mut self,
        tracking_subscription_key: impl Into<crate::Secret>,
    ) -> Self {
        self.tracking_subscription_key = Some(tracking_subscription_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "dsv_password",
            kind: services::Kind::Text,
            description: "Password of `dsv_username` in the DSV API.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "dsv_username",
            kind: services::Kind::Text,
            description: "User name of the DSV account whose shipments are read, used with `dsv_password`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(Environment::VALUES),
            ..shared::ENVIRONMENT
        },
        services::Field {
            name: "oauth_subscription_key",
            kind: services::Kind::Text,
            description: "Subscription key for the DSV API that issues access tokens, from the DSV developer portal.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "tracking_subscription_key",
            kind: services::Kind::Text,
            description: "Subscription key for the DSV tracking API, from the DSV developer portal.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.dsv_password,
            &mut self.dsv_username,
            &mut self.environment,
            &mut self.oauth_subscription_key,
            &mut self.tracking_subscription_key,
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
    " Environment of the source in which your account lives, such as production or sandbox."]
    pub enum Environment { #[doc = " `my`"] My = "my", #[doc = " `my-demo`"] MyDemo =
    "my-demo" }
}
/// How a connection of DSV is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
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
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.access_token,
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
        name: "dsv",
        display_name: Some("DSV"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! GitLab: connections of the service `gitlab`.
use crate::services::{self, shared};
/// The config of a connection of GitLab.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.
    pub auth: Option<AuthValue>,
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<BaseUrl>,
    /// Certificate that Fivetran shows to the source to prove who it is.
    pub client_certificate: Option<crate::Secret>,
    /// Private key of the client certificate.
    pub client_private_key: Option<crate::Secret>,
    /// Base URL of the source's API, for when none of the preset addresses fits.
    pub custom_base_url: Option<String>,
    /// Whether to connect to GitLab with mutual TLS, using `client_certificate` and `client_private_key`.
    pub enable_mtls_connection: Option<String>,
    /// Personal access token of the user or service principal that logs in. Counts with `auth` `personal_access_token`.
    pub personal_access_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Kind of credentials used to log in, such as a password, a key pair, a token or OAuth.
    pub fn auth(mut self, auth: impl Into<AuthValue>) -> Self {
        self.auth = Some(auth.into());
        self
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<BaseUrl>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }
    /// Certificate that Fivetran shows to the source to prove who it is.
    pub fn client_certificate(
        mut self,
        client_certificate: impl Into<crate::Secret>,
    ) -> Self {
        self.client_certificate = Some(client_certificate.into());
        self
    }
    /// Private key of the client certificate.
    pub fn client_private_key(
        mut self,
        client_private_key: impl Into<crate::Secret>,
    ) -> Self {
        self.client_private_key = Some(client_private_key.into());
        self
    }
    /// Base URL of the source's API, for when none of the preset addresses fits.
    pub fn custom_base_url(mut self, custom_base_url: impl Into<String>) -> Self {
        self.custom_base_url = Some(custom_base_url.into());
        self
    }
    /// Whether to connect to GitLab with mutual TLS, using `client_certificate` and `client_private_key`.
    pub fn enable_mtls_connection(
        mut self,
        enable_mtls_connection: impl Into<String>,
    ) -> Self {
        self.enable_mtls_connection = Some(enable_mtls_connection.into());
        self
    }
    /// Personal access token of the user or service principal that logs in. Counts with `auth` `personal_access_token`.
    pub fn personal_access_token(
        mut self,
        personal_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.personal_access_token = Some(personal_access_token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthValue::VALUES),
            ..shared::AUTH
        },
        services::Field {
            kind: services::Kind::Enum(BaseUrl::VALUES),
            ..shared::BASE_URL
        },
        services::Field {
            applies_when: &[],
            ..shared::CLIENT_CERTIFICATE
        },
        services::Field {
            applies_when: &[],
            ..shared::CLIENT_PRIVATE_KEY
        },
        shared::CUSTOM_BASE_URL,
        services::Field {
            name: "enable_mtls_connection",
            kind: services::Kind::Text,
            description: "Whether to connect to GitLab with mutual TLS, using `client_certificate` and `client_private_key`.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("auth", "personal_access_token")],
            ..shared::PERSONAL_ACCESS_TOKEN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.auth,
            &mut self.base_url,
            &mut self.client_certificate,
            &mut self.client_private_key,
            &mut self.custom_base_url,
            &mut self.enable_mtls_connection,
            &mut self.personal_access_token,
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
    " Kind of credentials used to log in, such as a password, a key pair, a token or OAuth."]
    pub enum AuthValue { #[doc = " `oauth_2`"] Oauth2 = "oauth_2", #[doc =
    " `personal_access_token`"] PersonalAccessToken = "personal_access_token" }
}
services::choice! {
    #[doc =
    " Base address of the source's API: its URL, its host, or the part of it that varies."]
    pub enum BaseUrl { #[doc = " ``"] Empty = "", #[doc = " `gitlab.com`"] GitlabCom =
    "gitlab.com" }
}
/// How a connection of GitLab is authorized: `auth`.
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
        name: "gitlab",
        display_name: Some("GitLab"),
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

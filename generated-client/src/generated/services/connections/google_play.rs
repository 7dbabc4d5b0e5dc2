// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Play: connections of the service `google_play`.
use crate::services::{self, shared};
/// The config of a connection of Google Play.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the bucket in cloud storage.
    pub bucket: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the bucket in cloud storage.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::BUCKET
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.bucket];
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
/// How a connection of Google Play is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Way of logging in; decides which of the credential fields are needed.
    pub authentication_method: Option<AuthAuthenticationMethod>,
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Key (JSON) of your own Google service account with access to the Play Console data. Counts with `authentication_method` `CUSTOM_SERVICE_ACCOUNT`.
    pub svc_acc_secret_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Way of logging in; decides which of the credential fields are needed.
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthAuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
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
    /// Key (JSON) of your own Google service account with access to the Play Console data. Counts with `authentication_method` `CUSTOM_SERVICE_ACCOUNT`.
    pub fn svc_acc_secret_key(
        mut self,
        svc_acc_secret_key: impl Into<crate::Secret>,
    ) -> Self {
        self.svc_acc_secret_key = Some(svc_acc_secret_key.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthAuthenticationMethod::VALUES),
            ..shared::AUTHENTICATION_METHOD
        },
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
        services::Field {
            name: "svc_acc_secret_key",
            kind: services::Kind::Text,
            description: "Key (JSON) of your own Google service account with access to the Play Console data.",
            secret: true,
            applies_when: &[("authentication_method", "CUSTOM_SERVICE_ACCOUNT")],
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.authentication_method,
            &mut self.client_access,
            &mut self.refresh_token,
            &mut self.svc_acc_secret_key,
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
services::choice! {
    #[doc = " Way of logging in; decides which of the credential fields are needed."] pub
    enum AuthAuthenticationMethod { #[doc = " `CUSTOM_SERVICE_ACCOUNT`"]
    CustomServiceAccount = "CUSTOM_SERVICE_ACCOUNT", #[doc =
    " `FIVETRAN_SERVICE_ACCOUNT`"] FivetranServiceAccount = "FIVETRAN_SERVICE_ACCOUNT",
    #[doc = " `OAUTH`"] Oauth = "OAUTH" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "google_play",
        display_name: Some("Google Play"),
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

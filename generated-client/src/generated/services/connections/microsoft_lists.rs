// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Microsoft Lists: connections of the service `microsoft_lists`.
use crate::services::{self, shared};
/// The config of a connection of Microsoft Lists.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub auth_method: Option<AuthMethod>,
    /// Id of the site at the source whose data is synced.
    pub site_id: Option<String>,
    /// Name of the site at the source whose data is synced.
    pub site_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub fn auth_method(mut self, auth_method: impl Into<AuthMethod>) -> Self {
        self.auth_method = Some(auth_method.into());
        self
    }
    /// Id of the site at the source whose data is synced.
    pub fn site_id(mut self, site_id: impl Into<String>) -> Self {
        self.site_id = Some(site_id.into());
        self
    }
    /// Name of the site at the source whose data is synced.
    pub fn site_name(mut self, site_name: impl Into<String>) -> Self {
        self.site_name = Some(site_name.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthMethod::VALUES),
            ..shared::AUTH_METHOD
        },
        shared::SITE_ID,
        shared::SITE_NAME,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.auth_method,
            &mut self.site_id,
            &mut self.site_name,
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
    " Kind of credentials used to log in; decides which of the other login fields are needed."]
    pub enum AuthMethod { #[doc = " `AUTHORIZATION_CODE`"] AuthorizationCode =
    "AUTHORIZATION_CODE", #[doc = " `MANAGED_IDENTITY_SYSTEM`"] ManagedIdentitySystem =
    "MANAGED_IDENTITY_SYSTEM", #[doc = " `MANAGED_IDENTITY_USER`"] ManagedIdentityUser =
    "MANAGED_IDENTITY_USER", #[doc = " `SERVICE_PRINCIPAL_CERTIFICATE`"]
    ServicePrincipalCertificate = "SERVICE_PRINCIPAL_CERTIFICATE", #[doc =
    " `SERVICE_PRINCIPAL_SECRET`"] ServicePrincipalSecret = "SERVICE_PRINCIPAL_SECRET" }
}
/// How a connection of Microsoft Lists is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<String>,
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
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
        shared::TENANT_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.client_access,
            &mut self.refresh_token,
            &mut self.tenant_id,
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
        name: "microsoft_lists",
        display_name: Some("Microsoft Lists"),
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

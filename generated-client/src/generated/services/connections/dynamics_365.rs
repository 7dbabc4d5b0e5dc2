// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Microsoft Dynamics 365 CRM: connections of the service `dynamics_365`.
use crate::services::{self, shared};
/// The config of a connection of Microsoft Dynamics 365 CRM.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Domain name of your account or business at the source.
    pub domain_name: Option<String>,
    /// URL under which the Dynamics 365 environment is reached, e.g. `https://acme.crm.dynamics.com`.
    pub resource_url: Option<String>,
    /// Name of the user whose login authorised the connection. Only in answers.
    pub connecting_user: Option<String>,
    /// Email address of the user whose login authorised the connection. Only in answers.
    pub connecting_user_email: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Domain name of your account or business at the source.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }
    /// URL under which the Dynamics 365 environment is reached, e.g. `https://acme.crm.dynamics.com`.
    pub fn resource_url(mut self, resource_url: impl Into<String>) -> Self {
        self.resource_url = Some(resource_url.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        shared::DOMAIN_NAME,
        services::Field {
            name: "resource_url",
            kind: services::Kind::Text,
            description: "URL under which the Dynamics 365 environment is reached, e.g. `https://acme.crm.dynamics.com`.",
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::CONNECTING_USER
        },
        services::Field {
            read_only: true,
            ..shared::CONNECTING_USER_EMAIL
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.auth_type,
            &mut self.domain_name,
            &mut self.resource_url,
            &mut self.connecting_user,
            &mut self.connecting_user_email,
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
    pub enum AuthType { #[doc = " `OAUTH2`"] Oauth2 = "OAUTH2", #[doc =
    " `SERVICE_PRINCIPAL`"] ServicePrincipal = "SERVICE_PRINCIPAL" }
}
/// How a connection of Microsoft Dynamics 365 CRM is authorized: `auth`.
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
        name: "dynamics_365",
        display_name: Some("Microsoft Dynamics 365 CRM"),
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

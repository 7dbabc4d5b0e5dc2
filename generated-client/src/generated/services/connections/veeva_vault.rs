// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Veeva Vault: connections of the service `veeva_vault`.
use crate::services::{self, shared};
/// The config of a connection of Veeva Vault.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Way of logging in; decides which of the credential fields are needed.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub base_url: Option<String>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Token URL of the OAuth server that issues access tokens for Veeva Vault. Counts with `authentication_method` `OAuth2`.
    pub o_auth_service_token_url: Option<String>,
    /// Id of the OAuth 2.0 / OpenID Connect profile set up in Veeva Vault. Counts with `authentication_method` `OAuth2`.
    pub oidc_profile_id: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// OAuth scope to ask for, written as the source defines it.
    pub scope: Option<String>,
    /// Name of the user under which the connection logs in.
    pub username: Option<String>,
    /// DNS name of your vault, e.g. `acme.veevavault.com`.
    pub vault_dns: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Way of logging in; decides which of the credential fields are needed.
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }
    /// Base address of the source's API: its URL, its host, or the part of it that varies.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
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
    /// Token URL of the OAuth server that issues access tokens for Veeva Vault. Counts with `authentication_method` `OAuth2`.
    pub fn o_auth_service_token_url(
        mut self,
        o_auth_service_token_url: impl Into<String>,
    ) -> Self {
        self.o_auth_service_token_url = Some(o_auth_service_token_url.into());
        self
    }
    /// Id of the OAuth 2.0 / OpenID Connect profile set up in Veeva Vault. Counts with `authentication_method` `OAuth2`.
    pub fn oidc_profile_id(mut self, oidc_profile_id: impl Into<String>) -> Self {
        self.oidc_profile_id = Some(oidc_profile_id.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// OAuth scope to ask for, written as the source defines it.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// DNS name of your vault, e.g. `acme.veevavault.com`.
    pub fn vault_dns(mut self, vault_dns: impl Into<String>) -> Self {
        self.vault_dns = Some(vault_dns.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthenticationMethod::VALUES),
            ..shared::AUTHENTICATION_METHOD
        },
        shared::BASE_URL,
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "o_auth_service_token_url",
            kind: services::Kind::Text,
            description: "Token URL of the OAuth server that issues access tokens for Veeva Vault.",
            applies_when: &[("authentication_method", "OAuth2")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "oidc_profile_id",
            kind: services::Kind::Text,
            description: "Id of the OAuth 2.0 / OpenID Connect profile set up in Veeva Vault.",
            applies_when: &[("authentication_method", "OAuth2")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::SCOPE,
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
        services::Field {
            name: "vault_dns",
            kind: services::Kind::Text,
            description: "DNS name of your vault, e.g. `acme.veevavault.com`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 10] = [
            &mut self.authentication_method,
            &mut self.base_url,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.o_auth_service_token_url,
            &mut self.oidc_profile_id,
            &mut self.password,
            &mut self.scope,
            &mut self.username,
            &mut self.vault_dns,
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
    #[doc = " Way of logging in; decides which of the credential fields are needed."] pub
    enum AuthenticationMethod { #[doc = " `Basic`"] Basic = "Basic", #[doc = " `OAuth2`"]
    OAuth2 = "OAuth2" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "veeva_vault",
        display_name: Some("Veeva Vault"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

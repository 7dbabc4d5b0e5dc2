// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Younium: connections of the service `younium`.
use crate::services::{self, shared};
/// The config of a connection of Younium.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Address or name of the authentication server that issues the access tokens.
    pub auth_environment: Option<AuthEnvironment>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub environment: Option<Environment>,
    /// API host of the Younium environment (production or sandbox, region) for JWT login. Counts with `auth_type` `jwt_auth`.
    pub jwt_environment: Option<JwtEnvironment>,
    /// Id or name of the legal entity in Younium whose data is read.
    pub legal_entity_id: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Name of the user under which the connection logs in.
    pub username: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Address or name of the authentication server that issues the access tokens.
    pub fn auth_environment(
        mut self,
        auth_environment: impl Into<AuthEnvironment>,
    ) -> Self {
        self.auth_environment = Some(auth_environment.into());
        self
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
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
    /// Environment of the source in which your account lives, such as production or sandbox.
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
    /// API host of the Younium environment (production or sandbox, region) for JWT login. Counts with `auth_type` `jwt_auth`.
    pub fn jwt_environment(
        mut self,
        jwt_environment: impl Into<JwtEnvironment>,
    ) -> Self {
        self.jwt_environment = Some(jwt_environment.into());
        self
    }
    /// Id or name of the legal entity in Younium whose data is read.
    pub fn legal_entity_id(mut self, legal_entity_id: impl Into<String>) -> Self {
        self.legal_entity_id = Some(legal_entity_id.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthEnvironment::VALUES),
            ..shared::AUTH_ENVIRONMENT
        },
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            kind: services::Kind::Enum(Environment::VALUES),
            ..shared::ENVIRONMENT
        },
        services::Field {
            name: "jwt_environment",
            kind: services::Kind::Enum(JwtEnvironment::VALUES),
            description: "API host of the Younium environment (production or sandbox, region) for JWT login.",
            applies_when: &[("auth_type", "jwt_auth")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "legal_entity_id",
            kind: services::Kind::Text,
            description: "Id or name of the legal entity in Younium whose data is read.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        services::Field {
            applies_when: &[],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.auth_environment,
            &mut self.auth_type,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.environment,
            &mut self.jwt_environment,
            &mut self.legal_entity_id,
            &mut self.password,
            &mut self.username,
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
    " Address or name of the authentication server that issues the access tokens."] pub
    enum AuthEnvironment { #[doc =
    " `younium-identity-server-sandbox.azurewebsites.net`"]
    YouniumIdentityServerSandboxAzurewebsitesNet =
    "younium-identity-server-sandbox.azurewebsites.net", #[doc =
    " `younium-identity-server.azurewebsites.net`"] YouniumIdentityServerAzurewebsitesNet
    = "younium-identity-server.azurewebsites.net" }
}
services::choice! {
    #[doc =
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `jwt_auth`"] JwtAuth = "jwt_auth", #[doc = " `oauth2`"]
    Oauth2 = "oauth2" }
}
services::choice! {
    #[doc =
    " Environment of the source in which your account lives, such as production or sandbox."]
    pub enum Environment { #[doc = " `api`"] Api = "api", #[doc = " `api.sandbox.us`"]
    ApiSandboxUs = "api.sandbox.us", #[doc = " `api.us`"] ApiUs = "api.us", #[doc =
    " `apisanbox`"] Apisanbox = "apisanbox" }
}
services::choice! {
    #[doc =
    " API host of the Younium environment (production or sandbox, region) for JWT login."]
    pub enum JwtEnvironment { #[doc = " `api`"] Api = "api", #[doc = " `api.sandbox`"]
    ApiSandbox = "api.sandbox", #[doc = " `api.sandbox.us`"] ApiSandboxUs =
    "api.sandbox.us", #[doc = " `api.us`"] ApiUs = "api.us" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "younium",
        display_name: Some("Younium"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

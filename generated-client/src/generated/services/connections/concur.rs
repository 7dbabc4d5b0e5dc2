// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! SAP Concur: connections of the service `concur`.
use crate::services::{self, shared};
/// The config of a connection of SAP Concur.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub auth_mode: Option<AuthMode>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Company request token issued by SAP Concur, exchanged for access tokens. Counts with `auth_mode` `CompanyLevel`.
    pub company_request_token: Option<crate::Secret>,
    /// UUID of the company in SAP Concur, used together with `company_request_token`. Counts with `auth_mode` `CompanyLevel`.
    pub company_uuid: Option<String>,
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<String>,
    /// Password of the user with whom the source is read. Counts with `auth_mode` `PasswordGrant`.
    pub login_password: Option<crate::Secret>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<String>,
    /// Name of the user under which the connection logs in. Counts with `auth_mode` `PasswordGrant`.
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
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub fn auth_mode(mut self, auth_mode: impl Into<AuthMode>) -> Self {
        self.auth_mode = Some(auth_mode.into());
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
    /// Company request token issued by SAP Concur, exchanged for access tokens. Counts with `auth_mode` `CompanyLevel`.
    pub fn company_request_token(
        mut self,
        company_request_token: impl Into<crate::Secret>,
    ) -> Self {
        self.company_request_token = Some(company_request_token.into());
        self
    }
    /// UUID of the company in SAP Concur, used together with `company_request_token`. Counts with `auth_mode` `CompanyLevel`.
    pub fn company_uuid(mut self, company_uuid: impl Into<String>) -> Self {
        self.company_uuid = Some(company_uuid.into());
        self
    }
    /// How far back the historical sync reaches.
    pub fn historical_sync_limit(
        mut self,
        historical_sync_limit: impl Into<String>,
    ) -> Self {
        self.historical_sync_limit = Some(historical_sync_limit.into());
        self
    }
    /// Password of the user with whom the source is read. Counts with `auth_mode` `PasswordGrant`.
    pub fn login_password(mut self, login_password: impl Into<crate::Secret>) -> Self {
        self.login_password = Some(login_password.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Name of the user under which the connection logs in. Counts with `auth_mode` `PasswordGrant`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthMode::VALUES),
            ..shared::AUTH_MODE
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "company_request_token",
            kind: services::Kind::Text,
            description: "Company request token issued by SAP Concur, exchanged for access tokens.",
            secret: true,
            applies_when: &[("auth_mode", "CompanyLevel")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "company_uuid",
            kind: services::Kind::Text,
            description: "UUID of the company in SAP Concur, used together with `company_request_token`.",
            applies_when: &[("auth_mode", "CompanyLevel")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Text,
            ..shared::HISTORICAL_SYNC_LIMIT
        },
        shared::LOGIN_PASSWORD,
        shared::REGION,
        services::Field {
            applies_when: &[("auth_mode", "PasswordGrant")],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.auth_mode,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.company_request_token,
            &mut self.company_uuid,
            &mut self.historical_sync_limit,
            &mut self.login_password,
            &mut self.region,
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
    " Way of logging in, such as with a user's password, a token, a certificate or OAuth."]
    pub enum AuthMode { #[doc = " `CompanyLevel`"] CompanyLevel = "CompanyLevel", #[doc =
    " `PasswordGrant`"] PasswordGrant = "PasswordGrant" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "concur",
        display_name: Some("SAP Concur"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

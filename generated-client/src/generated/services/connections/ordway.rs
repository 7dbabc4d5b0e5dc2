// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Ordway: connections of the service `ordway`.
use crate::services::{self, shared};
/// The config of a connection of Ordway.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Account to connect to: its id, or the API address of the environment it lives in.
    pub account: Option<Account>,
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Name of the company in Ordway whose data is read.
    pub company: Option<String>,
    /// Email address of the user whose API access is used.
    pub email_id: Option<String>,
    /// Name of the webhook in Ordway that the connection uses.
    pub webhook_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Account to connect to: its id, or the API address of the environment it lives in.
    pub fn account(mut self, account: impl Into<Account>) -> Self {
        self.account = Some(account.into());
        self
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// Name of the company in Ordway whose data is read.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }
    /// Email address of the user whose API access is used.
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Name of the webhook in Ordway that the connection uses.
    pub fn webhook_name(mut self, webhook_name: impl Into<String>) -> Self {
        self.webhook_name = Some(webhook_name.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(Account::VALUES),
            ..shared::ACCOUNT
        },
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        services::Field {
            name: "company",
            kind: services::Kind::Text,
            description: "Name of the company in Ordway whose data is read.",
            ..services::Field::PLAIN
        },
        shared::EMAIL_ID,
        services::Field {
            name: "webhook_name",
            kind: services::Kind::Text,
            description: "Name of the webhook in Ordway that the connection uses.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.account,
            &mut self.api_key,
            &mut self.api_token,
            &mut self.company,
            &mut self.email_id,
            &mut self.webhook_name,
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
    " Account to connect to: its id, or the API address of the environment it lives in."]
    pub enum Account { #[doc = " `https://api.ordwaylabs.com`"] HttpsApiOrdwaylabsCom =
    "https://api.ordwaylabs.com", #[doc = " `https://api.sandbox.ordwaylabs.com`"]
    HttpsApiSandboxOrdwaylabsCom = "https://api.sandbox.ordwaylabs.com", #[doc =
    " `https://eu-api.ordwaylabs.com`"] HttpsEuApiOrdwaylabsCom =
    "https://eu-api.ordwaylabs.com", #[doc = " `https://eu-sandbox-api.ordwaylabs.com`"]
    HttpsEuSandboxApiOrdwaylabsCom = "https://eu-sandbox-api.ordwaylabs.com" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "ordway",
        display_name: Some("Ordway"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Sheets: connections of the service `google_sheets`.
use crate::services::{self, shared};
/// The config of a connection of Google Sheets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Name of the named range in the spreadsheet from which the rows are read.
    pub named_range: Option<String>,
    /// Id of the Google spreadsheet (the part of its URL after `/d/`) or its whole URL.
    pub sheet_id: Option<String>,
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
    /// Name of the named range in the spreadsheet from which the rows are read.
    pub fn named_range(mut self, named_range: impl Into<String>) -> Self {
        self.named_range = Some(named_range.into());
        self
    }
    /// Id of the Google spreadsheet (the part of its URL after `/d/`) or its whole URL.
    pub fn sheet_id(mut self, sheet_id: impl Into<String>) -> Self {
        self.sheet_id = Some(sheet_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        services::Field {
            name: "named_range",
            kind: services::Kind::Text,
            description: "Name of the named range in the spreadsheet from which the rows are read.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sheet_id",
            kind: services::Kind::Text,
            description: "Id of the Google spreadsheet (the part of its URL after `/d/`) or its whole URL.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.auth_type,
            &mut self.named_range,
            &mut self.sheet_id,
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
    pub enum AuthType { #[doc = " `OAuth`"] OAuth = "OAuth", #[doc = " `ServiceAccount`"]
    ServiceAccount = "ServiceAccount" }
}
/// How a connection of Google Sheets is authorized: `auth`.
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
        name: "google_sheets",
        display_name: Some("Google Sheets"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

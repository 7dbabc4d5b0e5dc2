// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Optimizely: connections of the service `optimizely`.
use crate::services::{self, shared};
/// The config of a connection of Optimizely.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of your account at the source.
    pub account_id: Option<String>,
    /// Name of the S3 bucket with Optimizely's Enriched Events export.
    pub enriched_export: Option<String>,
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub packing_mode: Option<PackingMode>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of your account at the source.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }
    /// Name of the S3 bucket with Optimizely's Enriched Events export.
    pub fn enriched_export(mut self, enriched_export: impl Into<String>) -> Self {
        self.enriched_export = Some(enriched_export.into());
        self
    }
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub fn packing_mode(mut self, packing_mode: impl Into<PackingMode>) -> Self {
        self.packing_mode = Some(packing_mode.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ACCOUNT_ID,
        services::Field {
            name: "enriched_export",
            kind: services::Kind::Text,
            description: "Name of the S3 bucket with Optimizely's Enriched Events export.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(PackingMode::VALUES),
            ..shared::PACKING_MODE
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.account_id,
            &mut self.enriched_export,
            &mut self.packing_mode,
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
    " Whether nested data is kept packed as JSON in one column or unpacked into several."]
    pub enum PackingMode { #[doc = " `Packed`"] Packed = "Packed", #[doc = " `Unpacked`"]
    Unpacked = "Unpacked" }
}
/// How a connection of Optimizely is authorized: `auth`.
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
        name: "optimizely",
        display_name: Some("Optimizely"),
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

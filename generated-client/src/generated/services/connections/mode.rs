// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Mode: connections of the service `mode`.
use crate::services::{self, shared};
/// The config of a connection of Mode.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Secret that belongs to the key or id with which the source's API is called.
    pub secret: Option<crate::Secret>,
    /// Token with which requests to the service's API are authorized.
    pub token: Option<crate::Secret>,
    /// Name of the Mode workspace as in its URL, e.g. `acme` for `https://app.mode.com/acme`.
    pub workspace: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Secret that belongs to the key or id with which the source's API is called.
    pub fn secret(mut self, secret: impl Into<crate::Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
    /// Token with which requests to the service's API are authorized.
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
    /// Name of the Mode workspace as in its URL, e.g. `acme` for `https://app.mode.com/acme`.
    pub fn workspace(mut self, workspace: impl Into<String>) -> Self {
        self.workspace = Some(workspace.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::SECRET,
        shared::TOKEN,
        services::Field {
            name: "workspace",
            kind: services::Kind::Text,
            description: "Name of the Mode workspace as in its URL, e.g. `acme` for `https://app.mode.com/acme`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.secret,
            &mut self.token,
            &mut self.workspace,
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "mode",
        display_name: Some("Mode"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

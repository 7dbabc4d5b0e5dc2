// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Rakuten Advertising: connections of the service `rakutenadvertising`.
use crate::services::{self, shared};
/// The config of a connection of Rakuten Advertising.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Keys of the Rakuten Advertising reports to sync; separate several by commas.
    pub report_keys: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// Keys of the Rakuten Advertising reports to sync; separate several by commas.
    pub fn report_keys(mut self, report_keys: impl Into<String>) -> Self {
        self.report_keys = Some(report_keys.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        services::Field {
            name: "report_keys",
            kind: services::Kind::Text,
            description: "Keys of the Rakuten Advertising reports to sync; separate several by commas.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.api_token,
            &mut self.report_keys,
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
        name: "rakutenadvertising",
        display_name: Some("Rakuten Advertising"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Kustomer: connections of the service `kustomer`.
use crate::services::{self, shared};
/// The config of a connection of Kustomer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// Share of the Kustomer API rate limit that the connection may use, in percent.
    pub api_utilization_percentage: Option<f64>,
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub domain: Option<String>,
    /// Whether your account at the source lives in its EU region.
    pub eu_region: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Share of the Kustomer API rate limit that the connection may use, in percent.
    #[inline]
    pub fn api_utilization_percentage(
        mut self,
        api_utilization_percentage: f64,
    ) -> Self {
        self.api_utilization_percentage = Some(api_utilization_percentage);
        self
    }
    /// Domain of your account or site at the source, in full or only the part that varies.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Whether your account at the source lives in its EU region.
    #[inline]
    pub fn eu_region(mut self, eu_region: bool) -> Self {
        self.eu_region = Some(eu_region);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        services::Field {
            name: "api_utilization_percentage",
            kind: services::Kind::Number,
            description: "Share of the Kustomer API rate limit that the connection may use, in percent.",
            ..services::Field::PLAIN
        },
        shared::DOMAIN,
        shared::EU_REGION,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.access_token,
            &mut self.api_utilization_percentage,
            &mut self.domain,
            &mut self.eu_region,
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
        name: "kustomer",
        display_name: Some("Kustomer"),
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

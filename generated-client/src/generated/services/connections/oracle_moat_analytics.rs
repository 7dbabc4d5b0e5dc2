// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Oracle Moat Analytics: connections of the service `oracle_moat_analytics`.
use crate::services::{self, shared};
/// The config of a connection of Oracle Moat Analytics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the brand whose data is read from Oracle Moat Analytics.
    pub brand_id: Option<String>,
    /// Token with which requests to the service's API are authorized.
    pub token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the brand whose data is read from Oracle Moat Analytics.
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }
    /// Token with which requests to the service's API are authorized.
    pub fn token(mut self, token: impl Into<crate::Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "brand_id",
            kind: services::Kind::Text,
            description: "Id of the brand whose data is read from Oracle Moat Analytics.",
            ..services::Field::PLAIN
        },
        shared::TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.brand_id, &mut self.token];
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
        name: "oracle_moat_analytics",
        display_name: Some("Oracle Moat Analytics"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

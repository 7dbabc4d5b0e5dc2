// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Birdeye: connections of the service `birdeye`.
use crate::services::{self, shared};
/// The config of a connection of Birdeye.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the Birdeye business whose data is synced.
    pub business_id: Option<crate::Secret>,
    /// Secret value (key or token) that is sent as a query parameter with each API request.
    pub query_param_value: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the Birdeye business whose data is synced.
    pub fn business_id(mut self, business_id: impl Into<crate::Secret>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }
    /// Secret value (key or token) that is sent as a query parameter with each API request.
    pub fn query_param_value(
        mut self,
        query_param_value: impl Into<crate::Secret>,
    ) -> Self {
        self.query_param_value = Some(query_param_value.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "business_id",
            kind: services::Kind::Text,
            description: "Id of the Birdeye business whose data is synced.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::QUERY_PARAM_VALUE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.business_id,
            &mut self.query_param_value,
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
        name: "birdeye",
        display_name: Some("Birdeye"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

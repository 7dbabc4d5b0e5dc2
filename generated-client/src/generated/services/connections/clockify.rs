// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Clockify: connections of the service `clockify`.
use crate::services::{self, shared};
/// The config of a connection of Clockify.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Region in which the Clockify workspace is hosted; decides the API host.
    pub server_region: Option<ServerRegion>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Region in which the Clockify workspace is hosted; decides the API host.
    pub fn server_region(mut self, server_region: impl Into<ServerRegion>) -> Self {
        self.server_region = Some(server_region.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            name: "server_region",
            kind: services::Kind::Enum(ServerRegion::VALUES),
            description: "Region in which the Clockify workspace is hosted; decides the API host.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.api_key,
            &mut self.server_region,
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
    #[doc = " Region in which the Clockify workspace is hosted; decides the API host."]
    pub enum ServerRegion { #[doc = " `api`"] Api = "api", #[doc = " `apse2`"] Apse2 =
    "apse2", #[doc = " `euc1`"] Euc1 = "euc1", #[doc = " `euw2`"] Euw2 = "euw2", #[doc =
    " `use2`"] Use2 = "use2" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "clockify",
        display_name: Some("Clockify"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

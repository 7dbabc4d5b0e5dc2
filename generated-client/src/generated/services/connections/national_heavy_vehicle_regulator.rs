// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! National Heavy Vehicle Regulator: connections of the service `national_heavy_vehicle_regulator`.
use crate::services::{self, shared};
/// The config of a connection of National Heavy Vehicle Regulator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Host name to use with the service, e.g. `acme.example.com`.
    pub hostname: Option<Hostname>,
    /// Key of your subscription to the source's API, sent with each request.
    pub subscription_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Host name to use with the service, e.g. `acme.example.com`.
    pub fn hostname(mut self, hostname: impl Into<Hostname>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }
    /// Key of your subscription to the source's API, sent with each request.
    pub fn subscription_key(
        mut self,
        subscription_key: impl Into<crate::Secret>,
    ) -> Self {
        self.subscription_key = Some(subscription_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(Hostname::VALUES),
            ..shared::HOSTNAME
        },
        shared::SUBSCRIPTION_KEY,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.hostname,
            &mut self.subscription_key,
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
    #[doc = " Host name to use with the service, e.g. `acme.example.com`."] pub enum
    Hostname { #[doc = " `api-mobile.nhvr.gov.au`"] ApiMobileNhvrGovAu =
    "api-mobile.nhvr.gov.au", #[doc = " `api-public.nhvr.gov.au`"] ApiPublicNhvrGovAu =
    "api-public.nhvr.gov.au" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "national_heavy_vehicle_regulator",
        display_name: Some("National Heavy Vehicle Regulator"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

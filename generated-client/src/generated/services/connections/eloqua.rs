// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Eloqua: connections of the service `eloqua`.
use crate::services::{self, shared};
/// The config of a connection of Eloqua.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<HistoricalSyncLimit>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How far back the historical sync reaches.
    pub fn historical_sync_limit(
        mut self,
        historical_sync_limit: impl Into<HistoricalSyncLimit>,
    ) -> Self {
        self.historical_sync_limit = Some(historical_sync_limit.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(HistoricalSyncLimit::VALUES),
            ..shared::HISTORICAL_SYNC_LIMIT
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.historical_sync_limit];
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
    #[doc = " How far back the historical sync reaches."] pub enum HistoricalSyncLimit {
    #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME", #[doc = " `FIVE_YEARS`"] FiveYears =
    "FIVE_YEARS", #[doc = " `ONE_YEAR`"] OneYear = "ONE_YEAR", #[doc = " `SIX_MONTHS`"]
    SixMonths = "SIX_MONTHS", #[doc = " `THREE_MONTHS`"] ThreeMonths = "THREE_MONTHS",
    #[doc = " `TWO_YEARS`"] TwoYears = "TWO_YEARS" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "eloqua",
        display_name: Some("Eloqua"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: false,
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

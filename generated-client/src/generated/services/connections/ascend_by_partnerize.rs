// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Ascend by Partnerize: connections of the service `ascend_by_partnerize`.
use crate::services::{self, shared};
/// The config of a connection of Ascend by Partnerize.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub historical_sync_time_frame: Option<HistoricalSyncTimeFrame>,
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
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub fn historical_sync_time_frame(
        mut self,
        historical_sync_time_frame: impl Into<HistoricalSyncTimeFrame>,
    ) -> Self {
        self.historical_sync_time_frame = Some(historical_sync_time_frame.into());
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
            kind: services::Kind::Enum(HistoricalSyncTimeFrame::VALUES),
            ..shared::HISTORICAL_SYNC_TIME_FRAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.api_key,
            &mut self.historical_sync_time_frame,
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
    " How far back the historical sync reaches: all data, some months, or from a given date on."]
    pub enum HistoricalSyncTimeFrame { #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME", #[doc
    = " `SIX`"] Six = "SIX", #[doc = " `THREE`"] Three = "THREE", #[doc = " `TWELVE`"]
    Twelve = "TWELVE", #[doc = " `TWENTY_FOUR`"] TwentyFour = "TWENTY_FOUR" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "ascend_by_partnerize",
        display_name: Some("Ascend by Partnerize"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

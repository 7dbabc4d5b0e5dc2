// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Rokt: connections of the service `rokt`.
use crate::services::{self, shared};
/// The config of a connection of Rokt.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of your account at the source.
    pub account_id: Option<String>,
    /// Id of your app at the source.
    pub app_id: Option<String>,
    /// Secret of the app named by `app_id`.
    pub app_secret: Option<crate::Secret>,
    /// Currency in which amounts are reported.
    pub currency: Option<Currency>,
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub historical_sync_time_frame: Option<HistoricalSyncTimeFrame>,
    /// Time zone by which Rokt cuts the days of its reports.
    pub timezone: Option<Timezone>,
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
    /// Id of your app at the source.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
    /// Secret of the app named by `app_id`.
    pub fn app_secret(mut self, app_secret: impl Into<crate::Secret>) -> Self {
        self.app_secret = Some(app_secret.into());
        self
    }
    /// Currency in which amounts are reported.
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
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
    /// Time zone by which Rokt cuts the days of its reports.
    pub fn timezone(mut self, timezone: impl Into<Timezone>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ACCOUNT_ID,
        services::Field {
            applies_when: &[],
            ..shared::APP_ID
        },
        services::Field {
            applies_when: &[],
            ..shared::APP_SECRET
        },
        services::Field {
            kind: services::Kind::Enum(Currency::VALUES),
            ..shared::CURRENCY
        },
        services::Field {
            kind: services::Kind::Enum(HistoricalSyncTimeFrame::VALUES),
            ..shared::HISTORICAL_SYNC_TIME_FRAME
        },
        services::Field {
            name: "timezone",
            kind: services::Kind::Enum(Timezone::VALUES),
            description: "Time zone by which Rokt cuts the days of its reports.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.account_id,
            &mut self.app_id,
            &mut self.app_secret,
            &mut self.currency,
            &mut self.historical_sync_time_frame,
            &mut self.timezone,
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
    #[doc = " Currency in which amounts are reported."] pub enum Currency { #[doc =
    " `AUD`"] Aud = "AUD", #[doc = " `CAD`"] Cad = "CAD", #[doc = " `CNY`"] Cny = "CNY",
    #[doc = " `EUR`"] Eur = "EUR", #[doc = " `GBP`"] Gbp = "GBP", #[doc = " `JPY`"] Jpy =
    "JPY", #[doc = " `KRW`"] Krw = "KRW", #[doc = " `NZD`"] Nzd = "NZD", #[doc =
    " `SGD`"] Sgd = "SGD", #[doc = " `USD`"] Usd = "USD" }
}
services::choice! {
    #[doc =
    " How far back the historical sync reaches: all data, some months, or from a given date on."]
    pub enum HistoricalSyncTimeFrame { #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME", #[doc
    = " `SIX`"] Six = "SIX", #[doc = " `THREE`"] Three = "THREE", #[doc = " `TWELVE`"]
    Twelve = "TWELVE", #[doc = " `TWENTY_FOUR`"] TwentyFour = "TWENTY_FOUR" }
}
services::choice! {
    #[doc = " Time zone by which Rokt cuts the days of its reports."] pub enum Timezone {
    #[doc = " `America/Chicago`"] AmericaChicago = "America/Chicago", #[doc =
    " `Australia/Sydney`"] AustraliaSydney = "Australia/Sydney", #[doc =
    " `Pacific/Honolulu`"] PacificHonolulu = "Pacific/Honolulu" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "rokt",
        display_name: Some("Rokt"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Klaviyo: connections of the service `klaviyo`.
use crate::services::{self, shared};
/// The config of a connection of Klaviyo.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<shared::HistoricalSyncLimit>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub historical_sync_limit_date: Option<String>,
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub packing_mode: Option<PackingMode>,
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<ReportsItem>>,
    /// Whether events whose Klaviyo profile has been deleted are synced too.
    pub should_sync_events_with_deleted_profiles: Option<bool>,
    /// Whether the predictive analytics values of Klaviyo profiles are synced.
    pub should_sync_predictive_analytics: Option<bool>,
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
    /// How far back the historical sync reaches.
    pub fn historical_sync_limit(
        mut self,
        historical_sync_limit: impl Into<shared::HistoricalSyncLimit>,
    ) -> Self {
        self.historical_sync_limit = Some(historical_sync_limit.into());
        self
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub fn historical_sync_limit_date(
        mut self,
        historical_sync_limit_date: impl Into<String>,
    ) -> Self {
        self.historical_sync_limit_date = Some(historical_sync_limit_date.into());
        self
    }
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub fn packing_mode(mut self, packing_mode: impl Into<PackingMode>) -> Self {
        self.packing_mode = Some(packing_mode.into());
        self
    }
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub fn reports(mut self, reports: impl IntoIterator<Item = ReportsItem>) -> Self {
        self.reports = Some(reports.into_iter().collect());
        self
    }
    /// Whether events whose Klaviyo profile has been deleted are synced too.
    #[inline]
    pub fn should_sync_events_with_deleted_profiles(
        mut self,
        should_sync_events_with_deleted_profiles: bool,
    ) -> Self {
        self.should_sync_events_with_deleted_profiles = Some(
            should_sync_events_with_deleted_profiles,
        );
        self
    }
    /// Whether the predictive analytics values of Klaviyo profiles are synced.
    #[inline]
    pub fn should_sync_predictive_analytics(
        mut self,
        should_sync_predictive_analytics: bool,
    ) -> Self {
        self.should_sync_predictive_analytics = Some(should_sync_predictive_analytics);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        shared::HISTORICAL_SYNC_LIMIT,
        services::Field {
            applies_when: &[("historical_sync_limit", "DATE_LIMIT")],
            ..shared::HISTORICAL_SYNC_LIMIT_DATE
        },
        services::Field {
            kind: services::Kind::Enum(PackingMode::VALUES),
            ..shared::PACKING_MODE
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<ReportsItem as services::Settings>::FIELDS),
            ),
            ..shared::REPORTS
        },
        services::Field {
            name: "should_sync_events_with_deleted_profiles",
            kind: services::Kind::Boolean,
            description: "Whether events whose Klaviyo profile has been deleted are synced too.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "should_sync_predictive_analytics",
            kind: services::Kind::Boolean,
            description: "Whether the predictive analytics values of Klaviyo profiles are synced.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.api_key,
            &mut self.historical_sync_limit,
            &mut self.historical_sync_limit_date,
            &mut self.packing_mode,
            &mut self.reports,
            &mut self.should_sync_events_with_deleted_profiles,
            &mut self.should_sync_predictive_analytics,
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
    " Whether nested data is kept packed as JSON in one column or unpacked into several."]
    pub enum PackingMode { #[doc = " `PACKED`"] Packed = "PACKED", #[doc = " `UNPACKED`"]
    Unpacked = "UNPACKED" }
}
/// Reports to sync, with the settings of each where the source lets you define them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItem {
    /// Entity or field by which the figures of the report are split up.
    pub breakdown: Option<ReportsItemBreakdown>,
    /// Id of the Klaviyo metric that counts as conversion in the report, e.g. that of `Placed Order`.
    pub conversion_metric_id: Option<String>,
    /// Length of the period that one row of the Klaviyo report sums up.
    pub interval: Option<ReportsItemInterval>,
    /// Name that you give to this Klaviyo report.
    pub name: Option<String>,
    /// Number of past days for which the report is fetched again at each sync.
    pub rollback_window_in_days: Option<i32>,
    /// Names of the statistics that the report contains, e.g. `open_rate`.
    pub statistics: Option<Vec<String>>,
    /// Kind of Klaviyo object that the report is about.
    pub type_: Option<ReportsItemType>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Entity or field by which the figures of the report are split up.
    pub fn breakdown(mut self, breakdown: impl Into<ReportsItemBreakdown>) -> Self {
        self.breakdown = Some(breakdown.into());
        self
    }
    /// Id of the Klaviyo metric that counts as conversion in the report, e.g. that of `Placed Order`.
    pub fn conversion_metric_id(
        mut self,
        conversion_metric_id: impl Into<String>,
    ) -> Self {
        self.conversion_metric_id = Some(conversion_metric_id.into());
        self
    }
    /// Length of the period that one row of the Klaviyo report sums up.
    pub fn interval(mut self, interval: impl Into<ReportsItemInterval>) -> Self {
        self.interval = Some(interval.into());
        self
    }
    /// Name that you give to this Klaviyo report.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Number of past days for which the report is fetched again at each sync.
    #[inline]
    pub fn rollback_window_in_days(mut self, rollback_window_in_days: i32) -> Self {
        self.rollback_window_in_days = Some(rollback_window_in_days);
        self
    }
    /// Names of the statistics that the report contains, e.g. `open_rate`.
    pub fn statistics(
        mut self,
        statistics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statistics = Some(statistics.into_iter().map(Into::into).collect());
        self
    }
    /// Kind of Klaviyo object that the report is about.
    pub fn type_(mut self, type_: impl Into<ReportsItemType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl services::Settings for ReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(ReportsItemBreakdown::VALUES),
            ..shared::BREAKDOWN
        },
        services::Field {
            name: "conversion_metric_id",
            kind: services::Kind::Text,
            description: "Id of the Klaviyo metric that counts as conversion in the report, e.g. that of `Placed Order`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "interval",
            kind: services::Kind::Enum(ReportsItemInterval::VALUES),
            description: "Length of the period that one row of the Klaviyo report sums up.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "name",
            kind: services::Kind::Text,
            description: "Name that you give to this Klaviyo report.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "rollback_window_in_days",
            kind: services::Kind::Integer,
            description: "Number of past days for which the report is fetched again at each sync.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "statistics",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Names of the statistics that the report contains, e.g. `open_rate`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "type",
            kind: services::Kind::Enum(ReportsItemType::VALUES),
            description: "Kind of Klaviyo object that the report is about.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.breakdown,
            &mut self.conversion_metric_id,
            &mut self.interval,
            &mut self.name,
            &mut self.rollback_window_in_days,
            &mut self.statistics,
            &mut self.type_,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ReportsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ReportsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ReportsItem", f)
    }
}
services::choice! {
    #[doc = " Entity or field by which the figures of the report are split up."] pub enum
    ReportsItemBreakdown { #[doc = " `form_id`"] FormId = "form_id", #[doc =
    " `form_version_id`"] FormVersionId = "form_version_id" }
}
services::choice! {
    #[doc = " Length of the period that one row of the Klaviyo report sums up."] pub enum
    ReportsItemInterval { #[doc = " `DAILY`"] Daily = "DAILY", #[doc = " `HOURLY`"]
    Hourly = "HOURLY", #[doc = " `MONTHLY`"] Monthly = "MONTHLY", #[doc = " `WEEKLY`"]
    Weekly = "WEEKLY" }
}
services::choice! {
    #[doc = " Kind of Klaviyo object that the report is about."] pub enum ReportsItemType
    { #[doc = " `FLOW`"] Flow = "FLOW", #[doc = " `FORM`"] Form = "FORM", #[doc =
    " `SEGMENT`"] Segment = "SEGMENT" }
}
services::object_values!(ReportsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "klaviyo",
        display_name: Some("Klaviyo"),
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

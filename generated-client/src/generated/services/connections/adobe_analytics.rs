// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Adobe Analytics: connections of the service `adobe_analytics`.
use crate::services::{self, shared};
/// The config of a connection of Adobe Analytics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Reports to sync, one item per destination table, with the report suites and components of each.
    pub adobe_analytics_configurations: Option<Vec<AdobeAnalyticsConfigurationsItem>>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Length of the time period that one row of the Adobe Analytics reports covers.
    pub date_granularity: Option<DateGranularity>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Reports to sync, one item per destination table, with the report suites and components of each.
    pub fn adobe_analytics_configurations(
        mut self,
        adobe_analytics_configurations: impl IntoIterator<
            Item = AdobeAnalyticsConfigurationsItem,
        >,
    ) -> Self {
        self.adobe_analytics_configurations = Some(
            adobe_analytics_configurations.into_iter().collect(),
        );
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Length of the time period that one row of the Adobe Analytics reports covers.
    pub fn date_granularity(
        mut self,
        date_granularity: impl Into<DateGranularity>,
    ) -> Self {
        self.date_granularity = Some(date_granularity.into());
        self
    }
    /// How many months of past data the first sync reads.
    pub fn timeframe_months(
        mut self,
        timeframe_months: impl Into<shared::TimeframeMonths>,
    ) -> Self {
        self.timeframe_months = Some(timeframe_months.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "adobe_analytics_configurations",
            kind: services::Kind::List(
                &services::Kind::Object(
                    <AdobeAnalyticsConfigurationsItem as services::Settings>::FIELDS,
                ),
            ),
            description: "Reports to sync, one item per destination table, with the report suites and components of each.",
            ..services::Field::PLAIN
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "date_granularity",
            kind: services::Kind::Enum(DateGranularity::VALUES),
            description: "Length of the time period that one row of the Adobe Analytics reports covers.",
            ..services::Field::PLAIN
        },
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.adobe_analytics_configurations,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.date_granularity,
            &mut self.timeframe_months,
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
/// Reports to sync, one item per destination table, with the report suites and components of each.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdobeAnalyticsConfigurationsItem {
    /// Ids of the Adobe Analytics calculated metrics to include, in addition to `metrics`.
    pub calculated_metrics: Option<Vec<String>>,
    /// Adobe Analytics dimensions by which the report is broken down.
    pub elements: Option<Vec<String>>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub metrics: Option<Vec<String>>,
    /// Ids of the Adobe Analytics report suites to sync. Counts with `sync_mode` `SpecificReportSuites`.
    pub report_suites: Option<Vec<String>>,
    /// Ids or names of the segments by which the report's data is filtered or divided.
    pub segments: Option<Vec<String>>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<AdobeAnalyticsConfigurationsItemSyncMode>,
    /// Name of the table in the destination that receives the data or the report.
    pub table: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl AdobeAnalyticsConfigurationsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Ids of the Adobe Analytics calculated metrics to include, in addition to `metrics`.
    pub fn calculated_metrics(
        mut self,
        calculated_metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.calculated_metrics = Some(
            calculated_metrics.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Adobe Analytics dimensions by which the report is broken down.
    pub fn elements(
        mut self,
        elements: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.elements = Some(elements.into_iter().map(Into::into).collect());
        self
    }
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metrics = Some(metrics.into_iter().map(Into::into).collect());
        self
    }
    /// Ids of the Adobe Analytics report suites to sync. Counts with `sync_mode` `SpecificReportSuites`.
    pub fn report_suites(
        mut self,
        report_suites: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_suites = Some(report_suites.into_iter().map(Into::into).collect());
        self
    }
    /// Ids or names of the segments by which the report's data is filtered or divided.
    pub fn segments(
        mut self,
        segments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.segments = Some(segments.into_iter().map(Into::into).collect());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(
        mut self,
        sync_mode: impl Into<AdobeAnalyticsConfigurationsItemSyncMode>,
    ) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
    /// Name of the table in the destination that receives the data or the report.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
}
impl services::Settings for AdobeAnalyticsConfigurationsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "calculated_metrics",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the Adobe Analytics calculated metrics to include, in addition to `metrics`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "elements",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Adobe Analytics dimensions by which the report is broken down.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::METRICS
        },
        services::Field {
            name: "report_suites",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the Adobe Analytics report suites to sync.",
            applies_when: &[("sync_mode", "SpecificReportSuites")],
            ..services::Field::PLAIN
        },
        shared::SEGMENTS,
        services::Field {
            kind: services::Kind::Enum(AdobeAnalyticsConfigurationsItemSyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.calculated_metrics,
            &mut self.elements,
            &mut self.metrics,
            &mut self.report_suites,
            &mut self.segments,
            &mut self.sync_mode,
            &mut self.table,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for AdobeAnalyticsConfigurationsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for AdobeAnalyticsConfigurationsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "AdobeAnalyticsConfigurationsItem", f)
    }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum AdobeAnalyticsConfigurationsItemSyncMode { #[doc = " `AllReportSuites`"]
    AllReportSuites = "AllReportSuites", #[doc = " `SpecificReportSuites`"]
    SpecificReportSuites = "SpecificReportSuites" }
}
services::choice! {
    #[doc =
    " Length of the time period that one row of the Adobe Analytics reports covers."] pub
    enum DateGranularity { #[doc = " `DAY`"] Day = "DAY", #[doc = " `HOUR`"] Hour =
    "HOUR", #[doc = " `MONTH`"] Month = "MONTH", #[doc = " `QUARTER`"] Quarter =
    "QUARTER", #[doc = " `WEEK`"] Week = "WEEK", #[doc = " `YEAR`"] Year = "YEAR" }
}
services::object_values!(AdobeAnalyticsConfigurationsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "adobe_analytics",
        display_name: Some("Adobe Analytics"),
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

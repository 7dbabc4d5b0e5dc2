// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Search Console: connections of the service `google_search_console`.
use crate::services::{self, shared};
/// The config of a connection of Google Search Console.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<ReportsItem>>,
    /// Search Console properties to sync, e.g. `https://www.example.com/` or `sc-domain:example.com`. Counts with `sync_mode` `SpecificSites`.
    pub site_urls: Option<Vec<String>>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<TimeframeMonths>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub fn reports(mut self, reports: impl IntoIterator<Item = ReportsItem>) -> Self {
        self.reports = Some(reports.into_iter().collect());
        self
    }
    /// Search Console properties to sync, e.g. `https://www.example.com/` or `sc-domain:example.com`. Counts with `sync_mode` `SpecificSites`.
    pub fn site_urls(
        mut self,
        site_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.site_urls = Some(site_urls.into_iter().map(Into::into).collect());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
    /// How many months of past data the first sync reads.
    pub fn timeframe_months(
        mut self,
        timeframe_months: impl Into<TimeframeMonths>,
    ) -> Self {
        self.timeframe_months = Some(timeframe_months.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<ReportsItem as services::Settings>::FIELDS),
            ),
            ..shared::REPORTS
        },
        services::Field {
            name: "site_urls",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Search Console properties to sync, e.g. `https://www.example.com/` or `sc-domain:example.com`.",
            applies_when: &[("sync_mode", "SpecificSites")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        services::Field {
            kind: services::Kind::Enum(TimeframeMonths::VALUES),
            ..shared::TIMEFRAME_MONTHS
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.reports,
            &mut self.site_urls,
            &mut self.sync_mode,
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
/// Reports to sync, with the settings of each where the source lets you define them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItem {
    /// What the figures of the report are added up by, such as a period, a property or a page.
    pub aggregation: Option<ReportsItemAggregation>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<ReportsItemDimensionsItem>>,
    /// Conditions that narrow down the rows of the report.
    pub filters: Option<Vec<ReportsItemFiltersItem>>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<ReportsItemReportType>,
    /// Kinds of Google search results for which the report contains data.
    pub search_types: Option<Vec<ReportsItemSearchTypesItem>>,
    /// Name of the table in the destination that receives the data or the report.
    pub table: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// What the figures of the report are added up by, such as a period, a property or a page.
    pub fn aggregation(
        mut self,
        aggregation: impl Into<ReportsItemAggregation>,
    ) -> Self {
        self.aggregation = Some(aggregation.into());
        self
    }
    /// Dimensions by which the figures of the report are broken down.
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<Item = impl Into<ReportsItemDimensionsItem>>,
    ) -> Self {
        self.dimensions = Some(dimensions.into_iter().map(Into::into).collect());
        self
    }
    /// Conditions that narrow down the rows of the report.
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = ReportsItemFiltersItem>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub fn report_type(mut self, report_type: impl Into<ReportsItemReportType>) -> Self {
        self.report_type = Some(report_type.into());
        self
    }
    /// Kinds of Google search results for which the report contains data.
    pub fn search_types(
        mut self,
        search_types: impl IntoIterator<Item = impl Into<ReportsItemSearchTypesItem>>,
    ) -> Self {
        self.search_types = Some(search_types.into_iter().map(Into::into).collect());
        self
    }
    /// Name of the table in the destination that receives the data or the report.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
}
impl services::Settings for ReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(ReportsItemAggregation::VALUES),
            ..shared::AGGREGATION
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Enum(ReportsItemDimensionsItem::VALUES),
            ),
            ..shared::DIMENSIONS
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(
                    <ReportsItemFiltersItem as services::Settings>::FIELDS,
                ),
            ),
            ..shared::FILTERS
        },
        services::Field {
            kind: services::Kind::Enum(ReportsItemReportType::VALUES),
            ..shared::REPORT_TYPE
        },
        services::Field {
            name: "search_types",
            kind: services::Kind::List(
                &services::Kind::Enum(ReportsItemSearchTypesItem::VALUES),
            ),
            description: "Kinds of Google search results for which the report contains data.",
            ..services::Field::PLAIN
        },
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.aggregation,
            &mut self.dimensions,
            &mut self.filters,
            &mut self.report_type,
            &mut self.search_types,
            &mut self.table,
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
    #[doc =
    " What the figures of the report are added up by, such as a period, a property or a page."]
    pub enum ReportsItemAggregation { #[doc = " `BY_PAGE`"] ByPage = "BY_PAGE", #[doc =
    " `BY_PROPERTY`"] ByProperty = "BY_PROPERTY" }
}
services::choice! {
    #[doc = " Dimensions by which the figures of the report are broken down."] pub enum
    ReportsItemDimensionsItem { #[doc = " `COUNTRY`"] Country = "COUNTRY", #[doc =
    " `DATE`"] Date = "DATE", #[doc = " `DEVICE`"] Device = "DEVICE", #[doc = " `HOUR`"]
    Hour = "HOUR", #[doc = " `PAGE`"] Page = "PAGE", #[doc = " `QUERY`"] Query = "QUERY",
    #[doc = " `SEARCH_APPEARANCE`"] SearchAppearance = "SEARCH_APPEARANCE" }
}
/// Conditions that narrow down the rows of the report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItemFiltersItem {
    /// Dimension that the report, or a filter of it, works on.
    pub dimension: Option<ReportsItemFiltersItemDimension>,
    /// Value with which `dimension` is compared, e.g. part of a page URL or a search query.
    pub expression: Option<String>,
    /// Whether rows that match the filter are kept or left out.
    pub filter_type: Option<shared::FilterType>,
    /// How the filter value is compared with the dimension: as a whole or as a part of it.
    pub match_type: Option<ReportsItemFiltersItemMatchType>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ReportsItemFiltersItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Dimension that the report, or a filter of it, works on.
    pub fn dimension(
        mut self,
        dimension: impl Into<ReportsItemFiltersItemDimension>,
    ) -> Self {
        self.dimension = Some(dimension.into());
        self
    }
    /// Value with which `dimension` is compared, e.g. part of a page URL or a search query.
    pub fn expression(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }
    /// Whether rows that match the filter are kept or left out.
    pub fn filter_type(mut self, filter_type: impl Into<shared::FilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }
    /// How the filter value is compared with the dimension: as a whole or as a part of it.
    pub fn match_type(
        mut self,
        match_type: impl Into<ReportsItemFiltersItemMatchType>,
    ) -> Self {
        self.match_type = Some(match_type.into());
        self
    }
}
impl services::Settings for ReportsItemFiltersItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(ReportsItemFiltersItemDimension::VALUES),
            ..shared::DIMENSION
        },
        services::Field {
            name: "expression",
            kind: services::Kind::Text,
            description: "Value with which `dimension` is compared, e.g. part of a page URL or a search query.",
            ..services::Field::PLAIN
        },
        shared::FILTER_TYPE,
        services::Field {
            kind: services::Kind::Enum(ReportsItemFiltersItemMatchType::VALUES),
            ..shared::MATCH_TYPE
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.dimension,
            &mut self.expression,
            &mut self.filter_type,
            &mut self.match_type,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ReportsItemFiltersItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ReportsItemFiltersItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ReportsItemFiltersItem", f)
    }
}
services::choice! {
    #[doc = " Dimension that the report, or a filter of it, works on."] pub enum
    ReportsItemFiltersItemDimension { #[doc = " `COUNTRY`"] Country = "COUNTRY", #[doc =
    " `DEVICE`"] Device = "DEVICE", #[doc = " `PAGE`"] Page = "PAGE", #[doc = " `QUERY`"]
    Query = "QUERY", #[doc = " `SEARCH_APPEARANCE`"] SearchAppearance =
    "SEARCH_APPEARANCE" }
}
services::choice! {
    #[doc =
    " How the filter value is compared with the dimension: as a whole or as a part of it."]
    pub enum ReportsItemFiltersItemMatchType { #[doc = " `CONTAINS`"] Contains =
    "CONTAINS", #[doc = " `EQUALS`"] Equals = "EQUALS" }
}
services::choice! {
    #[doc =
    " Kind of report to fetch, which decides what dimensions and metrics it can have."]
    pub enum ReportsItemReportType { #[doc = " `DISCOVER`"] Discover = "DISCOVER", #[doc
    = " `GOOGLE_NEWS`"] GoogleNews = "GOOGLE_NEWS", #[doc = " `SEARCH_RESULTS`"]
    SearchResults = "SEARCH_RESULTS" }
}
services::choice! {
    #[doc = " Kinds of Google search results for which the report contains data."] pub
    enum ReportsItemSearchTypesItem { #[doc = " `DISCOVER`"] Discover = "DISCOVER", #[doc
    = " `GOOGLE_NEWS`"] GoogleNews = "GOOGLE_NEWS", #[doc = " `IMAGE`"] Image = "IMAGE",
    #[doc = " `NEWS`"] News = "NEWS", #[doc = " `VIDEO`"] Video = "VIDEO", #[doc =
    " `WEB`"] Web = "WEB" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllSites`"] AllSites = "AllSites", #[doc =
    " `SpecificSites`"] SpecificSites = "SpecificSites" }
}
services::choice! {
    #[doc = " How many months of past data the first sync reads."] pub enum
    TimeframeMonths { #[doc = " `ALL_TIME`"] AllTime = "ALL_TIME", #[doc = " `SIX`"] Six
    = "SIX", #[doc = " `THREE`"] Three = "THREE", #[doc = " `TWELVE`"] Twelve = "TWELVE"
    }
}
/// How a connection of Google Search Console is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_access,
            &mut self.refresh_token,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Auth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Auth {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Auth", f)
    }
}
services::object_values!(ReportsItem ReportsItemFiltersItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "google_search_console",
        display_name: Some("Google Search Console"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

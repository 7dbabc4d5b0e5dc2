// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Analytics 4: connections of the service `google_analytics_4`.
use crate::services::{self, shared};
/// The config of a connection of Google Analytics 4.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SPECIFIC_ACCOUNTS`.
    pub accounts: Option<Vec<String>>,
    /// Ids of the Google Analytics 4 properties to sync, e.g. `123456789`.
    pub properties: Option<Vec<String>>,
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<ReportsItem>>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
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
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SPECIFIC_ACCOUNTS`.
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().map(Into::into).collect());
        self
    }
    /// Ids of the Google Analytics 4 properties to sync, e.g. `123456789`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub fn reports(mut self, reports: impl IntoIterator<Item = ReportsItem>) -> Self {
        self.reports = Some(reports.into_iter().collect());
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
        timeframe_months: impl Into<shared::TimeframeMonths>,
    ) -> Self {
        self.timeframe_months = Some(timeframe_months.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[("sync_mode", "SPECIFIC_ACCOUNTS")],
            ..shared::ACCOUNTS
        },
        services::Field {
            name: "properties",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the Google Analytics 4 properties to sync, e.g. `123456789`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<ReportsItem as services::Settings>::FIELDS),
            ),
            ..shared::REPORTS
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.accounts,
            &mut self.properties,
            &mut self.reports,
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
    /// Whether the report is one that comes prebuilt or one you put together yourself.
    pub config_type: Option<shared::ConfigType>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
    /// API name of the Google Analytics field to which `filter_value` is compared, e.g. `browser`.
    pub filter_field_name: Option<String>,
    /// Whether rows that match the filter are kept or left out.
    pub filter_type: Option<shared::FilterType>,
    /// Value with which the filtered field is compared.
    pub filter_value: Option<String>,
    /// Conditions that narrow down the rows of the report.
    pub filters: Option<Vec<ReportsItemFiltersItem>>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses. Counts with `config_type` `CUSTOM`.
    pub metrics: Option<Vec<String>>,
    /// Ready-made Google Analytics report to sync into `table`. Counts with `config_type` `PREBUILT`.
    pub prebuilt_report: Option<ReportsItemPrebuiltReport>,
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    pub rollback_window: Option<i32>,
    /// Name of the table in the destination that receives the data or the report.
    pub table: Option<String>,
    /// Length of the period that one row of the report sums up.
    pub time_aggregation_granularity: Option<ReportsItemTimeAggregationGranularity>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether the report is one that comes prebuilt or one you put together yourself.
    pub fn config_type(mut self, config_type: impl Into<shared::ConfigType>) -> Self {
        self.config_type = Some(config_type.into());
        self
    }
    /// Dimensions by which the figures of the report are broken down.
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dimensions = Some(dimensions.into_iter().map(Into::into).collect());
        self
    }
    /// API name of the Google Analytics field to which `filter_value` is compared, e.g. `browser`.
    pub fn filter_field_name(mut self, filter_field_name: impl Into<String>) -> Self {
        self.filter_field_name = Some(filter_field_name.into());
        self
    }
    /// Whether rows that match the filter are kept or left out.
    pub fn filter_type(mut self, filter_type: impl Into<shared::FilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }
    /// Value with which the filtered field is compared.
    pub fn filter_value(mut self, filter_value: impl Into<String>) -> Self {
        self.filter_value = Some(filter_value.into());
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
    /// Metrics (measured numbers) of the report, by the names that the source's API uses. Counts with `config_type` `CUSTOM`.
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metrics = Some(metrics.into_iter().map(Into::into).collect());
        self
    }
    /// Ready-made Google Analytics report to sync into `table`. Counts with `config_type` `PREBUILT`.
    pub fn prebuilt_report(
        mut self,
        prebuilt_report: impl Into<ReportsItemPrebuiltReport>,
    ) -> Self {
        self.prebuilt_report = Some(prebuilt_report.into());
        self
    }
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    #[inline]
    pub fn rollback_window(mut self, rollback_window: i32) -> Self {
        self.rollback_window = Some(rollback_window);
        self
    }
    /// Name of the table in the destination that receives the data or the report.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
    /// Length of the period that one row of the report sums up.
    pub fn time_aggregation_granularity(
        mut self,
        time_aggregation_granularity: impl Into<ReportsItemTimeAggregationGranularity>,
    ) -> Self {
        self.time_aggregation_granularity = Some(time_aggregation_granularity.into());
        self
    }
}
impl services::Settings for ReportsItem {
    const FIELDS: &'static [services::Field] = &[
        shared::CONFIG_TYPE,
        shared::DIMENSIONS,
        services::Field {
            name: "filter_field_name",
            kind: services::Kind::Text,
            description: "API name of the Google Analytics field to which `filter_value` is compared, e.g. `browser`.",
            ..services::Field::PLAIN
        },
        shared::FILTER_TYPE,
        services::Field {
            name: "filter_value",
            kind: services::Kind::Text,
            description: "Value with which the filtered field is compared.",
            ..services::Field::PLAIN
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
            applies_when: &[("config_type", "CUSTOM")],
            ..shared::METRICS
        },
        services::Field {
            name: "prebuilt_report",
            kind: services::Kind::Enum(ReportsItemPrebuiltReport::VALUES),
            description: "Ready-made Google Analytics report to sync into `table`.",
            applies_when: &[("config_type", "PREBUILT")],
            ..services::Field::PLAIN
        },
        shared::ROLLBACK_WINDOW,
        shared::TABLE,
        services::Field {
            name: "time_aggregation_granularity",
            kind: services::Kind::Enum(ReportsItemTimeAggregationGranularity::VALUES),
            description: "Length of the period that one row of the report sums up.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.config_type,
            &mut self.dimensions,
            &mut self.filter_field_name,
            &mut self.filter_type,
            &mut self.filter_value,
            &mut self.filters,
            &mut self.metrics,
            &mut self.prebuilt_report,
            &mut self.rollback_window,
            &mut self.table,
            &mut self.time_aggregation_granularity,
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
/// Conditions that narrow down the rows of the report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItemFiltersItem {
    /// API name of the Google Analytics dimension that is filtered, e.g. `country`.
    pub filter_dimension: Option<String>,
    /// Whether rows that match the filter are kept or left out.
    pub filter_type: Option<shared::FilterType>,
    /// Value with which the filtered field is compared.
    pub filter_value: Option<String>,
    /// Values with which `filter_dimension` is compared, when there is more than one.
    pub filter_values: Option<Vec<String>>,
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
    /// API name of the Google Analytics dimension that is filtered, e.g. `country`.
    pub fn filter_dimension(mut self, filter_dimension: impl Into<String>) -> Self {
        self.filter_dimension = Some(filter_dimension.into());
        self
    }
    /// Whether rows that match the filter are kept or left out.
    pub fn filter_type(mut self, filter_type: impl Into<shared::FilterType>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }
    /// Value with which the filtered field is compared.
    pub fn filter_value(mut self, filter_value: impl Into<String>) -> Self {
        self.filter_value = Some(filter_value.into());
        self
    }
    /// Values with which `filter_dimension` is compared, when there is more than one.
    pub fn filter_values(
        mut self,
        filter_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filter_values = Some(filter_values.into_iter().map(Into::into).collect());
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
            name: "filter_dimension",
            kind: services::Kind::Text,
            description: "API name of the Google Analytics dimension that is filtered, e.g. `country`.",
            ..services::Field::PLAIN
        },
        shared::FILTER_TYPE,
        services::Field {
            name: "filter_value",
            kind: services::Kind::Text,
            description: "Value with which the filtered field is compared.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "filter_values",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Values with which `filter_dimension` is compared, when there is more than one.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ReportsItemFiltersItemMatchType::VALUES),
            ..shared::MATCH_TYPE
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.filter_dimension,
            &mut self.filter_type,
            &mut self.filter_value,
            &mut self.filter_values,
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
    #[doc =
    " How the filter value is compared with the dimension: as a whole or as a part of it."]
    pub enum ReportsItemFiltersItemMatchType { #[doc = " `CONTAINS`"] Contains =
    "CONTAINS", #[doc = " `EXACT`"] Exact = "EXACT" }
}
services::choice! {
    #[doc = " Ready-made Google Analytics report to sync into `table`."] pub enum
    ReportsItemPrebuiltReport { #[doc = " `AUDIENCES_REPORT`"] AudiencesReport =
    "AUDIENCES_REPORT", #[doc = " `CONTENT_GROUP_REPORT`"] ContentGroupReport =
    "CONTENT_GROUP_REPORT", #[doc = " `CONVERSIONS_REPORT`"] ConversionsReport =
    "CONVERSIONS_REPORT", #[doc = " `DEMOGRAPHIC_AGE_REPORT`"] DemographicAgeReport =
    "DEMOGRAPHIC_AGE_REPORT", #[doc = " `DEMOGRAPHIC_CITY_REPORT`"] DemographicCityReport
    = "DEMOGRAPHIC_CITY_REPORT", #[doc = " `DEMOGRAPHIC_COUNTRY_REPORT`"]
    DemographicCountryReport = "DEMOGRAPHIC_COUNTRY_REPORT", #[doc =
    " `DEMOGRAPHIC_GENDER_REPORT`"] DemographicGenderReport =
    "DEMOGRAPHIC_GENDER_REPORT", #[doc = " `DEMOGRAPHIC_INTERESTS_REPORT`"]
    DemographicInterestsReport = "DEMOGRAPHIC_INTERESTS_REPORT", #[doc =
    " `DEMOGRAPHIC_LANGUAGE_REPORT`"] DemographicLanguageReport =
    "DEMOGRAPHIC_LANGUAGE_REPORT", #[doc = " `DEMOGRAPHIC_REGION_REPORT`"]
    DemographicRegionReport = "DEMOGRAPHIC_REGION_REPORT", #[doc =
    " `ECOMMERCE_PURCHASES_ITEM_BRAND_REPORT`"] EcommercePurchasesItemBrandReport =
    "ECOMMERCE_PURCHASES_ITEM_BRAND_REPORT", #[doc =
    " `ECOMMERCE_PURCHASES_ITEM_CATEGORY_2_REPORT`"]
    EcommercePurchasesItemCategory2Report = "ECOMMERCE_PURCHASES_ITEM_CATEGORY_2_REPORT",
    #[doc = " `ECOMMERCE_PURCHASES_ITEM_CATEGORY_3_REPORT`"]
    EcommercePurchasesItemCategory3Report = "ECOMMERCE_PURCHASES_ITEM_CATEGORY_3_REPORT",
    #[doc = " `ECOMMERCE_PURCHASES_ITEM_CATEGORY_4_REPORT`"]
    EcommercePurchasesItemCategory4Report = "ECOMMERCE_PURCHASES_ITEM_CATEGORY_4_REPORT",
    #[doc = " `ECOMMERCE_PURCHASES_ITEM_CATEGORY_5_REPORT`"]
    EcommercePurchasesItemCategory5Report = "ECOMMERCE_PURCHASES_ITEM_CATEGORY_5_REPORT",
    #[doc = " `ECOMMERCE_PURCHASES_ITEM_CATEGORY_REPORT`"]
    EcommercePurchasesItemCategoryReport = "ECOMMERCE_PURCHASES_ITEM_CATEGORY_REPORT",
    #[doc = " `ECOMMERCE_PURCHASES_ITEM_CATEGORY_REPORT_COMBINED`"]
    EcommercePurchasesItemCategoryReportCombined =
    "ECOMMERCE_PURCHASES_ITEM_CATEGORY_REPORT_COMBINED", #[doc =
    " `ECOMMERCE_PURCHASES_ITEM_ID_REPORT`"] EcommercePurchasesItemIdReport =
    "ECOMMERCE_PURCHASES_ITEM_ID_REPORT", #[doc =
    " `ECOMMERCE_PURCHASES_ITEM_NAME_REPORT`"] EcommercePurchasesItemNameReport =
    "ECOMMERCE_PURCHASES_ITEM_NAME_REPORT", #[doc = " `EVENTS_REPORT`"] EventsReport =
    "EVENTS_REPORT", #[doc = " `PAGES_PATH_REPORT`"] PagesPathReport =
    "PAGES_PATH_REPORT", #[doc = " `PAGES_TITLE_AND_SCREEN_CLASS_REPORT`"]
    PagesTitleAndScreenClassReport = "PAGES_TITLE_AND_SCREEN_CLASS_REPORT", #[doc =
    " `PAGES_TITLE_AND_SCREEN_NAME_REPORT`"] PagesTitleAndScreenNameReport =
    "PAGES_TITLE_AND_SCREEN_NAME_REPORT", #[doc = " `PUBLISHER_ADS_AD_FORMAT_REPORT`"]
    PublisherAdsAdFormatReport = "PUBLISHER_ADS_AD_FORMAT_REPORT", #[doc =
    " `PUBLISHER_ADS_AD_SOURCE_REPORT`"] PublisherAdsAdSourceReport =
    "PUBLISHER_ADS_AD_SOURCE_REPORT", #[doc = " `PUBLISHER_ADS_AD_UNIT_REPORT`"]
    PublisherAdsAdUnitReport = "PUBLISHER_ADS_AD_UNIT_REPORT", #[doc =
    " `PUBLISHER_ADS_PAGE_PATH_REPORT`"] PublisherAdsPagePathReport =
    "PUBLISHER_ADS_PAGE_PATH_REPORT", #[doc = " `TECH_APP_VERSION_REPORT`"]
    TechAppVersionReport = "TECH_APP_VERSION_REPORT", #[doc = " `TECH_BROWSER_REPORT`"]
    TechBrowserReport = "TECH_BROWSER_REPORT", #[doc = " `TECH_DEVICE_CATEGORY_REPORT`"]
    TechDeviceCategoryReport = "TECH_DEVICE_CATEGORY_REPORT", #[doc =
    " `TECH_DEVICE_MODEL_REPORT`"] TechDeviceModelReport = "TECH_DEVICE_MODEL_REPORT",
    #[doc = " `TECH_OPERATING_SYSTEM_REPORT`"] TechOperatingSystemReport =
    "TECH_OPERATING_SYSTEM_REPORT", #[doc = " `TECH_OS_VERSION_REPORT`"]
    TechOsVersionReport = "TECH_OS_VERSION_REPORT", #[doc =
    " `TECH_OS_WITH_VERSION_REPORT`"] TechOsWithVersionReport =
    "TECH_OS_WITH_VERSION_REPORT", #[doc = " `TECH_PLATFORM_DEVICE_CATEGORY_REPORT`"]
    TechPlatformDeviceCategoryReport = "TECH_PLATFORM_DEVICE_CATEGORY_REPORT", #[doc =
    " `TECH_PLATFORM_REPORT`"] TechPlatformReport = "TECH_PLATFORM_REPORT", #[doc =
    " `TECH_SCREEN_RESOLUTION_REPORT`"] TechScreenResolutionReport =
    "TECH_SCREEN_RESOLUTION_REPORT", #[doc =
    " `TRAFFIC_ACQUISITION_SESSION_CAMPAIGN_REPORT`"]
    TrafficAcquisitionSessionCampaignReport =
    "TRAFFIC_ACQUISITION_SESSION_CAMPAIGN_REPORT", #[doc =
    " `TRAFFIC_ACQUISITION_SESSION_DEFAULT_CHANNEL_GROUPING_REPORT`"]
    TrafficAcquisitionSessionDefaultChannelGroupingReport =
    "TRAFFIC_ACQUISITION_SESSION_DEFAULT_CHANNEL_GROUPING_REPORT", #[doc =
    " `TRAFFIC_ACQUISITION_SESSION_MEDIUM_REPORT`"] TrafficAcquisitionSessionMediumReport
    = "TRAFFIC_ACQUISITION_SESSION_MEDIUM_REPORT", #[doc =
    " `TRAFFIC_ACQUISITION_SESSION_SOURCE_MEDIUM_REPORT`"]
    TrafficAcquisitionSessionSourceMediumReport =
    "TRAFFIC_ACQUISITION_SESSION_SOURCE_MEDIUM_REPORT", #[doc =
    " `TRAFFIC_ACQUISITION_SESSION_SOURCE_PLATFORM_REPORT`"]
    TrafficAcquisitionSessionSourcePlatformReport =
    "TRAFFIC_ACQUISITION_SESSION_SOURCE_PLATFORM_REPORT", #[doc =
    " `TRAFFIC_ACQUISITION_SESSION_SOURCE_REPORT`"] TrafficAcquisitionSessionSourceReport
    = "TRAFFIC_ACQUISITION_SESSION_SOURCE_REPORT", #[doc =
    " `USER_ACQUISITION_FIRST_USER_CAMPAIGN_REPORT`"]
    UserAcquisitionFirstUserCampaignReport =
    "USER_ACQUISITION_FIRST_USER_CAMPAIGN_REPORT", #[doc =
    " `USER_ACQUISITION_FIRST_USER_GOOGLE_ADS_AD_GROUP_NAME_REPORT`"]
    UserAcquisitionFirstUserGoogleAdsAdGroupNameReport =
    "USER_ACQUISITION_FIRST_USER_GOOGLE_ADS_AD_GROUP_NAME_REPORT", #[doc =
    " `USER_ACQUISITION_FIRST_USER_GOOGLE_ADS_NETWORK_TYPE_REPORT`"]
    UserAcquisitionFirstUserGoogleAdsNetworkTypeReport =
    "USER_ACQUISITION_FIRST_USER_GOOGLE_ADS_NETWORK_TYPE_REPORT", #[doc =
    " `USER_ACQUISITION_FIRST_USER_MEDIUM_REPORT`"] UserAcquisitionFirstUserMediumReport
    = "USER_ACQUISITION_FIRST_USER_MEDIUM_REPORT", #[doc =
    " `USER_ACQUISITION_FIRST_USER_SOURCE_MEDIUM_REPORT`"]
    UserAcquisitionFirstUserSourceMediumReport =
    "USER_ACQUISITION_FIRST_USER_SOURCE_MEDIUM_REPORT", #[doc =
    " `USER_ACQUISITION_FIRST_USER_SOURCE_PLATFORM_REPORT`"]
    UserAcquisitionFirstUserSourcePlatformReport =
    "USER_ACQUISITION_FIRST_USER_SOURCE_PLATFORM_REPORT", #[doc =
    " `USER_ACQUISITION_FIRST_USER_SOURCE_REPORT`"] UserAcquisitionFirstUserSourceReport
    = "USER_ACQUISITION_FIRST_USER_SOURCE_REPORT" }
}
services::choice! {
    #[doc = " Length of the period that one row of the report sums up."] pub enum
    ReportsItemTimeAggregationGranularity { #[doc = " `DAILY`"] Daily = "DAILY", #[doc =
    " `MONTHLY`"] Monthly = "MONTHLY", #[doc = " `WEEKLY`"] Weekly = "WEEKLY", #[doc =
    " `YEARLY`"] Yearly = "YEARLY" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `ALL_ACCOUNTS`"] AllAccounts = "ALL_ACCOUNTS", #[doc =
    " `SPECIFIC_ACCOUNTS`"] SpecificAccounts = "SPECIFIC_ACCOUNTS" }
}
/// How a connection of Google Analytics 4 is authorized: `auth`.
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
        name: "google_analytics_4",
        display_name: Some("Google Analytics 4"),
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

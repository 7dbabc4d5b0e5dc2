// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Pinterest Ads: connections of the service `pinterest_ads`.
use crate::services::{self, shared};
/// The config of a connection of Pinterest Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the advertisers to sync, when not all of them are. Counts with `sync_mode` `SpecificAdvertisers`.
    pub advertisers: Option<Vec<String>>,
    /// Days after a click on an ad within which a conversion is credited to it.
    pub click_attribution_window: Option<shared::ClickAttributionWindow>,
    /// Whether conversions count on the day of the ad interaction or on the day of the conversion.
    pub conversion_report_time: Option<ConversionReportTime>,
    /// Reports that you put together yourself, each synced to a table.
    pub custom_reports: Option<Vec<CustomReportsItem>>,
    /// Time at which the Pinterest refresh token expires.
    pub refresh_token_expires_at: Option<crate::Timestamp>,
    /// Length of the period that one row of the Pinterest reports sums up.
    pub report_granularity: Option<ReportGranularity>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// How long after an ad was viewed a conversion is still credited to it.
    pub view_attribution_window: Option<shared::ViewAttributionWindow>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Ids of the advertisers to sync, when not all of them are. Counts with `sync_mode` `SpecificAdvertisers`.
    pub fn advertisers(
        mut self,
        advertisers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.advertisers = Some(advertisers.into_iter().map(Into::into).collect());
        self
    }
    /// Days after a click on an ad within which a conversion is credited to it.
    pub fn click_attribution_window(
        mut self,
        click_attribution_window: impl Into<shared::ClickAttributionWindow>,
    ) -> Self {
        self.click_attribution_window = Some(click_attribution_window.into());
        self
    }
    /// Whether conversions count on the day of the ad interaction or on the day of the conversion.
    pub fn conversion_report_time(
        mut self,
        conversion_report_time: impl Into<ConversionReportTime>,
    ) -> Self {
        self.conversion_report_time = Some(conversion_report_time.into());
        self
    }
    /// Reports that you put together yourself, each synced to a table.
    pub fn custom_reports(
        mut self,
        custom_reports: impl IntoIterator<Item = CustomReportsItem>,
    ) -> Self {
        self.custom_reports = Some(custom_reports.into_iter().collect());
        self
    }
    /// Time at which the Pinterest refresh token expires.
    pub fn refresh_token_expires_at(
        mut self,
        refresh_token_expires_at: impl Into<crate::Timestamp>,
    ) -> Self {
        self.refresh_token_expires_at = Some(refresh_token_expires_at.into());
        self
    }
    /// Length of the period that one row of the Pinterest reports sums up.
    pub fn report_granularity(
        mut self,
        report_granularity: impl Into<ReportGranularity>,
    ) -> Self {
        self.report_granularity = Some(report_granularity.into());
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
    /// How long after an ad was viewed a conversion is still credited to it.
    pub fn view_attribution_window(
        mut self,
        view_attribution_window: impl Into<shared::ViewAttributionWindow>,
    ) -> Self {
        self.view_attribution_window = Some(view_attribution_window.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[("sync_mode", "SpecificAdvertisers")],
            ..shared::ADVERTISERS
        },
        shared::CLICK_ATTRIBUTION_WINDOW,
        services::Field {
            name: "conversion_report_time",
            kind: services::Kind::Enum(ConversionReportTime::VALUES),
            description: "Whether conversions count on the day of the ad interaction or on the day of the conversion.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(
                    <CustomReportsItem as services::Settings>::FIELDS,
                ),
            ),
            ..shared::CUSTOM_REPORTS
        },
        services::Field {
            name: "refresh_token_expires_at",
            kind: services::Kind::Timestamp,
            description: "Time at which the Pinterest refresh token expires.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "report_granularity",
            kind: services::Kind::Enum(ReportGranularity::VALUES),
            description: "Length of the period that one row of the Pinterest reports sums up.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        shared::TIMEFRAME_MONTHS,
        shared::VIEW_ATTRIBUTION_WINDOW,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.advertisers,
            &mut self.click_attribution_window,
            &mut self.conversion_report_time,
            &mut self.custom_reports,
            &mut self.refresh_token_expires_at,
            &mut self.report_granularity,
            &mut self.sync_mode,
            &mut self.timeframe_months,
            &mut self.view_attribution_window,
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
    " Whether conversions count on the day of the ad interaction or on the day of the conversion."]
    pub enum ConversionReportTime { #[doc = " `AD_EVENT`"] AdEvent = "AD_EVENT", #[doc =
    " `CONVERSION_EVENT`"] ConversionEvent = "CONVERSION_EVENT" }
}
/// Reports that you put together yourself, each synced to a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomReportsItem {
    /// Days after a click on an ad within which a conversion is credited to it.
    pub click_attribution_window: Option<shared::ClickAttributionWindow>,
    /// Whether conversions count on the day of the ad interaction or on the day of the conversion.
    pub conversion_report_time: Option<CustomReportsItemConversionReportTime>,
    /// Period that one row of the report covers, such as an hour or a day.
    pub granularity: Option<CustomReportsItemGranularity>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub metrics: Option<Vec<String>>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<String>,
    /// Name of the table in the destination for these files or this report.
    pub table_name: Option<String>,
    /// How long after an ad was viewed a conversion is still credited to it.
    pub view_attribution_window: Option<shared::ViewAttributionWindow>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl CustomReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Days after a click on an ad within which a conversion is credited to it.
    pub fn click_attribution_window(
        mut self,
        click_attribution_window: impl Into<shared::ClickAttributionWindow>,
    ) -> Self {
        self.click_attribution_window = Some(click_attribution_window.into());
        self
    }
    /// Whether conversions count on the day of the ad interaction or on the day of the conversion.
    pub fn conversion_report_time(
        mut self,
        conversion_report_time: impl Into<CustomReportsItemConversionReportTime>,
    ) -> Self {
        self.conversion_report_time = Some(conversion_report_time.into());
        self
    }
    /// Period that one row of the report covers, such as an hour or a day.
    pub fn granularity(
        mut self,
        granularity: impl Into<CustomReportsItemGranularity>,
    ) -> Self {
        self.granularity = Some(granularity.into());
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
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub fn report_type(mut self, report_type: impl Into<String>) -> Self {
        self.report_type = Some(report_type.into());
        self
    }
    /// Name of the table in the destination for these files or this report.
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }
    /// How long after an ad was viewed a conversion is still credited to it.
    pub fn view_attribution_window(
        mut self,
        view_attribution_window: impl Into<shared::ViewAttributionWindow>,
    ) -> Self {
        self.view_attribution_window = Some(view_attribution_window.into());
        self
    }
}
impl services::Settings for CustomReportsItem {
    const FIELDS: &'static [services::Field] = &[
        shared::CLICK_ATTRIBUTION_WINDOW,
        services::Field {
            name: "conversion_report_time",
            kind: services::Kind::Enum(CustomReportsItemConversionReportTime::VALUES),
            description: "Whether conversions count on the day of the ad interaction or on the day of the conversion.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(CustomReportsItemGranularity::VALUES),
            ..shared::GRANULARITY
        },
        services::Field {
            applies_when: &[],
            ..shared::METRICS
        },
        shared::REPORT_TYPE,
        shared::TABLE_NAME,
        shared::VIEW_ATTRIBUTION_WINDOW,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.click_attribution_window,
            &mut self.conversion_report_time,
            &mut self.granularity,
            &mut self.metrics,
            &mut self.report_type,
            &mut self.table_name,
            &mut self.view_attribution_window,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for CustomReportsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for CustomReportsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "CustomReportsItem", f)
    }
}
services::choice! {
    #[doc =
    " Whether conversions count on the day of the ad interaction or on the day of the conversion."]
    pub enum CustomReportsItemConversionReportTime { #[doc = " `AD_EVENT`"] AdEvent =
    "AD_EVENT", #[doc = " `CONVERSION_EVENT`"] ConversionEvent = "CONVERSION_EVENT" }
}
services::choice! {
    #[doc = " Period that one row of the report covers, such as an hour or a day."] pub
    enum CustomReportsItemGranularity { #[doc = " `DAY`"] Day = "DAY", #[doc = " `HOUR`"]
    Hour = "HOUR", #[doc = " `MONTH`"] Month = "MONTH", #[doc = " `TOTAL`"] Total =
    "TOTAL", #[doc = " `WEEK`"] Week = "WEEK" }
}
services::choice! {
    #[doc = " Length of the period that one row of the Pinterest reports sums up."] pub
    enum ReportGranularity { #[doc = " `DAY`"] Day = "DAY", #[doc = " `HOUR`"] Hour =
    "HOUR" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllAdvertisers`"] AllAdvertisers = "AllAdvertisers",
    #[doc = " `SpecificAdvertisers`"] SpecificAdvertisers = "SpecificAdvertisers" }
}
/// How a connection of Pinterest Ads is authorized: `auth`.
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
services::object_values!(CustomReportsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "pinterest_ads",
        display_name: Some("Pinterest Ads"),
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

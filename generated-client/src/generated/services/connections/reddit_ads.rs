// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Reddit Ads: connections of the service `reddit_ads`.
use crate::services::{self, shared};
/// The config of a connection of Reddit Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the Reddit business accounts to sync. Counts with `sync_mode` `SpecificAccounts`.
    pub business_accounts: Option<Vec<String>>,
    /// Reports that you put together yourself, each synced to a table.
    pub custom_reports: Option<Vec<CustomReportsItem>>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<shared::SyncMode>,
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
    /// Ids of the Reddit business accounts to sync. Counts with `sync_mode` `SpecificAccounts`.
    pub fn business_accounts(
        mut self,
        business_accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.business_accounts = Some(
            business_accounts.into_iter().map(Into::into).collect(),
        );
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
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<shared::SyncMode>) -> Self {
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
            name: "business_accounts",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the Reddit business accounts to sync.",
            applies_when: &[("sync_mode", "SpecificAccounts")],
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
        shared::SYNC_MODE,
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.business_accounts,
            &mut self.custom_reports,
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
/// Reports that you put together yourself, each synced to a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomReportsItem {
    /// Fields by which the figures of the report are split up, such as country or gender.
    pub breakdowns: Option<Vec<CustomReportsItemBreakdownsItem>>,
    /// Whether conversion figures are part of this custom Reddit Ads report.
    pub conversions_report_included: Option<bool>,
    /// Whether your own (custom) conversion events are part of this report.
    pub custom_events_included: Option<bool>,
    /// Names of the conversion events that this report covers.
    pub event_names: Option<Vec<String>>,
    /// Level of the ad hierarchy that the figures are reported for, such as account or campaign.
    pub level: Option<CustomReportsItemLevel>,
    /// Names of the Reddit Ads fields (figures) to put in the report.
    pub report_fields: Option<Vec<String>>,
    /// Name that you give to the custom report.
    pub report_name: Option<String>,
    /// Feature by which the rows of the report are split further, if at all.
    pub segmentation: Option<CustomReportsItemSegmentation>,
    /// Time zone in which the source gives dates and times or cuts its days.
    pub time_zone: Option<String>,
    /// Whether days are cut by the time zone of the ad account or by one you choose in `time_zone`.
    pub time_zone_mode: Option<CustomReportsItemTimeZoneMode>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl CustomReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Fields by which the figures of the report are split up, such as country or gender.
    pub fn breakdowns(
        mut self,
        breakdowns: impl IntoIterator<Item = impl Into<CustomReportsItemBreakdownsItem>>,
    ) -> Self {
        self.breakdowns = Some(breakdowns.into_iter().map(Into::into).collect());
        self
    }
    /// Whether conversion figures are part of this custom Reddit Ads report.
    #[inline]
    pub fn conversions_report_included(
        mut self,
        conversions_report_included: bool,
    ) -> Self {
        self.conversions_report_included = Some(conversions_report_included);
        self
    }
    /// Whether your own (custom) conversion events are part of this report.
    #[inline]
    pub fn custom_events_included(mut self, custom_events_included: bool) -> Self {
        self.custom_events_included = Some(custom_events_included);
        self
    }
    /// Names of the conversion events that this report covers.
    pub fn event_names(
        mut self,
        event_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_names = Some(event_names.into_iter().map(Into::into).collect());
        self
    }
    /// Level of the ad hierarchy that the figures are reported for, such as account or campaign.
    pub fn level(mut self, level: impl Into<CustomReportsItemLevel>) -> Self {
        self.level = Some(level.into());
        self
    }
    /// Names of the Reddit Ads fields (figures) to put in the report.
    pub fn report_fields(
        mut self,
        report_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_fields = Some(report_fields.into_iter().map(Into::into).collect());
        self
    }
    /// Name that you give to the custom report.
    pub fn report_name(mut self, report_name: impl Into<String>) -> Self {
        self.report_name = Some(report_name.into());
        self
    }
    /// Feature by which the rows of the report are split further, if at all.
    pub fn segmentation(
        mut self,
        segmentation: impl Into<CustomReportsItemSegmentation>,
    ) -> Self {
        self.segmentation = Some(segmentation.into());
        self
    }
    /// Time zone in which the source gives dates and times or cuts its days.
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }
    /// Whether days are cut by the time zone of the ad account or by one you choose in `time_zone`.
    pub fn time_zone_mode(
        mut self,
        time_zone_mode: impl Into<CustomReportsItemTimeZoneMode>,
    ) -> Self {
        self.time_zone_mode = Some(time_zone_mode.into());
        self
    }
}
impl services::Settings for CustomReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Enum(CustomReportsItemBreakdownsItem::VALUES),
            ),
            ..shared::BREAKDOWNS
        },
        services::Field {
            name: "conversions_report_included",
            kind: services::Kind::Boolean,
            description: "Whether conversion figures are part of this custom Reddit Ads report.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_events_included",
            kind: services::Kind::Boolean,
            description: "Whether your own (custom) conversion events are part of this report.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "event_names",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Names of the conversion events that this report covers.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(CustomReportsItemLevel::VALUES),
            ..shared::LEVEL
        },
        services::Field {
            name: "report_fields",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Names of the Reddit Ads fields (figures) to put in the report.",
            ..services::Field::PLAIN
        },
        shared::REPORT_NAME,
        services::Field {
            name: "segmentation",
            kind: services::Kind::Enum(CustomReportsItemSegmentation::VALUES),
            description: "Feature by which the rows of the report are split further, if at all.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Text,
            applies_when: &[],
            ..shared::TIME_ZONE
        },
        services::Field {
            name: "time_zone_mode",
            kind: services::Kind::Enum(CustomReportsItemTimeZoneMode::VALUES),
            description: "Whether days are cut by the time zone of the ad account or by one you choose in `time_zone`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 10] = [
            &mut self.breakdowns,
            &mut self.conversions_report_included,
            &mut self.custom_events_included,
            &mut self.event_names,
            &mut self.level,
            &mut self.report_fields,
            &mut self.report_name,
            &mut self.segmentation,
            &mut self.time_zone,
            &mut self.time_zone_mode,
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
    " Fields by which the figures of the report are split up, such as country or gender."]
    pub enum CustomReportsItemBreakdownsItem { #[doc = " `AD_ACCOUNT_ID`"] AdAccountId =
    "AD_ACCOUNT_ID", #[doc = " `AD_GROUP_ID`"] AdGroupId = "AD_GROUP_ID", #[doc =
    " `AD_ID`"] AdId = "AD_ID", #[doc = " `CAMPAIGN_ID`"] CampaignId = "CAMPAIGN_ID",
    #[doc = " `COMMUNITY`"] Community = "COMMUNITY", #[doc = " `COUNTRY`"] Country =
    "COUNTRY", #[doc = " `DMA`"] Dma = "DMA", #[doc = " `GALLERY_ITEM_ID`"] GalleryItemId
    = "GALLERY_ITEM_ID", #[doc = " `GENDER`"] Gender = "GENDER", #[doc = " `INTEREST`"]
    Interest = "INTEREST", #[doc = " `KEYWORD`"] Keyword = "KEYWORD", #[doc =
    " `OS_TYPE`"] OsType = "OS_TYPE", #[doc = " `PLACEMENT`"] Placement = "PLACEMENT",
    #[doc = " `REGION`"] Region = "REGION" }
}
services::choice! {
    #[doc =
    " Level of the ad hierarchy that the figures are reported for, such as account or campaign."]
    pub enum CustomReportsItemLevel { #[doc = " `ACCOUNT`"] Account = "ACCOUNT", #[doc =
    " `AD`"] Ad = "AD", #[doc = " `AD_GROUP`"] AdGroup = "AD_GROUP", #[doc =
    " `CAMPAIGN`"] Campaign = "CAMPAIGN", #[doc = " `NONE`"] None = "NONE", #[doc =
    " `POST`"] Post = "POST" }
}
services::choice! {
    #[doc = " Feature by which the rows of the report are split further, if at all."] pub
    enum CustomReportsItemSegmentation { #[doc = " `COMMUNITY`"] Community = "COMMUNITY",
    #[doc = " `COUNTRY`"] Country = "COUNTRY", #[doc = " `INTEREST`"] Interest =
    "INTEREST", #[doc = " `METRO`"] Metro = "METRO", #[doc = " `NONE`"] None = "NONE",
    #[doc = " `PLACEMENT`"] Placement = "PLACEMENT" }
}
services::choice! {
    #[doc =
    " Whether days are cut by the time zone of the ad account or by one you choose in `time_zone`."]
    pub enum CustomReportsItemTimeZoneMode { #[doc = " `ACCOUNT`"] Account = "ACCOUNT",
    #[doc = " `USER`"] User = "USER" }
}
/// How a connection of Reddit Ads is authorized: `auth`.
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
        name: "reddit_ads",
        display_name: Some("Reddit Ads"),
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

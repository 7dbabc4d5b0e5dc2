// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Spotify Ads: connections of the service `spotify_ads`.
use crate::services::{self, shared};
/// The config of a connection of Spotify Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SPECIFIC_ACCOUNTS`.
    pub accounts: Option<Vec<String>>,
    /// Custom Spotify Ads reports to sync, each with its table, fields, dimension and granularity.
    pub report_list: Option<Vec<ReportListItem>>,
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
    /// Custom Spotify Ads reports to sync, each with its table, fields, dimension and granularity.
    pub fn report_list(
        mut self,
        report_list: impl IntoIterator<Item = ReportListItem>,
    ) -> Self {
        self.report_list = Some(report_list.into_iter().collect());
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
            name: "report_list",
            kind: services::Kind::List(
                &services::Kind::Object(<ReportListItem as services::Settings>::FIELDS),
            ),
            description: "Custom Spotify Ads reports to sync, each with its table, fields, dimension and granularity.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.accounts,
            &mut self.report_list,
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
/// Custom Spotify Ads reports to sync, each with its table, fields, dimension and granularity.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportListItem {
    /// Dimension that the report, or a filter of it, works on.
    pub dimension: Option<ReportListItemDimension>,
    /// Fields of the report that become columns of its table.
    pub fields: Option<Vec<ReportListItemFieldsItem>>,
    /// Period that one row of the report covers, such as an hour or a day.
    pub granularity: Option<shared::Granularity>,
    /// Name of the table in the destination that receives the data or the report.
    pub table: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ReportListItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Dimension that the report, or a filter of it, works on.
    pub fn dimension(mut self, dimension: impl Into<ReportListItemDimension>) -> Self {
        self.dimension = Some(dimension.into());
        self
    }
    /// Fields of the report that become columns of its table.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<ReportListItemFieldsItem>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
    /// Period that one row of the report covers, such as an hour or a day.
    pub fn granularity(mut self, granularity: impl Into<shared::Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }
    /// Name of the table in the destination that receives the data or the report.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
}
impl services::Settings for ReportListItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(ReportListItemDimension::VALUES),
            ..shared::DIMENSION
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Enum(ReportListItemFieldsItem::VALUES),
            ),
            ..shared::FIELDS
        },
        shared::GRANULARITY,
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.dimension,
            &mut self.fields,
            &mut self.granularity,
            &mut self.table,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ReportListItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ReportListItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ReportListItem", f)
    }
}
services::choice! {
    #[doc = " Dimension that the report, or a filter of it, works on."] pub enum
    ReportListItemDimension { #[doc = " `AD`"] Ad = "AD", #[doc = " `AD_ACCOUNT`"]
    AdAccount = "AD_ACCOUNT", #[doc = " `AD_SET`"] AdSet = "AD_SET", #[doc =
    " `CAMPAIGN`"] Campaign = "CAMPAIGN" }
}
services::choice! {
    #[doc = " Fields of the report that become columns of its table."] pub enum
    ReportListItemFieldsItem { #[doc = " `CLICKS`"] Clicks = "CLICKS", #[doc =
    " `COMPLETES`"] Completes = "COMPLETES", #[doc = " `CONVERSION_RATE`"] ConversionRate
    = "CONVERSION_RATE", #[doc = " `CTR`"] Ctr = "CTR", #[doc = " `E_CPCL`"] ECpcl =
    "E_CPCL", #[doc = " `E_CPM`"] ECpm = "E_CPM", #[doc = " `FIRST_QUARTILES`"]
    FirstQuartiles = "FIRST_QUARTILES", #[doc = " `FREQUENCY`"] Frequency = "FREQUENCY",
    #[doc = " `IMPRESSIONS`"] Impressions = "IMPRESSIONS", #[doc = " `INTENT_RATE`"]
    IntentRate = "INTENT_RATE", #[doc = " `LISTENERS`"] Listeners = "LISTENERS", #[doc =
    " `MIDPOINTS`"] Midpoints = "MIDPOINTS", #[doc = " `NEW_LISTENER_CONVERSION_RATE`"]
    NewListenerConversionRate = "NEW_LISTENER_CONVERSION_RATE", #[doc =
    " `NEW_LISTENER_STREAMS`"] NewListenerStreams = "NEW_LISTENER_STREAMS", #[doc =
    " `NEW_LISTENERS`"] NewListeners = "NEW_LISTENERS", #[doc =
    " `OFF_SPOTIFY_IMPRESSIONS`"] OffSpotifyImpressions = "OFF_SPOTIFY_IMPRESSIONS",
    #[doc = " `PAID_LISTENS`"] PaidListens = "PAID_LISTENS", #[doc =
    " `PAID_LISTENS_FREQUENCY`"] PaidListensFrequency = "PAID_LISTENS_FREQUENCY", #[doc =
    " `PAID_LISTENS_REACH`"] PaidListensReach = "PAID_LISTENS_REACH", #[doc = " `REACH`"]
    Reach = "REACH", #[doc = " `SKIPS`"] Skips = "SKIPS", #[doc = " `SPEND`"] Spend =
    "SPEND", #[doc = " `STARTS`"] Starts = "STARTS", #[doc = " `STREAMED_IMPRESSIONS`"]
    StreamedImpressions = "STREAMED_IMPRESSIONS", #[doc = " `STREAMS`"] Streams =
    "STREAMS", #[doc = " `STREAMS_PER_NEW_LISTENER`"] StreamsPerNewListener =
    "STREAMS_PER_NEW_LISTENER", #[doc = " `STREAMS_PER_USER`"] StreamsPerUser =
    "STREAMS_PER_USER", #[doc = " `THIRD_QUARTILES`"] ThirdQuartiles = "THIRD_QUARTILES",
    #[doc = " `VIDEO_EXPAND_RATE`"] VideoExpandRate = "VIDEO_EXPAND_RATE", #[doc =
    " `VIDEO_EXPANDS`"] VideoExpands = "VIDEO_EXPANDS", #[doc = " `VIDEO_VIEWS`"]
    VideoViews = "VIDEO_VIEWS" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `ALL_ACCOUNTS`"] AllAccounts = "ALL_ACCOUNTS", #[doc =
    " `SPECIFIC_ACCOUNTS`"] SpecificAccounts = "SPECIFIC_ACCOUNTS" }
}
/// How a connection of Spotify Ads is authorized: `auth`.
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
services::object_values!(ReportListItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "spotify_ads",
        display_name: Some("Spotify Ads"),
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

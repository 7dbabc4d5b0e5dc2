// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! TikTok Ads: connections of the service `tiktok_ads`.
use crate::services::{self, shared};
/// The config of a connection of TikTok Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub accounts: Option<Vec<String>>,
    /// Attribution window of TikTok Ads, in days (the number as an English word).
    pub attribution_window_size: Option<AttributionWindowSize>,
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
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().map(Into::into).collect());
        self
    }
    /// Attribution window of TikTok Ads, in days (the number as an English word).
    pub fn attribution_window_size(
        mut self,
        attribution_window_size: impl Into<AttributionWindowSize>,
    ) -> Self {
        self.attribution_window_size = Some(attribution_window_size.into());
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
            applies_when: &[("sync_mode", "SpecificAccounts")],
            ..shared::ACCOUNTS
        },
        services::Field {
            name: "attribution_window_size",
            kind: services::Kind::Enum(AttributionWindowSize::VALUES),
            description: "Attribution window of TikTok Ads, in days (the number as an English word).",
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
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.accounts,
            &mut self.attribution_window_size,
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
services::choice! {
    #[doc =
    " Attribution window of TikTok Ads, in days (the number as an English word)."] pub
    enum AttributionWindowSize { #[doc = " `FOURTEEN`"] Fourteen = "FOURTEEN", #[doc =
    " `ONE`"] One = "ONE", #[doc = " `SEVEN`"] Seven = "SEVEN", #[doc =
    " `TWENTY_EIGHT`"] TwentyEight = "TWENTY_EIGHT" }
}
/// Reports that you put together yourself, each synced to a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomReportsItem {
    /// Level at which the figures of the report are summed up, as a rule a span of time.
    pub aggregate: Option<String>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub metrics: Option<Vec<String>>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<String>,
    /// Name of the table in the destination for these files or this report.
    pub table_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl CustomReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Level at which the figures of the report are summed up, as a rule a span of time.
    pub fn aggregate(mut self, aggregate: impl Into<String>) -> Self {
        self.aggregate = Some(aggregate.into());
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
}
impl services::Settings for CustomReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "aggregate",
            kind: services::Kind::Text,
            description: "Level at which the figures of the report are summed up, as a rule a span of time.",
            ..services::Field::PLAIN
        },
        shared::DIMENSIONS,
        services::Field {
            applies_when: &[],
            ..shared::METRICS
        },
        shared::REPORT_TYPE,
        shared::TABLE_NAME,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.aggregate,
            &mut self.dimensions,
            &mut self.metrics,
            &mut self.report_type,
            &mut self.table_name,
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
/// How a connection of TikTok Ads is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        shared::CLIENT_ACCESS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.access_token,
            &mut self.client_access,
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
        name: "tiktok_ads",
        display_name: Some("TikTok Ads"),
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

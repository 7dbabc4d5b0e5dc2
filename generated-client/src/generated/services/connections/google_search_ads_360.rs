// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Search Ads 360: connections of the service `google_search_ads_360`.
use crate::services::{self, shared};
/// The config of a connection of Google Search Ads 360.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `accounts_sync_mode` `SPECIFIC_ACCOUNTS`.
    pub accounts: Option<Vec<String>>,
    /// Whether all Search Ads 360 accounts are synced or only those in `accounts`.
    pub accounts_sync_mode: Option<AccountsSyncMode>,
    /// Ids of the advertisers to sync, when not all of them are. Counts with `advertisers_sync_mode` `SPECIFIC_ADVERTISERS`.
    pub advertisers: Option<Vec<String>>,
    /// Whether all advertisers are synced or only those in `advertisers`.
    pub advertisers_sync_mode: Option<AdvertisersSyncMode>,
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<ReportsItem>>,
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
    /// Ids of the accounts to sync, when not all of them are. Counts with `accounts_sync_mode` `SPECIFIC_ACCOUNTS`.
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().map(Into::into).collect());
        self
    }
    /// Whether all Search Ads 360 accounts are synced or only those in `accounts`.
    pub fn accounts_sync_mode(
        mut self,
        accounts_sync_mode: impl Into<AccountsSyncMode>,
    ) -> Self {
        self.accounts_sync_mode = Some(accounts_sync_mode.into());
        self
    }
    /// Ids of the advertisers to sync, when not all of them are. Counts with `advertisers_sync_mode` `SPECIFIC_ADVERTISERS`.
    pub fn advertisers(
        mut self,
        advertisers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.advertisers = Some(advertisers.into_iter().map(Into::into).collect());
        self
    }
    /// Whether all advertisers are synced or only those in `advertisers`.
    pub fn advertisers_sync_mode(
        mut self,
        advertisers_sync_mode: impl Into<AdvertisersSyncMode>,
    ) -> Self {
        self.advertisers_sync_mode = Some(advertisers_sync_mode.into());
        self
    }
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub fn reports(mut self, reports: impl IntoIterator<Item = ReportsItem>) -> Self {
        self.reports = Some(reports.into_iter().collect());
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
            applies_when: &[("accounts_sync_mode", "SPECIFIC_ACCOUNTS")],
            ..shared::ACCOUNTS
        },
        services::Field {
            name: "accounts_sync_mode",
            kind: services::Kind::Enum(AccountsSyncMode::VALUES),
            description: "Whether all Search Ads 360 accounts are synced or only those in `accounts`.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("advertisers_sync_mode", "SPECIFIC_ADVERTISERS")],
            ..shared::ADVERTISERS
        },
        services::Field {
            name: "advertisers_sync_mode",
            kind: services::Kind::Enum(AdvertisersSyncMode::VALUES),
            description: "Whether all advertisers are synced or only those in `advertisers`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<ReportsItem as services::Settings>::FIELDS),
            ),
            ..shared::REPORTS
        },
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.accounts,
            &mut self.accounts_sync_mode,
            &mut self.advertisers,
            &mut self.advertisers_sync_mode,
            &mut self.reports,
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
    " Whether all Search Ads 360 accounts are synced or only those in `accounts`."] pub
    enum AccountsSyncMode { #[doc = " `ALL_ACCOUNTS`"] AllAccounts = "ALL_ACCOUNTS",
    #[doc = " `SPECIFIC_ACCOUNTS`"] SpecificAccounts = "SPECIFIC_ACCOUNTS" }
}
services::choice! {
    #[doc = " Whether all advertisers are synced or only those in `advertisers`."] pub
    enum AdvertisersSyncMode { #[doc = " `ALL_ADVERTISERS`"] AllAdvertisers =
    "ALL_ADVERTISERS", #[doc = " `SPECIFIC_ADVERTISERS`"] SpecificAdvertisers =
    "SPECIFIC_ADVERTISERS" }
}
/// Reports to sync, with the settings of each where the source lets you define them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItem {
    /// Search Ads 360 attribute fields that the report includes, e.g. `campaign.name`.
    pub attributes: Option<Vec<String>>,
    /// Ids of the Search Ads 360 custom columns that the report includes.
    pub custom_column_ids: Option<Vec<String>>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub metrics: Option<Vec<String>>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<String>,
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    pub rollback_window: Option<i32>,
    /// Ids or names of the segments by which the report's data is filtered or divided.
    pub segments: Option<Vec<String>>,
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
    /// Search Ads 360 attribute fields that the report includes, e.g. `campaign.name`.
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attributes = Some(attributes.into_iter().map(Into::into).collect());
        self
    }
    /// Ids of the Search Ads 360 custom columns that the report includes.
    pub fn custom_column_ids(
        mut self,
        custom_column_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_column_ids = Some(
            custom_column_ids.into_iter().map(Into::into).collect(),
        );
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
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    #[inline]
    pub fn rollback_window(mut self, rollback_window: i32) -> Self {
        self.rollback_window = Some(rollback_window);
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
    /// Name of the table in the destination that receives the data or the report.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
}
impl services::Settings for ReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "attributes",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Search Ads 360 attribute fields that the report includes, e.g. `campaign.name`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_column_ids",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the Search Ads 360 custom columns that the report includes.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::METRICS
        },
        shared::REPORT_TYPE,
        shared::ROLLBACK_WINDOW,
        shared::SEGMENTS,
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.attributes,
            &mut self.custom_column_ids,
            &mut self.metrics,
            &mut self.report_type,
            &mut self.rollback_window,
            &mut self.segments,
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
/// How a connection of Google Search Ads 360 is authorized: `auth`.
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
services::object_values!(ReportsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "google_search_ads_360",
        display_name: Some("Google Search Ads 360"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Apple Search Ads: connections of the service `apple_search_ads`.
use crate::services::{self, shared};
/// The config of a connection of Apple Search Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Reports that you put together yourself, each synced to a table.
    pub custom_reports: Option<Vec<CustomReportsItem>>,
    /// Ids of the organizations to sync. Counts with `sync_mode` `SpecificOrganizations`.
    pub organizations: Option<Vec<String>>,
    /// Whether to include report rows that have no activity in any metric.
    pub show_records_with_no_metrics: Option<bool>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// Time zone in which Apple Search Ads cuts report days: UTC or that of the user account.
    pub timezone_mode: Option<TimezoneMode>,
    /// Public key, in encoded form, to upload to the Apple Search Ads account for API access. Only in answers.
    pub encoded_public_key: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Reports that you put together yourself, each synced to a table.
    pub fn custom_reports(
        mut self,
        custom_reports: impl IntoIterator<Item = CustomReportsItem>,
    ) -> Self {
        self.custom_reports = Some(custom_reports.into_iter().collect());
        self
    }
    /// Ids of the organizations to sync. Counts with `sync_mode` `SpecificOrganizations`.
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.organizations = Some(organizations.into_iter().map(Into::into).collect());
        self
    }
    /// Whether to include report rows that have no activity in any metric.
    #[inline]
    pub fn show_records_with_no_metrics(
        mut self,
        show_records_with_no_metrics: bool,
    ) -> Self {
        self.show_records_with_no_metrics = Some(show_records_with_no_metrics);
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
    /// Time zone in which Apple Search Ads cuts report days: UTC or that of the user account.
    pub fn timezone_mode(mut self, timezone_mode: impl Into<TimezoneMode>) -> Self {
        self.timezone_mode = Some(timezone_mode.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(
                    <CustomReportsItem as services::Settings>::FIELDS,
                ),
            ),
            ..shared::CUSTOM_REPORTS
        },
        shared::ORGANIZATIONS,
        services::Field {
            name: "show_records_with_no_metrics",
            kind: services::Kind::Boolean,
            description: "Whether to include report rows that have no activity in any metric.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        shared::TIMEFRAME_MONTHS,
        services::Field {
            name: "timezone_mode",
            kind: services::Kind::Enum(TimezoneMode::VALUES),
            description: "Time zone in which Apple Search Ads cuts report days: UTC or that of the user account.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "encoded_public_key",
            kind: services::Kind::Text,
            description: "Public key, in encoded form, to upload to the Apple Search Ads account for API access.",
            read_only: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.custom_reports,
            &mut self.organizations,
            &mut self.show_records_with_no_metrics,
            &mut self.sync_mode,
            &mut self.timeframe_months,
            &mut self.timezone_mode,
            &mut self.encoded_public_key,
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
    /// Level of the Apple Search Ads report on which this custom report is based.
    pub base_report_type: Option<CustomReportsItemBaseReportType>,
    /// Attributes by which the rows of the custom report are grouped, such as country or device.
    pub group_by: Option<Vec<String>>,
    /// Name of the table in the destination that receives the data or the report.
    pub table: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl CustomReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Level of the Apple Search Ads report on which this custom report is based.
    pub fn base_report_type(
        mut self,
        base_report_type: impl Into<CustomReportsItemBaseReportType>,
    ) -> Self {
        self.base_report_type = Some(base_report_type.into());
        self
    }
    /// Attributes by which the rows of the custom report are grouped, such as country or device.
    pub fn group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_by = Some(group_by.into_iter().map(Into::into).collect());
        self
    }
    /// Name of the table in the destination that receives the data or the report.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
}
impl services::Settings for CustomReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "base_report_type",
            kind: services::Kind::Enum(CustomReportsItemBaseReportType::VALUES),
            description: "Level of the Apple Search Ads report on which this custom report is based.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "group_by",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Attributes by which the rows of the custom report are grouped, such as country or device.",
            ..services::Field::PLAIN
        },
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.base_report_type,
            &mut self.group_by,
            &mut self.table,
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
    " Level of the Apple Search Ads report on which this custom report is based."] pub
    enum CustomReportsItemBaseReportType { #[doc = " `CAMPAIGN`"] Campaign = "CAMPAIGN" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllOrganizations`"] AllOrganizations =
    "AllOrganizations", #[doc = " `SpecificOrganizations`"] SpecificOrganizations =
    "SpecificOrganizations" }
}
services::choice! {
    #[doc =
    " Time zone in which Apple Search Ads cuts report days: UTC or that of the user account."]
    pub enum TimezoneMode { #[doc = " `UserTimezone`"] UserTimezone = "UserTimezone",
    #[doc = " `UTC`"] Utc = "UTC" }
}
/// How a connection of Apple Search Ads is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Id of the private key registered for Apple's API.
    pub key_id: Option<String>,
    /// Id of the team at the source that owns the API credentials or the data.
    pub team_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Id of the private key registered for Apple's API.
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }
    /// Id of the team at the source that owns the API credentials or the data.
    pub fn team_id(mut self, team_id: impl Into<String>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::KEY_ID,
        shared::TEAM_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.client_id,
            &mut self.key_id,
            &mut self.team_id,
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
        name: "apple_search_ads",
        display_name: Some("Apple Search Ads"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Display & Video 360: connections of the service `google_display_and_video_360`.
use crate::services::{self, shared};
/// The config of a connection of Google Display & Video 360.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
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
            kind: services::Kind::List(
                &services::Kind::Object(<ReportsItem as services::Settings>::FIELDS),
            ),
            ..shared::REPORTS
        },
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
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
/// Reports to sync, with the settings of each where the source lets you define them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItem {
    /// Ids of the advertisers to sync, when not all of them are.
    pub advertisers: Option<Vec<String>>,
    /// Whether the report gets its own settings or takes over those of an existing query.
    pub config_method: Option<ReportsItemConfigMethod>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses. Counts with `config_method` `CREATE_NEW`.
    pub metrics: Option<Vec<String>>,
    /// Ids of the partners (the accounts above the advertisers) whose data is read. Counts with `config_method` `CREATE_NEW`.
    pub partners: Option<Vec<String>>,
    /// Id of the Display & Video 360 query whose settings are taken over. Counts with `config_method` `REUSE_EXISTING`.
    pub query_id: Option<String>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<ReportsItemReportType>,
    /// Whether the report is run for each of the `advertisers` separately.
    pub split_by_advertiser: Option<bool>,
    /// Name of the table in the destination for these files or this report.
    pub table_name: Option<String>,
    /// Whether the settings of query `query_id` are read again before each sync. Counts with `config_method` `REUSE_EXISTING`.
    pub update_config_on_each_sync: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Ids of the advertisers to sync, when not all of them are.
    pub fn advertisers(
        mut self,
        advertisers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.advertisers = Some(advertisers.into_iter().map(Into::into).collect());
        self
    }
    /// Whether the report gets its own settings or takes over those of an existing query.
    pub fn config_method(
        mut self,
        config_method: impl Into<ReportsItemConfigMethod>,
    ) -> Self {
        self.config_method = Some(config_method.into());
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
    /// Metrics (measured numbers) of the report, by the names that the source's API uses. Counts with `config_method` `CREATE_NEW`.
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metrics = Some(metrics.into_iter().map(Into::into).collect());
        self
    }
    /// Ids of the partners (the accounts above the advertisers) whose data is read. Counts with `config_method` `CREATE_NEW`.
    pub fn partners(
        mut self,
        partners: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.partners = Some(partners.into_iter().map(Into::into).collect());
        self
    }
    /// Id of the Display & Video 360 query whose settings are taken over. Counts with `config_method` `REUSE_EXISTING`.
    pub fn query_id(mut self, query_id: impl Into<String>) -> Self {
        self.query_id = Some(query_id.into());
        self
    }
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub fn report_type(mut self, report_type: impl Into<ReportsItemReportType>) -> Self {
        self.report_type = Some(report_type.into());
        self
    }
    /// Whether the report is run for each of the `advertisers` separately.
    #[inline]
    pub fn split_by_advertiser(mut self, split_by_advertiser: bool) -> Self {
        self.split_by_advertiser = Some(split_by_advertiser);
        self
    }
    /// Name of the table in the destination for these files or this report.
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }
    /// Whether the settings of query `query_id` are read again before each sync. Counts with `config_method` `REUSE_EXISTING`.
    #[inline]
    pub fn update_config_on_each_sync(
        mut self,
        update_config_on_each_sync: bool,
    ) -> Self {
        self.update_config_on_each_sync = Some(update_config_on_each_sync);
        self
    }
}
impl services::Settings for ReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ADVERTISERS
        },
        services::Field {
            name: "config_method",
            kind: services::Kind::Enum(ReportsItemConfigMethod::VALUES),
            description: "Whether the report gets its own settings or takes over those of an existing query.",
            ..services::Field::PLAIN
        },
        shared::DIMENSIONS,
        services::Field {
            applies_when: &[("config_method", "CREATE_NEW")],
            ..shared::METRICS
        },
        services::Field {
            applies_when: &[("config_method", "CREATE_NEW")],
            ..shared::PARTNERS
        },
        services::Field {
            name: "query_id",
            kind: services::Kind::Text,
            description: "Id of the Display & Video 360 query whose settings are taken over.",
            applies_when: &[("config_method", "REUSE_EXISTING")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ReportsItemReportType::VALUES),
            ..shared::REPORT_TYPE
        },
        services::Field {
            name: "split_by_advertiser",
            kind: services::Kind::Boolean,
            description: "Whether the report is run for each of the `advertisers` separately.",
            ..services::Field::PLAIN
        },
        shared::TABLE_NAME,
        services::Field {
            name: "update_config_on_each_sync",
            kind: services::Kind::Boolean,
            description: "Whether the settings of query `query_id` are read again before each sync.",
            applies_when: &[("config_method", "REUSE_EXISTING")],
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 10] = [
            &mut self.advertisers,
            &mut self.config_method,
            &mut self.dimensions,
            &mut self.metrics,
            &mut self.partners,
            &mut self.query_id,
            &mut self.report_type,
            &mut self.split_by_advertiser,
            &mut self.table_name,
            &mut self.update_config_on_each_sync,
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
    " Whether the report gets its own settings or takes over those of an existing query."]
    pub enum ReportsItemConfigMethod { #[doc = " `CREATE_NEW`"] CreateNew = "CREATE_NEW",
    #[doc = " `REUSE_EXISTING`"] ReuseExisting = "REUSE_EXISTING" }
}
services::choice! {
    #[doc =
    " Kind of report to fetch, which decides what dimensions and metrics it can have."]
    pub enum ReportsItemReportType { #[doc = " `AUDIENCE_COMPOSITION`"]
    AudienceComposition = "AUDIENCE_COMPOSITION", #[doc = " `FLOODLIGHT`"] Floodlight =
    "FLOODLIGHT", #[doc = " `FULL_PATH`"] FullPath = "FULL_PATH", #[doc = " `GRP`"] Grp =
    "GRP", #[doc = " `INVENTORY_AVAILABILITY`"] InventoryAvailability =
    "INVENTORY_AVAILABILITY", #[doc = " `PATH_ATTRIBUTION`"] PathAttribution =
    "PATH_ATTRIBUTION", #[doc = " `REACH`"] Reach = "REACH", #[doc =
    " `REPORT_TYPE_UNSPECIFIED`"] ReportTypeUnspecified = "REPORT_TYPE_UNSPECIFIED",
    #[doc = " `STANDARD`"] Standard = "STANDARD", #[doc = " `UNIQUE_REACH_AUDIENCE`"]
    UniqueReachAudience = "UNIQUE_REACH_AUDIENCE", #[doc = " `YOUTUBE`"] Youtube =
    "YOUTUBE", #[doc = " `YOUTUBE_PROGRAMMATIC_GUARANTEED`"]
    YoutubeProgrammaticGuaranteed = "YOUTUBE_PROGRAMMATIC_GUARANTEED" }
}
/// How a connection of Google Display & Video 360 is authorized: `auth`.
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
        name: "google_display_and_video_360",
        display_name: Some("Google Display & Video 360"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Campaign Manager 360: connections of the service `double_click_campaign_manager`.
use crate::services::{self, shared};
/// The config of a connection of Google Campaign Manager 360.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Dimensions of the conversions in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub conversion_dimensions: Option<Vec<String>>,
    /// Custom Floodlight variables to include in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub custom_floodlight_variables: Option<Vec<String>>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
    /// Whether to report reach for all combinations of the dimensions. Counts with `report_type` `REACH`.
    pub enable_all_dimension_combinations: Option<bool>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub metrics: Option<Vec<String>>,
    /// Dimensions of the single ad interactions in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub per_interaction_dimensions: Option<Vec<String>>,
    /// Ids of the report configurations in Campaign Manager 360 to use.
    pub report_configuration_ids: Option<Vec<String>>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<ReportType>,
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<ReportsItem>>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// Ids of the Campaign Manager 360 user profiles to sync. Counts with `sync_mode` `SPECIFIC_PROFILES`.
    pub user_profiles: Option<Vec<String>>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Dimensions of the conversions in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub fn conversion_dimensions(
        mut self,
        conversion_dimensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conversion_dimensions = Some(
            conversion_dimensions.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Custom Floodlight variables to include in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub fn custom_floodlight_variables(
        mut self,
        custom_floodlight_variables: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_floodlight_variables = Some(
            custom_floodlight_variables.into_iter().map(Into::into).collect(),
        );
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
    /// Whether to report reach for all combinations of the dimensions. Counts with `report_type` `REACH`.
    #[inline]
    pub fn enable_all_dimension_combinations(
        mut self,
        enable_all_dimension_combinations: bool,
    ) -> Self {
        self.enable_all_dimension_combinations = Some(enable_all_dimension_combinations);
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
    /// Dimensions of the single ad interactions in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub fn per_interaction_dimensions(
        mut self,
        per_interaction_dimensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.per_interaction_dimensions = Some(
            per_interaction_dimensions.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Ids of the report configurations in Campaign Manager 360 to use.
    pub fn report_configuration_ids(
        mut self,
        report_configuration_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_configuration_ids = Some(
            report_configuration_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub fn report_type(mut self, report_type: impl Into<ReportType>) -> Self {
        self.report_type = Some(report_type.into());
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
    /// Ids of the Campaign Manager 360 user profiles to sync. Counts with `sync_mode` `SPECIFIC_PROFILES`.
    pub fn user_profiles(
        mut self,
        user_profiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_profiles = Some(user_profiles.into_iter().map(Into::into).collect());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "conversion_dimensions",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Dimensions of the conversions in a path-to-conversion report.",
            applies_when: &[("report_type", "PATH_TO_CONVERSION")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_floodlight_variables",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Custom Floodlight variables to include in a path-to-conversion report.",
            applies_when: &[("report_type", "PATH_TO_CONVERSION")],
            ..services::Field::PLAIN
        },
        shared::DIMENSIONS,
        services::Field {
            name: "enable_all_dimension_combinations",
            kind: services::Kind::Boolean,
            description: "Whether to report reach for all combinations of the dimensions.",
            applies_when: &[("report_type", "REACH")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::METRICS
        },
        services::Field {
            name: "per_interaction_dimensions",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Dimensions of the single ad interactions in a path-to-conversion report.",
            applies_when: &[("report_type", "PATH_TO_CONVERSION")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "report_configuration_ids",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the report configurations in Campaign Manager 360 to use.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ReportType::VALUES),
            ..shared::REPORT_TYPE
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
        services::Field {
            name: "user_profiles",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the Campaign Manager 360 user profiles to sync.",
            applies_when: &[("sync_mode", "SPECIFIC_PROFILES")],
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 12] = [
            &mut self.conversion_dimensions,
            &mut self.custom_floodlight_variables,
            &mut self.dimensions,
            &mut self.enable_all_dimension_combinations,
            &mut self.metrics,
            &mut self.per_interaction_dimensions,
            &mut self.report_configuration_ids,
            &mut self.report_type,
            &mut self.reports,
            &mut self.sync_mode,
            &mut self.timeframe_months,
            &mut self.user_profiles,
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
    " Kind of report to fetch, which decides what dimensions and metrics it can have."]
    pub enum ReportType { #[doc = " `FLOODLIGHT`"] Floodlight = "FLOODLIGHT", #[doc =
    " `PATH_TO_CONVERSION`"] PathToConversion = "PATH_TO_CONVERSION", #[doc = " `REACH`"]
    Reach = "REACH", #[doc = " `STANDARD`"] Standard = "STANDARD" }
}
/// Reports to sync, with the settings of each where the source lets you define them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItem {
    /// Dimensions of the conversions in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub conversion_dimensions: Option<Vec<String>>,
    /// Custom Floodlight variables to include in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub custom_floodlight_variables: Option<Vec<String>>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
    /// Whether to report reach for all combinations of the dimensions. Counts with `report_type` `REACH`.
    pub enable_all_dimension_combinations: Option<bool>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub metrics: Option<Vec<String>>,
    /// Dimensions of the single ad interactions in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub per_interaction_dimensions: Option<Vec<String>>,
    /// Ids of the report configurations in Campaign Manager 360 to use.
    pub report_configuration_ids: Option<Vec<String>>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<ReportsItemReportType>,
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    pub rollback_window: Option<i32>,
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
    /// Dimensions of the conversions in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub fn conversion_dimensions(
        mut self,
        conversion_dimensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conversion_dimensions = Some(
            conversion_dimensions.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Custom Floodlight variables to include in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub fn custom_floodlight_variables(
        mut self,
        custom_floodlight_variables: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_floodlight_variables = Some(
            custom_floodlight_variables.into_iter().map(Into::into).collect(),
        );
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
    /// Whether to report reach for all combinations of the dimensions. Counts with `report_type` `REACH`.
    #[inline]
    pub fn enable_all_dimension_combinations(
        mut self,
        enable_all_dimension_combinations: bool,
    ) -> Self {
        self.enable_all_dimension_combinations = Some(enable_all_dimension_combinations);
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
    /// Dimensions of the single ad interactions in a path-to-conversion report. Counts with `report_type` `PATH_TO_CONVERSION`.
    pub fn per_interaction_dimensions(
        mut self,
        per_interaction_dimensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.per_interaction_dimensions = Some(
            per_interaction_dimensions.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Ids of the report configurations in Campaign Manager 360 to use.
    pub fn report_configuration_ids(
        mut self,
        report_configuration_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_configuration_ids = Some(
            report_configuration_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub fn report_type(mut self, report_type: impl Into<ReportsItemReportType>) -> Self {
        self.report_type = Some(report_type.into());
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
}
impl services::Settings for ReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "conversion_dimensions",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Dimensions of the conversions in a path-to-conversion report.",
            applies_when: &[("report_type", "PATH_TO_CONVERSION")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_floodlight_variables",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Custom Floodlight variables to include in a path-to-conversion report.",
            applies_when: &[("report_type", "PATH_TO_CONVERSION")],
            ..services::Field::PLAIN
        },
        shared::DIMENSIONS,
        services::Field {
            name: "enable_all_dimension_combinations",
            kind: services::Kind::Boolean,
            description: "Whether to report reach for all combinations of the dimensions.",
            applies_when: &[("report_type", "REACH")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::METRICS
        },
        services::Field {
            name: "per_interaction_dimensions",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Dimensions of the single ad interactions in a path-to-conversion report.",
            applies_when: &[("report_type", "PATH_TO_CONVERSION")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "report_configuration_ids",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the report configurations in Campaign Manager 360 to use.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ReportsItemReportType::VALUES),
            ..shared::REPORT_TYPE
        },
        shared::ROLLBACK_WINDOW,
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 10] = [
            &mut self.conversion_dimensions,
            &mut self.custom_floodlight_variables,
            &mut self.dimensions,
            &mut self.enable_all_dimension_combinations,
            &mut self.metrics,
            &mut self.per_interaction_dimensions,
            &mut self.report_configuration_ids,
            &mut self.report_type,
            &mut self.rollback_window,
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
    " Kind of report to fetch, which decides what dimensions and metrics it can have."]
    pub enum ReportsItemReportType { #[doc = " `FLOODLIGHT`"] Floodlight = "FLOODLIGHT",
    #[doc = " `PATH_TO_CONVERSION`"] PathToConversion = "PATH_TO_CONVERSION", #[doc =
    " `REACH`"] Reach = "REACH", #[doc = " `STANDARD`"] Standard = "STANDARD" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `ALL_PROFILES`"] AllProfiles = "ALL_PROFILES", #[doc =
    " `SPECIFIC_PROFILES`"] SpecificProfiles = "SPECIFIC_PROFILES" }
}
/// How a connection of Google Campaign Manager 360 is authorized: `auth`.
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
        name: "double_click_campaign_manager",
        display_name: Some("Google Campaign Manager 360"),
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

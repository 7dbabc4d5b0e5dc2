// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Ad Manager: connections of the service `double_click_publishers`.
use crate::services::{self, shared};
/// The config of a connection of Google Ad Manager.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How ad units are laid out in the Google Ad Manager report with regard to their hierarchy.
    pub ad_unit_view: Option<AdUnitView>,
    /// Metrics of the Google Ad Manager report, by their API names.
    pub columns: Option<Vec<String>>,
    /// Ids of the custom targeting keys used as dimensions of the report.
    pub custom_dimension_key_ids: Option<Vec<i32>>,
    /// Ids of the Google Ad Manager custom fields to include in the report.
    pub custom_field_ids: Option<Vec<i32>>,
    /// Additional attributes of the chosen `dimensions` to include in the report.
    pub dimension_attributes: Option<Vec<String>>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
    /// Numeric code of the Google Ad Manager network.
    pub network_code: Option<i32>,
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
    /// How ad units are laid out in the Google Ad Manager report with regard to their hierarchy.
    pub fn ad_unit_view(mut self, ad_unit_view: impl Into<AdUnitView>) -> Self {
        self.ad_unit_view = Some(ad_unit_view.into());
        self
    }
    /// Metrics of the Google Ad Manager report, by their API names.
    pub fn columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }
    /// Ids of the custom targeting keys used as dimensions of the report.
    pub fn custom_dimension_key_ids(
        mut self,
        custom_dimension_key_ids: impl IntoIterator<Item = i32>,
    ) -> Self {
        self.custom_dimension_key_ids = Some(
            custom_dimension_key_ids.into_iter().collect(),
        );
        self
    }
    /// Ids of the Google Ad Manager custom fields to include in the report.
    pub fn custom_field_ids(
        mut self,
        custom_field_ids: impl IntoIterator<Item = i32>,
    ) -> Self {
        self.custom_field_ids = Some(custom_field_ids.into_iter().collect());
        self
    }
    /// Additional attributes of the chosen `dimensions` to include in the report.
    pub fn dimension_attributes(
        mut self,
        dimension_attributes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dimension_attributes = Some(
            dimension_attributes.into_iter().map(Into::into).collect(),
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
    /// Numeric code of the Google Ad Manager network.
    #[inline]
    pub fn network_code(mut self, network_code: i32) -> Self {
        self.network_code = Some(network_code);
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
            name: "ad_unit_view",
            kind: services::Kind::Enum(AdUnitView::VALUES),
            description: "How ad units are laid out in the Google Ad Manager report with regard to their hierarchy.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "columns",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Metrics of the Google Ad Manager report, by their API names.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_dimension_key_ids",
            kind: services::Kind::List(&services::Kind::Integer),
            description: "Ids of the custom targeting keys used as dimensions of the report.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_field_ids",
            kind: services::Kind::List(&services::Kind::Integer),
            description: "Ids of the Google Ad Manager custom fields to include in the report.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "dimension_attributes",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Additional attributes of the chosen `dimensions` to include in the report.",
            ..services::Field::PLAIN
        },
        shared::DIMENSIONS,
        services::Field {
            name: "network_code",
            kind: services::Kind::Integer,
            description: "Numeric code of the Google Ad Manager network.",
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
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.ad_unit_view,
            &mut self.columns,
            &mut self.custom_dimension_key_ids,
            &mut self.custom_field_ids,
            &mut self.dimension_attributes,
            &mut self.dimensions,
            &mut self.network_code,
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
    " How ad units are laid out in the Google Ad Manager report with regard to their hierarchy."]
    pub enum AdUnitView { #[doc = " `FLAT`"] Flat = "FLAT", #[doc = " `HIERARCHICAL`"]
    Hierarchical = "HIERARCHICAL", #[doc = " `TOP_LEVEL`"] TopLevel = "TOP_LEVEL" }
}
/// Reports to sync, with the settings of each where the source lets you define them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItem {
    /// How ad units are laid out in the Google Ad Manager report with regard to their hierarchy.
    pub ad_unit_view: Option<ReportsItemAdUnitView>,
    /// Metrics of the Google Ad Manager report, by their API names.
    pub columns: Option<Vec<String>>,
    /// Ids of the custom targeting keys used as dimensions of the report.
    pub custom_dimension_key_ids: Option<Vec<i32>>,
    /// Ids of the Google Ad Manager custom fields to include in the report.
    pub custom_field_ids: Option<Vec<i32>>,
    /// Additional attributes of the chosen `dimensions` to include in the report.
    pub dimension_attributes: Option<Vec<String>>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
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
    /// How ad units are laid out in the Google Ad Manager report with regard to their hierarchy.
    pub fn ad_unit_view(
        mut self,
        ad_unit_view: impl Into<ReportsItemAdUnitView>,
    ) -> Self {
        self.ad_unit_view = Some(ad_unit_view.into());
        self
    }
    /// Metrics of the Google Ad Manager report, by their API names.
    pub fn columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }
    /// Ids of the custom targeting keys used as dimensions of the report.
    pub fn custom_dimension_key_ids(
        mut self,
        custom_dimension_key_ids: impl IntoIterator<Item = i32>,
    ) -> Self {
        self.custom_dimension_key_ids = Some(
            custom_dimension_key_ids.into_iter().collect(),
        );
        self
    }
    /// Ids of the Google Ad Manager custom fields to include in the report.
    pub fn custom_field_ids(
        mut self,
        custom_field_ids: impl IntoIterator<Item = i32>,
    ) -> Self {
        self.custom_field_ids = Some(custom_field_ids.into_iter().collect());
        self
    }
    /// Additional attributes of the chosen `dimensions` to include in the report.
    pub fn dimension_attributes(
        mut self,
        dimension_attributes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dimension_attributes = Some(
            dimension_attributes.into_iter().map(Into::into).collect(),
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
    /// Name of the table in the destination that receives the data or the report.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
}
impl services::Settings for ReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "ad_unit_view",
            kind: services::Kind::Enum(ReportsItemAdUnitView::VALUES),
            description: "How ad units are laid out in the Google Ad Manager report with regard to their hierarchy.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "columns",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Metrics of the Google Ad Manager report, by their API names.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_dimension_key_ids",
            kind: services::Kind::List(&services::Kind::Integer),
            description: "Ids of the custom targeting keys used as dimensions of the report.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_field_ids",
            kind: services::Kind::List(&services::Kind::Integer),
            description: "Ids of the Google Ad Manager custom fields to include in the report.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "dimension_attributes",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Additional attributes of the chosen `dimensions` to include in the report.",
            ..services::Field::PLAIN
        },
        shared::DIMENSIONS,
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.ad_unit_view,
            &mut self.columns,
            &mut self.custom_dimension_key_ids,
            &mut self.custom_field_ids,
            &mut self.dimension_attributes,
            &mut self.dimensions,
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
    " How ad units are laid out in the Google Ad Manager report with regard to their hierarchy."]
    pub enum ReportsItemAdUnitView { #[doc = " `FLAT`"] Flat = "FLAT", #[doc =
    " `HIERARCHICAL`"] Hierarchical = "HIERARCHICAL", #[doc = " `TOP_LEVEL`"] TopLevel =
    "TOP_LEVEL" }
}
/// How a connection of Google Ad Manager is authorized: `auth`.
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
        name: "double_click_publishers",
        display_name: Some("Google Ad Manager"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Ads: connections of the service `google_ads`.
use crate::services::{self, shared};
/// The config of a connection of Google Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub accounts: Option<Vec<String>>,
    /// Number of days after an ad interaction in which conversions can still be recorded.
    pub conversion_window_size: Option<i32>,
    /// Id of the Google Ads account, e.g. `123-456-7890`.
    pub customer_id: Option<String>,
    /// Ids of the Google Ads manager accounts whose client accounts are synced. Counts with `sync_mode` `ManagerAccounts`.
    pub manager_accounts: Option<Vec<String>>,
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<ReportsItem>>,
    /// Whether to leave out reports that return no data.
    pub skip_empty_reports: Option<bool>,
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
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().map(Into::into).collect());
        self
    }
    /// Number of days after an ad interaction in which conversions can still be recorded.
    #[inline]
    pub fn conversion_window_size(mut self, conversion_window_size: i32) -> Self {
        self.conversion_window_size = Some(conversion_window_size);
        self
    }
    /// Id of the Google Ads account, e.g. `123-456-7890`.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }
    /// Ids of the Google Ads manager accounts whose client accounts are synced. Counts with `sync_mode` `ManagerAccounts`.
    pub fn manager_accounts(
        mut self,
        manager_accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.manager_accounts = Some(
            manager_accounts.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub fn reports(mut self, reports: impl IntoIterator<Item = ReportsItem>) -> Self {
        self.reports = Some(reports.into_iter().collect());
        self
    }
    /// Whether to leave out reports that return no data.
    #[inline]
    pub fn skip_empty_reports(mut self, skip_empty_reports: bool) -> Self {
        self.skip_empty_reports = Some(skip_empty_reports);
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
            applies_when: &[("sync_mode", "SpecificAccounts")],
            ..shared::ACCOUNTS
        },
        services::Field {
            name: "conversion_window_size",
            kind: services::Kind::Integer,
            description: "Number of days after an ad interaction in which conversions can still be recorded.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "customer_id",
            kind: services::Kind::Text,
            description: "Id of the Google Ads account, e.g. `123-456-7890`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "manager_accounts",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Ids of the Google Ads manager accounts whose client accounts are synced.",
            applies_when: &[("sync_mode", "ManagerAccounts")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<ReportsItem as services::Settings>::FIELDS),
            ),
            ..shared::REPORTS
        },
        services::Field {
            name: "skip_empty_reports",
            kind: services::Kind::Boolean,
            description: "Whether to leave out reports that return no data.",
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
        let slots: [&mut dyn services::Slot; 8] = [
            &mut self.accounts,
            &mut self.conversion_window_size,
            &mut self.customer_id,
            &mut self.manager_accounts,
            &mut self.reports,
            &mut self.skip_empty_reports,
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
    /// Fields of the report that become columns of its table.
    pub fields: Option<Vec<String>>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<String>,
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
    /// Fields of the report that become columns of its table.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub fn report_type(mut self, report_type: impl Into<String>) -> Self {
        self.report_type = Some(report_type.into());
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
        shared::FIELDS,
        shared::REPORT_TYPE,
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.fields,
            &mut self.report_type,
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
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllAccounts`"] AllAccounts = "AllAccounts", #[doc =
    " `ManagerAccounts`"] ManagerAccounts = "ManagerAccounts", #[doc =
    " `SpecificAccounts`"] SpecificAccounts = "SpecificAccounts" }
}
/// How a connection of Google Ads is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<AuthClientAccess>,
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
    pub fn client_access(mut self, client_access: AuthClientAccess) -> Self {
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
        services::Field {
            kind: services::Kind::Object(
                <AuthClientAccess as services::Settings>::FIELDS,
            ),
            ..shared::CLIENT_ACCESS
        },
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
/// Credentials of your own OAuth app, used in place of Fivetran's.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthClientAccess {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Google Ads API developer token of the manager account that owns the app.
    pub developer_token: Option<crate::Secret>,
    /// Name by which the app identifies itself in requests to the Google Ads API, e.g. your company name.
    pub user_agent: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl AuthClientAccess {
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
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Google Ads API developer token of the manager account that owns the app.
    pub fn developer_token(mut self, developer_token: impl Into<crate::Secret>) -> Self {
        self.developer_token = Some(developer_token.into());
        self
    }
    /// Name by which the app identifies itself in requests to the Google Ads API, e.g. your company name.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}
impl services::Settings for AuthClientAccess {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            name: "developer_token",
            kind: services::Kind::Text,
            description: "Google Ads API developer token of the manager account that owns the app.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "user_agent",
            kind: services::Kind::Text,
            description: "Name by which the app identifies itself in requests to the Google Ads API, e.g. your company name.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.developer_token,
            &mut self.user_agent,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for AuthClientAccess {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for AuthClientAccess {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "AuthClientAccess", f)
    }
}
services::object_values!(ReportsItem AuthClientAccess);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "google_ads",
        display_name: Some("Google Ads"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Workday RaaS: connections of the service `workday`.
use crate::services::{self, shared};
/// The config of a connection of Workday RaaS.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub auth_mode: Option<shared::AuthMode>,
    /// Authorisation endpoint of the API client registered in Workday. Counts with `auth_mode` `OAUTH`.
    pub authorization_url: Option<String>,
    /// Workday host of your tenant, e.g. `wd5-services1.myworkday.com`.
    pub domain_host_name: Option<String>,
    /// Password of the user that logs in. Counts with `auth_mode` `BASIC`.
    pub password: Option<crate::Secret>,
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<ReportsItem>>,
    /// Name or id of your tenant at the source.
    pub tenant: Option<String>,
    /// Name of the Workday user (as a rule an integration system user) who may run the reports.
    pub user_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub fn auth_mode(mut self, auth_mode: impl Into<shared::AuthMode>) -> Self {
        self.auth_mode = Some(auth_mode.into());
        self
    }
    /// Authorisation endpoint of the API client registered in Workday. Counts with `auth_mode` `OAUTH`.
    pub fn authorization_url(mut self, authorization_url: impl Into<String>) -> Self {
        self.authorization_url = Some(authorization_url.into());
        self
    }
    /// Workday host of your tenant, e.g. `wd5-services1.myworkday.com`.
    pub fn domain_host_name(mut self, domain_host_name: impl Into<String>) -> Self {
        self.domain_host_name = Some(domain_host_name.into());
        self
    }
    /// Password of the user that logs in. Counts with `auth_mode` `BASIC`.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub fn reports(mut self, reports: impl IntoIterator<Item = ReportsItem>) -> Self {
        self.reports = Some(reports.into_iter().collect());
        self
    }
    /// Name or id of your tenant at the source.
    pub fn tenant(mut self, tenant: impl Into<String>) -> Self {
        self.tenant = Some(tenant.into());
        self
    }
    /// Name of the Workday user (as a rule an integration system user) who may run the reports.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::AUTH_MODE,
        services::Field {
            name: "authorization_url",
            kind: services::Kind::Text,
            description: "Authorisation endpoint of the API client registered in Workday.",
            applies_when: &[("auth_mode", "OAUTH")],
            ..services::Field::PLAIN
        },
        shared::DOMAIN_HOST_NAME,
        services::Field {
            applies_when: &[("auth_mode", "BASIC")],
            ..shared::PASSWORD
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<ReportsItem as services::Settings>::FIELDS),
            ),
            ..shared::REPORTS
        },
        shared::TENANT,
        services::Field {
            name: "user_name",
            kind: services::Kind::Text,
            description: "Name of the Workday user (as a rule an integration system user) who may run the reports.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.auth_mode,
            &mut self.authorization_url,
            &mut self.domain_host_name,
            &mut self.password,
            &mut self.reports,
            &mut self.tenant,
            &mut self.user_name,
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
    /// Name of the report parameter whose value changes from sync to sync. Counts with `enable_dynamic_parameters` `true`.
    pub dynamic_parameter_field: Option<String>,
    /// Whether parameters of the report, such as dates, are filled in by each sync.
    pub enable_dynamic_parameters: Option<bool>,
    /// Whether Fivetran makes a key column of its own and does not use the columns in `primary_keys`.
    pub generate_fivetran_pk: Option<bool>,
    /// Names of the report columns that together identify a row. Counts with `generate_fivetran_pk` `false`.
    pub primary_keys: Option<Vec<String>>,
    /// Format in which Workday returns the report.
    pub report_format_type: Option<ReportsItemReportFormatType>,
    /// Web service URL of the Workday custom report (Report-as-a-Service).
    pub report_url: Option<String>,
    /// First date for which the report is asked.
    pub start_date: Option<String>,
    /// Name of the report parameter that takes the start date.
    pub start_date_parameter_field: Option<String>,
    /// Whether columns with nested content are synced too.
    pub support_nested_columns: Option<bool>,
    /// Whether each sync asks the report for data since `start_date` or since the last sync.
    pub sync_strategy: Option<ReportsItemSyncStrategy>,
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
    /// Name of the report parameter whose value changes from sync to sync. Counts with `enable_dynamic_parameters` `true`.
    pub fn dynamic_parameter_field(
        mut self,
        dynamic_parameter_field: impl Into<String>,
    ) -> Self {
        self.dynamic_parameter_field = Some(dynamic_parameter_field.into());
        self
    }
    /// Whether parameters of the report, such as dates, are filled in by each sync.
    #[inline]
    pub fn enable_dynamic_parameters(mut self, enable_dynamic_parameters: bool) -> Self {
        self.enable_dynamic_parameters = Some(enable_dynamic_parameters);
        self
    }
    /// Whether Fivetran makes a key column of its own and does not use the columns in `primary_keys`.
    #[inline]
    pub fn generate_fivetran_pk(mut self, generate_fivetran_pk: bool) -> Self {
        self.generate_fivetran_pk = Some(generate_fivetran_pk);
        self
    }
    /// Names of the report columns that together identify a row. Counts with `generate_fivetran_pk` `false`.
    pub fn primary_keys(
        mut self,
        primary_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.primary_keys = Some(primary_keys.into_iter().map(Into::into).collect());
        self
    }
    /// Format in which Workday returns the report.
    pub fn report_format_type(
        mut self,
        report_format_type: impl Into<ReportsItemReportFormatType>,
    ) -> Self {
        self.report_format_type = Some(report_format_type.into());
        self
    }
    /// Web service URL of the Workday custom report (Report-as-a-Service).
    pub fn report_url(mut self, report_url: impl Into<String>) -> Self {
        self.report_url = Some(report_url.into());
        self
    }
    /// First date for which the report is asked.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
    /// Name of the report parameter that takes the start date.
    pub fn start_date_parameter_field(
        mut self,
        start_date_parameter_field: impl Into<String>,
    ) -> Self {
        self.start_date_parameter_field = Some(start_date_parameter_field.into());
        self
    }
    /// Whether columns with nested content are synced too.
    #[inline]
    pub fn support_nested_columns(mut self, support_nested_columns: bool) -> Self {
        self.support_nested_columns = Some(support_nested_columns);
        self
    }
    /// Whether each sync asks the report for data since `start_date` or since the last sync.
    pub fn sync_strategy(
        mut self,
        sync_strategy: impl Into<ReportsItemSyncStrategy>,
    ) -> Self {
        self.sync_strategy = Some(sync_strategy.into());
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
            name: "dynamic_parameter_field",
            kind: services::Kind::Text,
            description: "Name of the report parameter whose value changes from sync to sync.",
            applies_when: &[("enable_dynamic_parameters", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "enable_dynamic_parameters",
            kind: services::Kind::Boolean,
            description: "Whether parameters of the report, such as dates, are filled in by each sync.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "generate_fivetran_pk",
            kind: services::Kind::Boolean,
            description: "Whether Fivetran makes a key column of its own and does not use the columns in `primary_keys`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "primary_keys",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Names of the report columns that together identify a row.",
            applies_when: &[("generate_fivetran_pk", "false")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "report_format_type",
            kind: services::Kind::Enum(ReportsItemReportFormatType::VALUES),
            description: "Format in which Workday returns the report.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "report_url",
            kind: services::Kind::Text,
            description: "Web service URL of the Workday custom report (Report-as-a-Service).",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "start_date",
            kind: services::Kind::Text,
            description: "First date for which the report is asked.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "start_date_parameter_field",
            kind: services::Kind::Text,
            description: "Name of the report parameter that takes the start date.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "support_nested_columns",
            kind: services::Kind::Boolean,
            description: "Whether columns with nested content are synced too.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_strategy",
            kind: services::Kind::Enum(ReportsItemSyncStrategy::VALUES),
            description: "Whether each sync asks the report for data since `start_date` or since the last sync.",
            ..services::Field::PLAIN
        },
        shared::TABLE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.dynamic_parameter_field,
            &mut self.enable_dynamic_parameters,
            &mut self.generate_fivetran_pk,
            &mut self.primary_keys,
            &mut self.report_format_type,
            &mut self.report_url,
            &mut self.start_date,
            &mut self.start_date_parameter_field,
            &mut self.support_nested_columns,
            &mut self.sync_strategy,
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
    #[doc = " Format in which Workday returns the report."] pub enum
    ReportsItemReportFormatType { #[doc = " `csv`"] Csv = "csv", #[doc = " `json`"] Json
    = "json" }
}
services::choice! {
    #[doc =
    " Whether each sync asks the report for data since `start_date` or since the last sync."]
    pub enum ReportsItemSyncStrategy { #[doc = " `FROM_LAST_SYNCED_DATE`"]
    FromLastSyncedDate = "FROM_LAST_SYNCED_DATE", #[doc = " `FROM_START_DATE`"]
    FromStartDate = "FROM_START_DATE" }
}
/// How a connection of Workday RaaS is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
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
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.client_id,
            &mut self.client_secret,
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
/// Under which names an external secrets manager has the secrets of a connection of Workday RaaS: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `password`.
    pub password: Option<String>,
    /// Name under which the external secrets manager has `user_name`.
    pub user_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ExternalSecretsKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name under which the external secrets manager has `password`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Name under which the external secrets manager has `user_name`.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}
impl services::Settings for ExternalSecretsKeys {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "password",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `password`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "user_name",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `user_name`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.password,
            &mut self.user_name,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ExternalSecretsKeys {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ExternalSecretsKeys {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ExternalSecretsKeys", f)
    }
}
services::object_values!(ReportsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "workday",
        display_name: Some("Workday RaaS"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaTableGroup),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTableGroup;
    type Auth = Auth;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::ConnectionConfig for Config {}

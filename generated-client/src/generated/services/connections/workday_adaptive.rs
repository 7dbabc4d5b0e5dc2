// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Workday Adaptive Planning: connections of the service `workday_adaptive`.
use crate::services::{self, shared};
/// The config of a connection of Workday Adaptive Planning.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Way of logging in, such as with a user's password, a token, a certificate or OAuth.
    pub auth_mode: Option<AuthMode>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Code of the Adaptive Planning instance to read, needed if the user has access to several.
    pub instance_code: Option<String>,
    /// Name of the Workday integration system user (ISU) for whom tokens are requested.
    pub isu: Option<String>,
    /// Login name of the user with whom the source is read.
    pub login: Option<String>,
    /// Password of the user that logs in. Counts with `auth_mode` `PASSWORD`.
    pub password: Option<crate::Secret>,
    /// Private key with which the connection proves its identity to the service.
    pub private_key: Option<crate::Secret>,
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<ReportsItem>>,
    /// Name or id of your tenant at the source.
    pub tenant: Option<String>,
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
    pub fn auth_mode(mut self, auth_mode: impl Into<AuthMode>) -> Self {
        self.auth_mode = Some(auth_mode.into());
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Code of the Adaptive Planning instance to read, needed if the user has access to several.
    pub fn instance_code(mut self, instance_code: impl Into<String>) -> Self {
        self.instance_code = Some(instance_code.into());
        self
    }
    /// Name of the Workday integration system user (ISU) for whom tokens are requested.
    pub fn isu(mut self, isu: impl Into<String>) -> Self {
        self.isu = Some(isu.into());
        self
    }
    /// Login name of the user with whom the source is read.
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }
    /// Password of the user that logs in. Counts with `auth_mode` `PASSWORD`.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Private key with which the connection proves its identity to the service.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
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
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthMode::VALUES),
            ..shared::AUTH_MODE
        },
        shared::CLIENT_ID,
        shared::HOST,
        services::Field {
            name: "instance_code",
            kind: services::Kind::Text,
            description: "Code of the Adaptive Planning instance to read, needed if the user has access to several.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "isu",
            kind: services::Kind::Text,
            description: "Name of the Workday integration system user (ISU) for whom tokens are requested.",
            ..services::Field::PLAIN
        },
        shared::LOGIN,
        services::Field {
            applies_when: &[("auth_mode", "PASSWORD")],
            ..shared::PASSWORD
        },
        services::Field {
            applies_when: &[],
            ..shared::PRIVATE_KEY
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<ReportsItem as services::Settings>::FIELDS),
            ),
            ..shared::REPORTS
        },
        shared::TENANT,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 10] = [
            &mut self.auth_mode,
            &mut self.client_id,
            &mut self.host,
            &mut self.instance_code,
            &mut self.isu,
            &mut self.login,
            &mut self.password,
            &mut self.private_key,
            &mut self.reports,
            &mut self.tenant,
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
    " Way of logging in, such as with a user's password, a token, a certificate or OAuth."]
    pub enum AuthMode { #[doc = " `PASSWORD`"] Password = "PASSWORD", #[doc = " `TOKEN`"]
    Token = "TOKEN" }
}
/// Reports to sync, with the settings of each where the source lets you define them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportsItem {
    /// Whether all accounts are synced or only the chosen ones.
    pub account_sync_mode: Option<ReportsItemAccountSyncMode>,
    /// Currency in which amounts are reported.
    pub currency: Option<String>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
    /// Whether rows in which all amounts are zero are exported too.
    pub include_zero_rows: Option<bool>,
    /// Whether all levels are exported or only those in `selected_levels`.
    pub level_sync_mode: Option<ReportsItemLevelSyncMode>,
    /// Adaptive Planning accounts to export. Counts with `account_sync_mode` `SELECT_SPECIFIC_ACCOUNTS`.
    pub selected_accounts: Option<Vec<String>>,
    /// Adaptive Planning levels (organisation units) to export. Counts with `level_sync_mode` `SELECT_SPECIFIC_LEVELS`.
    pub selected_levels: Option<Vec<String>>,
    /// Whether the accounts below those in `selected_accounts` are exported too. Counts with `account_sync_mode` `SELECT_SPECIFIC_ACCOUNTS`.
    pub sync_descendant_accounts: Option<bool>,
    /// Whether the levels below those in `selected_levels` are exported too. Counts with `level_sync_mode` `SELECT_SPECIFIC_LEVELS`.
    pub sync_descendant_levels: Option<bool>,
    /// Name of the table in the destination that receives the data or the report.
    pub table: Option<String>,
    /// Whether only the versions in `versions` are exported, or all, with those added later.
    pub version_sync_strategy: Option<ReportsItemVersionSyncStrategy>,
    /// Adaptive Planning versions (e.g. a budget or forecast) to export. Counts with `version_sync_strategy` `SYNC_SELECT_VERSIONS`.
    pub versions: Option<Vec<String>>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether all accounts are synced or only the chosen ones.
    pub fn account_sync_mode(
        mut self,
        account_sync_mode: impl Into<ReportsItemAccountSyncMode>,
    ) -> Self {
        self.account_sync_mode = Some(account_sync_mode.into());
        self
    }
    /// Currency in which amounts are reported.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
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
    /// Whether rows in which all amounts are zero are exported too.
    #[inline]
    pub fn include_zero_rows(mut self, include_zero_rows: bool) -> Self {
        self.include_zero_rows = Some(include_zero_rows);
        self
    }
    /// Whether all levels are exported or only those in `selected_levels`.
    pub fn level_sync_mode(
        mut self,
        level_sync_mode: impl Into<ReportsItemLevelSyncMode>,
    ) -> Self {
        self.level_sync_mode = Some(level_sync_mode.into());
        self
    }
    /// Adaptive Planning accounts to export. Counts with `account_sync_mode` `SELECT_SPECIFIC_ACCOUNTS`.
    pub fn selected_accounts(
        mut self,
        selected_accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selected_accounts = Some(
            selected_accounts.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Adaptive Planning levels (organisation units) to export. Counts with `level_sync_mode` `SELECT_SPECIFIC_LEVELS`.
    pub fn selected_levels(
        mut self,
        selected_levels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selected_levels = Some(
            selected_levels.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Whether the accounts below those in `selected_accounts` are exported too. Counts with `account_sync_mode` `SELECT_SPECIFIC_ACCOUNTS`.
    #[inline]
    pub fn sync_descendant_accounts(mut self, sync_descendant_accounts: bool) -> Self {
        self.sync_descendant_accounts = Some(sync_descendant_accounts);
        self
    }
    /// Whether the levels below those in `selected_levels` are exported too. Counts with `level_sync_mode` `SELECT_SPECIFIC_LEVELS`.
    #[inline]
    pub fn sync_descendant_levels(mut self, sync_descendant_levels: bool) -> Self {
        self.sync_descendant_levels = Some(sync_descendant_levels);
        self
    }
    /// Name of the table in the destination that receives the data or the report.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
    /// Whether only the versions in `versions` are exported, or all, with those added later.
    pub fn version_sync_strategy(
        mut self,
        version_sync_strategy: impl Into<ReportsItemVersionSyncStrategy>,
    ) -> Self {
        self.version_sync_strategy = Some(version_sync_strategy.into());
        self
    }
    /// Adaptive Planning versions (e.g. a budget or forecast) to export. Counts with `version_sync_strategy` `SYNC_SELECT_VERSIONS`.
    pub fn versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}
impl services::Settings for ReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(ReportsItemAccountSyncMode::VALUES),
            ..shared::ACCOUNT_SYNC_MODE
        },
        shared::CURRENCY,
        shared::DIMENSIONS,
        services::Field {
            name: "include_zero_rows",
            kind: services::Kind::Boolean,
            description: "Whether rows in which all amounts are zero are exported too.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "level_sync_mode",
            kind: services::Kind::Enum(ReportsItemLevelSyncMode::VALUES),
            description: "Whether all levels are exported or only those in `selected_levels`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "selected_accounts",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Adaptive Planning accounts to export.",
            applies_when: &[("account_sync_mode", "SELECT_SPECIFIC_ACCOUNTS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "selected_levels",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Adaptive Planning levels (organisation units) to export.",
            applies_when: &[("level_sync_mode", "SELECT_SPECIFIC_LEVELS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_descendant_accounts",
            kind: services::Kind::Boolean,
            description: "Whether the accounts below those in `selected_accounts` are exported too.",
            applies_when: &[("account_sync_mode", "SELECT_SPECIFIC_ACCOUNTS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_descendant_levels",
            kind: services::Kind::Boolean,
            description: "Whether the levels below those in `selected_levels` are exported too.",
            applies_when: &[("level_sync_mode", "SELECT_SPECIFIC_LEVELS")],
            ..services::Field::PLAIN
        },
        shared::TABLE,
        services::Field {
            name: "version_sync_strategy",
            kind: services::Kind::Enum(ReportsItemVersionSyncStrategy::VALUES),
            description: "Whether only the versions in `versions` are exported, or all, with those added later.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "versions",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Adaptive Planning versions (e.g. a budget or forecast) to export.",
            applies_when: &[("version_sync_strategy", "SYNC_SELECT_VERSIONS")],
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 12] = [
            &mut self.account_sync_mode,
            &mut self.currency,
            &mut self.dimensions,
            &mut self.include_zero_rows,
            &mut self.level_sync_mode,
            &mut self.selected_accounts,
            &mut self.selected_levels,
            &mut self.sync_descendant_accounts,
            &mut self.sync_descendant_levels,
            &mut self.table,
            &mut self.version_sync_strategy,
            &mut self.versions,
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
    #[doc = " Whether all accounts are synced or only the chosen ones."] pub enum
    ReportsItemAccountSyncMode { #[doc = " `SELECT_SPECIFIC_ACCOUNTS`"]
    SelectSpecificAccounts = "SELECT_SPECIFIC_ACCOUNTS", #[doc = " `SYNC_ALL_ACCOUNTS`"]
    SyncAllAccounts = "SYNC_ALL_ACCOUNTS" }
}
services::choice! {
    #[doc = " Whether all levels are exported or only those in `selected_levels`."] pub
    enum ReportsItemLevelSyncMode { #[doc = " `SELECT_SPECIFIC_LEVELS`"]
    SelectSpecificLevels = "SELECT_SPECIFIC_LEVELS", #[doc = " `SYNC_ALL_LEVELS`"]
    SyncAllLevels = "SYNC_ALL_LEVELS" }
}
services::choice! {
    #[doc =
    " Whether only the versions in `versions` are exported, or all, with those added later."]
    pub enum ReportsItemVersionSyncStrategy { #[doc = " `SYNC_ALL_AND_NEW_VERSIONS`"]
    SyncAllAndNewVersions = "SYNC_ALL_AND_NEW_VERSIONS", #[doc =
    " `SYNC_SELECT_VERSIONS`"] SyncSelectVersions = "SYNC_SELECT_VERSIONS" }
}
services::object_values!(ReportsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "workday_adaptive",
        display_name: Some("Workday Adaptive Planning"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

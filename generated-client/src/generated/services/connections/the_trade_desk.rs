// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! The Trade Desk: connections of the service `the_trade_desk`.
use crate::services::{self, shared};
/// The config of a connection of The Trade Desk.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Login name of the user with whom the source is read.
    pub login: Option<String>,
    /// Ids of the partners (the accounts above the advertisers) whose data is read. Counts with `sync_mode` `SpecificAccounts`.
    pub partners: Option<Vec<String>>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Report templates at the source whose reports are synced.
    pub report_templates: Option<Vec<String>>,
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
    /// Login name of the user with whom the source is read.
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }
    /// Ids of the partners (the accounts above the advertisers) whose data is read. Counts with `sync_mode` `SpecificAccounts`.
    pub fn partners(
        mut self,
        partners: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.partners = Some(partners.into_iter().map(Into::into).collect());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Report templates at the source whose reports are synced.
    pub fn report_templates(
        mut self,
        report_templates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_templates = Some(
            report_templates.into_iter().map(Into::into).collect(),
        );
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
        shared::LOGIN,
        services::Field {
            applies_when: &[("sync_mode", "SpecificAccounts")],
            ..shared::PARTNERS
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::REPORT_TEMPLATES,
        shared::SYNC_MODE,
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.login,
            &mut self.partners,
            &mut self.password,
            &mut self.report_templates,
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "the_trade_desk",
        display_name: Some("The Trade Desk"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

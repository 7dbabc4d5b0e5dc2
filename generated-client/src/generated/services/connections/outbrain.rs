// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Outbrain: connections of the service `outbrain`.
use crate::services::{self, shared};
/// The config of a connection of Outbrain.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Whether archived Outbrain campaigns are synced too.
    pub pull_archived_campaigns: Option<bool>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// Name of the user under which the connection logs in.
    pub user: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Whether archived Outbrain campaigns are synced too.
    #[inline]
    pub fn pull_archived_campaigns(mut self, pull_archived_campaigns: bool) -> Self {
        self.pull_archived_campaigns = Some(pull_archived_campaigns);
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
    /// Name of the user under which the connection logs in.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        services::Field {
            name: "pull_archived_campaigns",
            kind: services::Kind::Boolean,
            description: "Whether archived Outbrain campaigns are synced too.",
            ..services::Field::PLAIN
        },
        shared::TIMEFRAME_MONTHS,
        shared::USER,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.password,
            &mut self.pull_archived_campaigns,
            &mut self.timeframe_months,
            &mut self.user,
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
        name: "outbrain",
        display_name: Some("Outbrain"),
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

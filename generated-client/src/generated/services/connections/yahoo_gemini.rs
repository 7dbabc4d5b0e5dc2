// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Verizon Media: connections of the service `yahoo_gemini`.
use crate::services::{self, shared};
/// The config of a connection of Verizon Media.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the Yahoo Gemini advertisers to sync. Counts with `sync_mode` `SpecificAccounts`.
    pub advertisers_id: Option<Vec<i32>>,
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
    /// Ids of the Yahoo Gemini advertisers to sync. Counts with `sync_mode` `SpecificAccounts`.
    pub fn advertisers_id(
        mut self,
        advertisers_id: impl IntoIterator<Item = i32>,
    ) -> Self {
        self.advertisers_id = Some(advertisers_id.into_iter().collect());
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
        services::Field {
            name: "advertisers_id",
            kind: services::Kind::List(&services::Kind::Integer),
            description: "Ids of the Yahoo Gemini advertisers to sync.",
            applies_when: &[("sync_mode", "SpecificAccounts")],
            ..services::Field::PLAIN
        },
        shared::SYNC_MODE,
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.advertisers_id,
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
/// How a connection of Verizon Media is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
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
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[shared::CLIENT_ACCESS];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.client_access];
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "yahoo_gemini",
        display_name: Some("Verizon Media"),
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

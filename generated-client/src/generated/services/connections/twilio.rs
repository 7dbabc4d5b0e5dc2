// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Twilio: connections of the service `twilio`.
use crate::services::{self, shared};
/// The config of a connection of Twilio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub accounts: Option<Vec<String>>,
    /// Secret that belongs to the key or id with which the source's API is called.
    pub secret: Option<crate::Secret>,
    /// Twilio SID that belongs to `secret`, as a rule that of an API key (begins with `SK`).
    pub sid: Option<String>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<shared::SyncMode>,
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
    /// Secret that belongs to the key or id with which the source's API is called.
    pub fn secret(mut self, secret: impl Into<crate::Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
    /// Twilio SID that belongs to `secret`, as a rule that of an API key (begins with `SK`).
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.sid = Some(sid.into());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<shared::SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[("sync_mode", "SpecificAccounts")],
            ..shared::ACCOUNTS
        },
        shared::SECRET,
        services::Field {
            name: "sid",
            kind: services::Kind::Text,
            description: "Twilio SID that belongs to `secret`, as a rule that of an API key (begins with `SK`).",
            ..services::Field::PLAIN
        },
        shared::SYNC_MODE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.accounts,
            &mut self.secret,
            &mut self.sid,
            &mut self.sync_mode,
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
        name: "twilio",
        display_name: Some("Twilio"),
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

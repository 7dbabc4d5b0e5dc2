// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Apple App Store: connections of the service `itunes_connect`.
use crate::services::{self, shared};
/// The config of a connection of Apple App Store.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether all apps are synced or only those in `apps`.
    pub app_sync_mode: Option<AppSyncMode>,
    /// Apple ids (numbers) of the apps to sync. Counts with `app_sync_mode` `SpecificApps`.
    pub apps: Option<Vec<i32>>,
    /// Issuer id of the App Store Connect API key; only team keys have one. Counts with `key_type` `Team`.
    pub issuer_id: Option<String>,
    /// Id of the private key registered for Apple's API.
    pub key_id: Option<String>,
    /// Whether the App Store Connect API key belongs to a team or to one user.
    pub key_type: Option<KeyType>,
    /// Private key with which the connection proves its identity to the service.
    pub private_key: Option<crate::Secret>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// Vendor numbers for which sales and finance reports are fetched from App Store Connect.
    pub vendors_id: Option<Vec<String>>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether all apps are synced or only those in `apps`.
    pub fn app_sync_mode(mut self, app_sync_mode: impl Into<AppSyncMode>) -> Self {
        self.app_sync_mode = Some(app_sync_mode.into());
        self
    }
    /// Apple ids (numbers) of the apps to sync. Counts with `app_sync_mode` `SpecificApps`.
    pub fn apps(mut self, apps: impl IntoIterator<Item = i32>) -> Self {
        self.apps = Some(apps.into_iter().collect());
        self
    }
    /// Issuer id of the App Store Connect API key; only team keys have one. Counts with `key_type` `Team`.
    pub fn issuer_id(mut self, issuer_id: impl Into<String>) -> Self {
        self.issuer_id = Some(issuer_id.into());
        self
    }
    /// Id of the private key registered for Apple's API.
    pub fn key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }
    /// Whether the App Store Connect API key belongs to a team or to one user.
    pub fn key_type(mut self, key_type: impl Into<KeyType>) -> Self {
        self.key_type = Some(key_type.into());
        self
    }
    /// Private key with which the connection proves its identity to the service.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
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
    /// Vendor numbers for which sales and finance reports are fetched from App Store Connect.
    pub fn vendors_id(
        mut self,
        vendors_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vendors_id = Some(vendors_id.into_iter().map(Into::into).collect());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "app_sync_mode",
            kind: services::Kind::Enum(AppSyncMode::VALUES),
            description: "Whether all apps are synced or only those in `apps`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "apps",
            kind: services::Kind::List(&services::Kind::Integer),
            description: "Apple ids (numbers) of the apps to sync.",
            applies_when: &[("app_sync_mode", "SpecificApps")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "issuer_id",
            kind: services::Kind::Text,
            description: "Issuer id of the App Store Connect API key; only team keys have one.",
            applies_when: &[("key_type", "Team")],
            ..services::Field::PLAIN
        },
        shared::KEY_ID,
        services::Field {
            name: "key_type",
            kind: services::Kind::Enum(KeyType::VALUES),
            description: "Whether the App Store Connect API key belongs to a team or to one user.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PRIVATE_KEY
        },
        shared::TIMEFRAME_MONTHS,
        services::Field {
            name: "vendors_id",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Vendor numbers for which sales and finance reports are fetched from App Store Connect.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 8] = [
            &mut self.app_sync_mode,
            &mut self.apps,
            &mut self.issuer_id,
            &mut self.key_id,
            &mut self.key_type,
            &mut self.private_key,
            &mut self.timeframe_months,
            &mut self.vendors_id,
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
    #[doc = " Whether all apps are synced or only those in `apps`."] pub enum AppSyncMode
    { #[doc = " `AllApps`"] AllApps = "AllApps", #[doc = " `SpecificApps`"] SpecificApps
    = "SpecificApps" }
}
services::choice! {
    #[doc = " Whether the App Store Connect API key belongs to a team or to one user."]
    pub enum KeyType { #[doc = " `Individual`"] Individual = "Individual", #[doc =
    " `Team`"] Team = "Team" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "itunes_connect",
        display_name: Some("Apple App Store"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: false,
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

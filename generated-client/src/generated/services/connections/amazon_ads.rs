// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Amazon Ads: connections of the service `amazon_ads`.
use crate::services::{self, shared};
/// The config of a connection of Amazon Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Number of days after an ad interaction in which conversions are credited to the ad.
    pub attribution_window: Option<AttributionWindow>,
    /// Advertising profiles to sync, by their ids. Counts with `sync_mode` `SpecificProfiles`.
    pub profiles: Option<Vec<i32>>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Number of days after an ad interaction in which conversions are credited to the ad.
    pub fn attribution_window(
        mut self,
        attribution_window: impl Into<AttributionWindow>,
    ) -> Self {
        self.attribution_window = Some(attribution_window.into());
        self
    }
    /// Advertising profiles to sync, by their ids. Counts with `sync_mode` `SpecificProfiles`.
    pub fn profiles(mut self, profiles: impl IntoIterator<Item = i32>) -> Self {
        self.profiles = Some(profiles.into_iter().collect());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "attribution_window",
            kind: services::Kind::Enum(AttributionWindow::VALUES),
            description: "Number of days after an ad interaction in which conversions are credited to the ad.",
            ..services::Field::PLAIN
        },
        shared::PROFILES,
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.attribution_window,
            &mut self.profiles,
            &mut self.region,
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
services::choice! {
    #[doc =
    " Number of days after an ad interaction in which conversions are credited to the ad."]
    pub enum AttributionWindow { #[doc = " `DAY_1`"] Day1 = "DAY_1", #[doc = " `DAY_14`"]
    Day14 = "DAY_14", #[doc = " `DAY_30`"] Day30 = "DAY_30", #[doc = " `DAY_7`"] Day7 =
    "DAY_7" }
}
services::choice! {
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc = " `EUROPE`"] Europe = "EUROPE", #[doc = " `FAR_EAST`"] FarEast
    = "FAR_EAST", #[doc = " `NORTH_AMERICA`"] NorthAmerica = "NORTH_AMERICA" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllProfiles`"] AllProfiles = "AllProfiles", #[doc =
    " `SpecificProfiles`"] SpecificProfiles = "SpecificProfiles" }
}
/// How a connection of Amazon Ads is authorized: `auth`.
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "amazon_ads",
        display_name: Some("Amazon Ads"),
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

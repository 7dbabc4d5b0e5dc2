// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! LinkedIn Ad Analytics: connections of the service `linkedin_ads`.
use crate::services::{self, shared};
/// The config of a connection of LinkedIn Ad Analytics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub accounts: Option<Vec<String>>,
    /// Whether all ad analytics reports are synced or only those in `reports`.
    pub ad_analytics: Option<AdAnalytics>,
    /// Time after a click on an ad in which a conversion is credited to it.
    pub post_click_attribution_window_size: Option<PostClickAttributionWindowSize>,
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub reports: Option<Vec<String>>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<shared::SyncMode>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// Time after a view of an ad in which a conversion is credited to it.
    pub view_through_attribution_window_size: Option<ViewThroughAttributionWindowSize>,
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
    /// Whether all ad analytics reports are synced or only those in `reports`.
    pub fn ad_analytics(mut self, ad_analytics: impl Into<AdAnalytics>) -> Self {
        self.ad_analytics = Some(ad_analytics.into());
        self
    }
    /// Time after a click on an ad in which a conversion is credited to it.
    pub fn post_click_attribution_window_size(
        mut self,
        post_click_attribution_window_size: impl Into<PostClickAttributionWindowSize>,
    ) -> Self {
        self.post_click_attribution_window_size = Some(
            post_click_attribution_window_size.into(),
        );
        self
    }
    /// Reports to sync, with the settings of each where the source lets you define them.
    pub fn reports(
        mut self,
        reports: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reports = Some(reports.into_iter().map(Into::into).collect());
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
    /// Time after a view of an ad in which a conversion is credited to it.
    pub fn view_through_attribution_window_size(
        mut self,
        view_through_attribution_window_size: impl Into<ViewThroughAttributionWindowSize>,
    ) -> Self {
        self.view_through_attribution_window_size = Some(
            view_through_attribution_window_size.into(),
        );
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
            name: "ad_analytics",
            kind: services::Kind::Enum(AdAnalytics::VALUES),
            description: "Whether all ad analytics reports are synced or only those in `reports`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "post_click_attribution_window_size",
            kind: services::Kind::Enum(PostClickAttributionWindowSize::VALUES),
            description: "Time after a click on an ad in which a conversion is credited to it.",
            ..services::Field::PLAIN
        },
        shared::REPORTS,
        shared::SYNC_MODE,
        shared::TIMEFRAME_MONTHS,
        services::Field {
            name: "view_through_attribution_window_size",
            kind: services::Kind::Enum(ViewThroughAttributionWindowSize::VALUES),
            description: "Time after a view of an ad in which a conversion is credited to it.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.accounts,
            &mut self.ad_analytics,
            &mut self.post_click_attribution_window_size,
            &mut self.reports,
            &mut self.sync_mode,
            &mut self.timeframe_months,
            &mut self.view_through_attribution_window_size,
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
    #[doc = " Whether all ad analytics reports are synced or only those in `reports`."]
    pub enum AdAnalytics { #[doc = " `AllReports`"] AllReports = "AllReports", #[doc =
    " `SpecificReports`"] SpecificReports = "SpecificReports" }
}
services::choice! {
    #[doc = " Time after a click on an ad in which a conversion is credited to it."] pub
    enum PostClickAttributionWindowSize { #[doc = " `DAY_1`"] Day1 = "DAY_1", #[doc =
    " `DAY_28`"] Day28 = "DAY_28", #[doc = " `DAY_30`"] Day30 = "DAY_30", #[doc =
    " `DAY_7`"] Day7 = "DAY_7" }
}
services::choice! {
    #[doc = " Time after a view of an ad in which a conversion is credited to it."] pub
    enum ViewThroughAttributionWindowSize { #[doc = " `DAY_1`"] Day1 = "DAY_1", #[doc =
    " `DAY_28`"] Day28 = "DAY_28", #[doc = " `DAY_30`"] Day30 = "DAY_30", #[doc =
    " `DAY_7`"] Day7 = "DAY_7" }
}
/// How a connection of LinkedIn Ad Analytics is authorized: `auth`.
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
        name: "linkedin_ads",
        display_name: Some("LinkedIn Ad Analytics"),
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

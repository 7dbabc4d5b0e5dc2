// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! X Ads: connections of the service `twitter_ads`.
use crate::services::{self, shared};
/// The config of a connection of X Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub accounts: Option<Vec<String>>,
    /// Whether API keys of your own X (Twitter) developer app are used and not those of Fivetran.
    pub is_custom_api_credentials: Option<bool>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<shared::SyncMode>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// Consumer key of the app or integration through which the API is called. Only in answers.
    pub consumer_key: Option<crate::Secret>,
    /// Secret that goes with `consumer_key`. Only in answers.
    pub consumer_secret: Option<crate::Secret>,
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
    /// Whether API keys of your own X (Twitter) developer app are used and not those of Fivetran.
    #[inline]
    pub fn is_custom_api_credentials(mut self, is_custom_api_credentials: bool) -> Self {
        self.is_custom_api_credentials = Some(is_custom_api_credentials);
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
            applies_when: &[("sync_mode", "SpecificAccounts")],
            ..shared::ACCOUNTS
        },
        services::Field {
            name: "is_custom_api_credentials",
            kind: services::Kind::Boolean,
            description: "Whether API keys of your own X (Twitter) developer app are used and not those of Fivetran.",
            ..services::Field::PLAIN
        },
        shared::SYNC_MODE,
        shared::TIMEFRAME_MONTHS,
        services::Field {
            read_only: true,
            ..shared::CONSUMER_KEY
        },
        services::Field {
            read_only: true,
            ..shared::CONSUMER_SECRET
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.accounts,
            &mut self.is_custom_api_credentials,
            &mut self.sync_mode,
            &mut self.timeframe_months,
            &mut self.consumer_key,
            &mut self.consumer_secret,
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
/// How a connection of X Ads is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Consumer key of the app or integration through which the API is called.
    pub consumer_key: Option<crate::Secret>,
    /// Secret that goes with `consumer_key`.
    pub consumer_secret: Option<crate::Secret>,
    /// OAuth 1.0a access token of the user in whose name the source is read.
    pub oauth_token: Option<crate::Secret>,
    /// Secret that belongs to the access token in `oauth_token`.
    pub oauth_token_secret: Option<crate::Secret>,
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
    /// Consumer key of the app or integration through which the API is called.
    pub fn consumer_key(mut self, consumer_key: impl Into<crate::Secret>) -> Self {
        self.consumer_key = Some(consumer_key.into());
        self
    }
    /// Secret that goes with `consumer_key`.
    pub fn consumer_secret(mut self, consumer_secret: impl Into<crate::Secret>) -> Self {
        self.consumer_secret = Some(consumer_secret.into());
        self
    }
    /// OAuth 1.0a access token of the user in whose name the source is read.
    pub fn oauth_token(mut self, oauth_token: impl Into<crate::Secret>) -> Self {
        self.oauth_token = Some(oauth_token.into());
        self
    }
    /// Secret that belongs to the access token in `oauth_token`.
    pub fn oauth_token_secret(
        mut self,
        oauth_token_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.oauth_token_secret = Some(oauth_token_secret.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::CONSUMER_KEY,
        shared::CONSUMER_SECRET,
        shared::OAUTH_TOKEN,
        shared::OAUTH_TOKEN_SECRET,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.client_access,
            &mut self.consumer_key,
            &mut self.consumer_secret,
            &mut self.oauth_token,
            &mut self.oauth_token_secret,
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
        name: "twitter_ads",
        display_name: Some("X Ads"),
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

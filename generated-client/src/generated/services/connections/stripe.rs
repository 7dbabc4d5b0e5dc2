// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Stripe: connections of the service `stripe`.
use crate::services::{self, shared};
/// The config of a connection of Stripe.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub backward_sync_limit: Option<String>,
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub historical_sync_time_frame: Option<shared::HistoricalSyncTimeFrame>,
    /// Whether the data of accounts connected to yours is synced too.
    pub support_connected_accounts_sync: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub fn backward_sync_limit(
        mut self,
        backward_sync_limit: impl Into<String>,
    ) -> Self {
        self.backward_sync_limit = Some(backward_sync_limit.into());
        self
    }
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub fn historical_sync_time_frame(
        mut self,
        historical_sync_time_frame: impl Into<shared::HistoricalSyncTimeFrame>,
    ) -> Self {
        self.historical_sync_time_frame = Some(historical_sync_time_frame.into());
        self
    }
    /// Whether the data of accounts connected to yours is synced too.
    #[inline]
    pub fn support_connected_accounts_sync(
        mut self,
        support_connected_accounts_sync: bool,
    ) -> Self {
        self.support_connected_accounts_sync = Some(support_connected_accounts_sync);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        shared::BACKWARD_SYNC_LIMIT,
        shared::HISTORICAL_SYNC_TIME_FRAME,
        shared::SUPPORT_CONNECTED_ACCOUNTS_SYNC,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.access_token,
            &mut self.api_key,
            &mut self.backward_sync_limit,
            &mut self.historical_sync_time_frame,
            &mut self.support_connected_accounts_sync,
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
        name: "stripe",
        display_name: Some("Stripe"),
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

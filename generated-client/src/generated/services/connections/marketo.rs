// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Marketo: connections of the service `marketo`.
use crate::services::{self, shared};
/// The config of a connection of Marketo.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Highest number of Marketo API requests that the connection may make in a day.
    pub api_quota: Option<i32>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// URL of the source's API; in answers, the one at which Fivetran takes the source's events.
    pub endpoint: Option<String>,
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<shared::HistoricalSyncLimit>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub historical_sync_limit_date: Option<String>,
    /// Identity URL of the Marketo REST API, e.g. `https://123-ABC-456.mktorest.com/identity`.
    pub identity: Option<String>,
    /// Whether leads and activities are fetched through Marketo's bulk export rather than its REST API.
    pub prioritise_bulk_export_over_rest: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Highest number of Marketo API requests that the connection may make in a day.
    #[inline]
    pub fn api_quota(mut self, api_quota: i32) -> Self {
        self.api_quota = Some(api_quota);
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// URL of the source's API; in answers, the one at which Fivetran takes the source's events.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// How far back the historical sync reaches.
    pub fn historical_sync_limit(
        mut self,
        historical_sync_limit: impl Into<shared::HistoricalSyncLimit>,
    ) -> Self {
        self.historical_sync_limit = Some(historical_sync_limit.into());
        self
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub fn historical_sync_limit_date(
        mut self,
        historical_sync_limit_date: impl Into<String>,
    ) -> Self {
        self.historical_sync_limit_date = Some(historical_sync_limit_date.into());
        self
    }
    /// Identity URL of the Marketo REST API, e.g. `https://123-ABC-456.mktorest.com/identity`.
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }
    /// Whether leads and activities are fetched through Marketo's bulk export rather than its REST API.
    #[inline]
    pub fn prioritise_bulk_export_over_rest(
        mut self,
        prioritise_bulk_export_over_rest: bool,
    ) -> Self {
        self.prioritise_bulk_export_over_rest = Some(prioritise_bulk_export_over_rest);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "api_quota",
            kind: services::Kind::Integer,
            description: "Highest number of Marketo API requests that the connection may make in a day.",
            ..services::Field::PLAIN
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        shared::ENDPOINT,
        shared::HISTORICAL_SYNC_LIMIT,
        services::Field {
            applies_when: &[("historical_sync_limit", "DATE_LIMIT")],
            ..shared::HISTORICAL_SYNC_LIMIT_DATE
        },
        services::Field {
            name: "identity",
            kind: services::Kind::Text,
            description: "Identity URL of the Marketo REST API, e.g. `https://123-ABC-456.mktorest.com/identity`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "prioritise_bulk_export_over_rest",
            kind: services::Kind::Boolean,
            description: "Whether leads and activities are fetched through Marketo's bulk export rather than its REST API.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 8] = [
            &mut self.api_quota,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.endpoint,
            &mut self.historical_sync_limit,
            &mut self.historical_sync_limit_date,
            &mut self.identity,
            &mut self.prioritise_bulk_export_over_rest,
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
        name: "marketo",
        display_name: Some("Marketo"),
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

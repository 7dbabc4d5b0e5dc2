// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! HubSpot: connections of the service `hubspot`.
use crate::services::{self, shared};
/// The config of a connection of HubSpot.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub backward_sync_limit_date: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub historical_sync_time_frame: Option<shared::HistoricalSyncTimeFrame>,
    /// Whether HubSpot properties marked as highly sensitive data are synced.
    pub sync_highly_sensitive_data: Option<bool>,
    /// Whether HubSpot properties marked as sensitive data are synced.
    pub sync_sensitive_data: Option<bool>,
    /// Time of the last update to the record of tables that the connection may not read.
    pub tables_without_access_updated_at: Option<crate::Timestamp>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub fn backward_sync_limit_date(
        mut self,
        backward_sync_limit_date: impl Into<String>,
    ) -> Self {
        self.backward_sync_limit_date = Some(backward_sync_limit_date.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
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
    /// Whether HubSpot properties marked as highly sensitive data are synced.
    #[inline]
    pub fn sync_highly_sensitive_data(
        mut self,
        sync_highly_sensitive_data: bool,
    ) -> Self {
        self.sync_highly_sensitive_data = Some(sync_highly_sensitive_data);
        self
    }
    /// Whether HubSpot properties marked as sensitive data are synced.
    #[inline]
    pub fn sync_sensitive_data(mut self, sync_sensitive_data: bool) -> Self {
        self.sync_sensitive_data = Some(sync_sensitive_data);
        self
    }
    /// Time of the last update to the record of tables that the connection may not read.
    pub fn tables_without_access_updated_at(
        mut self,
        tables_without_access_updated_at: impl Into<crate::Timestamp>,
    ) -> Self {
        self.tables_without_access_updated_at = Some(
            tables_without_access_updated_at.into(),
        );
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::BACKWARD_SYNC_LIMIT_DATE,
        shared::CLIENT_SECRET,
        shared::HISTORICAL_SYNC_TIME_FRAME,
        services::Field {
            name: "sync_highly_sensitive_data",
            kind: services::Kind::Boolean,
            description: "Whether HubSpot properties marked as highly sensitive data are synced.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_sensitive_data",
            kind: services::Kind::Boolean,
            description: "Whether HubSpot properties marked as sensitive data are synced.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "tables_without_access_updated_at",
            kind: services::Kind::Timestamp,
            description: "Time of the last update to the record of tables that the connection may not read.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.backward_sync_limit_date,
            &mut self.client_secret,
            &mut self.historical_sync_time_frame,
            &mut self.sync_highly_sensitive_data,
            &mut self.sync_sensitive_data,
            &mut self.tables_without_access_updated_at,
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
/// How a connection of HubSpot is authorized: `auth`.
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
        name: "hubspot",
        display_name: Some("HubSpot"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: false,
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

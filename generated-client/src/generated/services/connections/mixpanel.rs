// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Mixpanel: connections of the service `mixpanel`.
use crate::services::{self, shared};
/// The config of a connection of Mixpanel.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_time_frame` `DATE_LIMIT`.
    pub backward_sync_limit_date: Option<String>,
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub historical_sync_time_frame: Option<shared::HistoricalSyncTimeFrame>,
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub project_id: Option<String>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<Region>,
    /// Secret of the Mixpanel service account `service_account_username`.
    pub service_account_secret: Option<crate::Secret>,
    /// User name of the Mixpanel service account that may read the project.
    pub service_account_username: Option<String>,
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
    /// How far back the historical sync reaches: all data, some months, or from a given date on.
    pub fn historical_sync_time_frame(
        mut self,
        historical_sync_time_frame: impl Into<shared::HistoricalSyncTimeFrame>,
    ) -> Self {
        self.historical_sync_time_frame = Some(historical_sync_time_frame.into());
        self
    }
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Secret of the Mixpanel service account `service_account_username`.
    pub fn service_account_secret(
        mut self,
        service_account_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.service_account_secret = Some(service_account_secret.into());
        self
    }
    /// User name of the Mixpanel service account that may read the project.
    pub fn service_account_username(
        mut self,
        service_account_username: impl Into<String>,
    ) -> Self {
        self.service_account_username = Some(service_account_username.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::BACKWARD_SYNC_LIMIT_DATE,
        shared::HISTORICAL_SYNC_TIME_FRAME,
        shared::PROJECT_ID,
        services::Field {
            kind: services::Kind::Enum(Region::VALUES),
            ..shared::REGION
        },
        services::Field {
            name: "service_account_secret",
            kind: services::Kind::Text,
            description: "Secret of the Mixpanel service account `service_account_username`.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "service_account_username",
            kind: services::Kind::Text,
            description: "User name of the Mixpanel service account that may read the project.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.backward_sync_limit_date,
            &mut self.historical_sync_time_frame,
            &mut self.project_id,
            &mut self.region,
            &mut self.service_account_secret,
            &mut self.service_account_username,
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
    #[doc = " Region or data centre in which your account or the service lives."] pub
    enum Region { #[doc =
    " `{\"defaultUrl\":\"eu.mixpanel.com\",\"exportUrl\":\"data-eu.mixpanel.com\"}`"]
    DefaultUrlEuMixpanelComExportUrlDataEuMixpanelCom =
    "{\"defaultUrl\":\"eu.mixpanel.com\",\"exportUrl\":\"data-eu.mixpanel.com\"}", #[doc
    = " `{\"defaultUrl\":\"mixpanel.com\",\"exportUrl\":\"data.mixpanel.com\"}`"]
    DefaultUrlMixpanelComExportUrlDataMixpanelCom =
    "{\"defaultUrl\":\"mixpanel.com\",\"exportUrl\":\"data.mixpanel.com\"}" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "mixpanel",
        display_name: Some("Mixpanel"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Iterable: connections of the service `iterable`.
use crate::services::{self, shared};
/// The config of a connection of Iterable.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Region that hosts the Iterable project.
    pub account_region: Option<AccountRegion>,
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Whether all custom events are synced, none, or only those in `custom_events`.
    pub custom_event_sync_mode: Option<CustomEventSyncMode>,
    /// Names of the Iterable custom events to sync. Counts with `custom_event_sync_mode` `SelectedEvents`.
    pub custom_events: Option<Vec<String>>,
    /// Names of the Iterable system events to sync. Counts with `sync_mode` `SelectedEvents`.
    pub events: Option<Vec<String>>,
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<shared::HistoricalSyncLimit>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub historical_sync_limit_date: Option<String>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// How Iterable authenticates itself when it calls the webhook of the connection.
    pub webhook_auth_type: Option<WebhookAuthType>,
    /// URL of the source's API; in answers, the one at which Fivetran takes the source's events. Only in answers.
    pub endpoint: Option<String>,
    /// Tells by what the Iterable project identifies its users: email, user id or both. Only in answers.
    pub project_type: Option<ProjectType>,
    /// Secret that belongs to the webhook at `endpoint`, which Iterable calls. Only in answers.
    pub webhook_secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Region that hosts the Iterable project.
    pub fn account_region(mut self, account_region: impl Into<AccountRegion>) -> Self {
        self.account_region = Some(account_region.into());
        self
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Whether all custom events are synced, none, or only those in `custom_events`.
    pub fn custom_event_sync_mode(
        mut self,
        custom_event_sync_mode: impl Into<CustomEventSyncMode>,
    ) -> Self {
        self.custom_event_sync_mode = Some(custom_event_sync_mode.into());
        self
    }
    /// Names of the Iterable custom events to sync. Counts with `custom_event_sync_mode` `SelectedEvents`.
    pub fn custom_events(
        mut self,
        custom_events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_events = Some(custom_events.into_iter().map(Into::into).collect());
        self
    }
    /// Names of the Iterable system events to sync. Counts with `sync_mode` `SelectedEvents`.
    pub fn events(
        mut self,
        events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
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
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
    /// How Iterable authenticates itself when it calls the webhook of the connection.
    pub fn webhook_auth_type(
        mut self,
        webhook_auth_type: impl Into<WebhookAuthType>,
    ) -> Self {
        self.webhook_auth_type = Some(webhook_auth_type.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "account_region",
            kind: services::Kind::Enum(AccountRegion::VALUES),
            description: "Region that hosts the Iterable project.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            name: "custom_event_sync_mode",
            kind: services::Kind::Enum(CustomEventSyncMode::VALUES),
            description: "Whether all custom events are synced, none, or only those in `custom_events`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "custom_events",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Names of the Iterable custom events to sync.",
            applies_when: &[("custom_event_sync_mode", "SelectedEvents")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "events",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Names of the Iterable system events to sync.",
            applies_when: &[("sync_mode", "SelectedEvents")],
            ..services::Field::PLAIN
        },
        shared::HISTORICAL_SYNC_LIMIT,
        services::Field {
            applies_when: &[("historical_sync_limit", "DATE_LIMIT")],
            ..shared::HISTORICAL_SYNC_LIMIT_DATE
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        services::Field {
            name: "webhook_auth_type",
            kind: services::Kind::Enum(WebhookAuthType::VALUES),
            description: "How Iterable authenticates itself when it calls the webhook of the connection.",
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::ENDPOINT
        },
        services::Field {
            name: "project_type",
            kind: services::Kind::Enum(ProjectType::VALUES),
            description: "Tells by what the Iterable project identifies its users: email, user id or both.",
            read_only: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "webhook_secret",
            kind: services::Kind::Text,
            description: "Secret that belongs to the webhook at `endpoint`, which Iterable calls.",
            secret: true,
            read_only: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 12] = [
            &mut self.account_region,
            &mut self.api_key,
            &mut self.custom_event_sync_mode,
            &mut self.custom_events,
            &mut self.events,
            &mut self.historical_sync_limit,
            &mut self.historical_sync_limit_date,
            &mut self.sync_mode,
            &mut self.webhook_auth_type,
            &mut self.endpoint,
            &mut self.project_type,
            &mut self.webhook_secret,
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
    #[doc = " Region that hosts the Iterable project."] pub enum AccountRegion { #[doc =
    " `EU`"] Eu = "EU", #[doc = " `US`"] Us = "US" }
}
services::choice! {
    #[doc =
    " Whether all custom events are synced, none, or only those in `custom_events`."] pub
    enum CustomEventSyncMode { #[doc = " `AllEvents`"] AllEvents = "AllEvents", #[doc =
    " `NoEvents`"] NoEvents = "NoEvents", #[doc = " `SelectedEvents`"] SelectedEvents =
    "SelectedEvents" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllEvents`"] AllEvents = "AllEvents", #[doc =
    " `SelectedEvents`"] SelectedEvents = "SelectedEvents" }
}
services::choice! {
    #[doc =
    " How Iterable authenticates itself when it calls the webhook of the connection."]
    pub enum WebhookAuthType { #[doc = " `Basic`"] Basic = "Basic", #[doc = " `NoAuth`"]
    NoAuth = "NoAuth", #[doc = " `OAuth2`"] OAuth2 = "OAuth2" }
}
services::choice! {
    #[doc =
    " Tells by what the Iterable project identifies its users: email, user id or both."]
    pub enum ProjectType { #[doc = " `EMAIL_BASED_PROJECT`"] EmailBasedProject =
    "EMAIL_BASED_PROJECT", #[doc = " `HYBRID_PROJECT`"] HybridProject = "HYBRID_PROJECT",
    #[doc = " `USER_ID_BASED_PROJECT`"] UserIdBasedProject = "USER_ID_BASED_PROJECT" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "iterable",
        display_name: Some("Iterable"),
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

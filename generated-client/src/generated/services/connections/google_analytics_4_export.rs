// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Analytics 4 Export: connections of the service `google_analytics_4_export`.
use crate::services::{self, shared};
/// The config of a connection of Google Analytics 4 Export.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Name of the cloud storage bucket used for the exports of the source.
    pub bucket_name: Option<String>,
    /// Id of the BigQuery dataset with the Google Analytics export, e.g. `analytics_123456789`.
    pub dataset_id: Option<String>,
    /// How event parameters and user properties are stored: one column for each or all in one JSON value.
    pub list_sync_mode: Option<ListSyncMode>,
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub project_id: Option<String>,
    /// Which of the event tables that Google Analytics exports to BigQuery are synced.
    pub sync_tables: Option<SyncTables>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the cloud storage bucket used for the exports of the source.
    pub fn bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.bucket_name = Some(bucket_name.into());
        self
    }
    /// Id of the BigQuery dataset with the Google Analytics export, e.g. `analytics_123456789`.
    pub fn dataset_id(mut self, dataset_id: impl Into<String>) -> Self {
        self.dataset_id = Some(dataset_id.into());
        self
    }
    /// How event parameters and user properties are stored: one column for each or all in one JSON value.
    pub fn list_sync_mode(mut self, list_sync_mode: impl Into<ListSyncMode>) -> Self {
        self.list_sync_mode = Some(list_sync_mode.into());
        self
    }
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Which of the event tables that Google Analytics exports to BigQuery are synced.
    pub fn sync_tables(mut self, sync_tables: impl Into<SyncTables>) -> Self {
        self.sync_tables = Some(sync_tables.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::BUCKET_NAME,
        services::Field {
            name: "dataset_id",
            kind: services::Kind::Text,
            description: "Id of the BigQuery dataset with the Google Analytics export, e.g. `analytics_123456789`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "list_sync_mode",
            kind: services::Kind::Enum(ListSyncMode::VALUES),
            description: "How event parameters and user properties are stored: one column for each or all in one JSON value.",
            ..services::Field::PLAIN
        },
        shared::PROJECT_ID,
        services::Field {
            name: "sync_tables",
            kind: services::Kind::Enum(SyncTables::VALUES),
            description: "Which of the event tables that Google Analytics exports to BigQuery are synced.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.bucket_name,
            &mut self.dataset_id,
            &mut self.list_sync_mode,
            &mut self.project_id,
            &mut self.sync_tables,
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
    " How event parameters and user properties are stored: one column for each or all in one JSON value."]
    pub enum ListSyncMode { #[doc = " `COLUMNS`"] Columns = "COLUMNS", #[doc = " `JSON`"]
    Json = "JSON" }
}
services::choice! {
    #[doc =
    " Which of the event tables that Google Analytics exports to BigQuery are synced."]
    pub enum SyncTables { #[doc = " `DAILY_ONLY`"] DailyOnly = "DAILY_ONLY", #[doc =
    " `FRESH_DAILY`"] FreshDaily = "FRESH_DAILY", #[doc = " `STREAMING`"] Streaming =
    "STREAMING" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "google_analytics_4_export",
        display_name: Some("Google Analytics 4 Export"),
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

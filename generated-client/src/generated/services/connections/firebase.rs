// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Firebase: connections of the service `firebase`.
use crate::services::{self, shared};
/// The config of a connection of Firebase.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether documents deleted at the source are detected and marked as deleted.
    pub capture_deletes: Option<bool>,
    /// Name of the Firestore database to sync from.
    pub database_name: Option<String>,
    /// Tables or collections to sync in packed mode, each document as one JSON value.
    pub packed_mode_tables: Option<Vec<String>>,
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub packing_mode: Option<shared::PackingMode>,
    /// JSON key of the Google Cloud service account with which to log in.
    pub service_account_key: Option<crate::Secret>,
    /// Names of the Firestore subcollections to sync.
    pub sub_collections: Option<Vec<String>>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether documents deleted at the source are detected and marked as deleted.
    #[inline]
    pub fn capture_deletes(mut self, capture_deletes: bool) -> Self {
        self.capture_deletes = Some(capture_deletes);
        self
    }
    /// Name of the Firestore database to sync from.
    pub fn database_name(mut self, database_name: impl Into<String>) -> Self {
        self.database_name = Some(database_name.into());
        self
    }
    /// Tables or collections to sync in packed mode, each document as one JSON value.
    pub fn packed_mode_tables(
        mut self,
        packed_mode_tables: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.packed_mode_tables = Some(
            packed_mode_tables.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub fn packing_mode(mut self, packing_mode: impl Into<shared::PackingMode>) -> Self {
        self.packing_mode = Some(packing_mode.into());
        self
    }
    /// JSON key of the Google Cloud service account with which to log in.
    pub fn service_account_key(
        mut self,
        service_account_key: impl Into<crate::Secret>,
    ) -> Self {
        self.service_account_key = Some(service_account_key.into());
        self
    }
    /// Names of the Firestore subcollections to sync.
    pub fn sub_collections(
        mut self,
        sub_collections: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_collections = Some(
            sub_collections.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CAPTURE_DELETES,
        services::Field {
            name: "database_name",
            kind: services::Kind::Text,
            description: "Name of the Firestore database to sync from.",
            ..services::Field::PLAIN
        },
        shared::PACKED_MODE_TABLES,
        shared::PACKING_MODE,
        shared::SERVICE_ACCOUNT_KEY,
        services::Field {
            name: "sub_collections",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Names of the Firestore subcollections to sync.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.capture_deletes,
            &mut self.database_name,
            &mut self.packed_mode_tables,
            &mut self.packing_mode,
            &mut self.service_account_key,
            &mut self.sub_collections,
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
        name: "firebase",
        display_name: Some("Firebase"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

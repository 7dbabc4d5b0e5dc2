// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Pigment: connections of the service `pigment`.
use crate::services::{self, shared};
/// The config of a connection of Pigment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Id of the Pigment list whose data is exported.
    pub list_id: Option<String>,
    /// Id of the Pigment metric whose data is exported.
    pub metric_id: Option<String>,
    /// Id of the Pigment table whose data is exported.
    pub table_id: Option<String>,
    /// Id of the Pigment view whose data is exported.
    pub view_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Id of the Pigment list whose data is exported.
    pub fn list_id(mut self, list_id: impl Into<String>) -> Self {
        self.list_id = Some(list_id.into());
        self
    }
    /// Id of the Pigment metric whose data is exported.
    pub fn metric_id(mut self, metric_id: impl Into<String>) -> Self {
        self.metric_id = Some(metric_id.into());
        self
    }
    /// Id of the Pigment table whose data is exported.
    pub fn table_id(mut self, table_id: impl Into<String>) -> Self {
        self.table_id = Some(table_id.into());
        self
    }
    /// Id of the Pigment view whose data is exported.
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            name: "list_id",
            kind: services::Kind::Text,
            description: "Id of the Pigment list whose data is exported.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "metric_id",
            kind: services::Kind::Text,
            description: "Id of the Pigment metric whose data is exported.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "table_id",
            kind: services::Kind::Text,
            description: "Id of the Pigment table whose data is exported.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "view_id",
            kind: services::Kind::Text,
            description: "Id of the Pigment view whose data is exported.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.api_key,
            &mut self.list_id,
            &mut self.metric_id,
            &mut self.table_id,
            &mut self.view_id,
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
        name: "pigment",
        display_name: Some("Pigment"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

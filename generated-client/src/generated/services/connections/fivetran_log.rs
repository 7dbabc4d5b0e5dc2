// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Fivetran Platform Connector: connections of the service `fivetran_log`.
use crate::services;
/// The config of a connection of Fivetran Platform Connector.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether logs of the whole Fivetran account are synced instead of one destination only.
    pub is_account_level_connector: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether logs of the whole Fivetran account are synced instead of one destination only.
    #[inline]
    pub fn is_account_level_connector(
        mut self,
        is_account_level_connector: bool,
    ) -> Self {
        self.is_account_level_connector = Some(is_account_level_connector);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "is_account_level_connector",
            kind: services::Kind::Boolean,
            description: "Whether logs of the whole Fivetran account are synced instead of one destination only.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.is_account_level_connector];
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
        name: "fivetran_log",
        display_name: Some("Fivetran Platform Connector"),
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

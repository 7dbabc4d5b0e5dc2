// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Connector SDK: connections of the service `connector_sdk`.
use crate::services::{self, shared};
/// The config of a connection of Connector SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the uploaded Connector SDK package that holds the code to run.
    pub package_id: Option<String>,
    /// Python version that runs the connector code, such as `3.12`.
    pub python_version: Option<String>,
    /// Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.
    pub secrets_list: Option<Vec<shared::SecretsListItem>>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the uploaded Connector SDK package that holds the code to run.
    pub fn package_id(mut self, package_id: impl Into<String>) -> Self {
        self.package_id = Some(package_id.into());
        self
    }
    /// Python version that runs the connector code, such as `3.12`.
    pub fn python_version(mut self, python_version: impl Into<String>) -> Self {
        self.python_version = Some(python_version.into());
        self
    }
    /// Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.
    pub fn secrets_list(
        mut self,
        secrets_list: impl IntoIterator<Item = shared::SecretsListItem>,
    ) -> Self {
        self.secrets_list = Some(secrets_list.into_iter().collect());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "package_id",
            kind: services::Kind::Text,
            description: "Id of the uploaded Connector SDK package that holds the code to run.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "python_version",
            kind: services::Kind::Text,
            description: "Python version that runs the connector code, such as `3.12`.",
            ..services::Field::PLAIN
        },
        shared::SECRETS_LIST,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.package_id,
            &mut self.python_version,
            &mut self.secrets_list,
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
        name: "connector_sdk",
        display_name: Some("Connector SDK"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

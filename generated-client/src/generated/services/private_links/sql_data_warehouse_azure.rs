// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Azure SQL Data Warehouse for Azure: private links of the service `sql_data_warehouse_azure`.
use crate::services::{self, shared};
/// The config of a private link of Azure SQL Data Warehouse for Azure.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the cloud service at the far end of the private link. Required.
    pub connection_service_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the cloud service at the far end of the private link. Required.
    pub fn connection_service_id(
        mut self,
        connection_service_id: impl Into<String>,
    ) -> Self {
        self.connection_service_id = Some(connection_service_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            required: true,
            ..shared::CONNECTION_SERVICE_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.connection_service_id];
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
        name: "sql_data_warehouse_azure",
        display_name: Some("Azure SQL Data Warehouse for Azure"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::PrivateLinks)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::PrivateLinkConfig for Config {}

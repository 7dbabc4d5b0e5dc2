// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Reltio: connections of the service `reltio`.
use crate::services::{self, shared};
/// The config of a connection of Reltio.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Largest number of requests per day that the connector may send to the Reltio API.
    pub max_api_requests_per_day: Option<i32>,
    /// Reltio tenants to sync, each with its subdomain and tenant id.
    pub tenant_configs: Option<Vec<TenantConfigsItem>>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Largest number of requests per day that the connector may send to the Reltio API.
    #[inline]
    pub fn max_api_requests_per_day(mut self, max_api_requests_per_day: i32) -> Self {
        self.max_api_requests_per_day = Some(max_api_requests_per_day);
        self
    }
    /// Reltio tenants to sync, each with its subdomain and tenant id.
    pub fn tenant_configs(
        mut self,
        tenant_configs: impl IntoIterator<Item = TenantConfigsItem>,
    ) -> Self {
        self.tenant_configs = Some(tenant_configs.into_iter().collect());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "max_api_requests_per_day",
            kind: services::Kind::Integer,
            description: "Largest number of requests per day that the connector may send to the Reltio API.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "tenant_configs",
            kind: services::Kind::List(
                &services::Kind::Object(
                    <TenantConfigsItem as services::Settings>::FIELDS,
                ),
            ),
            description: "Reltio tenants to sync, each with its subdomain and tenant id.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.max_api_requests_per_day,
            &mut self.tenant_configs,
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
/// Reltio tenants to sync, each with its subdomain and tenant id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TenantConfigsItem {
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub subdomain: Option<String>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl TenantConfigsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Part of the source's host name that tells your account or environment, `acme` in `acme.example.com`.
    pub fn subdomain(mut self, subdomain: impl Into<String>) -> Self {
        self.subdomain = Some(subdomain.into());
        self
    }
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}
impl services::Settings for TenantConfigsItem {
    const FIELDS: &'static [services::Field] = &[shared::SUBDOMAIN, shared::TENANT_ID];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.subdomain,
            &mut self.tenant_id,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for TenantConfigsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for TenantConfigsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "TenantConfigsItem", f)
    }
}
services::object_values!(TenantConfigsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "reltio",
        display_name: Some("Reltio"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

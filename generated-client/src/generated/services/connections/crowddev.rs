// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! crowd.dev: connections of the service `crowddev`.
use crate::services::{self, shared};
/// The config of a connection of crowd.dev.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Token sent in the `Authorization: Bearer` header of requests to the source's API.
    pub bearer_token: Option<crate::Secret>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token sent in the `Authorization: Bearer` header of requests to the source's API.
    pub fn bearer_token(mut self, bearer_token: impl Into<crate::Secret>) -> Self {
        self.bearer_token = Some(bearer_token.into());
        self
    }
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<crate::Secret>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::BEARER_TOKEN,
        services::Field {
            kind: services::Kind::Text,
            secret: true,
            ..shared::TENANT_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.bearer_token,
            &mut self.tenant_id,
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
        name: "crowddev",
        display_name: Some("crowd.dev"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! ShipNetwork: connections of the service `shipnetwork`.
use crate::services::{self, shared};
/// The config of a connection of ShipNetwork.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Identifier of your API user at ShipNetwork.
    pub api_user_identifier: Option<crate::Secret>,
    /// Secret of the ShipNetwork API user in `api_user_identifier`.
    pub api_user_secret: Option<crate::Secret>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Identifier of your API user at ShipNetwork.
    pub fn api_user_identifier(
        mut self,
        api_user_identifier: impl Into<crate::Secret>,
    ) -> Self {
        self.api_user_identifier = Some(api_user_identifier.into());
        self
    }
    /// Secret of the ShipNetwork API user in `api_user_identifier`.
    pub fn api_user_secret(mut self, api_user_secret: impl Into<crate::Secret>) -> Self {
        self.api_user_secret = Some(api_user_secret.into());
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "api_user_identifier",
            kind: services::Kind::Text,
            description: "Identifier of your API user at ShipNetwork.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "api_user_secret",
            kind: services::Kind::Text,
            description: "Secret of the ShipNetwork API user in `api_user_identifier`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::CLIENT_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.api_user_identifier,
            &mut self.api_user_secret,
            &mut self.client_id,
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
        name: "shipnetwork",
        display_name: Some("ShipNetwork"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

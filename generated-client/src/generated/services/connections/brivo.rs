// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Brivo: connections of the service `brivo`.
use crate::services::{self, shared};
/// The config of a connection of Brivo.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// User name of a Brivo administrator; `password` belongs to it.
    pub admin_username: Option<String>,
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// User name of a Brivo administrator; `password` belongs to it.
    pub fn admin_username(mut self, admin_username: impl Into<String>) -> Self {
        self.admin_username = Some(admin_username.into());
        self
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "admin_username",
            kind: services::Kind::Text,
            description: "User name of a Brivo administrator; `password` belongs to it.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.admin_username,
            &mut self.api_key,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.password,
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
        name: "brivo",
        display_name: Some("Brivo"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Cabcharge: connections of the service `cabcharge`.
use crate::services::{self, shared};
/// The config of a connection of Cabcharge.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Email address of the user whose API access is used.
    pub email_id: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Key of your subscription to the source's API, sent with each request.
    pub subscription_key: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Email address of the user whose API access is used.
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = Some(email_id.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Key of your subscription to the source's API, sent with each request.
    pub fn subscription_key(
        mut self,
        subscription_key: impl Into<crate::Secret>,
    ) -> Self {
        self.subscription_key = Some(subscription_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::EMAIL_ID,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::SUBSCRIPTION_KEY,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.client_id,
            &mut self.email_id,
            &mut self.password,
            &mut self.subscription_key,
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
        name: "cabcharge",
        display_name: Some("Cabcharge"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

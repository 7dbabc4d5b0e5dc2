// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Xero: connections of the service `xero`.
use crate::services::{self, shared};
/// The config of a connection of Xero.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Whether events that the source sends by webhooks are used besides reading its API.
    pub use_webhooks: Option<bool>,
    /// Signing key that Xero shows for the webhook; it proves that events come from Xero. Counts with `use_webhooks` `true`.
    pub webhook_key: Option<crate::Secret>,
    /// URL to enter at the source, to which it then sends its events. Only in answers. Counts with `use_webhooks` `true`.
    pub webhook_url: Option<String>,
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
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Whether events that the source sends by webhooks are used besides reading its API.
    #[inline]
    pub fn use_webhooks(mut self, use_webhooks: bool) -> Self {
        self.use_webhooks = Some(use_webhooks);
        self
    }
    /// Signing key that Xero shows for the webhook; it proves that events come from Xero. Counts with `use_webhooks` `true`.
    pub fn webhook_key(mut self, webhook_key: impl Into<crate::Secret>) -> Self {
        self.webhook_key = Some(webhook_key.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        shared::USE_WEBHOOKS,
        services::Field {
            name: "webhook_key",
            kind: services::Kind::Text,
            description: "Signing key that Xero shows for the webhook; it proves that events come from Xero.",
            secret: true,
            applies_when: &[("use_webhooks", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            applies_when: &[("use_webhooks", "true")],
            ..shared::WEBHOOK_URL
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.use_webhooks,
            &mut self.webhook_key,
            &mut self.webhook_url,
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
        name: "xero",
        display_name: Some("Xero"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: false,
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Google Cloud Functions: connections of the service `google_cloud_function`.
use crate::services::{self, shared};
/// The config of a connection of Google Cloud Functions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key-value pairs sent to your function with each call.
    pub custom_payloads: Option<Vec<shared::CustomPayloadsItem>>,
    /// Trigger URL of the Google Cloud function that is called at each sync.
    pub function_trigger: Option<crate::Secret>,
    /// Secrets that are handed to the function with each request, as one string.
    pub secrets: Option<crate::Secret>,
    /// Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.
    pub secrets_list: Option<Vec<shared::SecretsListItem>>,
    /// Email of the Google service account that calls the function and needs permission to invoke it. Only in answers.
    pub service_account_email: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key-value pairs sent to your function with each call.
    pub fn custom_payloads(
        mut self,
        custom_payloads: impl IntoIterator<Item = shared::CustomPayloadsItem>,
    ) -> Self {
        self.custom_payloads = Some(custom_payloads.into_iter().collect());
        self
    }
    /// Trigger URL of the Google Cloud function that is called at each sync.
    pub fn function_trigger(
        mut self,
        function_trigger: impl Into<crate::Secret>,
    ) -> Self {
        self.function_trigger = Some(function_trigger.into());
        self
    }
    /// Secrets that are handed to the function with each request, as one string.
    pub fn secrets(mut self, secrets: impl Into<crate::Secret>) -> Self {
        self.secrets = Some(secrets.into());
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
        shared::CUSTOM_PAYLOADS,
        services::Field {
            name: "function_trigger",
            kind: services::Kind::Text,
            description: "Trigger URL of the Google Cloud function that is called at each sync.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::SECRETS,
        shared::SECRETS_LIST,
        services::Field {
            name: "service_account_email",
            kind: services::Kind::Text,
            description: "Email of the Google service account that calls the function and needs permission to invoke it.",
            read_only: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.custom_payloads,
            &mut self.function_trigger,
            &mut self.secrets,
            &mut self.secrets_list,
            &mut self.service_account_email,
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
        name: "google_cloud_function",
        display_name: Some("Google Cloud Functions"),
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

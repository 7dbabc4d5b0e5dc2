// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Azure Functions: connections of the service `azure_function`.
use crate::services::{self, shared};
/// The config of a connection of Azure Functions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Network path used to connect, such as direct, SSH tunnel or private link.
    pub connection_method: Option<ConnectionMethod>,
    /// Key-value pairs sent to your function with each call.
    pub custom_payloads: Option<Vec<shared::CustomPayloadsItem>>,
    /// Name of the Azure function app that contains `function_name`.
    pub function_app: Option<String>,
    /// Access key that authorizes calls of the Azure function.
    pub function_key: Option<crate::Secret>,
    /// Name of the function to invoke within `function_app`.
    pub function_name: Option<String>,
    /// Secrets that are handed to the function with each request, as one string.
    pub secrets: Option<crate::Secret>,
    /// Secrets that are handed to the function or the connector code, as pairs of `key` and `value`.
    pub secrets_list: Option<Vec<shared::SecretsListItem>>,
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised. Only in answers.
    pub external_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Network path used to connect, such as direct, SSH tunnel or private link.
    pub fn connection_method(
        mut self,
        connection_method: impl Into<ConnectionMethod>,
    ) -> Self {
        self.connection_method = Some(connection_method.into());
        self
    }
    /// Key-value pairs sent to your function with each call.
    pub fn custom_payloads(
        mut self,
        custom_payloads: impl IntoIterator<Item = shared::CustomPayloadsItem>,
    ) -> Self {
        self.custom_payloads = Some(custom_payloads.into_iter().collect());
        self
    }
    /// Name of the Azure function app that contains `function_name`.
    pub fn function_app(mut self, function_app: impl Into<String>) -> Self {
        self.function_app = Some(function_app.into());
        self
    }
    /// Access key that authorizes calls of the Azure function.
    pub fn function_key(mut self, function_key: impl Into<crate::Secret>) -> Self {
        self.function_key = Some(function_key.into());
        self
    }
    /// Name of the function to invoke within `function_app`.
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
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
        services::Field {
            kind: services::Kind::Enum(ConnectionMethod::VALUES),
            ..shared::CONNECTION_METHOD
        },
        shared::CUSTOM_PAYLOADS,
        services::Field {
            name: "function_app",
            kind: services::Kind::Text,
            description: "Name of the Azure function app that contains `function_name`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "function_key",
            kind: services::Kind::Text,
            description: "Access key that authorizes calls of the Azure function.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "function_name",
            kind: services::Kind::Text,
            description: "Name of the function to invoke within `function_app`.",
            ..services::Field::PLAIN
        },
        shared::SECRETS,
        shared::SECRETS_LIST,
        services::Field {
            read_only: true,
            ..shared::EXTERNAL_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 8] = [
            &mut self.connection_method,
            &mut self.custom_payloads,
            &mut self.function_app,
            &mut self.function_key,
            &mut self.function_name,
            &mut self.secrets,
            &mut self.secrets_list,
            &mut self.external_id,
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
services::choice! {
    #[doc = " Network path used to connect, such as direct, SSH tunnel or private link."]
    pub enum ConnectionMethod { #[doc = " `DIRECT`"] Direct = "DIRECT", #[doc =
    " `PRIVATE_LINK`"] PrivateLink = "PRIVATE_LINK" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "azure_function",
        display_name: Some("Azure Functions"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! AMQP: connections of the service `amqp`.
use crate::services::{self, shared};
/// The config of a connection of AMQP.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Certificate that Fivetran shows to the source to prove who it is. Counts with `auth_type` `MutualTLS`.
    pub client_certificate: Option<crate::Secret>,
    /// Private key of the client certificate. Counts with `auth_type` `MutualTLS`.
    pub client_private_key: Option<crate::Secret>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Whether a JSON object stays in one column or is spread over a column per field. Counts with `message_type` `JSON`.
    pub json_delivery_mode: Option<shared::JsonDeliveryMode>,
    /// Format of the messages in the topics or queues.
    pub message_type: Option<MessageType>,
    /// Name of the namespace that holds the queues or topics.
    pub namespace: Option<String>,
    /// Password of the user that logs in. Counts with `auth_type` `BasicAuth`.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Name of the AMQP queue from which messages are read.
    pub queue_name: Option<String>,
    /// Name of the user under which the connection logs in. Counts with `auth_type` `BasicAuth`.
    pub username: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Certificate that Fivetran shows to the source to prove who it is. Counts with `auth_type` `MutualTLS`.
    pub fn client_certificate(
        mut self,
        client_certificate: impl Into<crate::Secret>,
    ) -> Self {
        self.client_certificate = Some(client_certificate.into());
        self
    }
    /// Private key of the client certificate. Counts with `auth_type` `MutualTLS`.
    pub fn client_private_key(
        mut self,
        client_private_key: impl Into<crate::Secret>,
    ) -> Self {
        self.client_private_key = Some(client_private_key.into());
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Whether a JSON object stays in one column or is spread over a column per field. Counts with `message_type` `JSON`.
    pub fn json_delivery_mode(
        mut self,
        json_delivery_mode: impl Into<shared::JsonDeliveryMode>,
    ) -> Self {
        self.json_delivery_mode = Some(json_delivery_mode.into());
        self
    }
    /// Format of the messages in the topics or queues.
    pub fn message_type(mut self, message_type: impl Into<MessageType>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
    /// Name of the namespace that holds the queues or topics.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.namespace = Some(namespace.into());
        self
    }
    /// Password of the user that logs in. Counts with `auth_type` `BasicAuth`.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
    /// Name of the AMQP queue from which messages are read.
    pub fn queue_name(mut self, queue_name: impl Into<String>) -> Self {
        self.queue_name = Some(queue_name.into());
        self
    }
    /// Name of the user under which the connection logs in. Counts with `auth_type` `BasicAuth`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        services::Field {
            applies_when: &[("auth_type", "MutualTLS")],
            ..shared::CLIENT_CERTIFICATE
        },
        services::Field {
            applies_when: &[("auth_type", "MutualTLS")],
            ..shared::CLIENT_PRIVATE_KEY
        },
        shared::HOST,
        shared::JSON_DELIVERY_MODE,
        services::Field {
            kind: services::Kind::Enum(MessageType::VALUES),
            ..shared::MESSAGE_TYPE
        },
        shared::NAMESPACE,
        services::Field {
            applies_when: &[("auth_type", "BasicAuth")],
            ..shared::PASSWORD
        },
        shared::PORT,
        services::Field {
            name: "queue_name",
            kind: services::Kind::Text,
            description: "Name of the AMQP queue from which messages are read.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("auth_type", "BasicAuth")],
            ..shared::USERNAME
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.auth_type,
            &mut self.client_certificate,
            &mut self.client_private_key,
            &mut self.host,
            &mut self.json_delivery_mode,
            &mut self.message_type,
            &mut self.namespace,
            &mut self.password,
            &mut self.port,
            &mut self.queue_name,
            &mut self.username,
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
    #[doc =
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `BasicAuth`"] BasicAuth = "BasicAuth", #[doc =
    " `MutualTLS`"] MutualTls = "MutualTLS" }
}
services::choice! {
    #[doc = " Format of the messages in the topics or queues."] pub enum MessageType {
    #[doc = " `JSON`"] Json = "JSON", #[doc = " `Text`"] Text = "Text" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "amqp",
        display_name: Some("AMQP"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

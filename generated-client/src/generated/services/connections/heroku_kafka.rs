// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Heroku Kafka: connections of the service `heroku_kafka`.
use crate::services::{self, shared};
/// The config of a connection of Heroku Kafka.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Client certificate that the Kafka brokers trust. Counts with `security_protocol` `TLS`.
    pub client_cert: Option<crate::Secret>,
    /// Private key of the certificate in `client_cert`. Counts with `security_protocol` `TLS`.
    pub client_cert_key: Option<crate::Secret>,
    /// Consumer group under which Fivetran reads the messages.
    pub consumer_group: Option<String>,
    /// Format of the key store that holds the client certificate and its key, e.g. `JKS` or `PKCS12`.
    pub key_store_type: Option<String>,
    /// Format of the messages in the topics or queues.
    pub message_type: Option<MessageType>,
    /// How connections to the Kafka brokers are secured and authenticated.
    pub security_protocol: Option<SecurityProtocol>,
    /// Addresses of the Kafka brokers to connect to, each as `host:port`.
    pub servers: Option<Vec<String>>,
    /// In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.
    pub sync_type: Option<shared::SyncType>,
    /// Format of the trust store that holds the trusted certificate, e.g. `JKS` or `PKCS12`.
    pub trust_store_type: Option<String>,
    /// Certificate by which the certificates of the Kafka brokers are trusted.
    pub trusted_cert: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Client certificate that the Kafka brokers trust. Counts with `security_protocol` `TLS`.
    pub fn client_cert(mut self, client_cert: impl Into<crate::Secret>) -> Self {
        self.client_cert = Some(client_cert.into());
        self
    }
    /// Private key of the certificate in `client_cert`. Counts with `security_protocol` `TLS`.
    pub fn client_cert_key(mut self, client_cert_key: impl Into<crate::Secret>) -> Self {
        self.client_cert_key = Some(client_cert_key.into());
        self
    }
    /// Consumer group under which Fivetran reads the messages.
    pub fn consumer_group(mut self, consumer_group: impl Into<String>) -> Self {
        self.consumer_group = Some(consumer_group.into());
        self
    }
    /// Format of the key store that holds the client certificate and its key, e.g. `JKS` or `PKCS12`.
    pub fn key_store_type(mut self, key_store_type: impl Into<String>) -> Self {
        self.key_store_type = Some(key_store_type.into());
        self
    }
    /// Format of the messages in the topics or queues.
    pub fn message_type(mut self, message_type: impl Into<MessageType>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
    /// How connections to the Kafka brokers are secured and authenticated.
    pub fn security_protocol(
        mut self,
        security_protocol: impl Into<SecurityProtocol>,
    ) -> Self {
        self.security_protocol = Some(security_protocol.into());
        self
    }
    /// Addresses of the Kafka brokers to connect to, each as `host:port`.
    pub fn servers(
        mut self,
        servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.servers = Some(servers.into_iter().map(Into::into).collect());
        self
    }
    /// In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.
    pub fn sync_type(mut self, sync_type: impl Into<shared::SyncType>) -> Self {
        self.sync_type = Some(sync_type.into());
        self
    }
    /// Format of the trust store that holds the trusted certificate, e.g. `JKS` or `PKCS12`.
    pub fn trust_store_type(mut self, trust_store_type: impl Into<String>) -> Self {
        self.trust_store_type = Some(trust_store_type.into());
        self
    }
    /// Certificate by which the certificates of the Kafka brokers are trusted.
    pub fn trusted_cert(mut self, trusted_cert: impl Into<crate::Secret>) -> Self {
        self.trusted_cert = Some(trusted_cert.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_CERT,
        shared::CLIENT_CERT_KEY,
        shared::CONSUMER_GROUP,
        services::Field {
            name: "key_store_type",
            kind: services::Kind::Text,
            description: "Format of the key store that holds the client certificate and its key, e.g. `JKS` or `PKCS12`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(MessageType::VALUES),
            ..shared::MESSAGE_TYPE
        },
        services::Field {
            kind: services::Kind::Enum(SecurityProtocol::VALUES),
            ..shared::SECURITY_PROTOCOL
        },
        shared::SERVERS,
        shared::SYNC_TYPE,
        services::Field {
            name: "trust_store_type",
            kind: services::Kind::Text,
            description: "Format of the trust store that holds the trusted certificate, e.g. `JKS` or `PKCS12`.",
            ..services::Field::PLAIN
        },
        shared::TRUSTED_CERT,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 10] = [
            &mut self.client_cert,
            &mut self.client_cert_key,
            &mut self.consumer_group,
            &mut self.key_store_type,
            &mut self.message_type,
            &mut self.security_protocol,
            &mut self.servers,
            &mut self.sync_type,
            &mut self.trust_store_type,
            &mut self.trusted_cert,
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
    #[doc = " Format of the messages in the topics or queues."] pub enum MessageType {
    #[doc = " `Json`"] Json = "Json", #[doc = " `Text`"] Text = "Text" }
}
services::choice! {
    #[doc = " How connections to the Kafka brokers are secured and authenticated."] pub
    enum SecurityProtocol { #[doc = " `PLAINTEXT`"] Plaintext = "PLAINTEXT", #[doc =
    " `TLS`"] Tls = "TLS" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "heroku_kafka",
        display_name: Some("Heroku Kafka"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Apache Kafka: connections of the service `apache_kafka`.
use crate::services::{self, shared};
/// The config of a connection of Apache Kafka.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Client certificate that the Kafka brokers trust. Counts with `security_protocol` `TLS`.
    pub client_cert: Option<crate::Secret>,
    /// Private key of the certificate in `client_cert`. Counts with `security_protocol` `TLS`.
    pub client_cert_key: Option<crate::Secret>,
    /// Consumer group under which Fivetran reads the messages.
    pub consumer_group: Option<String>,
    /// Format of the messages in the topics or queues.
    pub message_type: Option<shared::MessageType>,
    /// SASL mechanism by which the login at the Kafka brokers is done. Counts with `security_protocol` `SASL`.
    pub sasl_mechanism: Option<SaslMechanism>,
    /// Key or user name for the SASL login at the Kafka brokers. Counts with `security_protocol` `SASL`.
    pub sasl_plain_key: Option<crate::Secret>,
    /// Secret or password that belongs to `sasl_plain_key`. Counts with `security_protocol` `SASL`.
    pub sasl_plain_secret: Option<crate::Secret>,
    /// User name for SASL authentication with SCRAM-SHA-256. Counts with `sasl_mechanism` `SCRAM_SHA_256`.
    pub sasl_scram256_key: Option<crate::Secret>,
    /// Password that belongs to `sasl_scram256_key`. Counts with `sasl_mechanism` `SCRAM_SHA_256`.
    pub sasl_scram256_secret: Option<crate::Secret>,
    /// User name for the SCRAM-SHA-512 login at the Kafka brokers. Counts with `sasl_mechanism` `SCRAM_SHA_512`.
    pub sasl_scram512_key: Option<crate::Secret>,
    /// Password that belongs to `sasl_scram512_key`. Counts with `sasl_mechanism` `SCRAM_SHA_512`.
    pub sasl_scram512_secret: Option<crate::Secret>,
    /// Where the credentials for the schema registry are taken from.
    pub schema_registry_credentials_source: Option<String>,
    /// Key or user name with which the schema registry is read.
    pub schema_registry_key: Option<crate::Secret>,
    /// Secret or password that belongs to `schema_registry_key`.
    pub schema_registry_secret: Option<crate::Secret>,
    /// URLs of the schema registry that holds the schemas of the messages.
    pub schema_registry_urls: Option<Vec<String>>,
    /// How connections to the Kafka brokers are secured and authenticated.
    pub security_protocol: Option<SecurityProtocol>,
    /// Addresses of the Kafka brokers to connect to, each as `host:port`.
    pub servers: Option<Vec<String>>,
    /// In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.
    pub sync_type: Option<shared::SyncType>,
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
    /// Format of the messages in the topics or queues.
    pub fn message_type(mut self, message_type: impl Into<shared::MessageType>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
    /// SASL mechanism by which the login at the Kafka brokers is done. Counts with `security_protocol` `SASL`.
    pub fn sasl_mechanism(mut self, sasl_mechanism: impl Into<SaslMechanism>) -> Self {
        self.sasl_mechanism = Some(sasl_mechanism.into());
        self
    }
    /// Key or user name for the SASL login at the Kafka brokers. Counts with `security_protocol` `SASL`.
    pub fn sasl_plain_key(mut self, sasl_plain_key: impl Into<crate::Secret>) -> Self {
        self.sasl_plain_key = Some(sasl_plain_key.into());
        self
    }
    /// Secret or password that belongs to `sasl_plain_key`. Counts with `security_protocol` `SASL`.
    pub fn sasl_plain_secret(
        mut self,
        sasl_plain_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.sasl_plain_secret = Some(sasl_plain_secret.into());
        self
    }
    /// User name for SASL authentication with SCRAM-SHA-256. Counts with `sasl_mechanism` `SCRAM_SHA_256`.
    pub fn sasl_scram256_key(
        mut self,
        sasl_scram256_key: impl Into<crate::Secret>,
    ) -> Self {
        self.sasl_scram256_key = Some(sasl_scram256_key.into());
        self
    }
    /// Password that belongs to `sasl_scram256_key`. Counts with `sasl_mechanism` `SCRAM_SHA_256`.
    pub fn sasl_scram256_secret(
        mut self,
        sasl_scram256_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.sasl_scram256_secret = Some(sasl_scram256_secret.into());
        self
    }
    /// User name for the SCRAM-SHA-512 login at the Kafka brokers. Counts with `sasl_mechanism` `SCRAM_SHA_512`.
    pub fn sasl_scram512_key(
        mut self,
        sasl_scram512_key: impl Into<crate::Secret>,
    ) -> Self {
        self.sasl_scram512_key = Some(sasl_scram512_key.into());
        self
    }
    /// Password that belongs to `sasl_scram512_key`. Counts with `sasl_mechanism` `SCRAM_SHA_512`.
    pub fn sasl_scram512_secret(
        mut self,
        sasl_scram512_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.sasl_scram512_secret = Some(sasl_scram512_secret.into());
        self
    }
    /// Where the credentials for the schema registry are taken from.
    pub fn schema_registry_credentials_source(
        mut self,
        schema_registry_credentials_source: impl Into<String>,
    ) -> Self {
        self.schema_registry_credentials_source = Some(
            schema_registry_credentials_source.into(),
        );
        self
    }
    /// Key or user name with which the schema registry is read.
    pub fn schema_registry_key(
        mut self,
        schema_registry_key: impl Into<crate::Secret>,
    ) -> Self {
        self.schema_registry_key = Some(schema_registry_key.into());
        self
    }
    /// Secret or password that belongs to `schema_registry_key`.
    pub fn schema_registry_secret(
        mut self,
        schema_registry_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.schema_registry_secret = Some(schema_registry_secret.into());
        self
    }
    /// URLs of the schema registry that holds the schemas of the messages.
    pub fn schema_registry_urls(
        mut self,
        schema_registry_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schema_registry_urls = Some(
            schema_registry_urls.into_iter().map(Into::into).collect(),
        );
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
        shared::MESSAGE_TYPE,
        services::Field {
            kind: services::Kind::Enum(SaslMechanism::VALUES),
            applies_when: &[("security_protocol", "SASL")],
            ..shared::SASL_MECHANISM
        },
        services::Field {
            applies_when: &[("security_protocol", "SASL")],
            ..shared::SASL_PLAIN_KEY
        },
        services::Field {
            applies_when: &[("security_protocol", "SASL")],
            ..shared::SASL_PLAIN_SECRET
        },
        services::Field {
            name: "sasl_scram256_key",
            kind: services::Kind::Text,
            description: "User name for SASL authentication with SCRAM-SHA-256.",
            secret: true,
            applies_when: &[("sasl_mechanism", "SCRAM_SHA_256")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sasl_scram256_secret",
            kind: services::Kind::Text,
            description: "Password that belongs to `sasl_scram256_key`.",
            secret: true,
            applies_when: &[("sasl_mechanism", "SCRAM_SHA_256")],
            ..services::Field::PLAIN
        },
        shared::SASL_SCRAM512_KEY,
        shared::SASL_SCRAM512_SECRET,
        shared::SCHEMA_REGISTRY_CREDENTIALS_SOURCE,
        shared::SCHEMA_REGISTRY_KEY,
        shared::SCHEMA_REGISTRY_SECRET,
        shared::SCHEMA_REGISTRY_URLS,
        services::Field {
            kind: services::Kind::Enum(SecurityProtocol::VALUES),
            ..shared::SECURITY_PROTOCOL
        },
        shared::SERVERS,
        shared::SYNC_TYPE,
        shared::TRUSTED_CERT,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 19] = [
            &mut self.client_cert,
            &mut self.client_cert_key,
            &mut self.consumer_group,
            &mut self.message_type,
            &mut self.sasl_mechanism,
            &mut self.sasl_plain_key,
            &mut self.sasl_plain_secret,
            &mut self.sasl_scram256_key,
            &mut self.sasl_scram256_secret,
            &mut self.sasl_scram512_key,
            &mut self.sasl_scram512_secret,
            &mut self.schema_registry_credentials_source,
            &mut self.schema_registry_key,
            &mut self.schema_registry_secret,
            &mut self.schema_registry_urls,
            &mut self.security_protocol,
            &mut self.servers,
            &mut self.sync_type,
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
    #[doc = " SASL mechanism by which the login at the Kafka brokers is done."] pub enum
    SaslMechanism { #[doc = " `PLAIN`"] Plain = "PLAIN", #[doc = " `SCRAM_SHA_256`"]
    ScramSha256 = "SCRAM_SHA_256", #[doc = " `SCRAM_SHA_512`"] ScramSha512 =
    "SCRAM_SHA_512" }
}
services::choice! {
    #[doc = " How connections to the Kafka brokers are secured and authenticated."] pub
    enum SecurityProtocol { #[doc = " `PLAINTEXT`"] Plaintext = "PLAINTEXT", #[doc =
    " `SASL`"] Sasl = "SASL", #[doc = " `TLS`"] Tls = "TLS" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "apache_kafka",
        display_name: Some("Apache Kafka"),
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

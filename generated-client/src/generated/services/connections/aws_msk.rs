// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! AWS MSK: connections of the service `aws_msk`.
use crate::services::{self, shared};
/// The config of a connection of AWS MSK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Network path used to connect, such as direct, SSH tunnel or private link.
    pub connection_method: Option<shared::ConnectionMethod>,
    /// Consumer group under which Fivetran reads the messages.
    pub consumer_group: Option<String>,
    /// Password of the private key inside `keystore`. Counts with `security_protocol` `TLS`.
    pub key_password: Option<crate::Secret>,
    /// Java keystore with the client certificate and key for TLS authentication. Counts with `security_protocol` `TLS`.
    pub keystore: Option<crate::Secret>,
    /// Password that opens `keystore`. Counts with `security_protocol` `TLS`.
    pub keystore_password: Option<crate::Secret>,
    /// Format of the messages in the topics or queues.
    pub message_type: Option<shared::MessageType>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`. Counts with `sasl_mechanism` `IAM`.
    pub role_arn: Option<crate::Secret>,
    /// SASL mechanism by which the login at the Kafka brokers is done. Counts with `security_protocol` `SASL`.
    pub sasl_mechanism: Option<SaslMechanism>,
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
    /// Java truststore with the certificates by which the MSK brokers are trusted.
    pub truststore: Option<crate::Secret>,
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
        connection_method: impl Into<shared::ConnectionMethod>,
    ) -> Self {
        self.connection_method = Some(connection_method.into());
        self
    }
    /// Consumer group under which Fivetran reads the messages.
    pub fn consumer_group(mut self, consumer_group: impl Into<String>) -> Self {
        self.consumer_group = Some(consumer_group.into());
        self
    }
    /// Password of the private key inside `keystore`. Counts with `security_protocol` `TLS`.
    pub fn key_password(mut self, key_password: impl Into<crate::Secret>) -> Self {
        self.key_password = Some(key_password.into());
        self
    }
    /// Java keystore with the client certificate and key for TLS authentication. Counts with `security_protocol` `TLS`.
    pub fn keystore(mut self, keystore: impl Into<crate::Secret>) -> Self {
        self.keystore = Some(keystore.into());
        self
    }
    /// Password that opens `keystore`. Counts with `security_protocol` `TLS`.
    pub fn keystore_password(
        mut self,
        keystore_password: impl Into<crate::Secret>,
    ) -> Self {
        self.keystore_password = Some(keystore_password.into());
        self
    }
    /// Format of the messages in the topics or queues.
    pub fn message_type(mut self, message_type: impl Into<shared::MessageType>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`. Counts with `sasl_mechanism` `IAM`.
    pub fn role_arn(mut self, role_arn: impl Into<crate::Secret>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
    /// SASL mechanism by which the login at the Kafka brokers is done. Counts with `security_protocol` `SASL`.
    pub fn sasl_mechanism(mut self, sasl_mechanism: impl Into<SaslMechanism>) -> Self {
        self.sasl_mechanism = Some(sasl_mechanism.into());
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
    /// Java truststore with the certificates by which the MSK brokers are trusted.
    pub fn truststore(mut self, truststore: impl Into<crate::Secret>) -> Self {
        self.truststore = Some(truststore.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CONNECTION_METHOD,
        shared::CONSUMER_GROUP,
        services::Field {
            name: "key_password",
            kind: services::Kind::Text,
            description: "Password of the private key inside `keystore`.",
            secret: true,
            applies_when: &[("security_protocol", "TLS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "keystore",
            kind: services::Kind::Text,
            description: "Java keystore with the client certificate and key for TLS authentication.",
            secret: true,
            applies_when: &[("security_protocol", "TLS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "keystore_password",
            kind: services::Kind::Text,
            description: "Password that opens `keystore`.",
            secret: true,
            applies_when: &[("security_protocol", "TLS")],
            ..services::Field::PLAIN
        },
        shared::MESSAGE_TYPE,
        services::Field {
            applies_when: &[("sasl_mechanism", "IAM")],
            ..shared::ROLE_ARN
        },
        services::Field {
            kind: services::Kind::Enum(SaslMechanism::VALUES),
            applies_when: &[("security_protocol", "SASL")],
            ..shared::SASL_MECHANISM
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
        services::Field {
            name: "truststore",
            kind: services::Kind::Text,
            description: "Java truststore with the certificates by which the MSK brokers are trusted.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::EXTERNAL_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 19] = [
            &mut self.connection_method,
            &mut self.consumer_group,
            &mut self.key_password,
            &mut self.keystore,
            &mut self.keystore_password,
            &mut self.message_type,
            &mut self.role_arn,
            &mut self.sasl_mechanism,
            &mut self.sasl_scram512_key,
            &mut self.sasl_scram512_secret,
            &mut self.schema_registry_credentials_source,
            &mut self.schema_registry_key,
            &mut self.schema_registry_secret,
            &mut self.schema_registry_urls,
            &mut self.security_protocol,
            &mut self.servers,
            &mut self.sync_type,
            &mut self.truststore,
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
    #[doc = " SASL mechanism by which the login at the Kafka brokers is done."] pub enum
    SaslMechanism { #[doc = " `IAM`"] Iam = "IAM", #[doc = " `SCRAM_SHA_512`"]
    ScramSha512 = "SCRAM_SHA_512" }
}
services::choice! {
    #[doc = " How connections to the Kafka brokers are secured and authenticated."] pub
    enum SecurityProtocol { #[doc = " `PLAINTEXT`"] Plaintext = "PLAINTEXT", #[doc =
    " `SASL`"] Sasl = "SASL", #[doc = " `TLS`"] Tls = "TLS" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "aws_msk",
        display_name: Some("AWS MSK"),
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

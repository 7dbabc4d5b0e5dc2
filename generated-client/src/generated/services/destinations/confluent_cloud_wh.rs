// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Confluent Cloud: destinations of the service `confluent_cloud_wh`.
use crate::services::{self, shared};
/// The config of a destination of Confluent Cloud.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Kafka brokers to contact first, each as `host:port`.
    pub bootstrap_servers: Option<Vec<String>>,
    /// Network path used to connect, such as direct, SSH tunnel or private link.
    pub connection_method: Option<shared::ConnectionMethod>,
    /// Format in which records are written to the Kafka topics.
    pub data_format: Option<shared::DataFormat>,
    /// Whether tables share a single Kafka topic instead of having one each.
    pub enable_single_topic: Option<bool>,
    /// Number of partitions of each topic that is created in the destination.
    pub num_of_partitions: Option<i32>,
    /// Number of brokers that keep a copy of each topic created in the destination.
    pub replication_factor: Option<i32>,
    /// SASL mechanism by which the login at the Kafka brokers is done. Counts with `security_protocol` `SASL` or `SASL_PLAINTEXT`.
    pub sasl_mechanism: Option<SaslMechanism>,
    /// Key or user name for the SASL login at the Kafka brokers. Counts with `security_protocol` `SASL` or `SASL_PLAINTEXT`.
    pub sasl_plain_key: Option<crate::Secret>,
    /// Secret or password that belongs to `sasl_plain_key`. Counts with `security_protocol` `SASL` or `SASL_PLAINTEXT`.
    pub sasl_plain_secret: Option<crate::Secret>,
    /// Which schema registry keeps the schemas of the messages that are written.
    pub schema_registry: Option<SchemaRegistry>,
    /// Key or user name for the API of the schema registry. Counts with `schema_registry` `AIVEN_KARAPACE` or `CONFLUENT_CLOUD`.
    pub schema_registry_api_key: Option<crate::Secret>,
    /// Secret or password that belongs to `schema_registry_api_key`. Counts with `schema_registry` `AIVEN_KARAPACE` or `CONFLUENT_CLOUD`.
    pub schema_registry_api_secret: Option<crate::Secret>,
    /// URL of the schema registry in which message schemas are registered. Counts with `schema_registry` `AIVEN_KARAPACE` or `CONFLUENT_CLOUD`.
    pub schema_registry_url: Option<String>,
    /// How connections to the Kafka brokers are secured and authenticated.
    pub security_protocol: Option<shared::SecurityProtocol>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Kafka brokers to contact first, each as `host:port`.
    pub fn bootstrap_servers(
        mut self,
        bootstrap_servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bootstrap_servers = Some(
            bootstrap_servers.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Network path used to connect, such as direct, SSH tunnel or private link.
    pub fn connection_method(
        mut self,
        connection_method: impl Into<shared::ConnectionMethod>,
    ) -> Self {
        self.connection_method = Some(connection_method.into());
        self
    }
    /// Format in which records are written to the Kafka topics.
    pub fn data_format(mut self, data_format: impl Into<shared::DataFormat>) -> Self {
        self.data_format = Some(data_format.into());
        self
    }
    /// Whether tables share a single Kafka topic instead of having one each.
    #[inline]
    pub fn enable_single_topic(mut self, enable_single_topic: bool) -> Self {
        self.enable_single_topic = Some(enable_single_topic);
        self
    }
    /// Number of partitions of each topic that is created in the destination.
    #[inline]
    pub fn num_of_partitions(mut self, num_of_partitions: i32) -> Self {
        self.num_of_partitions = Some(num_of_partitions);
        self
    }
    /// Number of brokers that keep a copy of each topic created in the destination.
    #[inline]
    pub fn replication_factor(mut self, replication_factor: i32) -> Self {
        self.replication_factor = Some(replication_factor);
        self
    }
    /// SASL mechanism by which the login at the Kafka brokers is done. Counts with `security_protocol` `SASL` or `SASL_PLAINTEXT`.
    pub fn sasl_mechanism(mut self, sasl_mechanism: impl Into<SaslMechanism>) -> Self {
        self.sasl_mechanism = Some(sasl_mechanism.into());
        self
    }
    /// Key or user name for the SASL login at the Kafka brokers. Counts with `security_protocol` `SASL` or `SASL_PLAINTEXT`.
    pub fn sasl_plain_key(mut self, sasl_plain_key: impl Into<crate::Secret>) -> Self {
        self.sasl_plain_key = Some(sasl_plain_key.into());
        self
    }
    /// Secret or password that belongs to `sasl_plain_key`. Counts with `security_protocol` `SASL` or `SASL_PLAINTEXT`.
    pub fn sasl_plain_secret(
        mut self,
        sasl_plain_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.sasl_plain_secret = Some(sasl_plain_secret.into());
        self
    }
    /// Which schema registry keeps the schemas of the messages that are written.
    pub fn schema_registry(
        mut self,
        schema_registry: impl Into<SchemaRegistry>,
    ) -> Self {
        self.schema_registry = Some(schema_registry.into());
        self
    }
    /// Key or user name for the API of the schema registry. Counts with `schema_registry` `AIVEN_KARAPACE` or `CONFLUENT_CLOUD`.
    pub fn schema_registry_api_key(
        mut self,
        schema_registry_api_key: impl Into<crate::Secret>,
    ) -> Self {
        self.schema_registry_api_key = Some(schema_registry_api_key.into());
        self
    }
    /// Secret or password that belongs to `schema_registry_api_key`. Counts with `schema_registry` `AIVEN_KARAPACE` or `CONFLUENT_CLOUD`.
    pub fn schema_registry_api_secret(
        mut self,
        schema_registry_api_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.schema_registry_api_secret = Some(schema_registry_api_secret.into());
        self
    }
    /// URL of the schema registry in which message schemas are registered. Counts with `schema_registry` `AIVEN_KARAPACE` or `CONFLUENT_CLOUD`.
    pub fn schema_registry_url(
        mut self,
        schema_registry_url: impl Into<String>,
    ) -> Self {
        self.schema_registry_url = Some(schema_registry_url.into());
        self
    }
    /// How connections to the Kafka brokers are secured and authenticated.
    pub fn security_protocol(
        mut self,
        security_protocol: impl Into<shared::SecurityProtocol>,
    ) -> Self {
        self.security_protocol = Some(security_protocol.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::BOOTSTRAP_SERVERS,
        shared::CONNECTION_METHOD,
        shared::DATA_FORMAT,
        shared::ENABLE_SINGLE_TOPIC,
        shared::NUM_OF_PARTITIONS,
        shared::REPLICATION_FACTOR,
        services::Field {
            kind: services::Kind::Enum(SaslMechanism::VALUES),
            ..shared::SASL_MECHANISM
        },
        shared::SASL_PLAIN_KEY,
        shared::SASL_PLAIN_SECRET,
        services::Field {
            kind: services::Kind::Enum(SchemaRegistry::VALUES),
            ..shared::SCHEMA_REGISTRY
        },
        shared::SCHEMA_REGISTRY_API_KEY,
        shared::SCHEMA_REGISTRY_API_SECRET,
        shared::SCHEMA_REGISTRY_URL,
        shared::SECURITY_PROTOCOL,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 14] = [
            &mut self.bootstrap_servers,
            &mut self.connection_method,
            &mut self.data_format,
            &mut self.enable_single_topic,
            &mut self.num_of_partitions,
            &mut self.replication_factor,
            &mut self.sasl_mechanism,
            &mut self.sasl_plain_key,
            &mut self.sasl_plain_secret,
            &mut self.schema_registry,
            &mut self.schema_registry_api_key,
            &mut self.schema_registry_api_secret,
            &mut self.schema_registry_url,
            &mut self.security_protocol,
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
    SaslMechanism { #[doc = " `AWS_IAM`"] AwsIam = "AWS_IAM", #[doc = " `PLAIN`"] Plain =
    "PLAIN", #[doc = " `SCRAM_SHA_256`"] ScramSha256 = "SCRAM_SHA_256", #[doc =
    " `SCRAM_SHA_512`"] ScramSha512 = "SCRAM_SHA_512" }
}
services::choice! {
    #[doc = " Which schema registry keeps the schemas of the messages that are written."]
    pub enum SchemaRegistry { #[doc = " `AIVEN_KARAPACE`"] AivenKarapace =
    "AIVEN_KARAPACE", #[doc = " `AWS_GLUE`"] AwsGlue = "AWS_GLUE", #[doc =
    " `CONFLUENT_CLOUD`"] ConfluentCloud = "CONFLUENT_CLOUD" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "confluent_cloud_wh",
        display_name: Some("Confluent Cloud"),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Destinations)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::DestinationConfig for Config {}

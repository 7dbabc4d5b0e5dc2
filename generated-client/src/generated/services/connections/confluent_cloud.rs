// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Confluent Cloud: connections of the service `confluent_cloud`.
use crate::services::{self, shared};
/// The config of a connection of Confluent Cloud.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service. Counts with `auth_method` `API_KEY`.
    pub api_key: Option<crate::Secret>,
    /// Secret that goes with the API key. Counts with `auth_method` `API_KEY`.
    pub api_secret: Option<crate::Secret>,
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub auth_method: Option<AuthMethod>,
    /// Consumer group under which Fivetran reads the messages.
    pub consumer_group: Option<String>,
    /// Format of the messages in the topics or queues.
    pub message_type: Option<shared::MessageType>,
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
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that gives access to the API of the service. Counts with `auth_method` `API_KEY`.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Secret that goes with the API key. Counts with `auth_method` `API_KEY`.
    pub fn api_secret(mut self, api_secret: impl Into<crate::Secret>) -> Self {
        self.api_secret = Some(api_secret.into());
        self
    }
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub fn auth_method(mut self, auth_method: impl Into<AuthMethod>) -> Self {
        self.auth_method = Some(auth_method.into());
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
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[("auth_method", "API_KEY")],
            ..shared::API_KEY
        },
        shared::API_SECRET,
        services::Field {
            kind: services::Kind::Enum(AuthMethod::VALUES),
            ..shared::AUTH_METHOD
        },
        shared::CONSUMER_GROUP,
        shared::MESSAGE_TYPE,
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
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 12] = [
            &mut self.api_key,
            &mut self.api_secret,
            &mut self.auth_method,
            &mut self.consumer_group,
            &mut self.message_type,
            &mut self.schema_registry_credentials_source,
            &mut self.schema_registry_key,
            &mut self.schema_registry_secret,
            &mut self.schema_registry_urls,
            &mut self.security_protocol,
            &mut self.servers,
            &mut self.sync_type,
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
    " Kind of credentials used to log in; decides which of the other login fields are needed."]
    pub enum AuthMethod { #[doc = " `API_KEY`"] ApiKey = "API_KEY", #[doc = " `OAUTH`"]
    Oauth = "OAUTH" }
}
services::choice! {
    #[doc = " How connections to the Kafka brokers are secured and authenticated."] pub
    enum SecurityProtocol { #[doc = " `PLAINTEXT`"] Plaintext = "PLAINTEXT", #[doc =
    " `SASL`"] Sasl = "SASL" }
}
/// How a connection of Confluent Cloud is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Id of the Confluent Cloud identity pool that maps the OAuth identity, such as `pool-a1b2`.
    pub identity_pool_id: Option<String>,
    /// Id of the Kafka cluster in Confluent Cloud, such as `lkc-a1b2c3`.
    pub logical_cluster_id: Option<String>,
    /// Client id of the OAuth application at your identity provider.
    pub oauth_client_id: Option<String>,
    /// Client secret that belongs to `oauth_client_id`.
    pub oauth_client_secret: Option<crate::Secret>,
    /// Scope to request with the OAuth token, as your identity provider expects it.
    pub oauth_scope: Option<String>,
    /// URL of your identity provider's endpoint that issues OAuth tokens.
    pub oauth_token_endpoint_url: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the Confluent Cloud identity pool that maps the OAuth identity, such as `pool-a1b2`.
    pub fn identity_pool_id(mut self, identity_pool_id: impl Into<String>) -> Self {
        self.identity_pool_id = Some(identity_pool_id.into());
        self
    }
    /// Id of the Kafka cluster in Confluent Cloud, such as `lkc-a1b2c3`.
    pub fn logical_cluster_id(mut self, logical_cluster_id: impl Into<String>) -> Self {
        self.logical_cluster_id = Some(logical_cluster_id.into());
        self
    }
    /// Client id of the OAuth application at your identity provider.
    pub fn oauth_client_id(mut self, oauth_client_id: impl Into<String>) -> Self {
        self.oauth_client_id = Some(oauth_client_id.into());
        self
    }
    /// Client secret that belongs to `oauth_client_id`.
    pub fn oauth_client_secret(
        mut self,
        oauth_client_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.oauth_client_secret = Some(oauth_client_secret.into());
        self
    }
    /// Scope to request with the OAuth token, as your identity provider expects it.
    pub fn oauth_scope(mut self, oauth_scope: impl Into<String>) -> Self {
        self.oauth_scope = Some(oauth_scope.into());
        self
    }
    /// URL of your identity provider's endpoint that issues OAuth tokens.
    pub fn oauth_token_endpoint_url(
        mut self,
        oauth_token_endpoint_url: impl Into<String>,
    ) -> Self {
        self.oauth_token_endpoint_url = Some(oauth_token_endpoint_url.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "identity_pool_id",
            kind: services::Kind::Text,
            description: "Id of the Confluent Cloud identity pool that maps the OAuth identity, such as `pool-a1b2`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "logical_cluster_id",
            kind: services::Kind::Text,
            description: "Id of the Kafka cluster in Confluent Cloud, such as `lkc-a1b2c3`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "oauth_client_id",
            kind: services::Kind::Text,
            description: "Client id of the OAuth application at your identity provider.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "oauth_client_secret",
            kind: services::Kind::Text,
            description: "Client secret that belongs to `oauth_client_id`.",
            secret: true,
            ..services::Field::PLAIN
        },
        services::Field {
            name: "oauth_scope",
            kind: services::Kind::Text,
            description: "Scope to request with the OAuth token, as your identity provider expects it.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "oauth_token_endpoint_url",
            kind: services::Kind::Text,
            description: "URL of your identity provider's endpoint that issues OAuth tokens.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.identity_pool_id,
            &mut self.logical_cluster_id,
            &mut self.oauth_client_id,
            &mut self.oauth_client_secret,
            &mut self.oauth_scope,
            &mut self.oauth_token_endpoint_url,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Auth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Auth {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Auth", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "confluent_cloud",
        display_name: Some("Confluent Cloud"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

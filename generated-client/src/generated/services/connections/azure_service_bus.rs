// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Azure Service Bus: connections of the service `azure_service_bus`.
use crate::services::{self, shared};
/// The config of a connection of Azure Service Bus.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// IP address of the Azure Service Bus namespace to connect to.
    pub asb_ip: Option<String>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Network path used to connect, such as direct, SSH tunnel or private link.
    pub connection_method: Option<ConnectionMethod>,
    /// Connection string of the source or of the Azure storage it uses. Counts with `auth_type` `ConnectionString`.
    pub connection_string: Option<crate::Secret>,
    /// Whether the credentials carry the Manage permission on the Service Bus namespace.
    pub has_manage_permissions: Option<bool>,
    /// IP address of the SSH tunnel's host. Counts with `connection_method` `SSH_TUNNEL`.
    pub host_ip: Option<String>,
    /// User on the SSH tunnel's host. Counts with `connection_method` `SSH_TUNNEL`.
    pub host_user: Option<String>,
    /// Format of the messages in the topics or queues.
    pub message_type: Option<MessageType>,
    /// Name of the namespace that holds the queues or topics.
    pub namespace: Option<String>,
    /// Key or user name with which the schema registry is read.
    pub schema_registry_key: Option<crate::Secret>,
    /// Secret or password that belongs to `schema_registry_key`.
    pub schema_registry_secret: Option<crate::Secret>,
    /// URLs of the schema registry that holds the schemas of the messages.
    pub schema_registry_urls: Option<Vec<String>>,
    /// Name of the topic subscription through which messages are received.
    pub subscriber_name: Option<String>,
    /// In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.
    pub sync_type: Option<shared::SyncType>,
    /// Service Bus topics to sync; needed if they cannot be listed (see `has_manage_permissions`).
    pub topics: Option<Vec<String>>,
    /// Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source. Only in answers.
    pub public_key: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// IP address of the Azure Service Bus namespace to connect to.
    pub fn asb_ip(mut self, asb_ip: impl Into<String>) -> Self {
        self.asb_ip = Some(asb_ip.into());
        self
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Network path used to connect, such as direct, SSH tunnel or private link.
    pub fn connection_method(
        mut self,
        connection_method: impl Into<ConnectionMethod>,
    ) -> Self {
        self.connection_method = Some(connection_method.into());
        self
    }
    /// Connection string of the source or of the Azure storage it uses. Counts with `auth_type` `ConnectionString`.
    pub fn connection_string(
        mut self,
        connection_string: impl Into<crate::Secret>,
    ) -> Self {
        self.connection_string = Some(connection_string.into());
        self
    }
    /// Whether the credentials carry the Manage permission on the Service Bus namespace.
    #[inline]
    pub fn has_manage_permissions(mut self, has_manage_permissions: bool) -> Self {
        self.has_manage_permissions = Some(has_manage_permissions);
        self
    }
    /// IP address of the SSH tunnel's host. Counts with `connection_method` `SSH_TUNNEL`.
    pub fn host_ip(mut self, host_ip: impl Into<String>) -> Self {
        self.host_ip = Some(host_ip.into());
        self
    }
    /// User on the SSH tunnel's host. Counts with `connection_method` `SSH_TUNNEL`.
    pub fn host_user(mut self, host_user: impl Into<String>) -> Self {
        self.host_user = Some(host_user.into());
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
    /// Name of the topic subscription through which messages are received.
    pub fn subscriber_name(mut self, subscriber_name: impl Into<String>) -> Self {
        self.subscriber_name = Some(subscriber_name.into());
        self
    }
    /// In what way data is taken over: how it is delivered, or whether messages are unpacked into columns.
    pub fn sync_type(mut self, sync_type: impl Into<shared::SyncType>) -> Self {
        self.sync_type = Some(sync_type.into());
        self
    }
    /// Service Bus topics to sync; needed if they cannot be listed (see `has_manage_permissions`).
    pub fn topics(
        mut self,
        topics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.topics = Some(topics.into_iter().map(Into::into).collect());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "asb_ip",
            kind: services::Kind::Text,
            description: "IP address of the Azure Service Bus namespace to connect to.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        services::Field {
            kind: services::Kind::Enum(ConnectionMethod::VALUES),
            ..shared::CONNECTION_METHOD
        },
        services::Field {
            applies_when: &[("auth_type", "ConnectionString")],
            ..shared::CONNECTION_STRING
        },
        services::Field {
            name: "has_manage_permissions",
            kind: services::Kind::Boolean,
            description: "Whether the credentials carry the Manage permission on the Service Bus namespace.",
            ..services::Field::PLAIN
        },
        shared::HOST_IP,
        shared::HOST_USER,
        services::Field {
            kind: services::Kind::Enum(MessageType::VALUES),
            ..shared::MESSAGE_TYPE
        },
        shared::NAMESPACE,
        shared::SCHEMA_REGISTRY_KEY,
        shared::SCHEMA_REGISTRY_SECRET,
        shared::SCHEMA_REGISTRY_URLS,
        services::Field {
            name: "subscriber_name",
            kind: services::Kind::Text,
            description: "Name of the topic subscription through which messages are received.",
            ..services::Field::PLAIN
        },
        shared::SYNC_TYPE,
        services::Field {
            name: "topics",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Service Bus topics to sync; needed if they cannot be listed (see `has_manage_permissions`).",
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 16] = [
            &mut self.asb_ip,
            &mut self.auth_type,
            &mut self.connection_method,
            &mut self.connection_string,
            &mut self.has_manage_permissions,
            &mut self.host_ip,
            &mut self.host_user,
            &mut self.message_type,
            &mut self.namespace,
            &mut self.schema_registry_key,
            &mut self.schema_registry_secret,
            &mut self.schema_registry_urls,
            &mut self.subscriber_name,
            &mut self.sync_type,
            &mut self.topics,
            &mut self.public_key,
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
    pub enum AuthType { #[doc = " `AzureActiveDirectory`"] AzureActiveDirectory =
    "AzureActiveDirectory", #[doc = " `ConnectionString`"] ConnectionString =
    "ConnectionString" }
}
services::choice! {
    #[doc = " Network path used to connect, such as direct, SSH tunnel or private link."]
    pub enum ConnectionMethod { #[doc = " `DIRECT`"] Direct = "DIRECT", #[doc =
    " `PRIVATE_LINK`"] PrivateLink = "PRIVATE_LINK", #[doc = " `SSH_TUNNEL`"] SshTunnel =
    "SSH_TUNNEL" }
}
services::choice! {
    #[doc = " Format of the messages in the topics or queues."] pub enum MessageType {
    #[doc = " `Avro`"] Avro = "Avro", #[doc = " `Json`"] Json = "Json", #[doc =
    " `Text`"] Text = "Text", #[doc = " `Xml`"] Xml = "Xml" }
}
/// How a connection of Azure Service Bus is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_access,
            &mut self.refresh_token,
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
        name: "azure_service_bus",
        display_name: Some("Azure Service Bus"),
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

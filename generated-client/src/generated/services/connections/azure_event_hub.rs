// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Azure Event Hubs: connections of the service `azure_event_hub`.
use crate::services::{self, shared};
/// The config of a connection of Azure Event Hubs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Connection string of the source or of the Azure storage it uses.
    pub connection_string: Option<crate::Secret>,
    /// Consumer group under which Fivetran reads the messages.
    pub consumer_group: Option<String>,
    /// Format of the messages in the topics or queues.
    pub message_type: Option<MessageType>,
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
    /// Connection string of the source or of the Azure storage it uses.
    pub fn connection_string(
        mut self,
        connection_string: impl Into<crate::Secret>,
    ) -> Self {
        self.connection_string = Some(connection_string.into());
        self
    }
    /// Consumer group under which Fivetran reads the messages.
    pub fn consumer_group(mut self, consumer_group: impl Into<String>) -> Self {
        self.consumer_group = Some(consumer_group.into());
        self
    }
    /// Format of the messages in the topics or queues.
    pub fn message_type(mut self, message_type: impl Into<MessageType>) -> Self {
        self.message_type = Some(message_type.into());
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
            applies_when: &[],
            ..shared::CONNECTION_STRING
        },
        shared::CONSUMER_GROUP,
        services::Field {
            kind: services::Kind::Enum(MessageType::VALUES),
            ..shared::MESSAGE_TYPE
        },
        shared::SYNC_TYPE,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 4] = [
            &mut self.connection_string,
            &mut self.consumer_group,
            &mut self.message_type,
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
    #[doc = " Format of the messages in the topics or queues."] pub enum MessageType {
    #[doc = " `Json`"] Json = "Json", #[doc = " `Text`"] Text = "Text" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "azure_event_hub",
        display_name: Some("Azure Event Hubs"),
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

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use super::Region;
/// A new proxy agent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateProxyAgentRequest {
    /// Name of the agent, unique in the account.
    pub display_name: ::std::string::String,
    /// Region in which the service processes the data. The agent serves connections and destinations of this region only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_region: ::std::option::Option<Region>,
}
impl CreateProxyAgentRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(display_name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            display_name: ::std::convert::Into::into(display_name),
            group_region: ::std::option::Option::None,
        }
    }
}
/// A program in your network that sources and destinations are reached through.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProxyAgent {
    /// Id of the proxy agent.
    pub id: ::std::string::String,
    /// Name of the agent, unique in the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Id of the account that owns the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<::std::string::String>,
    /// Region in which the service processes the data behind the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<Region>,
    /// Whether the agent is connected.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<ProxyAgentStatus>,
    /// Version of the software of the agent. Absent before the agent has first connected.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// When the agent was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub registered_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the user or system key that created the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Connections and destinations that use the agent. Only in the details of one agent; absent in the list.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub usage: ::std::vec::Vec<ProxyAgentUsage>,
    /// How many connections use the agent. Only in the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connector_count: ::std::option::Option<i32>,
    /// How many destinations use the agent. Only in the list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_count: ::std::option::Option<i32>,
}
/// A connection behind a proxy agent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyAgentConnection {
    /// Id of the connection.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_id: ::std::option::Option<::std::string::String>,
}
/// What a proxy agent starts with. Shown only once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProxyAgentCredentials {
    /// Id of the proxy agent.
    pub agent_id: ::std::string::String,
    /// Token that the agent authenticates with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_token: ::std::option::Option<crate::Secret>,
    /// Certificate that the agent shows to the service, in PEM.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_cert: ::std::option::Option<crate::Secret>,
    /// Private key that belongs to the certificate, in PEM.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_private_key: ::std::option::Option<crate::Secret>,
    /// Host that the agent connects to. Outbound traffic to it has to be allowed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orchestrator_host: ::std::option::Option<::std::string::String>,
    /// Port of that host.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub orchestrator_port: ::std::option::Option<i32>,
}
crate::values::open_enum! {
    #[doc =
    " Whether a proxy agent is in contact with the service. `NOT_FOUND` means that it has not been seen yet."]
    pub enum ProxyAgentStatus { #[doc = " `NOT_FOUND`"] NotFound = "NOT_FOUND", #[doc =
    " `CONNECTED`"] Connected = "CONNECTED", #[doc = " `NOT_CONNECTED`"] NotConnected =
    "NOT_CONNECTED" }
}
/// A connection or destination that uses a proxy agent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyAgentUsage {
    /// Id of the connection or destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    /// Name of the connection, which is the schema or schema prefix it writes to. Null for a destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema: ::std::option::Option<::std::string::String>,
    /// Type of the connector or of the destination, for example `postgres`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service: ::std::option::Option<::std::string::String>,
}

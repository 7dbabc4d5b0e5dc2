// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A new hybrid deployment agent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateHybridDeploymentAgentRequest {
    /// Name of the agent, unique in the account.
    pub display_name: ::std::string::String,
    /// Id of the group that the agent works for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Where the agent is going to run.
    pub env_type: HybridDeploymentEnvironment,
    /// Whether you accept the license addendum for software on your own machines. Has to be `true`.
    pub accept_terms: bool,
    /// How the agent gets its credentials, as a token or as files.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_type: ::std::option::Option<HybridDeploymentAuthType>,
}
impl CreateHybridDeploymentAgentRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        display_name: impl ::std::convert::Into<::std::string::String>,
        env_type: impl ::std::convert::Into<crate::types::HybridDeploymentEnvironment>,
        accept_terms: bool,
    ) -> Self {
        Self {
            display_name: ::std::convert::Into::into(display_name),
            group_id: ::std::option::Option::None,
            env_type: ::std::convert::Into::into(env_type),
            accept_terms,
            auth_type: ::std::option::Option::None,
        }
    }
}
/// A hybrid deployment agent with the credentials it was just given.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedHybridDeploymentAgent {
    /// Id of the agent.
    pub id: ::std::string::String,
    /// Name of the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Id of the group that the agent works for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Where the agent runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deployment_type: ::std::option::Option<HybridDeploymentEnvironment>,
    /// Version of the software of the agent. Null or absent before the agent has first started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Whether the agent may take work.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Whether the agent is in contact with the service right now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub online: ::std::option::Option<bool>,
    /// Token to start the agent with, in Base64, with `auth_type` `AUTO`. Null or absent otherwise. Shown only in this answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<crate::Secret>,
    /// Files to put on the machine of the agent, with `auth_type` `MANUAL`. Null or absent otherwise.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub files: ::std::option::Option<HybridDeploymentAgentFiles>,
    /// When the agent was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub registered_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the user or system key that created the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// When the agent was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
    /// When the agent last did any work. Null or absent before that.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_used_at: ::std::option::Option<crate::Timestamp>,
}
/// A program on a machine of your own that moves data in place of the service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HybridDeploymentAgent {
    /// Id of the agent.
    pub id: ::std::string::String,
    /// Name of the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Id of the group that the agent works for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Where the agent runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deployment_type: ::std::option::Option<HybridDeploymentEnvironment>,
    /// Version of the software of the agent. Null or absent before the agent has first started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Whether the agent may take work.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Whether the agent is in contact with the service right now.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub online: ::std::option::Option<bool>,
    /// Connections that run on the agent. Null or empty when there are none.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub usage: ::std::vec::Vec<HybridDeploymentAgentUsage>,
    /// When the agent was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub registered_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the user or system key that created the agent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// When the agent was last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<crate::Timestamp>,
    /// When the agent last did any work. Null or absent before that.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_used_at: ::std::option::Option<crate::Timestamp>,
}
/// Files that an agent starts from, each in Base64. They hold secrets and are shown only once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HybridDeploymentAgentFiles {
    /// Content of `config.json`, the settings of the agent, in Base64.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config_json: ::std::option::Option<crate::Secret>,
    /// Content of `auth.json`, the certificates and keys of the agent, in Base64.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_json: ::std::option::Option<crate::Secret>,
    /// Content of the compose file that starts the container, in Base64.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub docker_compose_yaml: ::std::option::Option<crate::Secret>,
}
/// A connection that runs on a hybrid deployment agent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HybridDeploymentAgentUsage {
    /// Id of the connection.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_id: ::std::option::Option<::std::string::String>,
    /// Name of the connection, which is the schema or schema prefix it writes to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema: ::std::option::Option<::std::string::String>,
    /// Connector type of the connection, for example `postgres`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service: ::std::option::Option<::std::string::String>,
}
crate::values::open_enum! {
    #[doc =
    " How an agent gets its credentials. `AUTO` means one token from which the agent fetches the rest itself, `MANUAL` means files that you put in place."]
    pub enum HybridDeploymentAuthType { #[doc = " `AUTO`"] Auto = "AUTO", #[doc =
    " `MANUAL`"] Manual = "MANUAL" }
}
crate::values::open_enum! {
    #[doc =
    " What an agent runs in. `DOCKER` and `PODMAN` are containers on a host, `KUBERNETES` is a cluster, `SNOWPARK` is Snowpark Container Services."]
    pub enum HybridDeploymentEnvironment { #[doc = " `DOCKER`"] Docker = "DOCKER", #[doc
    = " `PODMAN`"] Podman = "PODMAN", #[doc = " `KUBERNETES`"] Kubernetes = "KUBERNETES",
    #[doc = " `SNOWPARK`"] Snowpark = "SNOWPARK" }
}
/// How an agent is given its new credentials.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReauthenticateHybridDeploymentAgentRequest {
    /// Kind of credentials to issue. It may differ from the one the agent was created with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_type: ::std::option::Option<HybridDeploymentAuthType>,
}
impl ReauthenticateHybridDeploymentAgentRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

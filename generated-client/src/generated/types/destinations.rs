// @generated from spec/ by `cargo xtask generate`. Do not edit.
use super::NetworkingMethod;
use super::Region;
use super::SetupTestResult;
/// A new destination, and what to do once it is created.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDestinationRequest {
    /// Id of the group, which must have no destination yet. The destination gets the same id.
    pub group_id: ::std::string::String,
    /// Name of the destination type, for example `snowflake` or `big_query`.
    pub service: ::std::string::String,
    /// Where the service processes the data on its way to the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<Region>,
    /// Hours from UTC that sync schedules of the group count in.
    pub time_zone_offset: TimeZoneOffset,
    /// Whether to approve the TLS certificate that the destination presents. With `false`, the default, a setup test fails and tells the certificate to approve.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_certificates: ::std::option::Option<bool>,
    /// Whether to approve the host key that the SSH tunnel shows. With `false`, the default, a setup test fails and tells the key to approve.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_fingerprints: ::std::option::Option<bool>,
    /// Whether to run the setup tests at once, which is the default. Without them the destination stays incomplete.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_setup_tests: ::std::option::Option<bool>,
    /// Whether the offset follows daylight saving time. For time zones of the USA only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daylight_saving_time_enabled: ::std::option::Option<bool>,
    /// Id of the hybrid deployment agent that runs the syncs of this destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hybrid_deployment_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the private link to the destination. Send `networking_method` in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub private_link_id: ::std::option::Option<::std::string::String>,
    /// How the service reaches the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub networking_method: ::std::option::Option<NetworkingMethod>,
    /// Id of the proxy agent to go through, where `networking_method` is `ProxyAgent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the external secrets manager that holds the secrets of this destination. It must be of the same deployment model, hosted or hybrid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_manager_id: ::std::option::Option<::std::string::String>,
    /// How to reach the destination and log in. Its fields depend on `service`; `port` is an integer and `connection_type` says how to connect.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// For each field of `config` whose value lies in the external secrets manager, the key it has there. Which fields can, depends on `service`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_keys_config: ::std::option::Option<crate::SecretObject>,
}
impl CreateDestinationRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        group_id: impl ::std::convert::Into<::std::string::String>,
        service: impl ::std::convert::Into<::std::string::String>,
        time_zone_offset: impl ::std::convert::Into<crate::types::TimeZoneOffset>,
    ) -> Self {
        Self {
            group_id: ::std::convert::Into::into(group_id),
            service: ::std::convert::Into::into(service),
            region: ::std::option::Option::None,
            time_zone_offset: ::std::convert::Into::into(time_zone_offset),
            trust_certificates: ::std::option::Option::None,
            trust_fingerprints: ::std::option::Option::None,
            run_setup_tests: ::std::option::Option::None,
            daylight_saving_time_enabled: ::std::option::Option::None,
            hybrid_deployment_agent_id: ::std::option::Option::None,
            private_link_id: ::std::option::Option::None,
            networking_method: ::std::option::Option::None,
            proxy_agent_id: ::std::option::Option::None,
            external_secrets_manager_id: ::std::option::Option::None,
            config: ::std::option::Option::None,
            external_secrets_keys_config: ::std::option::Option::None,
        }
    }
}
/// Where the connections of a group load their data.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Destination {
    /// Id. The group has the same one.
    pub id: ::std::string::String,
    /// Name of the destination type, for example `snowflake` or `big_query`.
    pub service: ::std::string::String,
    /// Where the service processes the data. Can be null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<Region>,
    /// Id of the group that the destination belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Hours from UTC that sync schedules of the group count in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone_offset: ::std::option::Option<TimeZoneOffset>,
    /// How far the setup is. Only a connected destination is loaded into.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub setup_status: ::std::option::Option<SetupStatus>,
    /// Whether the offset follows daylight saving time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daylight_saving_time_enabled: ::std::option::Option<bool>,
    /// Id of the private link in use. Null or absent without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub private_link_id: ::std::option::Option<::std::string::String>,
    /// How the service reaches the destination. Can be null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub networking_method: ::std::option::Option<NetworkingMethod>,
    /// Deprecated. Same as `hybrid_deployment_agent_id`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    ///
    /// Deprecated by the service.
    pub local_processing_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the hybrid deployment agent that runs the syncs. Null or absent without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hybrid_deployment_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the proxy agent in use. Null or absent without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the external secrets manager that holds the secrets. Null or absent without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_manager_id: ::std::option::Option<::std::string::String>,
    /// What the setup tests found. Null or absent when none ran, and in lists.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub setup_tests: ::std::vec::Vec<SetupTestResult>,
    /// The setup, its fields depending on `service`. Secrets are masked or left out. Types vary, `port` comes as a number or a string. Null before the setup, absent in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// Keys in the external secrets manager, by field of `config`. Absent in lists and without a manager.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_keys_config: ::std::option::Option<crate::SecretObject>,
}
crate::values::open_enum! {
    #[doc =
    " How far the setup of a destination is. `INCOMPLETE` misses settings or a passed test, `BROKEN` worked and no longer does. Also sent in lower case."]
    pub enum SetupStatus { #[doc = " `INCOMPLETE`"] Incomplete = "INCOMPLETE", #[doc =
    " `CONNECTED`"] Connected = "CONNECTED", #[doc = " `BROKEN`"] Broken = "BROKEN" }
}
crate::values::open_enum! {
    #[doc = " Whole hours from UTC as a string, with a sign unless zero."] pub enum
    TimeZoneOffset { #[doc = " `-11`"] Minus11 = "-11", #[doc = " `-10`"] Minus10 =
    "-10", #[doc = " `-9`"] Minus9 = "-9", #[doc = " `-8`"] Minus8 = "-8", #[doc =
    " `-7`"] Minus7 = "-7", #[doc = " `-6`"] Minus6 = "-6", #[doc = " `-5`"] Minus5 =
    "-5", #[doc = " `-4`"] Minus4 = "-4", #[doc = " `-3`"] Minus3 = "-3", #[doc =
    " `-2`"] Minus2 = "-2", #[doc = " `-1`"] Minus1 = "-1", #[doc = " `0`"] X0 = "0",
    #[doc = " `+1`"] Plus1 = "+1", #[doc = " `+2`"] Plus2 = "+2", #[doc = " `+3`"] Plus3
    = "+3", #[doc = " `+4`"] Plus4 = "+4", #[doc = " `+5`"] Plus5 = "+5", #[doc =
    " `+6`"] Plus6 = "+6", #[doc = " `+7`"] Plus7 = "+7", #[doc = " `+8`"] Plus8 = "+8",
    #[doc = " `+9`"] Plus9 = "+9", #[doc = " `+10`"] Plus10 = "+10", #[doc = " `+11`"]
    Plus11 = "+11", #[doc = " `+12`"] Plus12 = "+12" }
}
/// What to change in a destination. An absent field stays as it is.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDestinationRequest {
    /// Where the service processes the data on its way to the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<Region>,
    /// Fields to change in the setup. They depend on `service`; what is absent stays.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// Whether to approve the TLS certificate that the destination presents. Only beside a field that is stored; alone, run the setup tests instead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_certificates: ::std::option::Option<bool>,
    /// Whether to approve the host key that the SSH tunnel shows. Only beside a field that is stored; alone, run the setup tests instead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_fingerprints: ::std::option::Option<bool>,
    /// Hours from UTC that sync schedules of the group count in. Published as mandatory, while other absent fields stay; send the present one if the service asks for it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_zone_offset: ::std::option::Option<TimeZoneOffset>,
    /// Whether to run the setup tests afterwards, which is the default. Only beside a field that is stored; alone, run the setup tests instead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_setup_tests: ::std::option::Option<bool>,
    /// Whether the offset follows daylight saving time. For time zones of the USA only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daylight_saving_time_enabled: ::std::option::Option<bool>,
    /// Id of the hybrid deployment agent that runs the syncs of this destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hybrid_deployment_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the private link to the destination. Send `networking_method` in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub private_link_id: ::std::option::Option<::std::string::String>,
    /// How the service reaches the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub networking_method: ::std::option::Option<NetworkingMethod>,
    /// Id of the proxy agent to go through, where `networking_method` is `ProxyAgent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the external secrets manager that holds the secrets of this destination. It must be of the same deployment model, hosted or hybrid.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_manager_id: ::std::option::Option<::std::string::String>,
    /// For each field of `config` whose value lies in the external secrets manager, the key it has there. Which fields can, depends on `service`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_keys_config: ::std::option::Option<crate::SecretObject>,
}
impl UpdateDestinationRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

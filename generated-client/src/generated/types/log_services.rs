// @generated from spec/ by `cargo xtask generate`. Do not edit.
use super::Alert;
use super::SetupState;
use super::SetupTestResult;
/// A new log service for the whole account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAccountLogServiceRequest {
    /// Kind of service that receives the logs.
    pub service: LogServiceType,
    /// Whether logs are sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Settings of the log service; which fields there are depends on `service`. For `datadog_log` they are `api_key`, `region` and `hostname`, for example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_setup_tests: ::std::option::Option<bool>,
}
impl CreateAccountLogServiceRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        service: impl ::std::convert::Into<crate::types::LogServiceType>,
    ) -> Self {
        Self {
            service: ::std::convert::Into::into(service),
            enabled: ::std::option::Option::None,
            config: ::std::option::Option::None,
            run_setup_tests: ::std::option::Option::None,
        }
    }
}
/// A new log service for one group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateLogServiceRequest {
    /// Id of the group whose logs are sent. It becomes the id of the log service.
    pub group_id: ::std::string::String,
    /// Kind of service that receives the logs.
    pub service: LogServiceType,
    /// Whether logs are sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Settings of the log service; which fields there are depends on `service`. For `datadog_log` they are `api_key`, `region` and `hostname`, for example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_setup_tests: ::std::option::Option<bool>,
}
impl CreateLogServiceRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        group_id: impl ::std::convert::Into<::std::string::String>,
        service: impl ::std::convert::Into<crate::types::LogServiceType>,
    ) -> Self {
        Self {
            group_id: ::std::convert::Into::into(group_id),
            service: ::std::convert::Into::into(service),
            enabled: ::std::option::Option::None,
            config: ::std::option::Option::None,
            run_setup_tests: ::std::option::Option::None,
        }
    }
}
/// A service of yours that receives logs, of one group or of the account.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogService {
    /// Id of the log service. For a group it equals the id of the group.
    pub id: ::std::string::String,
    /// Kind of service that receives the logs.
    pub service: LogServiceType,
    /// Whether logs are sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// How far the log service is set up. Absent when nothing is known about it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<LogServiceStatus>,
    /// Settings of the log service, with secrets masked as `******`. Absent in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// Results of the last setup tests. Null or absent in lists and when no test ran.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub setup_tests: ::std::vec::Vec<SetupTestResult>,
}
/// How far a log service is set up.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogServiceStatus {
    /// Whether the setup is complete. Nothing is delivered while it is `incomplete` or `broken`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub setup_state: ::std::option::Option<SetupState>,
    /// What has to be done before logs can be delivered. Empty when all is well.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub tasks: ::std::vec::Vec<Alert>,
}
/// What setup tests of a log service found.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogServiceTestReport {
    /// One result for each test. Null or absent when no test ran.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub setup_tests: ::std::vec::Vec<SetupTestResult>,
}
crate::values::open_enum! {
    #[doc =
    " Where logs are sent to. `stackdriver` is Google Cloud Logging; mind the spelling of `splunkLog`."]
    pub enum LogServiceType { #[doc = " `azure_monitor_log`"] AzureMonitorLog =
    "azure_monitor_log", #[doc = " `cloudwatch`"] Cloudwatch = "cloudwatch", #[doc =
    " `datadog_log`"] DatadogLog = "datadog_log", #[doc = " `dynatrace`"] Dynatrace =
    "dynatrace", #[doc = " `grafana_loki`"] GrafanaLoki = "grafana_loki", #[doc =
    " `new_relic_log`"] NewRelicLog = "new_relic_log", #[doc = " `splunkLog`"] SplunkLog
    = "splunkLog", #[doc = " `stackdriver`"] Stackdriver = "stackdriver" }
}
/// What to change in a log service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLogServiceRequest {
    /// Whether logs are sent. With `false` delivery stops and the settings stay.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
    /// Settings to change; fields that are left out stay. Which ones there are depends on the `service`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_setup_tests: ::std::option::Option<bool>,
}
impl UpdateLogServiceRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
use super::Alert;
use super::DayOfWeek;
use super::NetworkingMethod;
use super::SetupState;
use super::SetupTestResult;
/// A link to a hosted page that collects the credentials of a connection.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectCard {
    /// Token of the card. Secret and short-lived.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<crate::Secret>,
    /// Address of the page, with the token in it. Whoever has it can set up the connection, for about a day.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uri: ::std::option::Option<crate::Secret>,
}
/// How a connect card looks, and where it leads.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectCardConfig {
    /// Address to which the browser returns when the card is done.
    pub redirect_uri: ::std::string::String,
    /// Whether the setup guide beside the form is hidden.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hide_setup_guide: ::std::option::Option<bool>,
    /// Whether the card shows all fields of the setup form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all_fields: ::std::option::Option<bool>,
}
impl ConnectCardConfig {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(redirect_uri: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            redirect_uri: ::std::convert::Into::into(redirect_uri),
            hide_setup_guide: ::std::option::Option::None,
            all_fields: ::std::option::Option::None,
        }
    }
    /// Whether the setup guide beside the form is hidden.
    #[must_use]
    pub fn hide_setup_guide(mut self, hide_setup_guide: bool) -> Self {
        self.hide_setup_guide = ::std::option::Option::Some(hide_setup_guide);
        self
    }
    /// Whether the card shows all fields of the setup form.
    #[must_use]
    pub fn all_fields(mut self, all_fields: bool) -> Self {
        self.all_fields = ::std::option::Option::Some(all_fields);
        self
    }
}
/// A source, and how its data gets into the destination of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// Id. Never changes.
    pub id: ::std::string::String,
    /// Name of the connector type, for example `postgres`.
    pub service: ::std::string::String,
    /// Schema in the destination, or the prefix of its schemas, or schema and table with a dot. Cannot be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema: ::std::option::Option<::std::string::String>,
    /// Whether syncs are switched off. Null in some lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paused: ::std::option::Option<bool>,
    /// How it is doing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<ConnectionStatus>,
    /// Id of the group, and so of the destination, that it loads into.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Version of the connector type. Null if unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service_version: ::std::option::Option<i32>,
    /// Id of the user who set it up. Null if no user is known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connected_by: ::std::option::Option<::std::string::String>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// When a sync last succeeded. Null before the first success.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub succeeded_at: ::std::option::Option<crate::Timestamp>,
    /// When a sync last failed. Null before the first failure.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub failed_at: ::std::option::Option<crate::Timestamp>,
    /// Whether it pauses by itself when the free trial ends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pause_after_trial: ::std::option::Option<bool>,
    /// Minutes between syncs, one of 1, 5, 15, 30, 60, 120, 180, 360, 480, 720 and 1440. Null where the schedule has no such interval.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_frequency: ::std::option::Option<i32>,
    /// Minutes of delay after which an alert is raised. Counts only with the sensitivity `CUSTOM`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_delay_threshold: ::std::option::Option<i32>,
    /// How early a delay raises an alert.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_delay_sensitivity: ::std::option::Option<DataDelaySensitivity>,
    /// Id of the private link that it uses. Null if none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub private_link_id: ::std::option::Option<::std::string::String>,
    /// How the source is reached. Null if not set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub networking_method: ::std::option::Option<NetworkingMethod>,
    /// Id of the proxy agent that it uses. Null if none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy_agent_id: ::std::option::Option<::std::string::String>,
    /// Hour at which the daily sync starts, as `HH:00`. Only with a `sync_frequency` of 1440.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_sync_time: ::std::option::Option<::std::string::String>,
    /// Whether syncs start by themselves.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule_type: ::std::option::Option<ScheduleType>,
    /// Results of the setup tests that this request ran. Null or absent if none ran.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub setup_tests: ::std::vec::Vec<SetupTestResult>,
    /// What the service tells about its last sync, in a shape of its own. Absent for most services.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source_sync_details: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Link for entering the credentials. Only in the answer to a creation with `connect_card_config`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connect_card: ::std::option::Option<ConnectCard>,
    /// How the connect card was configured. Absent if there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connect_card_config: ::std::option::Option<ConnectCardConfig>,
    /// Id of the hybrid deployment agent that runs the syncs. Null if they run in the cloud.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hybrid_deployment_agent_id: ::std::option::Option<::std::string::String>,
    /// Settings of the destination for this connection alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_configuration: ::std::option::Option<DestinationConfiguration>,
    /// How names in the source become names in the destination.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_schema_names: ::std::option::Option<DestinationSchemaNames>,
    /// Id of the external secrets manager that holds the credentials. Absent if they are in `config`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_manager_id: ::std::option::Option<::std::string::String>,
    /// Settings of the source, in the shape of its service. Secrets are masked or left out. Null while only partly set up. Values can differ in type from what was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// For each field of `config` that is a secret, the name under which the external secrets manager has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_keys_config: ::std::option::Option<crate::SecretObject>,
    /// When it syncs, in the newer form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule: ::std::option::Option<ConnectionSchedule>,
}
/// A connect card, and the connection that it belongs to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionConnectCard {
    /// Id of the connection. The old name of the field is kept.
    pub connector_id: ::std::string::String,
    /// The link to give to the person who has the credentials.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connect_card: ::std::option::Option<ConnectCard>,
    /// How the card was configured.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connect_card_config: ::std::option::Option<ConnectCardConfig>,
}
/// A problem that keeps a connection from syncing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionError {
    /// Kind of the error, for programs, for example `reconnect`. Open set.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// Kind of the error, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    /// Short cause. Absent or null if unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    /// What happened and what to do about it, as plain text. Absent or null if there is nothing to say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// When this kind of error last occurred.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
}
/// When a connection syncs. The newer form of `schedule_type`, `sync_frequency` and `daily_sync_time`; send one form or the other.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSchedule {
    /// Which of the other fields applies.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule_type: ::std::option::Option<ConnectionScheduleType>,
    /// Minutes between syncs. With `INTERVAL` only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<i32>,
    /// Time at which the sync starts, as `HH:MM`. With `TIME_OF_DAY` only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_of_day: ::std::option::Option<::std::string::String>,
    /// Days on which the sync starts. With `TIME_OF_DAY` only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days_of_week: ::std::option::Option<::std::vec::Vec<DayOfWeek>>,
    /// Cron expression. With `CRON` only. One string, unlike the list in the schedule of a transformation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cron: ::std::option::Option<::std::string::String>,
}
impl ConnectionSchedule {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
    /// Which of the other fields applies.
    #[must_use]
    pub fn schedule_type(
        mut self,
        schedule_type: impl ::std::convert::Into<crate::types::ConnectionScheduleType>,
    ) -> Self {
        self.schedule_type = ::std::option::Option::Some(
            ::std::convert::Into::into(schedule_type),
        );
        self
    }
    /// Minutes between syncs. With `INTERVAL` only.
    #[must_use]
    pub fn interval(mut self, interval: i32) -> Self {
        self.interval = ::std::option::Option::Some(interval);
        self
    }
    /// Time at which the sync starts, as `HH:MM`. With `TIME_OF_DAY` only.
    #[must_use]
    pub fn time_of_day(
        mut self,
        time_of_day: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.time_of_day = ::std::option::Option::Some(
            ::std::convert::Into::into(time_of_day),
        );
        self
    }
    /// Days on which the sync starts. With `TIME_OF_DAY` only.
    #[must_use]
    pub fn days_of_week(
        mut self,
        days_of_week: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::types::DayOfWeek>,
        >,
    ) -> Self {
        self.days_of_week = ::std::option::Option::Some(
            days_of_week.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Cron expression. With `CRON` only. One string, unlike the list in the schedule of a transformation.
    #[must_use]
    pub fn cron(
        mut self,
        cron: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.cron = ::std::option::Option::Some(::std::convert::Into::into(cron));
        self
    }
}
crate::values::open_enum! {
    #[doc =
    " How the start of syncs is chosen. `INTERVAL` is every so many minutes, `TIME_OF_DAY` once on certain days, `CRON` an expression, `MANUAL` only on request."]
    pub enum ConnectionScheduleType { #[doc = " `INTERVAL`"] Interval = "INTERVAL", #[doc
    = " `TIME_OF_DAY`"] TimeOfDay = "TIME_OF_DAY", #[doc = " `CRON`"] Cron = "CRON",
    #[doc = " `MANUAL`"] Manual = "MANUAL" }
}
/// Where the next sync of a connection goes on.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionState {
    /// The state as the function or the connector SDK package wrote it. Its shape is theirs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
/// How a connection is doing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionStatus {
    /// What somebody has to do before it can sync. Empty if nothing.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub tasks: ::std::vec::Vec<Alert>,
    /// What is wrong without stopping syncs. Empty if nothing.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub warnings: ::std::vec::Vec<Alert>,
    /// Whether the setup is complete and works.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub setup_state: ::std::option::Option<SetupState>,
    /// Whether the schemas of the source are known. Absent for services without a schema config.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_status: ::std::option::Option<SchemaStatus>,
    /// What the syncing does at the moment.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_state: ::std::option::Option<SyncState>,
    /// Whether the data is as fresh as the schedule promises.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub update_state: ::std::option::Option<UpdateState>,
    /// Whether the first full load, or a resync, is due or running.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_historical_sync: ::std::option::Option<bool>,
    /// When the next try starts. Present while `sync_state` is `rescheduled`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rescheduled_for: ::std::option::Option<crate::Timestamp>,
}
/// A problem that does not stop syncs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionWarning {
    /// Kind of the warning, for programs, for example `resync_table_warning`. Open set.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    /// Kind of the warning, for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// More about it, any JSON. Absent if there is no more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::serde_json::Value>,
    /// When the warning was raised.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
}
/// What connect card to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectCardRequest {
    /// How the card looks, and where it leads.
    pub connect_card_config: ConnectCardConfig,
}
impl CreateConnectCardRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(connect_card_config: crate::types::ConnectCardConfig) -> Self {
        Self { connect_card_config }
    }
}
/// A new connection.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectionRequest {
    /// Id of the group, and so of the destination, to load into.
    pub group_id: ::std::string::String,
    /// Name of the connector type, as `id` in the list of connector types.
    pub service: ::std::string::String,
    /// Whether the setup tests approve an unknown TLS certificate by themselves. Not kept. `false` by default, and then a certificate has to be approved before the test passes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_certificates: ::std::option::Option<bool>,
    /// Whether the setup tests approve an unknown SSH fingerprint by themselves. Not kept. `false` by default, and then a fingerprint has to be approved before the test passes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_fingerprints: ::std::option::Option<bool>,
    /// Whether to run the setup tests at once. `true` by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_setup_tests: ::std::option::Option<bool>,
    /// Whether syncs are switched off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paused: ::std::option::Option<bool>,
    /// Whether to pause when the free trial ends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pause_after_trial: ::std::option::Option<bool>,
    /// Minutes between syncs, one of 1, 5, 15, 30, 60, 120, 180, 360, 480, 720 and 1440. 360 by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_frequency: ::std::option::Option<i32>,
    /// How early a delay raises an alert.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_delay_sensitivity: ::std::option::Option<DataDelaySensitivity>,
    /// Minutes of delay after which an alert is raised. Counts only with the sensitivity `CUSTOM`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_delay_threshold: ::std::option::Option<i32>,
    /// Hour at which the daily sync starts, as `HH:00`, in the time zone of the destination. Needs a `sync_frequency` of 1440.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_sync_time: ::std::option::Option<::std::string::String>,
    /// Whether syncs start by themselves.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule_type: ::std::option::Option<ScheduleType>,
    /// Makes a connect card at once; its link is in the answer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connect_card_config: ::std::option::Option<ConnectCardConfig>,
    /// Id of the proxy agent to use. Goes with the networking method `ProxyAgent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the private link to use. Needs `networking_method` in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub private_link_id: ::std::option::Option<::std::string::String>,
    /// How to reach the source. `Directly`, `PrivateLink`, `SshTunnel` and `ProxyAgent` can be sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub networking_method: ::std::option::Option<NetworkingMethod>,
    /// Id of the hybrid deployment agent that is to run the syncs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hybrid_deployment_agent_id: ::std::option::Option<::std::string::String>,
    /// Settings of the destination for this connection alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_configuration: ::std::option::Option<DestinationConfiguration>,
    /// How names in the source become names in the destination. Cannot be changed later. Send it always, since it is to become required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_schema_names: ::std::option::Option<DestinationSchemaNames>,
    /// Id of the external secrets manager that holds the credentials.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_manager_id: ::std::option::Option<::std::string::String>,
    /// When to sync, in the newer form. Send this or `schedule_type`, `sync_frequency` and `daily_sync_time`, not both.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule: ::std::option::Option<ConnectionSchedule>,
    /// Settings of the source, in the shape of its service. Every service needs a name in the destination, which is `schema`, `schema` and `table`, `schema` and `table_group_name`, or `schema_prefix`. It cannot be changed later.
    pub config: crate::SecretObject,
    /// Authorization at the source, such as the credentials of an OAuth application and its tokens, in the shape of the service. Not every service has this.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth: ::std::option::Option<crate::SecretObject>,
    /// For each field of `config` that is a secret, the name under which the external secrets manager has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_keys_config: ::std::option::Option<crate::SecretObject>,
}
impl CreateConnectionRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        group_id: impl ::std::convert::Into<::std::string::String>,
        service: impl ::std::convert::Into<::std::string::String>,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        Self {
            group_id: ::std::convert::Into::into(group_id),
            service: ::std::convert::Into::into(service),
            trust_certificates: ::std::option::Option::None,
            trust_fingerprints: ::std::option::Option::None,
            run_setup_tests: ::std::option::Option::None,
            paused: ::std::option::Option::None,
            pause_after_trial: ::std::option::Option::None,
            sync_frequency: ::std::option::Option::None,
            data_delay_sensitivity: ::std::option::Option::None,
            data_delay_threshold: ::std::option::Option::None,
            daily_sync_time: ::std::option::Option::None,
            schedule_type: ::std::option::Option::None,
            connect_card_config: ::std::option::Option::None,
            proxy_agent_id: ::std::option::Option::None,
            private_link_id: ::std::option::Option::None,
            networking_method: ::std::option::Option::None,
            hybrid_deployment_agent_id: ::std::option::Option::None,
            destination_configuration: ::std::option::Option::None,
            destination_schema_names: ::std::option::Option::None,
            external_secrets_manager_id: ::std::option::Option::None,
            schedule: ::std::option::Option::None,
            config: ::std::convert::Into::into(config),
            auth: ::std::option::Option::None,
            external_secrets_keys_config: ::std::option::Option::None,
        }
    }
}
crate::values::open_enum! {
    #[doc =
    " How early late data raises an alert. `LOW` waits longest and `HIGH` shortest, `NORMAL` is the default, `CUSTOM` waits for `data_delay_threshold`, `SYNC_FREQUENCY` follows the interval between syncs."]
    pub enum DataDelaySensitivity { #[doc = " `LOW`"] Low = "LOW", #[doc = " `NORMAL`"]
    Normal = "NORMAL", #[doc = " `HIGH`"] High = "HIGH", #[doc = " `CUSTOM`"] Custom =
    "CUSTOM", #[doc = " `SYNC_FREQUENCY`"] SyncFrequency = "SYNC_FREQUENCY" }
}
/// Settings of the destination that hold for one connection.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DestinationConfiguration {
    /// Name of the virtual warehouse that loads the data. Only for Snowflake.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub virtual_warehouse: ::std::option::Option<::std::string::String>,
}
impl DestinationConfiguration {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
    /// Name of the virtual warehouse that loads the data. Only for Snowflake.
    #[must_use]
    pub fn virtual_warehouse(
        mut self,
        virtual_warehouse: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.virtual_warehouse = ::std::option::Option::Some(
            ::std::convert::Into::into(virtual_warehouse),
        );
        self
    }
}
crate::values::open_enum! {
    #[doc =
    " How names in the source become names in the destination. `FIVETRAN_NAMING` rewrites them by fixed rules, in lower case with underscores; `SOURCE_NAMING` keeps them."]
    pub enum DestinationSchemaNames { #[doc = " `FIVETRAN_NAMING`"] FivetranNaming =
    "FIVETRAN_NAMING", #[doc = " `SOURCE_NAMING`"] SourceNaming = "SOURCE_NAMING" }
}
/// What to load again. An empty object means everything.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResyncConnectionRequest {
    /// Names of tables by the name of their schema, as in the schema config. Neither the map nor a list may be empty. Left out, everything is loaded again. Not every service can resync single tables, 400 where it cannot.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
}
impl ResyncConnectionRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
crate::values::open_enum! {
    #[doc =
    " Whether syncs start by themselves. With `auto` they follow the schedule, with `manual` they start only on request."]
    pub enum ScheduleType { #[doc = " `auto`"] Auto = "auto", #[doc = " `manual`"] Manual
    = "manual" }
}
crate::values::open_enum! {
    #[doc =
    " Whether the schemas of a source are known. `blocked_on_capture` waits for the source to be read, `ready` lets syncs run."]
    pub enum SchemaStatus { #[doc = " `blocked_on_capture`"] BlockedOnCapture =
    "blocked_on_capture", #[doc = " `ready`"] Ready = "ready" }
}
/// How to start a sync.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncConnectionRequest {
    /// With `true` a running sync is stopped and started anew. With `false`, the default, a running sync goes on and no other is started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force: ::std::option::Option<bool>,
}
impl SyncConnectionRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// One sync of a connection.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyncHistoryEntry {
    /// Id of the sync, as in webhooks and logs.
    pub sync_id: ::std::string::String,
    /// When it started. Null if it has not started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started_at: ::std::option::Option<crate::Timestamp>,
    /// When it ended. Null or absent while it runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub completed_at: ::std::option::Option<crate::Timestamp>,
    /// How it ended, an open set of upper-case words such as `SUCCESSFUL`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    /// Cause of a failure or of a delay. Null or absent if there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
}
crate::values::open_enum! {
    #[doc =
    " What the syncing of a connection does. `scheduled` waits for its time, `syncing` runs, `paused` is switched off, `rescheduled` was put off by the source or the destination, which is no failure."]
    pub enum SyncState { #[doc = " `scheduled`"] Scheduled = "scheduled", #[doc =
    " `syncing`"] Syncing = "syncing", #[doc = " `paused`"] Paused = "paused", #[doc =
    " `rescheduled`"] Rescheduled = "rescheduled" }
}
/// A table, and the warnings about it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TableWarnings {
    /// Name of the schema in the destination. Absent or null if the warnings are not about one table.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema: ::std::option::Option<::std::string::String>,
    /// Name of the table in the destination. Absent or null if the warnings are not about one table.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub table: ::std::option::Option<::std::string::String>,
    /// The warnings.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub warnings: ::std::vec::Vec<ConnectionWarning>,
}
/// What to change in a connection. Fields that are left out stay.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConnectionRequest {
    /// Settings of the source to change, in the shape of its service. Fields that are left out stay.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
    /// New authorization at the source, such as the credentials of an OAuth application and its tokens, in the shape of the service. Not every service has this.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth: ::std::option::Option<crate::SecretObject>,
    /// Whether syncs are switched off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paused: ::std::option::Option<bool>,
    /// Whether the setup tests approve an unknown TLS certificate by themselves. Not kept. `false` by default, and then a certificate has to be approved before the test passes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_certificates: ::std::option::Option<bool>,
    /// Whether the setup tests approve an unknown SSH fingerprint by themselves. Not kept. `false` by default, and then a fingerprint has to be approved before the test passes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub trust_fingerprints: ::std::option::Option<bool>,
    /// Minutes between syncs, one of 1, 5, 15, 30, 60, 120, 180, 360, 480, 720 and 1440.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_frequency: ::std::option::Option<i32>,
    /// Minutes of delay after which an alert is raised. Counts only with the sensitivity `CUSTOM`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_delay_threshold: ::std::option::Option<i32>,
    /// How early a delay raises an alert.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data_delay_sensitivity: ::std::option::Option<DataDelaySensitivity>,
    /// Hour at which the daily sync starts, as `HH:00`, in the time zone of the destination. Needs a `sync_frequency` of 1440.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub daily_sync_time: ::std::option::Option<::std::string::String>,
    /// Whether to pause when the free trial ends.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pause_after_trial: ::std::option::Option<bool>,
    /// Status of the schema config to put the connection in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_status: ::std::option::Option<SchemaStatus>,
    /// With `true` everything is loaded again from the source, at once or, if paused, when resumed. A running sync is stopped for it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_historical_sync: ::std::option::Option<bool>,
    /// Whether syncs start by themselves.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule_type: ::std::option::Option<ScheduleType>,
    /// Whether to run the setup tests after the change. `true` by default. Not kept.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_setup_tests: ::std::option::Option<bool>,
    /// How to reach the source. `Directly`, `PrivateLink`, `SshTunnel` and `ProxyAgent` can be sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub networking_method: ::std::option::Option<NetworkingMethod>,
    /// Id of the hybrid deployment agent that is to run the syncs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub hybrid_deployment_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the proxy agent to use. Goes with the networking method `ProxyAgent`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub proxy_agent_id: ::std::option::Option<::std::string::String>,
    /// Id of the private link to use. Needs `networking_method` in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub private_link_id: ::std::option::Option<::std::string::String>,
    /// Settings of the destination for this connection alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub destination_configuration: ::std::option::Option<DestinationConfiguration>,
    /// Id of the external secrets manager that holds the credentials.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_manager_id: ::std::option::Option<::std::string::String>,
    /// For each field of `config` that is a secret, the name under which the external secrets manager has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_secrets_keys_config: ::std::option::Option<crate::SecretObject>,
    /// When to sync, in the newer form. Send this or `schedule_type`, `sync_frequency` and `daily_sync_time`, not both.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule: ::std::option::Option<ConnectionSchedule>,
}
impl UpdateConnectionRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// The state to write.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateConnectionStateRequest {
    /// New state, in the shape that the function or the connector SDK package expects. Replaces the old one as a whole.
    pub state: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl UpdateConnectionStateRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        state: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self { state }
    }
}
crate::values::open_enum! {
    #[doc =
    " How fresh the data is. `on_schedule` is as expected, `delayed` is later than that."]
    pub enum UpdateState { #[doc = " `on_schedule`"] OnSchedule = "on_schedule", #[doc =
    " `delayed`"] Delayed = "delayed" }
}

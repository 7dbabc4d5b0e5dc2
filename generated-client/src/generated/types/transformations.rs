// @generated from spec/ by `cargo xtask generate`. Do not edit.
use super::DayOfWeek;
/// A variable of a Quickstart package that a transformation can set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurableVariable {
    /// Type of the value.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<ConfigurableVariableType>,
    /// What the variable does. Null when the package does not say.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    /// Values to choose from. Null when any value of the type is allowed.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub allowed_values: ::std::vec::Vec<::std::string::String>,
}
crate::values::open_enum! {
    #[doc = " Type of the value that a package variable takes."] pub enum
    ConfigurableVariableType { #[doc = " `STRING`"] String = "STRING", #[doc =
    " `INTEGER`"] Integer = "INTEGER", #[doc = " `BOOLEAN`"] Boolean = "BOOLEAN", #[doc =
    " `FLOAT`"] Float = "FLOAT", #[doc = " `NUMBER`"] Number = "NUMBER", #[doc =
    " `LIST`"] List = "LIST", #[doc = " `DICTIONARY`"] Dictionary = "DICTIONARY", #[doc =
    " `OBJECT`"] Object = "OBJECT", #[doc = " `DATE`"] Date = "DATE" }
}
/// A new transformation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransformationRequest {
    /// Type of the transformation. It decides which fields of `transformation_config` are meant.
    #[serde(rename = "type")]
    pub type_: TransformationType,
    /// What the transformation runs.
    pub transformation_config: TransformationConfig,
    /// When the transformation runs by itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule: ::std::option::Option<TransformationSchedule>,
    /// Whether the schedule is off. `false` when left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paused: ::std::option::Option<bool>,
}
impl CreateTransformationRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        type_: impl ::std::convert::Into<crate::types::TransformationType>,
        transformation_config: crate::types::TransformationConfig,
    ) -> Self {
        Self {
            type_: ::std::convert::Into::into(type_),
            transformation_config,
            schedule: ::std::option::Option::None,
            paused: ::std::option::Option::None,
        }
    }
}
/// How to run a transformation. May be empty.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RunTransformationRequest {
    /// Whether incremental models are dropped and built again from all their data. That takes longer, and rows that the source no longer has are lost from them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub full_refresh: ::std::option::Option<bool>,
}
impl RunTransformationRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}
/// Models that are run over data in a destination, and when.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transformation {
    /// Id of the transformation.
    pub id: ::std::string::String,
    /// Type of the transformation. It decides which fields `transformation_config` has.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<TransformationType>,
    /// Where the transformation stands.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<TransformationStatus>,
    /// Whether the schedule is off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paused: ::std::option::Option<bool>,
    /// What the transformation runs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transformation_config: ::std::option::Option<TransformationConfig>,
    /// When the transformation runs by itself.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule: ::std::option::Option<TransformationSchedule>,
    /// Names of the models that the transformation builds. Null or absent when they are not known.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub output_model_names: ::std::vec::Vec<::std::string::String>,
    /// When the transformation was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the user or system key that created the transformation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by_id: ::std::option::Option<::std::string::String>,
    /// When the last run started. Null or absent before the first one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_started_at: ::std::option::Option<crate::Timestamp>,
    /// When the last run ended. Null or absent before that.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_ended_at: ::std::option::Option<crate::Timestamp>,
}
/// What a transformation runs. One shape for both types; each field belongs to one of them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransformationConfig {
    /// For `DBT_CORE`. Id of the transformation project that holds the models.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_id: ::std::option::Option<::std::string::String>,
    /// For `DBT_CORE`. Name of the transformation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// For `DBT_CORE`. Commands to run, in this order.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub steps: ::std::option::Option<::std::vec::Vec<TransformationStep>>,
    /// For `QUICKSTART`. Name of the package, as `name` in the package list. When left out on creation, it is found from `connection_ids`. Cannot be changed later.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub package_name: ::std::option::Option<::std::string::String>,
    /// For `QUICKSTART`. Ids of the connections whose data the package reads, and whose syncs an integrated or smart schedule waits for. Cannot be changed later.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// For `QUICKSTART`. Names of output models of the package that are not built.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub excluded_models: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// For `QUICKSTART`. Whether the package has a newer version than the one in use. Only in answers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub upgrade_available: ::std::option::Option<bool>,
    /// For `QUICKSTART`. Values for variables of the package, by name of the variable; the package tells which there are and of which type.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub configurable_variables: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl TransformationConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
    /// For `DBT_CORE`. Id of the transformation project that holds the models.
    #[must_use]
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.project_id = ::std::option::Option::Some(
            ::std::convert::Into::into(project_id),
        );
        self
    }
    /// For `DBT_CORE`. Name of the transformation.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(::std::convert::Into::into(name));
        self
    }
    /// For `DBT_CORE`. Commands to run, in this order.
    #[must_use]
    pub fn steps(
        mut self,
        steps: impl ::std::iter::IntoIterator<Item = crate::types::TransformationStep>,
    ) -> Self {
        self.steps = ::std::option::Option::Some(steps.into_iter().collect());
        self
    }
    /// For `QUICKSTART`. Name of the package, as `name` in the package list. When left out on creation, it is found from `connection_ids`. Cannot be changed later.
    #[must_use]
    pub fn package_name(
        mut self,
        package_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.package_name = ::std::option::Option::Some(
            ::std::convert::Into::into(package_name),
        );
        self
    }
    /// For `QUICKSTART`. Ids of the connections whose data the package reads, and whose syncs an integrated or smart schedule waits for. Cannot be changed later.
    #[must_use]
    pub fn connection_ids(
        mut self,
        connection_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.connection_ids = ::std::option::Option::Some(
            connection_ids.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// For `QUICKSTART`. Names of output models of the package that are not built.
    #[must_use]
    pub fn excluded_models(
        mut self,
        excluded_models: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.excluded_models = ::std::option::Option::Some(
            excluded_models.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// For `QUICKSTART`. Whether the package has a newer version than the one in use. Only in answers.
    #[must_use]
    pub fn upgrade_available(mut self, upgrade_available: bool) -> Self {
        self.upgrade_available = ::std::option::Option::Some(upgrade_available);
        self
    }
    /// For `QUICKSTART`. Values for variables of the package, by name of the variable; the package tells which there are and of which type.
    #[must_use]
    pub fn configurable_variables(
        mut self,
        configurable_variables: ::serde_json::Map<
            ::std::string::String,
            ::serde_json::Value,
        >,
    ) -> Self {
        self.configurable_variables = ::std::option::Option::Some(
            configurable_variables,
        );
        self
    }
}
/// A Quickstart package, ready-made models for the data of certain connector types.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransformationPackage {
    /// Id of the package.
    pub id: ::std::string::String,
    /// Name of the package, as `package_name` of a transformation takes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Newest version of the package.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
    /// Connector types whose data the package reads.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub connector_types: ::std::vec::Vec<::std::string::String>,
    /// Names of the models that the package builds.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub output_model_names: ::std::vec::Vec<::std::string::String>,
    /// Variables that a transformation can set, by name. Null or absent when there are none.
    #[serde(
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub configurable_variables: ::std::collections::BTreeMap<
        ::std::string::String,
        ConfigurableVariable,
    >,
}
/// When a transformation runs by itself. `schedule_type` decides which of the other fields count.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransformationSchedule {
    /// What starts the transformation.
    pub schedule_type: TransformationScheduleType,
    /// Minutes from one run to the next, with `INTERVAL`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub interval: ::std::option::Option<i32>,
    /// Time to run at, with `TIME_OF_DAY`, as `HH:00` or `HH:30`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub time_of_day: ::std::option::Option<::std::string::String>,
    /// Days on which it runs. Empty or absent means every day.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub days_of_week: ::std::option::Option<::std::vec::Vec<DayOfWeek>>,
    /// Cron expressions of five fields, with `CRON`. It runs whenever one of them is due.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cron: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Ids of the connections to wait for, with `INTEGRATED` or with `smart_syncing`. Only for `DBT_CORE`, and of the same group as the project; for `QUICKSTART` they stand in `transformation_config`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Ids of other transformations to wait for, with `INTEGRATED` or with `smart_syncing`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transformation_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// With `TIME_OF_DAY` or `INTERVAL`, whether syncs and transformations it depends on are run in step with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub smart_syncing: ::std::option::Option<bool>,
}
impl TransformationSchedule {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        schedule_type: impl ::std::convert::Into<
            crate::types::TransformationScheduleType,
        >,
    ) -> Self {
        Self {
            schedule_type: ::std::convert::Into::into(schedule_type),
            interval: ::std::option::Option::None,
            time_of_day: ::std::option::Option::None,
            days_of_week: ::std::option::Option::None,
            cron: ::std::option::Option::None,
            connection_ids: ::std::option::Option::None,
            transformation_ids: ::std::option::Option::None,
            smart_syncing: ::std::option::Option::None,
        }
    }
    /// Minutes from one run to the next, with `INTERVAL`.
    #[must_use]
    pub fn interval(mut self, interval: i32) -> Self {
        self.interval = ::std::option::Option::Some(interval);
        self
    }
    /// Time to run at, with `TIME_OF_DAY`, as `HH:00` or `HH:30`.
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
    /// Days on which it runs. Empty or absent means every day.
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
    /// Cron expressions of five fields, with `CRON`. It runs whenever one of them is due.
    #[must_use]
    pub fn cron(
        mut self,
        cron: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.cron = ::std::option::Option::Some(
            cron.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Ids of the connections to wait for, with `INTEGRATED` or with `smart_syncing`. Only for `DBT_CORE`, and of the same group as the project; for `QUICKSTART` they stand in `transformation_config`.
    #[must_use]
    pub fn connection_ids(
        mut self,
        connection_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.connection_ids = ::std::option::Option::Some(
            connection_ids.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Ids of other transformations to wait for, with `INTEGRATED` or with `smart_syncing`.
    #[must_use]
    pub fn transformation_ids(
        mut self,
        transformation_ids: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.transformation_ids = ::std::option::Option::Some(
            transformation_ids.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// With `TIME_OF_DAY` or `INTERVAL`, whether syncs and transformations it depends on are run in step with it.
    #[must_use]
    pub fn smart_syncing(mut self, smart_syncing: bool) -> Self {
        self.smart_syncing = ::std::option::Option::Some(smart_syncing);
        self
    }
}
crate::values::open_enum! {
    #[doc =
    " What starts a transformation. `INTEGRATED` means after syncs of its connections, `TIME_OF_DAY` at a fixed time on certain days, `INTERVAL` every so many minutes, `CRON` by cron expressions."]
    pub enum TransformationScheduleType { #[doc = " `INTEGRATED`"] Integrated =
    "INTEGRATED", #[doc = " `TIME_OF_DAY`"] TimeOfDay = "TIME_OF_DAY", #[doc =
    " `INTERVAL`"] Interval = "INTERVAL", #[doc = " `CRON`"] Cron = "CRON" }
}
crate::values::open_enum! {
    #[doc =
    " Where a transformation stands. `NEW` has never run, `SCHEDULING` waits for its turn, `TERMINATING` is being stopped, `BLOCKED` cannot run, `PARTIALLY_SUCCEEDED` ended with some models failed."]
    pub enum TransformationStatus { #[doc = " `NEW`"] New = "NEW", #[doc =
    " `SCHEDULING`"] Scheduling = "SCHEDULING", #[doc = " `RUNNING`"] Running =
    "RUNNING", #[doc = " `TERMINATING`"] Terminating = "TERMINATING", #[doc =
    " `SUCCEEDED`"] Succeeded = "SUCCEEDED", #[doc = " `FAILED`"] Failed = "FAILED",
    #[doc = " `BLOCKED`"] Blocked = "BLOCKED", #[doc = " `CANCELED`"] Canceled =
    "CANCELED", #[doc = " `PARTIALLY_SUCCEEDED`"] PartiallySucceeded =
    "PARTIALLY_SUCCEEDED" }
}
/// One command of a `DBT_CORE` transformation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransformationStep {
    /// Name of the step.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The dbt command, for example `dbt run --select orders`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub command: ::std::option::Option<::std::string::String>,
}
impl TransformationStep {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
    /// Name of the step.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(::std::convert::Into::into(name));
        self
    }
    /// The dbt command, for example `dbt run --select orders`.
    #[must_use]
    pub fn command(
        mut self,
        command: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.command = ::std::option::Option::Some(::std::convert::Into::into(command));
        self
    }
}
crate::values::open_enum! {
    #[doc =
    " Whose models a transformation runs. `DBT_CORE` runs those of your own dbt project, `QUICKSTART` those of a ready-made package."]
    pub enum TransformationType { #[doc = " `DBT_CORE`"] DbtCore = "DBT_CORE", #[doc =
    " `QUICKSTART`"] Quickstart = "QUICKSTART" }
}
/// What to change in a transformation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransformationRequest {
    /// What the transformation runs. For `QUICKSTART` only `excluded_models` and `configurable_variables` can be changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transformation_config: ::std::option::Option<TransformationConfig>,
    /// When the transformation runs by itself. Send it whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule: ::std::option::Option<TransformationSchedule>,
    /// Whether the schedule is off.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub paused: ::std::option::Option<bool>,
}
impl UpdateTransformationRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

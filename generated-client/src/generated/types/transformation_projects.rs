// @generated from spec/ by `cargo xtask generate`. Do not edit.
use super::SetupTestResult;
/// Where the models of a new project are, and how dbt runs them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransformationProjectConfig {
    /// URL of the Git repository, for example `git@github.com:example/models.git`.
    pub git_remote_url: ::std::string::String,
    /// Branch to run from. Left out, it is the default branch of the repository.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub git_branch: ::std::option::Option<::std::string::String>,
    /// Folder of the dbt project inside the repository. Left out, it is the root.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub folder_path: ::std::option::Option<::std::string::String>,
    /// Version of dbt Core that runs the project, for example `1.8.3`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dbt_version: ::std::option::Option<::std::string::String>,
    /// Schema in the destination that models are written to when they name none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_schema: ::std::option::Option<::std::string::String>,
    /// Target that dbt runs with, as models see it in `target.name`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_name: ::std::option::Option<::std::string::String>,
    /// How many models dbt builds at a time, 1 to 32. The destination has to stand as many queries at once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub threads: ::std::option::Option<i32>,
    /// Environment variables for dbt, each as `NAME=value`. Names start with `DBT_` and have letters A-Z, digits, dashes, underscores and dots.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment_vars: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl CreateTransformationProjectConfig {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        git_remote_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            git_remote_url: ::std::convert::Into::into(git_remote_url),
            git_branch: ::std::option::Option::None,
            folder_path: ::std::option::Option::None,
            dbt_version: ::std::option::Option::None,
            default_schema: ::std::option::Option::None,
            target_name: ::std::option::Option::None,
            threads: ::std::option::Option::None,
            environment_vars: ::std::option::Option::None,
        }
    }
    /// Branch to run from. Left out, it is the default branch of the repository.
    #[must_use]
    pub fn git_branch(
        mut self,
        git_branch: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.git_branch = ::std::option::Option::Some(
            ::std::convert::Into::into(git_branch),
        );
        self
    }
    /// Folder of the dbt project inside the repository. Left out, it is the root.
    #[must_use]
    pub fn folder_path(
        mut self,
        folder_path: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.folder_path = ::std::option::Option::Some(
            ::std::convert::Into::into(folder_path),
        );
        self
    }
    /// Version of dbt Core that runs the project, for example `1.8.3`.
    #[must_use]
    pub fn dbt_version(
        mut self,
        dbt_version: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.dbt_version = ::std::option::Option::Some(
            ::std::convert::Into::into(dbt_version),
        );
        self
    }
    /// Schema in the destination that models are written to when they name none.
    #[must_use]
    pub fn default_schema(
        mut self,
        default_schema: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.default_schema = ::std::option::Option::Some(
            ::std::convert::Into::into(default_schema),
        );
        self
    }
    /// Target that dbt runs with, as models see it in `target.name`.
    #[must_use]
    pub fn target_name(
        mut self,
        target_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.target_name = ::std::option::Option::Some(
            ::std::convert::Into::into(target_name),
        );
        self
    }
    /// How many models dbt builds at a time, 1 to 32. The destination has to stand as many queries at once.
    #[must_use]
    pub fn threads(mut self, threads: i32) -> Self {
        self.threads = ::std::option::Option::Some(threads);
        self
    }
    /// Environment variables for dbt, each as `NAME=value`. Names start with `DBT_` and have letters A-Z, digits, dashes, underscores and dots.
    #[must_use]
    pub fn environment_vars(
        mut self,
        environment_vars: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.environment_vars = ::std::option::Option::Some(
            environment_vars.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
}
/// A new transformation project.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTransformationProjectRequest {
    /// Id of the group whose destination the models run in.
    pub group_id: ::std::string::String,
    /// Type of the project.
    #[serde(rename = "type")]
    pub type_: TransformationProjectType,
    /// Where the models are, and how dbt runs them.
    pub project_config: CreateTransformationProjectConfig,
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_tests: ::std::option::Option<bool>,
}
impl CreateTransformationProjectRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        group_id: impl ::std::convert::Into<::std::string::String>,
        type_: impl ::std::convert::Into<crate::types::TransformationProjectType>,
        project_config: crate::types::CreateTransformationProjectConfig,
    ) -> Self {
        Self {
            group_id: ::std::convert::Into::into(group_id),
            type_: ::std::convert::Into::into(type_),
            project_config,
            run_tests: ::std::option::Option::None,
        }
    }
}
/// A dbt project in a Git repository that transformations run from. In lists it has no status, errors, tests or config.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransformationProject {
    /// Id of the transformation project.
    pub id: ::std::string::String,
    /// Type of the project.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<TransformationProjectType>,
    /// Id of the group whose destination the models run in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// Whether the project can run. Absent in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<TransformationProjectStatus>,
    /// What went wrong in the setup, for a person to read. Null or empty when nothing did; absent in lists.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub errors: ::std::vec::Vec<::std::string::String>,
    /// Where the models are, and how dbt runs them. Absent in lists.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_config: ::std::option::Option<TransformationProjectConfig>,
    /// When the project was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the user or system key that created the project.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by_id: ::std::option::Option<::std::string::String>,
    /// Results of the setup tests. Null or absent in lists and when none ran.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub setup_tests: ::std::vec::Vec<SetupTestResult>,
}
/// Where the models of a project are, and how dbt runs them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransformationProjectConfig {
    /// URL of the Git repository, for example `git@github.com:example/models.git`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub git_remote_url: ::std::option::Option<::std::string::String>,
    /// Branch that is run from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub git_branch: ::std::option::Option<::std::string::String>,
    /// Folder of the dbt project inside the repository. Absent when it is the root.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub folder_path: ::std::option::Option<::std::string::String>,
    /// Version of dbt Core that runs the project, for example `1.8.3`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dbt_version: ::std::option::Option<::std::string::String>,
    /// Schema in the destination that models are written to when they name none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_schema: ::std::option::Option<::std::string::String>,
    /// Target that dbt runs with, as models see it in `target.name`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_name: ::std::option::Option<::std::string::String>,
    /// How many models dbt builds at a time.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub threads: ::std::option::Option<i32>,
    /// Environment variables for dbt, each as `NAME=value`. Null or absent when there are none.
    #[serde(
        skip_serializing_if = "::std::vec::Vec::is_empty",
        default,
        deserialize_with = "crate::answer::null_as_empty"
    )]
    pub environment_vars: ::std::vec::Vec<::std::string::String>,
    /// SSH public key of the project in OpenSSH format. Add it to the deploy keys of a private repository.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub public_key: ::std::option::Option<::std::string::String>,
}
crate::values::open_enum! {
    #[doc =
    " Whether a project can run. `NOT_READY` is still being set up, `ERROR` has its reasons in `errors`."]
    pub enum TransformationProjectStatus { #[doc = " `NOT_READY`"] NotReady =
    "NOT_READY", #[doc = " `READY`"] Ready = "READY", #[doc = " `ERROR`"] Error = "ERROR"
    }
}
crate::values::open_enum! {
    #[doc =
    " What runs the models of a project. `DBT_CORE` is a dbt project in a Git repository."]
    pub enum TransformationProjectType { #[doc = " `DBT_CORE`"] DbtCore = "DBT_CORE" }
}
/// What to change in where the models are and how dbt runs them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransformationProjectConfig {
    /// Branch to run from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub git_branch: ::std::option::Option<::std::string::String>,
    /// Folder of the dbt project inside the repository.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub folder_path: ::std::option::Option<::std::string::String>,
    /// Target that dbt runs with, as models see it in `target.name`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target_name: ::std::option::Option<::std::string::String>,
    /// How many models dbt builds at a time, 1 to 32. The destination has to stand as many queries at once.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub threads: ::std::option::Option<i32>,
    /// Environment variables for dbt, each as `NAME=value`. Names start with `DBT_` and have letters A-Z, digits, dashes, underscores and dots. Send the whole list.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment_vars: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
impl UpdateTransformationProjectConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
    /// Branch to run from.
    #[must_use]
    pub fn git_branch(
        mut self,
        git_branch: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.git_branch = ::std::option::Option::Some(
            ::std::convert::Into::into(git_branch),
        );
        self
    }
    /// Folder of the dbt project inside the repository.
    #[must_use]
    pub fn folder_path(
        mut self,
        folder_path: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.folder_path = ::std::option::Option::Some(
            ::std::convert::Into::into(folder_path),
        );
        self
    }
    /// Target that dbt runs with, as models see it in `target.name`.
    #[must_use]
    pub fn target_name(
        mut self,
        target_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.target_name = ::std::option::Option::Some(
            ::std::convert::Into::into(target_name),
        );
        self
    }
    /// How many models dbt builds at a time, 1 to 32. The destination has to stand as many queries at once.
    #[must_use]
    pub fn threads(mut self, threads: i32) -> Self {
        self.threads = ::std::option::Option::Some(threads);
        self
    }
    /// Environment variables for dbt, each as `NAME=value`. Names start with `DBT_` and have letters A-Z, digits, dashes, underscores and dots. Send the whole list.
    #[must_use]
    pub fn environment_vars(
        mut self,
        environment_vars: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.environment_vars = ::std::option::Option::Some(
            environment_vars.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
}
/// What to change in a transformation project.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTransformationProjectRequest {
    /// Settings to change; fields that are left out stay.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_config: ::std::option::Option<UpdateTransformationProjectConfig>,
    /// With `true` setup tests run after the change, and the answer holds their results in `setup_tests`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_tests: ::std::option::Option<bool>,
}
impl UpdateTransformationProjectRequest {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! BigQuery: connections of the service `bigquery_db`.
use crate::services::{self, shared};
/// The config of a connection of BigQuery.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the BigQuery dataset in the source project.
    pub data_set_name: Option<String>,
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub project_id: Option<String>,
    /// Id of the Google Cloud project charged for the API quota of the queries.
    pub quota_project_id: Option<String>,
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub secret_key: Option<crate::Secret>,
    /// Whether to sign in with your own service account, whose key is in `secret_key`.
    pub use_service_account: Option<bool>,
    /// Whether the syncs work in a workspace of their own, named in `workspace_name`.
    pub use_workspace: Option<bool>,
    /// Name of the workspace at the source in which the syncs work. Counts with `use_workspace` `true`.
    pub workspace_name: Option<String>,
    /// Whether the workspace is the same as the source. Counts with `use_workspace` `true`.
    pub workspace_same_as_source: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub fn connection_type(
        mut self,
        connection_type: impl Into<shared::ConnectionType>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
    /// Name of the BigQuery dataset in the source project.
    pub fn data_set_name(mut self, data_set_name: impl Into<String>) -> Self {
        self.data_set_name = Some(data_set_name.into());
        self
    }
    /// Id of the project, at the source or in Google Cloud, that holds the data.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Id of the Google Cloud project charged for the API quota of the queries.
    pub fn quota_project_id(mut self, quota_project_id: impl Into<String>) -> Self {
        self.quota_project_id = Some(quota_project_id.into());
        self
    }
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub fn secret_key(mut self, secret_key: impl Into<crate::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
        self
    }
    /// Whether to sign in with your own service account, whose key is in `secret_key`.
    #[inline]
    pub fn use_service_account(mut self, use_service_account: bool) -> Self {
        self.use_service_account = Some(use_service_account);
        self
    }
    /// Whether the syncs work in a workspace of their own, named in `workspace_name`.
    #[inline]
    pub fn use_workspace(mut self, use_workspace: bool) -> Self {
        self.use_workspace = Some(use_workspace);
        self
    }
    /// Name of the workspace at the source in which the syncs work. Counts with `use_workspace` `true`.
    pub fn workspace_name(mut self, workspace_name: impl Into<String>) -> Self {
        self.workspace_name = Some(workspace_name.into());
        self
    }
    /// Whether the workspace is the same as the source. Counts with `use_workspace` `true`.
    #[inline]
    pub fn workspace_same_as_source(mut self, workspace_same_as_source: bool) -> Self {
        self.workspace_same_as_source = Some(workspace_same_as_source);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::CONNECTION_TYPE,
        services::Field {
            name: "data_set_name",
            kind: services::Kind::Text,
            description: "Name of the BigQuery dataset in the source project.",
            ..services::Field::PLAIN
        },
        shared::PROJECT_ID,
        services::Field {
            name: "quota_project_id",
            kind: services::Kind::Text,
            description: "Id of the Google Cloud project charged for the API quota of the queries.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::SECRET_KEY
        },
        services::Field {
            name: "use_service_account",
            kind: services::Kind::Boolean,
            description: "Whether to sign in with your own service account, whose key is in `secret_key`.",
            ..services::Field::PLAIN
        },
        shared::USE_WORKSPACE,
        shared::WORKSPACE_NAME,
        services::Field {
            name: "workspace_same_as_source",
            kind: services::Kind::Boolean,
            description: "Whether the workspace is the same as the source.",
            applies_when: &[("use_workspace", "true")],
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.connection_type,
            &mut self.data_set_name,
            &mut self.project_id,
            &mut self.quota_project_id,
            &mut self.secret_key,
            &mut self.use_service_account,
            &mut self.use_workspace,
            &mut self.workspace_name,
            &mut self.workspace_same_as_source,
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
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "bigquery_db",
        display_name: Some("BigQuery"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}

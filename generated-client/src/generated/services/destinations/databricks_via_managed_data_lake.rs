// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! The destination service `databricks_via_managed_data_lake`.
use crate::services::{self, shared};
/// The config of a destination of databricks\_via\_managed\_data\_lake.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<shared::AuthType>,
    /// Name of the bucket in cloud storage. Counts with `storage_provider` `AWS` or `GCS`.
    pub bucket: Option<String>,
    /// Name of the Databricks catalog to work in. Counts with `should_maintain_tables_in_databricks` `true`.
    pub catalog: Option<String>,
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the container in Azure storage. Counts with `storage_provider` `ADLS`.
    pub container_name: Option<String>,
    /// Network path to Databricks, such as direct or private link. Counts with `should_maintain_tables_in_databricks` `true`.
    pub databricks_connection_type: Option<shared::DatabricksConnectionType>,
    /// ARN of the AWS IAM role that Fivetran assumes to use the bucket. Counts with `storage_provider` `AWS`.
    pub fivetran_role_arn: Option<String>,
    /// Id of the Google Cloud project that the bucket belongs to. Counts with `storage_provider` `GCS`.
    pub gcs_project_id: Option<String>,
    /// HTTP path of the Databricks SQL warehouse or cluster, e.g. `/sql/1.0/warehouses/0123456789abcdef`. Counts with `should_maintain_tables_in_databricks` `true`.
    pub http_path: Option<String>,
    /// GUID of the Microsoft OneLake lakehouse to use. Counts with `should_maintain_tables_in_one_lake` `true`.
    pub lakehouse_guid: Option<String>,
    /// Client id of the OAuth service principal that logs in to Databricks. Counts with `auth_type` `OAUTH2`.
    pub oauth2_client_id: Option<String>,
    /// OAuth secret of the service principal in `oauth2_client_id`. Counts with `auth_type` `OAUTH2`.
    pub oauth2_secret: Option<crate::Secret>,
    /// How to log in to Microsoft OneLake: with which kind of identity. Counts with `should_maintain_tables_in_one_lake` `true`.
    pub one_lake_auth_type: Option<shared::OneLakeAuthType>,
    /// Client (application) id of the service principal for Microsoft OneLake. Counts with `one_lake_auth_type` `SERVICE_PRINCIPAL`.
    pub onelake_client_id: Option<String>,
    /// Client secret of the service principal for Microsoft OneLake. Counts with `one_lake_auth_type` `SERVICE_PRINCIPAL`.
    pub onelake_client_secret: Option<crate::Secret>,
    /// Id (GUID) of the Microsoft Entra tenant in which OneLake is reached. Counts with `should_maintain_tables_in_one_lake` `true`.
    pub onelake_tenant_id: Option<String>,
    /// Personal access token of the user or service principal that logs in. Counts with `auth_type` `PERSONAL_ACCESS_TOKEN`.
    pub personal_access_token: Option<crate::Secret>,
    /// Where the Polaris catalog of the data lake is reached, with its name and credentials.
    pub polaris_catalog_configuration: Option<shared::PolarisCatalogConfiguration>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Path in the bucket or container under which the data lake's files are written.
    pub prefix_path: Option<String>,
    /// Region or data centre in which your account or the service lives.
    pub region: Option<String>,
    /// Value of the client secret of the service principal that writes to Azure storage. Counts with `storage_provider` `ADLS`.
    pub secret_value: Option<crate::Secret>,
    /// Host name of the Databricks workspace, from the connection details of the compute. Counts with `should_maintain_tables_in_databricks` `true`.
    pub server_host_name: Option<String>,
    /// Whether the tables of the data lake are also registered in the BigQuery metastore.
    pub should_maintain_tables_in_bqms: Option<bool>,
    /// Whether the tables of the data lake are also registered in Databricks.
    pub should_maintain_tables_in_databricks: Option<bool>,
    /// Whether the tables of the data lake are also registered in the AWS Glue Data Catalog. Counts with `storage_provider` `AWS`.
    pub should_maintain_tables_in_glue: Option<bool>,
    /// Whether the tables of the data lake are also registered in Microsoft OneLake.
    pub should_maintain_tables_in_one_lake: Option<bool>,
    /// How long old snapshots of the tables are kept before they are deleted.
    pub snapshot_retention_period: Option<shared::SnapshotRetentionPeriod>,
    /// Name of the Azure storage account, the first part of its host name. Counts with `storage_provider` `ADLS`.
    pub storage_account_name: Option<String>,
    /// Which cloud's storage the data lake is kept in.
    pub storage_provider: Option<shared::StorageProvider>,
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub tenant_id: Option<String>,
    /// Id (GUID) of the Microsoft Fabric workspace in which OneLake is used.
    pub workspace_guid: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<shared::AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Name of the bucket in cloud storage. Counts with `storage_provider` `AWS` or `GCS`.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// Name of the Databricks catalog to work in. Counts with `should_maintain_tables_in_databricks` `true`.
    pub fn catalog(mut self, catalog: impl Into<String>) -> Self {
        self.catalog = Some(catalog.into());
        self
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub fn connection_type(
        mut self,
        connection_type: impl Into<shared::ConnectionType>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
    /// Name of the container in Azure storage. Counts with `storage_provider` `ADLS`.
    pub fn container_name(mut self, container_name: impl Into<String>) -> Self {
        self.container_name = Some(container_name.into());
        self
    }
    /// Network path to Databricks, such as direct or private link. Counts with `should_maintain_tables_in_databricks` `true`.
    pub fn databricks_connection_type(
        mut self,
        databricks_connection_type: impl Into<shared::DatabricksConnectionType>,
    ) -> Self {
        self.databricks_connection_type = Some(databricks_connection_type.into());
        self
    }
    /// ARN of the AWS IAM role that Fivetran assumes to use the bucket. Counts with `storage_provider` `AWS`.
    pub fn fivetran_role_arn(mut self, fivetran_role_arn: impl Into<String>) -> Self {
        self.fivetran_role_arn = Some(fivetran_role_arn.into());
        self
    }
    /// Id of the Google Cloud project that the bucket belongs to. Counts with `storage_provider` `GCS`.
    pub fn gcs_project_id(mut self, gcs_project_id: impl Into<String>) -> Self {
        self.gcs_project_id = Some(gcs_project_id.into());
        self
    }
    /// HTTP path of the Databricks SQL warehouse or cluster, e.g. `/sql/1.0/warehouses/0123456789abcdef`. Counts with `should_maintain_tables_in_databricks` `true`.
    pub fn http_path(mut self, http_path: impl Into<String>) -> Self {
        self.http_path = Some(http_path.into());
        self
    }
    /// GUID of the Microsoft OneLake lakehouse to use. Counts with `should_maintain_tables_in_one_lake` `true`.
    pub fn lakehouse_guid(mut self, lakehouse_guid: impl Into<String>) -> Self {
        self.lakehouse_guid = Some(lakehouse_guid.into());
        self
    }
    /// Client id of the OAuth service principal that logs in to Databricks. Counts with `auth_type` `OAUTH2`.
    pub fn oauth2_client_id(mut self, oauth2_client_id: impl Into<String>) -> Self {
        self.oauth2_client_id = Some(oauth2_client_id.into());
        self
    }
    /// OAuth secret of the service principal in `oauth2_client_id`. Counts with `auth_type` `OAUTH2`.
    pub fn oauth2_secret(mut self, oauth2_secret: impl Into<crate::Secret>) -> Self {
        self.oauth2_secret = Some(oauth2_secret.into());
        self
    }
    /// How to log in to Microsoft OneLake: with which kind of identity. Counts with `should_maintain_tables_in_one_lake` `true`.
    pub fn one_lake_auth_type(
        mut self,
        one_lake_auth_type: impl Into<shared::OneLakeAuthType>,
    ) -> Self {
        self.one_lake_auth_type = Some(one_lake_auth_type.into());
        self
    }
    /// Client (application) id of the service principal for Microsoft OneLake. Counts with `one_lake_auth_type` `SERVICE_PRINCIPAL`.
    pub fn onelake_client_id(mut self, onelake_client_id: impl Into<String>) -> Self {
        self.onelake_client_id = Some(onelake_client_id.into());
        self
    }
    /// Client secret of the service principal for Microsoft OneLake. Counts with `one_lake_auth_type` `SERVICE_PRINCIPAL`.
    pub fn onelake_client_secret(
        mut self,
        onelake_client_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.onelake_client_secret = Some(onelake_client_secret.into());
        self
    }
    /// Id (GUID) of the Microsoft Entra tenant in which OneLake is reached. Counts with `should_maintain_tables_in_one_lake` `true`.
    pub fn onelake_tenant_id(mut self, onelake_tenant_id: impl Into<String>) -> Self {
        self.onelake_tenant_id = Some(onelake_tenant_id.into());
        self
    }
    /// Personal access token of the user or service principal that logs in. Counts with `auth_type` `PERSONAL_ACCESS_TOKEN`.
    pub fn personal_access_token(
        mut self,
        personal_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.personal_access_token = Some(personal_access_token.into());
        self
    }
    /// Where the Polaris catalog of the data lake is reached, with its name and credentials.
    #[inline]
    pub fn polaris_catalog_configuration(
        mut self,
        polaris_catalog_configuration: shared::PolarisCatalogConfiguration,
    ) -> Self {
        self.polaris_catalog_configuration = Some(polaris_catalog_configuration);
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
    /// Path in the bucket or container under which the data lake's files are written.
    pub fn prefix_path(mut self, prefix_path: impl Into<String>) -> Self {
        self.prefix_path = Some(prefix_path.into());
        self
    }
    /// Region or data centre in which your account or the service lives.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
    /// Value of the client secret of the service principal that writes to Azure storage. Counts with `storage_provider` `ADLS`.
    pub fn secret_value(mut self, secret_value: impl Into<crate::Secret>) -> Self {
        self.secret_value = Some(secret_value.into());
        self
    }
    /// Host name of the Databricks workspace, from the connection details of the compute. Counts with `should_maintain_tables_in_databricks` `true`.
    pub fn server_host_name(mut self, server_host_name: impl Into<String>) -> Self {
        self.server_host_name = Some(server_host_name.into());
        self
    }
    /// Whether the tables of the data lake are also registered in the BigQuery metastore.
    #[inline]
    pub fn should_maintain_tables_in_bqms(
        mut self,
        should_maintain_tables_in_bqms: bool,
    ) -> Self {
        self.should_maintain_tables_in_bqms = Some(should_maintain_tables_in_bqms);
        self
    }
    /// Whether the tables of the data lake are also registered in Databricks.
    #[inline]
    pub fn should_maintain_tables_in_databricks(
        mut self,
        should_maintain_tables_in_databricks: bool,
    ) -> Self {
        self.should_maintain_tables_in_databricks = Some(
            should_maintain_tables_in_databricks,
        );
        self
    }
    /// Whether the tables of the data lake are also registered in the AWS Glue Data Catalog. Counts with `storage_provider` `AWS`.
    #[inline]
    pub fn should_maintain_tables_in_glue(
        mut self,
        should_maintain_tables_in_glue: bool,
    ) -> Self {
        self.should_maintain_tables_in_glue = Some(should_maintain_tables_in_glue);
        self
    }
    /// Whether the tables of the data lake are also registered in Microsoft OneLake.
    #[inline]
    pub fn should_maintain_tables_in_one_lake(
        mut self,
        should_maintain_tables_in_one_lake: bool,
    ) -> Self {
        self.should_maintain_tables_in_one_lake = Some(
            should_maintain_tables_in_one_lake,
        );
        self
    }
    /// How long old snapshots of the tables are kept before they are deleted.
    pub fn snapshot_retention_period(
        mut self,
        snapshot_retention_period: impl Into<shared::SnapshotRetentionPeriod>,
    ) -> Self {
        self.snapshot_retention_period = Some(snapshot_retention_period.into());
        self
    }
    /// Name of the Azure storage account, the first part of its host name. Counts with `storage_provider` `ADLS`.
    pub fn storage_account_name(
        mut self,
        storage_account_name: impl Into<String>,
    ) -> Self {
        self.storage_account_name = Some(storage_account_name.into());
        self
    }
    /// Which cloud's storage the data lake is kept in.
    pub fn storage_provider(
        mut self,
        storage_provider: impl Into<shared::StorageProvider>,
    ) -> Self {
        self.storage_provider = Some(storage_provider.into());
        self
    }
    /// Id of your tenant at the service; for Microsoft services the GUID of the Entra directory.
    pub fn tenant_id(mut self, tenant_id: impl Into<String>) -> Self {
        self.tenant_id = Some(tenant_id.into());
        self
    }
    /// Id (GUID) of the Microsoft Fabric workspace in which OneLake is used.
    pub fn workspace_guid(mut self, workspace_guid: impl Into<String>) -> Self {
        self.workspace_guid = Some(workspace_guid.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::AUTH_TYPE,
        services::Field {
            applies_when: &[("storage_provider", "AWS"), ("storage_provider", "GCS")],
            ..shared::BUCKET
        },
        shared::CATALOG,
        shared::CLIENT_ID,
        shared::CONNECTION_TYPE,
        services::Field {
            applies_when: &[("storage_provider", "ADLS")],
            ..shared::CONTAINER_NAME
        },
        shared::DATABRICKS_CONNECTION_TYPE,
        shared::FIVETRAN_ROLE_ARN,
        shared::GCS_PROJECT_ID,
        shared::HTTP_PATH,
        shared::LAKEHOUSE_GUID,
        shared::OAUTH2_CLIENT_ID,
        shared::OAUTH2_SECRET,
        shared::ONE_LAKE_AUTH_TYPE,
        shared::ONELAKE_CLIENT_ID,
        shared::ONELAKE_CLIENT_SECRET,
        shared::ONELAKE_TENANT_ID,
        services::Field {
            applies_when: &[("auth_type", "PERSONAL_ACCESS_TOKEN")],
            ..shared::PERSONAL_ACCESS_TOKEN
        },
        shared::POLARIS_CATALOG_CONFIGURATION,
        shared::PORT,
        shared::PREFIX_PATH,
        shared::REGION,
        shared::SECRET_VALUE,
        shared::SERVER_HOST_NAME,
        shared::SHOULD_MAINTAIN_TABLES_IN_BQMS,
        shared::SHOULD_MAINTAIN_TABLES_IN_DATABRICKS,
        shared::SHOULD_MAINTAIN_TABLES_IN_GLUE,
        shared::SHOULD_MAINTAIN_TABLES_IN_ONE_LAKE,
        shared::SNAPSHOT_RETENTION_PERIOD,
        shared::STORAGE_ACCOUNT_NAME,
        shared::STORAGE_PROVIDER,
        shared::TENANT_ID,
        shared::WORKSPACE_GUID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 33] = [
            &mut self.auth_type,
            &mut self.bucket,
            &mut self.catalog,
            &mut self.client_id,
            &mut self.connection_type,
            &mut self.container_name,
            &mut self.databricks_connection_type,
            &mut self.fivetran_role_arn,
            &mut self.gcs_project_id,
            &mut self.http_path,
            &mut self.lakehouse_guid,
            &mut self.oauth2_client_id,
            &mut self.oauth2_secret,
            &mut self.one_lake_auth_type,
            &mut self.onelake_client_id,
            &mut self.onelake_client_secret,
            &mut self.onelake_tenant_id,
            &mut self.personal_access_token,
            &mut self.polaris_catalog_configuration,
            &mut self.port,
            &mut self.prefix_path,
            &mut self.region,
            &mut self.secret_value,
            &mut self.server_host_name,
            &mut self.should_maintain_tables_in_bqms,
            &mut self.should_maintain_tables_in_databricks,
            &mut self.should_maintain_tables_in_glue,
            &mut self.should_maintain_tables_in_one_lake,
            &mut self.snapshot_retention_period,
            &mut self.storage_account_name,
            &mut self.storage_provider,
            &mut self.tenant_id,
            &mut self.workspace_guid,
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
        name: "databricks_via_managed_data_lake",
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Destinations)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::DestinationConfig for Config {}

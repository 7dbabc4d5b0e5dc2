// @generated from spec/ by `cargo xtask generate`. Do not edit.
use super::Region;
crate::values::open_enum! {
    #[doc = " The cloud that a private link leads to."] pub enum CloudProvider { #[doc =
    " `AWS`"] Aws = "AWS", #[doc = " `GCP`"] Gcp = "GCP", #[doc = " `AZURE`"] Azure =
    "AZURE" }
}
/// A new private link.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateLinkRequest {
    /// Name, unique in the account. At most 23 letters, digits and underscores; starts with a letter or an underscore.
    pub name: ::std::string::String,
    /// Region in which the service processes the data. It belongs to the same cloud as `service`.
    pub region: Region,
    /// What the link leads to, and in which cloud.
    pub service: PrivateLinkService,
    /// Settings of the private link; which fields there are depends on `service`. For `SOURCE_AWS` it is `connection_service_name`, for `SNOWFLAKE_AWS` `account_url` and `vpce_id`, for example.
    pub config: crate::SecretObject,
}
impl CreatePrivateLinkRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        region: impl ::std::convert::Into<crate::types::Region>,
        service: impl ::std::convert::Into<crate::types::PrivateLinkService>,
        config: impl ::std::convert::Into<crate::SecretObject>,
    ) -> Self {
        Self {
            name: ::std::convert::Into::into(name),
            region: ::std::convert::Into::into(region),
            service: ::std::convert::Into::into(service),
            config: ::std::convert::Into::into(config),
        }
    }
}
/// A private network path from the service to a source or destination.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLink {
    /// Id of the private link.
    pub id: ::std::string::String,
    /// Name, unique in the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Region in which the service processes the data.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub region: ::std::option::Option<Region>,
    /// What the link leads to, and in which cloud.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service: ::std::option::Option<PrivateLinkService>,
    /// How far the link is built.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<PrivateLinkState>,
    /// DNS name to use as host in connections over this link. Absent until it is known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub host: ::std::option::Option<::std::string::String>,
    /// Id of the account that owns the link.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<::std::string::String>,
    /// Cloud that the link leads to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cloud_provider: ::std::option::Option<CloudProvider>,
    /// When the link was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<crate::Timestamp>,
    /// Id of the user or system key that created the link.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Details about `state`, for a person to read.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state_summary: ::std::option::Option<::std::string::String>,
    /// State of the endpoint in the words of the cloud provider. Absent when the provider tells none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_upstream_status: ::std::option::Option<::std::string::String>,
    /// Settings of the link; which fields there are depends on `service`. Single values can be null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub config: ::std::option::Option<crate::SecretObject>,
}
crate::values::open_enum! {
    #[doc =
    " What a private link leads to, and the cloud it is in. `SOURCE_AWS`, `SOURCE_AZURE` and `SOURCE_GCP` stand for everything that has no value of its own."]
    pub enum PrivateLinkService { #[doc = " `DATABRICKS_AWS`"] DatabricksAws =
    "DATABRICKS_AWS", #[doc = " `SNOWFLAKE_AWS`"] SnowflakeAws = "SNOWFLAKE_AWS", #[doc =
    " `REDSHIFT_AWS`"] RedshiftAws = "REDSHIFT_AWS", #[doc = " `SOURCE_AWS`"] SourceAws =
    "SOURCE_AWS", #[doc = " `DATABRICKS_AZURE`"] DatabricksAzure = "DATABRICKS_AZURE",
    #[doc = " `SNOWFLAKE_AZURE`"] SnowflakeAzure = "SNOWFLAKE_AZURE", #[doc =
    " `ONELAKE_AZURE`"] OnelakeAzure = "ONELAKE_AZURE", #[doc =
    " `POSTGRES_WAREHOUSE_AZURE`"] PostgresWarehouseAzure = "POSTGRES_WAREHOUSE_AZURE",
    #[doc = " `SQL_DATA_WAREHOUSE_AZURE`"] SqlDataWarehouseAzure =
    "SQL_DATA_WAREHOUSE_AZURE", #[doc = " `SOURCE_AZURE`"] SourceAzure = "SOURCE_AZURE",
    #[doc = " `SNOWFLAKE_GCP`"] SnowflakeGcp = "SNOWFLAKE_GCP", #[doc = " `SOURCE_GCP`"]
    SourceGcp = "SOURCE_GCP", #[doc = " `DATABRICKS_GCP`"] DatabricksGcp =
    "DATABRICKS_GCP" }
}
crate::values::open_enum! {
    #[doc =
    " How far a private link is built. `CREATING`, `UPDATING` and `DESTROYING` pass by themselves; `OK` means usable; `FAIL` needs a look at `state_summary`."]
    pub enum PrivateLinkState { #[doc = " `CREATING`"] Creating = "CREATING", #[doc =
    " `UPDATING`"] Updating = "UPDATING", #[doc = " `DESTROYING`"] Destroying =
    "DESTROYING", #[doc = " `OK`"] Ok = "OK", #[doc = " `FAIL`"] Fail = "FAIL" }
}
/// What to change in a private link.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateLinkRequest {
    /// New settings of the link; which fields there are depends on its `service`, as on creation.
    pub config: crate::SecretObject,
}
impl UpdatePrivateLinkRequest {
    /// With what it must have, and nothing else set.
    #[must_use]
    pub fn new(config: impl ::std::convert::Into<crate::SecretObject>) -> Self {
        Self {
            config: ::std::convert::Into::into(config),
        }
    }
}

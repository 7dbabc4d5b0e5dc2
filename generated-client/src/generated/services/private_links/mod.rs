// @generated from spec/ by `cargo xtask generate`. Do not edit.
pub mod databricks_aws;
pub mod databricks_azure;
pub mod databricks_gcp;
pub mod onelake_azure;
pub mod postgres_warehouse_azure;
pub mod redshift_aws;
pub mod snowflake_aws;
pub mod snowflake_azure;
pub mod snowflake_gcp;
pub mod source_aws;
pub mod source_azure;
pub mod source_gcp;
pub mod sql_data_warehouse_azure;
/// Sorted by name.
pub(crate) static SERVICES: &[&crate::services::Service] = &[
    <self::databricks_aws::Config as crate::services::ServiceConfig>::SERVICE,
    <self::databricks_azure::Config as crate::services::ServiceConfig>::SERVICE,
    <self::databricks_gcp::Config as crate::services::ServiceConfig>::SERVICE,
    <self::onelake_azure::Config as crate::services::ServiceConfig>::SERVICE,
    <self::postgres_warehouse_azure::Config as crate::services::ServiceConfig>::SERVICE,
    <self::redshift_aws::Config as crate::services::ServiceConfig>::SERVICE,
    <self::snowflake_aws::Config as crate::services::ServiceConfig>::SERVICE,
    <self::snowflake_azure::Config as crate::services::ServiceConfig>::SERVICE,
    <self::snowflake_gcp::Config as crate::services::ServiceConfig>::SERVICE,
    <self::source_aws::Config as crate::services::ServiceConfig>::SERVICE,
    <self::source_azure::Config as crate::services::ServiceConfig>::SERVICE,
    <self::source_gcp::Config as crate::services::ServiceConfig>::SERVICE,
    <self::sql_data_warehouse_azure::Config as crate::services::ServiceConfig>::SERVICE,
];

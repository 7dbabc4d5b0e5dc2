// @generated from spec/ by `cargo xtask generate`. Do not edit.
pub mod azure_monitor_log;
pub mod cloudwatch;
pub mod datadog_log;
pub mod dynatrace;
pub mod grafana_loki;
pub mod new_relic_log;
pub mod splunk_log;
pub mod stackdriver;
/// Sorted by name.
pub(crate) static SERVICES: &[&crate::services::Service] = &[
    <self::azure_monitor_log::Config as crate::services::ServiceConfig>::SERVICE,
    <self::cloudwatch::Config as crate::services::ServiceConfig>::SERVICE,
    <self::datadog_log::Config as crate::services::ServiceConfig>::SERVICE,
    <self::dynatrace::Config as crate::services::ServiceConfig>::SERVICE,
    <self::grafana_loki::Config as crate::services::ServiceConfig>::SERVICE,
    <self::new_relic_log::Config as crate::services::ServiceConfig>::SERVICE,
    <self::splunk_log::Config as crate::services::ServiceConfig>::SERVICE,
    <self::stackdriver::Config as crate::services::ServiceConfig>::SERVICE,
];

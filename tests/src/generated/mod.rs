// @generated from spec/ by `cargo xtask generate`. Do not edit.
mod account;
mod certificates;
mod connection_schemas;
mod connections;
mod connector_sdk_packages;
mod connector_types;
mod destinations;
mod external_secrets_managers;
mod fingerprints;
mod groups;
mod hvr_hubs;
mod hybrid_deployment_agents;
mod log_services;
mod private_links;
mod proxy_agents;
mod roles;
mod system_keys;
mod teams;
mod transformation_projects;
mod transformations;
mod users;
mod webhooks;
pub(crate) mod services;
pub(crate) const CALLS: &[&[crate::calls::Call]] = &[
    account::CALLS,
    certificates::CALLS,
    connection_schemas::CALLS,
    connections::CALLS,
    connector_sdk_packages::CALLS,
    connector_types::CALLS,
    destinations::CALLS,
    external_secrets_managers::CALLS,
    fingerprints::CALLS,
    groups::CALLS,
    hvr_hubs::CALLS,
    hybrid_deployment_agents::CALLS,
    log_services::CALLS,
    private_links::CALLS,
    proxy_agents::CALLS,
    roles::CALLS,
    system_keys::CALLS,
    teams::CALLS,
    transformation_projects::CALLS,
    transformations::CALLS,
    users::CALLS,
    webhooks::CALLS,
];

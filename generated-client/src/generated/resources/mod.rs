// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Who the key belongs to.
pub mod account;
/// Certificates that connections and destinations trust.
pub mod certificates;
/// Which schemas, tables and columns a connection syncs, and how.
pub mod connection_schemas;
/// Pipelines from a source to a destination - create, set up, sync, watch.
pub mod connections;
/// Code packages for connections that run on the connector SDK.
pub mod connector_sdk_packages;
/// The kinds of sources that connections can be made for.
pub mod connector_types;
/// Where synced data lands.
pub mod destinations;
/// Vaults that hold the credentials of connections and destinations.
pub mod external_secrets_managers;
/// SSH fingerprints that connections and destinations trust.
pub mod fingerprints;
/// A destination with its connections and users.
pub mod groups;
/// Hubs of HVR, the replication product on one's own machines.
pub mod hvr_hubs;
/// Agents that run syncs in one's own network.
pub mod hybrid_deployment_agents;
/// Services that the logs of a group or of the account are sent to.
pub mod log_services;
/// Private network paths to sources and destinations.
pub mod private_links;
/// Agents that let connections reach sources in a closed network.
pub mod proxy_agents;
/// Roles that users and teams can have.
pub mod roles;
/// API keys that belong to the organisation and to no user.
pub mod system_keys;
/// Teams, their members, and what they may reach.
pub mod teams;
/// Projects of dbt Core that transformations run from.
pub mod transformation_projects;
/// Transformations of data in the destination, and the packages for them.
pub mod transformations;
/// Users of the account, and what they may reach.
pub mod users;
/// Endpoints that events are posted to.
pub mod webhooks;
impl crate::Client {
    /// Who the key belongs to.
    pub fn account(&self) -> account::Account<'_> {
        account::Account { client: self }
    }
    /// Certificates that connections and destinations trust.
    pub fn certificates(&self) -> certificates::Certificates<'_> {
        certificates::Certificates {
            client: self,
        }
    }
    /// Which schemas, tables and columns a connection syncs, and how.
    pub fn connection_schemas(&self) -> connection_schemas::ConnectionSchemas<'_> {
        connection_schemas::ConnectionSchemas {
            client: self,
        }
    }
    /// Pipelines from a source to a destination - create, set up, sync, watch.
    pub fn connections(&self) -> connections::Connections<'_> {
        connections::Connections {
            client: self,
        }
    }
    /// Code packages for connections that run on the connector SDK.
    pub fn connector_sdk_packages(
        &self,
    ) -> connector_sdk_packages::ConnectorSdkPackages<'_> {
        connector_sdk_packages::ConnectorSdkPackages {
            client: self,
        }
    }
    /// The kinds of sources that connections can be made for.
    pub fn connector_types(&self) -> connector_types::ConnectorTypes<'_> {
        connector_types::ConnectorTypes {
            client: self,
        }
    }
    /// Where synced data lands.
    pub fn destinations(&self) -> destinations::Destinations<'_> {
        destinations::Destinations {
            client: self,
        }
    }
    /// Vaults that hold the credentials of connections and destinations.
    pub fn external_secrets_managers(
        &self,
    ) -> external_secrets_managers::ExternalSecretsManagers<'_> {
        external_secrets_managers::ExternalSecretsManagers {
            client: self,
        }
    }
    /// SSH fingerprints that connections and destinations trust.
    pub fn fingerprints(&self) -> fingerprints::Fingerprints<'_> {
        fingerprints::Fingerprints {
            client: self,
        }
    }
    /// A destination with its connections and users.
    pub fn groups(&self) -> groups::Groups<'_> {
        groups::Groups { client: self }
    }
    /// Hubs of HVR, the replication product on one's own machines.
    pub fn hvr_hubs(&self) -> hvr_hubs::HvrHubs<'_> {
        hvr_hubs::HvrHubs { client: self }
    }
    /// Agents that run syncs in one's own network.
    pub fn hybrid_deployment_agents(
        &self,
    ) -> hybrid_deployment_agents::HybridDeploymentAgents<'_> {
        hybrid_deployment_agents::HybridDeploymentAgents {
            client: self,
        }
    }
    /// Services that the logs of a group or of the account are sent to.
    pub fn log_services(&self) -> log_services::LogServices<'_> {
        log_services::LogServices {
            client: self,
        }
    }
    /// Private network paths to sources and destinations.
    pub fn private_links(&self) -> private_links::PrivateLinks<'_> {
        private_links::PrivateLinks {
            client: self,
        }
    }
    /// Agents that let connections reach sources in a closed network.
    pub fn proxy_agents(&self) -> proxy_agents::ProxyAgents<'_> {
        proxy_agents::ProxyAgents {
            client: self,
        }
    }
    /// Roles that users and teams can have.
    pub fn roles(&self) -> roles::Roles<'_> {
        roles::Roles { client: self }
    }
    /// API keys that belong to the organisation and to no user.
    pub fn system_keys(&self) -> system_keys::SystemKeys<'_> {
        system_keys::SystemKeys {
            client: self,
        }
    }
    /// Teams, their members, and what they may reach.
    pub fn teams(&self) -> teams::Teams<'_> {
        teams::Teams { client: self }
    }
    /// Projects of dbt Core that transformations run from.
    pub fn transformation_projects(
        &self,
    ) -> transformation_projects::TransformationProjects<'_> {
        transformation_projects::TransformationProjects {
            client: self,
        }
    }
    /// Transformations of data in the destination, and the packages for them.
    pub fn transformations(&self) -> transformations::Transformations<'_> {
        transformations::Transformations {
            client: self,
        }
    }
    /// Users of the account, and what they may reach.
    pub fn users(&self) -> users::Users<'_> {
        users::Users { client: self }
    }
    /// Endpoints that events are posted to.
    pub fn webhooks(&self) -> webhooks::Webhooks<'_> {
        webhooks::Webhooks { client: self }
    }
}

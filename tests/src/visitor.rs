//! A visit to each service, by its type.

use fivetran::services::{
    ConnectionConfig, DestinationConfig, LogServiceConfig, PrivateLinkConfig,
};

/// What is done with each service, by its type.
pub trait Visitor {
    /// Visits a connection.
    fn connections<C: ConnectionConfig>(&mut self);
    /// Visits a destination.
    fn destinations<C: DestinationConfig>(&mut self);
    /// Visits a log service.
    fn log_services<C: LogServiceConfig>(&mut self);
    /// Visits a private link.
    fn private_links<C: PrivateLinkConfig>(&mut self);
}

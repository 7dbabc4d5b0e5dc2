//! Requests that take the typed config of a service, and answers that return it.

use super::change::Change;
use super::setup::{
    ConnectionConfig, DestinationConfig, LogServiceConfig, Parts, PrivateLinkConfig, ServiceConfig,
    Setup,
};
use crate::call::Call;
use crate::requests::connections::{ConnectionCreate, ConnectionUpdate};
use crate::requests::destinations::{DestinationCreate, DestinationUpdate};
use crate::requests::log_services::{
    LogServiceCreate, LogServiceCreateForAccount, LogServiceUpdate, LogServiceUpdateForAccount,
};
use crate::requests::private_links::{PrivateLinkCreate, PrivateLinkUpdate};
use crate::resources::connections::Connections;
use crate::resources::destinations::Destinations;
use crate::resources::log_services::LogServices;
use crate::resources::private_links::PrivateLinks;
use crate::types::{
    Connection, Destination, LogService, LogServiceType, PrivateLink, PrivateLinkService, Region,
    TimeZoneOffset,
};
use crate::values::SecretObject;

/// Reads a config, if it belongs to this service.
fn config_as<C: ServiceConfig>(service: &str, config: Option<&SecretObject>) -> Option<C> {
    let is_same = service.eq_ignore_ascii_case(C::SERVICE.name);
    is_same.then(|| C::from_object(config.cloned().unwrap_or_default()))
}

/// Sets the parts in a body, or marks the call as invalid.
fn fill(call: &mut Call, parts: Result<Parts, String>, set: impl FnOnce(Parts)) {
    match parts {
        Ok(parts) => set(parts),
        Err(reason) => call.refuse(reason),
    }
}

impl Connections<'_> {
    /// Creates a connection of a service, with the config of that service.
    ///
    /// Same operation as [`create`](Connections::create). Parts that the service does not take do
    /// not compile. A masked secret, as an answer has it, makes the call fail.
    ///
    /// ```no_run
    /// use fivetran::services::Setup;
    /// use fivetran::services::connections::google_sheets::{Auth, Config};
    ///
    /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// let setup = Setup::new(
    ///     ("budget", "plan"),
    ///     Config::new().sheet_id("1aB2c").named_range("plan_2026"),
    /// )
    /// .auth(Auth::new().refresh_token("1//0e"));
    /// let connection = fivetran
    ///     .connections()
    ///     .create_service("loyal_harbor", setup)
    ///     .send()
    ///     .await?;
    /// # let _ = connection;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_service<C: ConnectionConfig>(
        &self,
        group_id: impl Into<String>,
        setup: Setup<C>,
    ) -> ConnectionCreate {
        let mut request = self.create(group_id, C::SERVICE.name, SecretObject::default());
        fill(&mut request.call, setup.parts(), |parts| {
            request.body.config = parts.config.unwrap_or_default();
            request.body.auth = parts.auth;
            request.body.external_secrets_keys_config = parts.external_secrets_keys;
        });
        request
    }

    /// Changes a connection of a service. Only fields that are set are sent.
    ///
    /// Same operation as [`update`](Connections::update). It does not check that the connection
    /// belongs to that service.
    pub fn update_service<C: ConnectionConfig>(
        &self,
        connection_id: impl Into<String>,
        change: impl Into<Change<C>>,
    ) -> ConnectionUpdate {
        let mut request = self.update(connection_id);
        fill(&mut request.call, change.into().parts(), |parts| {
            request.body.config = parts.config;
            request.body.auth = parts.auth;
            request.body.external_secrets_keys_config = parts.external_secrets_keys;
        });
        request
    }
}

impl Destinations<'_> {
    /// Creates a destination of a service, with the config of that service.
    ///
    /// Same operation as [`create`](Destinations::create).
    pub fn create_service<C: DestinationConfig>(
        &self,
        group_id: impl Into<String>,
        time_zone_offset: impl Into<TimeZoneOffset>,
        setup: impl Into<Setup<C>>,
    ) -> DestinationCreate {
        let mut request = self.create(group_id, C::SERVICE.name, time_zone_offset);
        fill(&mut request.call, setup.into().parts(), |parts| {
            request.body.config = parts.config;
            request.body.external_secrets_keys_config = parts.external_secrets_keys;
        });
        request
    }

    /// Changes a destination of a service. Only fields that are set are sent.
    ///
    /// Same operation as [`update`](Destinations::update). It does not check that the
    /// destination belongs to that service.
    pub fn update_service<C: DestinationConfig>(
        &self,
        destination_id: impl Into<String>,
        change: impl Into<Change<C>>,
    ) -> DestinationUpdate {
        let mut request = self.update(destination_id);
        fill(&mut request.call, change.into().parts(), |parts| {
            request.body.config = parts.config;
            request.body.external_secrets_keys_config = parts.external_secrets_keys;
        });
        request
    }
}

impl LogServices<'_> {
    /// Adds a log service to a group, with the config of that service.
    ///
    /// Same operation as [`create`](LogServices::create).
    pub fn create_service<C: LogServiceConfig>(
        &self,
        group_id: impl Into<String>,
        setup: impl Into<Setup<C>>,
    ) -> LogServiceCreate {
        let mut request = self.create(group_id, LogServiceType::from(C::SERVICE.name));
        fill(&mut request.call, setup.into().parts(), |parts| {
            request.body.config = parts.config;
        });
        request
    }

    /// Adds a log service for the whole account, with the config of that service.
    ///
    /// Same operation as [`create_for_account`](LogServices::create_for_account).
    pub fn create_service_for_account<C: LogServiceConfig>(
        &self,
        setup: impl Into<Setup<C>>,
    ) -> LogServiceCreateForAccount {
        let mut request = self.create_for_account(LogServiceType::from(C::SERVICE.name));
        fill(&mut request.call, setup.into().parts(), |parts| {
            request.body.config = parts.config;
        });
        request
    }

    /// Changes the log service of the whole account. Only fields that are set are sent.
    ///
    /// Same operation as [`update_for_account`](LogServices::update_for_account). It does not check
    /// that the log service is of that kind.
    pub fn update_service_for_account<C: LogServiceConfig>(
        &self,
        change: impl Into<Change<C>>,
    ) -> LogServiceUpdateForAccount {
        let mut request = self.update_for_account();
        fill(&mut request.call, change.into().parts(), |parts| {
            request.body.config = parts.config;
        });
        request
    }

    /// Changes a log service. Only fields that are set are sent.
    ///
    /// Same operation as [`update`](LogServices::update). It does not check that the log
    /// service is of that kind.
    pub fn update_service<C: LogServiceConfig>(
        &self,
        log_service_id: impl Into<String>,
        change: impl Into<Change<C>>,
    ) -> LogServiceUpdate {
        let mut request = self.update(log_service_id);
        fill(&mut request.call, change.into().parts(), |parts| {
            request.body.config = parts.config;
        });
        request
    }
}

impl PrivateLinks<'_> {
    /// Creates a private link of a service, with the config of that service.
    ///
    /// Same operation as [`create`](PrivateLinks::create). Required fields are
    /// checked before anything is sent.
    pub fn create_service<C: PrivateLinkConfig>(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
        setup: impl Into<Setup<C>>,
    ) -> PrivateLinkCreate {
        let service = PrivateLinkService::VALUES
            .iter()
            .find(|value| value.eq_ignore_ascii_case(C::SERVICE.name))
            .map_or(C::SERVICE.name, |value| value);
        let service = PrivateLinkService::from(service);
        let mut request = self.create(name, region, service, SecretObject::default());
        fill(&mut request.call, setup.into().parts(), |parts| {
            request.body.config = parts.config.unwrap_or_default();
        });
        request
    }

    /// Changes a private link. Only fields that are set are sent.
    ///
    /// Same operation as [`update`](PrivateLinks::update). It does not check that the
    /// private link belongs to that service.
    pub fn update_service<C: PrivateLinkConfig>(
        &self,
        private_link_id: impl Into<String>,
        change: impl Into<Change<C>>,
    ) -> PrivateLinkUpdate {
        let mut request = self.update(private_link_id, SecretObject::default());
        fill(&mut request.call, change.into().parts(), |parts| {
            request.body.config = parts.config.unwrap_or_default();
        });
        request
    }
}

impl Connection {
    /// The config as the type of a service. `None` if the connection belongs to another service.
    pub fn config_as<C: ConnectionConfig>(&self) -> Option<C> {
        config_as(&self.service, self.config.as_ref())
    }
}

impl Destination {
    /// The config as the type of a service. `None` if the destination belongs to another service.
    pub fn config_as<C: DestinationConfig>(&self) -> Option<C> {
        config_as(&self.service, self.config.as_ref())
    }
}

impl LogService {
    /// The config as the type of a service. `None` if the log service is of another kind.
    pub fn config_as<C: LogServiceConfig>(&self) -> Option<C> {
        config_as(self.service.as_str(), self.config.as_ref())
    }
}

impl PrivateLink {
    /// The config as the type of a service. `None` if the private link belongs to another service.
    pub fn config_as<C: PrivateLinkConfig>(&self) -> Option<C> {
        let service = self.service.as_ref()?;
        config_as(service.as_str(), self.config.as_ref())
    }
}

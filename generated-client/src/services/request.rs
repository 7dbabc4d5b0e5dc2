//! Requests that take the typed config of a service, and answers that give it.

use serde_json::Value;

use super::settings::Settings;
use super::setup::{
    Change, ConnectionConfig, DestinationConfig, LogServiceConfig, Parts, PrivateLinkConfig,
    ServiceConfig, Setup,
};
use super::table::{Field, Kind};
use crate::SecretObject;
use crate::call::Call;
use crate::resources::connections::{Connections, CreateConnection, ModifyConnection};
use crate::resources::destinations::{CreateDestination, Destinations, ModifyDestination};
use crate::resources::log_services::{
    AddAccountLogService, AddLogService, LogServices, UpdateAccountLogService, UpdateLogService,
};
use crate::resources::private_links::{CreatePrivateLink, ModifyPrivateLink, PrivateLinks};
use crate::types::{
    Connection, Destination, LogService, LogServiceType, PrivateLink, PrivateLinkService, Region,
    TimeZoneOffset,
};

/// What settings are sent for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Purpose {
    Create,
    Change,
}

/// What is sent of settings: neither what only answers have, nor secrets that are masked.
pub(super) fn object<S: Settings>(settings: &S, purpose: Purpose) -> Result<SecretObject, String> {
    let object = sendable(S::FIELDS, settings.to_object())?;
    let missing = S::FIELDS
        .iter()
        .find(|field| field.required && !object.contains_key(field.name));
    match missing {
        Some(field) if purpose == Purpose::Create => {
            Err(format!("`{}` is required and not set", field.name))
        }
        _ => Ok(object),
    }
}

fn sendable(fields: &[Field], object: SecretObject) -> Result<SecretObject, String> {
    let mut sent = object.into_map();
    let mut masked = None;
    sent.retain(|name, value| {
        let field = find(fields, name);
        if field.is_some_and(|field| field.read_only) || is_masked(value, field) {
            return false;
        }
        if holds_mask(value, field) {
            masked.get_or_insert_with(|| name.clone());
        }
        true
    });
    match masked {
        None => Ok(sent.into()),
        Some(name) => Err(format!(
            "`{name}` holds a secret as it was masked in an answer: set that anew, or send what \
             changed with `Change::between`"
        )),
    }
}

fn find<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| field.name == name)
}

/// Whether a value is how the service shows a secret: nothing but asterisks. Of what is not known
/// to be a secret, few may be a pattern.
fn is_masked(value: &Value, field: Option<&Field>) -> bool {
    let least = match field {
        Some(field) if field.secret => 1,
        _ => 6,
    };
    match value {
        Value::String(text) => text.len() >= least && text.bytes().all(|byte| byte == b'*'),
        Value::Array(items) => !items.is_empty() && items.iter().all(|it| is_masked(it, field)),
        _ => false,
    }
}

/// Whether a masked secret is somewhere in a value, also in what does not fit its field.
fn holds_mask(value: &Value, field: Option<&Field>) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| holds_mask(item, field)),
        Value::Object(object) => {
            let fields = field.map_or(&[][..], |field| inner_fields(field.kind));
            let mut entries = object.iter();
            entries.any(|(name, value)| holds_mask(value, find(fields, name)))
        }
        value => is_masked(value, field),
    }
}

/// The fields of an object, or of those that a list holds.
fn inner_fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Object(fields) => fields,
        Kind::List(kind) => inner_fields(*kind),
        _ => &[],
    }
}

/// Reads a config, if it is one of this service.
fn config_as<C: ServiceConfig>(service: &str, config: Option<&SecretObject>) -> Option<C> {
    let is_its = service.eq_ignore_ascii_case(C::SERVICE.name);
    is_its.then(|| C::from_object(config.cloned().unwrap_or_default()))
}

/// Puts the parts into a body, or notes why they cannot be sent.
fn fill(call: &mut Call, parts: Result<Parts, String>, set: impl FnOnce(Parts)) {
    set(parts.unwrap_or_else(|reason| {
        call.invalid = Some(reason);
        Parts {
            // Of an empty body it would be said that it is empty, and not what the reason is.
            config: Some(SecretObject::default()),
            auth: None,
            external_secrets_keys: None,
        }
    }));
}

impl Connections<'_> {
    /// Creates a connection of a service, with the config of that service.
    ///
    /// The operation is that of [`create`](Connections::create). What the service does not take
    /// does not compile. A masked secret is not sent, and nothing is where one is within a list or
    /// an object: the call fails.
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
    ) -> CreateConnection {
        let mut request = self.create(group_id, C::SERVICE.name, SecretObject::default());
        fill(&mut request.call, setup.parts(), |parts| {
            request.body.config = parts.config.unwrap_or_default();
            request.body.auth = parts.auth;
            request.body.external_secrets_keys_config = parts.external_secrets_keys;
        });
        request
    }

    /// Changes a connection of a service. Only what is set is sent.
    ///
    /// The operation is that of [`update`](Connections::update), and it is not checked whether the
    /// connection is one of that service.
    pub fn update_service<C: ConnectionConfig>(
        &self,
        connection_id: impl Into<String>,
        change: impl Into<Change<C>>,
    ) -> ModifyConnection {
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
    /// The operation is that of [`create`](Destinations::create).
    pub fn create_service<C: DestinationConfig>(
        &self,
        group_id: impl Into<String>,
        time_zone_offset: impl Into<TimeZoneOffset>,
        setup: impl Into<Setup<C>>,
    ) -> CreateDestination {
        let mut request = self.create(group_id, C::SERVICE.name, time_zone_offset);
        fill(&mut request.call, setup.into().parts(), |parts| {
            request.body.config = parts.config;
            request.body.external_secrets_keys_config = parts.external_secrets_keys;
        });
        request
    }

    /// Changes a destination of a service. Only what is set is sent.
    ///
    /// The operation is that of [`update`](Destinations::update), and it is not checked whether
    /// the destination is one of that service.
    pub fn update_service<C: DestinationConfig>(
        &self,
        destination_id: impl Into<String>,
        change: impl Into<Change<C>>,
    ) -> ModifyDestination {
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
    /// The operation is that of [`create`](LogServices::create).
    pub fn create_service<C: LogServiceConfig>(
        &self,
        group_id: impl Into<String>,
        setup: impl Into<Setup<C>>,
    ) -> AddLogService {
        let mut request = self.create(group_id, LogServiceType::from(C::SERVICE.name));
        fill(&mut request.call, setup.into().parts(), |parts| {
            request.body.config = parts.config;
        });
        request
    }

    /// Adds a log service for the whole account, with the config of that service.
    ///
    /// The operation is that of [`create_account`](LogServices::create_account).
    pub fn create_account_service<C: LogServiceConfig>(
        &self,
        setup: impl Into<Setup<C>>,
    ) -> AddAccountLogService {
        let mut request = self.create_account(LogServiceType::from(C::SERVICE.name));
        fill(&mut request.call, setup.into().parts(), |parts| {
            request.body.config = parts.config;
        });
        request
    }

    /// Changes the log service of the whole account. Only what is set is sent.
    ///
    /// The operation is that of [`update_account`](LogServices::update_account), and it is not
    /// checked whether the log service is of that kind.
    pub fn update_account_service<C: LogServiceConfig>(
        &self,
        change: impl Into<Change<C>>,
    ) -> UpdateAccountLogService {
        let mut request = self.update_account();
        fill(&mut request.call, change.into().parts(), |parts| {
            request.body.config = parts.config;
        });
        request
    }

    /// Changes a log service. Only what is set is sent.
    ///
    /// The operation is that of [`update`](LogServices::update), and it is not checked whether the
    /// log service is of that kind.
    pub fn update_service<C: LogServiceConfig>(
        &self,
        log_service_id: impl Into<String>,
        change: impl Into<Change<C>>,
    ) -> UpdateLogService {
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
    /// The operation is that of [`create`](PrivateLinks::create). What the service requires is
    /// checked before anything is sent.
    pub fn create_service<C: PrivateLinkConfig>(
        &self,
        name: impl Into<String>,
        region: impl Into<Region>,
        setup: impl Into<Setup<C>>,
    ) -> CreatePrivateLink {
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

    /// Changes a private link. Only what is set is sent.
    ///
    /// The operation is that of [`update`](PrivateLinks::update), and it is not checked whether
    /// the private link is one of that service.
    pub fn update_service<C: PrivateLinkConfig>(
        &self,
        private_link_id: impl Into<String>,
        change: impl Into<Change<C>>,
    ) -> ModifyPrivateLink {
        let mut request = self.update(private_link_id, SecretObject::default());
        let parts = change.into().parts().and_then(|parts| {
            // A body with an empty config is not seen to be empty.
            let nothing = "nothing is set: the service rejects an empty body";
            let is_set = parts.config.is_some();
            is_set.then_some(parts).ok_or_else(|| nothing.to_owned())
        });
        fill(&mut request.call, parts, |parts| {
            request.body.config = parts.config.unwrap_or_default();
        });
        request
    }
}

impl Connection {
    /// The config as that of a service. `None` if the connection is of another one.
    pub fn config_as<C: ConnectionConfig>(&self) -> Option<C> {
        config_as(&self.service, self.config.as_ref())
    }
}

impl Destination {
    /// The config as that of a service. `None` if the destination is of another one.
    pub fn config_as<C: DestinationConfig>(&self) -> Option<C> {
        config_as(&self.service, self.config.as_ref())
    }
}

impl LogService {
    /// The config as that of a service. `None` if the log service is of another kind.
    pub fn config_as<C: LogServiceConfig>(&self) -> Option<C> {
        config_as(self.service.as_str(), self.config.as_ref())
    }
}

impl PrivateLink {
    /// The config as that of a service. `None` if the private link is of another one.
    pub fn config_as<C: PrivateLinkConfig>(&self) -> Option<C> {
        let service = self.service.as_ref()?;
        config_as(service.as_str(), self.config.as_ref())
    }
}

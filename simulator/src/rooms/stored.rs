//! The connections that are stored, as several rooms need them.

use fivetran::services::{Family, Service};
use serde_json::Value;

use super::service_configs::known;
use crate::wire::Refusal;
use crate::world::{Object, World};

pub(super) const ALL: &str = "/v1/connections";

/// The service of a connection.
pub(super) fn service(connection: &Object) -> Result<&'static Service, Refusal> {
    let name = connection.get("service").and_then(Value::as_str);
    known(Family::Connections, name.unwrap_or_default())
}

/// A connection that is stored.
pub(super) fn stored(world: &World, id: &str) -> Result<Object, Refusal> {
    let stored = world.things.get(ALL, id).cloned();
    stored.ok_or_else(|| Refusal::not_found("connection_id", id))
}

/// Sets a field of the status of a connection.
pub(super) fn set_status(world: &mut World, id: &str, name: &str, value: Value) {
    if let Some(connection) = world.things.get_mut(ALL, id) {
        connection["status"][name] = value;
    }
}

//! Who calls, and whether the key may do what is asked.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fivetran::http::{HeaderMap, header};
use fivetran::{Access, Operation};

use crate::wire::{Refusal, Route};
use crate::world::{Right, World};

/// Checks the credentials of a request, and what its key may do.
///
/// # Errors
///
/// 401 for credentials that are missing, wrong or expired, 403 for what the key may not do.
pub(crate) fn check(world: &World, route: &Route, headers: &HeaderMap) -> Result<(), Refusal> {
    if !route.operation.authenticated {
        return Ok(());
    }
    let denied = || Refusal::new(401, "AuthFailed", "the API key or its secret is wrong");
    let (name, secret) = credentials(headers).ok_or_else(denied)?;
    let key = world.keys.get(&name).filter(|key| key.secret == secret);
    let key = key.ok_or_else(denied)?;
    if key.expires.is_some_and(|time| time <= world.now) {
        return Err(denied());
    }
    match &key.right {
        Right::Account => Ok(()),
        Right::System(id) => check_permissions(world, id, route),
    }
}

fn credentials(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let text = String::from_utf8(decoded).ok()?;
    let (name, secret) = text.split_once(':')?;
    Some((name.to_owned(), secret.to_owned()))
}

/// What a system key may do: for the kind of resource, and for single ones, which count more.
fn check_permissions(world: &World, id: &str, route: &Route) -> Result<(), Refusal> {
    let kind = resource_type(route.operation);
    let needed = match route.operation.access {
        Access::Read => 1,
        _ => 2,
    };
    let key = world.things.get("/v1/system-keys", id);
    let permissions = key.and_then(|key| key.get("permissions")?.as_array());
    let target = route.path.first().map(|(_, id)| id.as_str());
    let group = target.and_then(|id| {
        let connection = world.things.get("/v1/connections", id)?;
        connection.get("group_id")?.as_str()
    });
    let mut best = (0, 0);
    for permission in permissions.into_iter().flatten() {
        if permission["resource_type"] != kind {
            continue;
        }
        let filter = &permission["resource_filter"];
        let names = |list: &str, id: Option<&str>| {
            let list = filter[list].as_array();
            list.is_some_and(|list| list.iter().any(|item| item.as_str() == id))
        };
        let weight = match filter {
            serde_json::Value::Null => 1,
            _ if target.is_some() && names("ids", target) => 3,
            _ if group.is_some() && names("group_ids", group) => 2,
            _ => continue,
        };
        let level = match permission["access_level"].as_str() {
            Some("MANAGE") => 2,
            Some("READ") => 1,
            _ => 0,
        };
        if weight >= best.0 {
            best = (weight, level);
        }
    }
    if best.1 >= needed {
        return Ok(());
    }
    Err(Refusal::forbidden(
        "the system key does not have this permission",
    ))
}

/// The type of resource that a permission of a system key names, for the area of an operation.
fn resource_type(operation: &Operation) -> &'static str {
    match operation.capability {
        "account" | "connector-types" => "ACCOUNT",
        "users" | "access" => "USER",
        "webhooks" => "WEBHOOK",
        "teams" => "TEAM",
        "roles" => "ROLES",
        "destinations" | "groups" => "DESTINATION",
        "transformations" | "transformation-projects" => "TRANSFORMATION",
        "hybrid-deployment-agents" => "REMOTE_EXECUTION_AGENT",
        "connections" | "connection-schemas" | "certificates" | "fingerprints" => "CONNECTOR",
        "private-links" => "PRIVATE_LINK",
        "proxy-agents" => "PROXY",
        // System keys, log services and others need the key of an account.
        _ => "NONE",
    }
}

//! Agents of hybrid deployment and of proxies, HVR hubs, and secrets managers: things whose
//! credentials are answered once.

use fivetran::{Answer, Kind};
use serde_json::json;

use super::ask::Ask;
use super::common;
use super::service_configs::masked_by_name;
use crate::wire::{Refusal, Reply, fitted};
use crate::world::{At, Object};

const PROXIES: &str = "/v1/proxy";
const HYBRID: &str = "/v1/hybrid-deployment-agents";
const MANAGERS: &str = "/v1/external-secrets-managers";

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "create_proxy_agent" => create_proxy(ask),
        "regenerate_secrets_proxy_agent" => {
            let id = ask.path("proxy_agent_id");
            credentials(ask, &id)
        }
        "get_proxy_agent_connections" => proxy_connections(ask),
        "create_hybrid_deployment_agent" => create_hybrid(ask),
        "re_auth_hybrid_deployment_agent" => {
            let id = ask.path("hybrid_deployment_agent_id");
            let agent = ask
                .world
                .things
                .get(HYBRID, &id)
                .cloned()
                .unwrap_or_default();
            with_files(ask, agent)
        }
        "hvr_register_hub" => register_hub(ask),
        "create_esm" => create_manager(ask),
        "modify_esm" => modify_manager(ask),
        "list_esm_entities" => entities(ask, None),
        "get_esm_entities" => {
            let id = ask.path("external_secrets_manager_id");
            entities(ask, Some(&id))
        }
        _ => return None,
    })
}

fn create_proxy(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.world.new_id();
    let owner = common::owner(ask);
    let agent = json!({
        "id": id,
        "display_name": ask.text("display_name"),
        "account_id": ask.world.account_id,
        "region": ask.text("group_region").unwrap_or("GCP_US_EAST4"),
        "status": "OFFLINE",
        "version": "1.0.0",
        "registered_at": ask.now(),
        "created_by": owner,
        "usage": [],
    });
    insert(ask, PROXIES, &id, &agent);
    credentials(ask, &id)
}

fn insert(ask: &mut Ask<'_>, collection: &str, id: &str, thing: &serde_json::Value) -> Object {
    let thing = thing.as_object().cloned().unwrap_or_default();
    ask.world.things.insert(collection, id, thing.clone());
    thing
}

/// New credentials of a proxy agent.
fn credentials(ask: &mut Ask<'_>, id: &str) -> Result<Reply, Refusal> {
    let token = ask.world.new_token(40);
    let key = ask.world.new_token(60);
    Ok(Reply::Data(json!({
        "agent_id": id,
        "auth_token": token,
        "client_cert": format!("-----BEGIN CERTIFICATE-----\n{id}\n-----END CERTIFICATE-----"),
        "client_private_key": key,
        "orchestrator_host": "proxy.example.com",
        "orchestrator_port": 443,
    })))
}

/// The connections that go through a proxy agent.
fn proxy_connections(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let agent = ask.path("proxy_agent_id");
    let all = ask.world.things.all("/v1/connections");
    let through: Vec<Object> = all
        .filter(|(_, connection)| connection.get("proxy_agent_id") == Some(&agent.clone().into()))
        .filter_map(|(id, _)| json!({ "connection_id": id }).as_object().cloned())
        .collect();
    ask.page(through.iter())
}

fn create_hybrid(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    if ask.flag("accept_terms") != Some(true) {
        return Err(Refusal::invalid("`accept_terms` must be true"));
    }
    if let Some(group) = ask.text("group_id").map(str::to_owned) {
        ask.demand("/v1/groups", "group_id", &group)?;
    }
    let id = ask.world.new_id();
    let owner = common::owner(ask);
    let agent = json!({
        "id": id,
        "display_name": ask.text("display_name"),
        "group_id": ask.text("group_id"),
        "deployment_type": ask.text("env_type"),
        "version": "1.0.0",
        "enabled": true,
        "online": false,
        "usage": [],
        "registered_at": ask.now(),
        "created_by": owner,
        "updated_at": ask.now(),
    });
    let agent = insert(ask, HYBRID, &id, &agent);
    with_files(ask, agent)
}

/// An agent with new credentials.
fn with_files(ask: &mut Ask<'_>, mut agent: Object) -> Result<Reply, Refusal> {
    let token = ask.world.new_token(48);
    let files = json!({
        "config_json": json!({ "agent": agent.at("id") }).to_string(),
        "auth_json": json!({ "token": token }).to_string(),
        "docker_compose_yaml": "services:\n  agent:\n    image: agent\n",
    });
    agent.insert("token".to_owned(), token.into());
    agent.insert("files".to_owned(), files);
    Ok(ask.reply(&agent))
}

fn register_hub(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.world.new_id();
    let token = ask.world.new_token(40);
    Ok(Reply::Data(
        json!({ "registration_id": id, "access_token": token }),
    ))
}

fn create_manager(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let Answer::Data(kind @ Kind::Object(fields)) = ask.operation().answer else {
        return Err(Refusal::invalid("this creates no secrets manager"));
    };
    let id = ask.world.new_id();
    let mut manager = common::new_thing(ask, fields, &id);
    let config = masked_by_name(&ask.object("config"));
    manager.insert("config".to_owned(), config.into());
    ask.world.things.insert(MANAGERS, &id, manager.clone());
    Ok(Reply::Data(fitted(kind, &manager, ask.world)))
}

/// What is secret of the new config is not kept: nothing reads it.
fn modify_manager(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let config = masked_by_name(&ask.object("config"));
    ask.body.insert("config".to_owned(), config.into());
    common::handle(ask)
}

/// The connections and destinations that take their secrets from a manager.
fn entities(ask: &mut Ask<'_>, manager: Option<&str>) -> Result<Reply, Refusal> {
    let mut found = Vec::new();
    for (collection, kind) in [
        ("connections", "CONNECTOR"),
        ("destinations", "DESTINATION"),
    ] {
        for (id, thing) in ask.world.things.all(&format!("/v1/{collection}")) {
            let Some(of) = thing
                .get("external_secrets_manager_id")
                .and_then(|of| of.as_str())
            else {
                continue;
            };
            if manager.is_none_or(|manager| manager == of) {
                let entity = json!({
                    "id": id,
                    "name": thing.get("schema").unwrap_or(&id.into()),
                    "enabled": *thing.at("paused") != true,
                    "type": kind,
                    "secret_manager_id": of,
                    "created_at": thing.get("created_at"),
                });
                found.extend(entity.as_object().cloned());
            }
        }
    }
    ask.page(found.iter())
}

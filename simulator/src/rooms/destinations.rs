//! Destinations: one a group, with its id.

use fivetran::services::{Family, Service};
use serde_json::{Value, json};

use super::ask::Ask;
use super::common;
use super::service_configs::{change, check, check_change, known, masked};
use super::setup_tests::{Trust, run};
use crate::wire::{Refusal, Reply};
use crate::world::{At, Object};

const ALL: &str = "/v1/destinations";

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "list_destinations" => list(ask),
        "create_destination" => create(ask),
        "destination_details" => get(ask),
        "modify_destination" => modify(ask),
        "run_destination_setup_tests" => test(ask),
        "delete_destination" => return refuse_used(ask).err().map(Err),
        _ => return None,
    })
}

/// A destination as it is answered: its secrets are masked.
fn shown(destination: &Object) -> Object {
    let mut shown = destination.clone();
    if let Some(Value::Object(config)) = destination.get("config") {
        shown.insert(
            "config".to_owned(),
            masked(service(destination).ok(), config),
        );
    }
    shown
}

fn service(destination: &Object) -> Result<&'static Service, Refusal> {
    let name = destination.get("service").and_then(Value::as_str);
    known(Family::Destinations, name.unwrap_or_default())
}

fn list(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let all: Vec<Object> = ask
        .world
        .things
        .all(ALL)
        .map(|(_, thing)| shown(thing))
        .collect();
    ask.page(all.iter())
}

fn create(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let group = ask.text("group_id").unwrap_or_default().to_owned();
    ask.demand("/v1/groups", "group_id", &group)?;
    if ask.world.things.get(ALL, &group).is_some() {
        return Err(Refusal::conflict("the group has a destination already"));
    }
    let service = service(&ask.body)?;
    check(service, &ask.object("config"))?;
    let mut destination = ask.body.clone();
    destination.insert("id".to_owned(), group.clone().into());
    for (name, value) in [
        ("region", json!("GCP_US_EAST4")),
        ("networking_method", json!("Directly")),
        ("daylight_saving_time_enabled", json!(true)),
        ("setup_status", json!("incomplete")),
        ("config", json!({})),
    ] {
        destination.entry(name).or_insert(value);
    }
    ask.world.things.insert(ALL, &group, destination);
    finish(ask, &group)
}

fn get(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("destination_id");
    let destination = stored(ask, &id)?;
    Ok(ask.reply(&shown(&destination)))
}

fn stored(ask: &Ask<'_>, id: &str) -> Result<Object, Refusal> {
    let stored = ask.world.things.get(ALL, id).cloned();
    stored.ok_or_else(|| Refusal::not_found("destination_id", id))
}

fn modify(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("destination_id");
    let mut destination = stored(ask, &id)?;
    let given = ask.object("config");
    check_change(service(&destination)?, &given)?;
    if let Some(Value::Object(config)) = destination.get_mut("config") {
        change(config, &given);
    }
    let mut rest = ask.body.clone();
    rest.shift_remove("config");
    common::merge(&mut destination, &rest);
    ask.world.things.insert(ALL, &id, destination);
    finish(ask, &id)
}

/// Runs the setup tests, unless the request says not to, and answers.
fn finish(ask: &mut Ask<'_>, id: &str) -> Result<Reply, Refusal> {
    if ask.flag("run_setup_tests") == Some(false) {
        let destination = stored(ask, id)?;
        return Ok(ask.reply(&shown(&destination)));
    }
    test_one(ask, id)
}

fn test(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("destination_id");
    test_one(ask, &id)
}

fn test_one(ask: &mut Ask<'_>, id: &str) -> Result<Reply, Refusal> {
    let destination = stored(ask, id)?;
    let config = destination.get("config").and_then(Value::as_object);
    let config = config.cloned().unwrap_or_default();
    let trust = Trust {
        certificates: ask.flag("trust_certificates").unwrap_or(false),
        fingerprints: ask.flag("trust_fingerprints").unwrap_or(false),
    };
    let service = service(&destination)?;
    let report = run(ask.world, &format!("{ALL}/{id}"), service, &config, trust);
    if let Some(stored) = ask.world.things.get_mut(ALL, id) {
        stored.insert("setup_status".to_owned(), report.setup_state.into());
    }
    let mut answer = shown(&stored(ask, id)?);
    answer.insert("setup_tests".to_owned(), report.results.into());
    Ok(ask.reply(&answer))
}

fn refuse_used(ask: &Ask<'_>) -> Result<(), Refusal> {
    let id = ask.path("destination_id");
    let mut connections = ask.world.things.all("/v1/connections");
    if connections.any(|(_, connection)| *connection.at("group_id") == id) {
        let message = "the group of the destination has connections: delete them first";
        return Err(Refusal::conflict(message));
    }
    Ok(())
}

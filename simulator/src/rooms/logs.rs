//! External log services of groups and of the account, and private links: things with a config of
//! a service.

use fivetran::services::{Family, Service};
use serde_json::{Value, json};

use super::ask::Ask;
use super::common;
use super::service_configs::{change, check, check_change, known, masked};
use super::setup_tests::{Trust, run};
use crate::wire::{Refusal, Reply, fitted};
use crate::world::Object;

const LOGS: &str = "/v1/external-logging";
const LINKS: &str = "/v1/private-links";

/// The id of the log service of the account.
const ACCOUNT: &str = "account";

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "list_log_services" => list(ask, LOGS),
        "add_log_service" => add(ask),
        "add_account_log_service" => add_for_account(ask),
        "get_log_service_details" | "get_account_log_service_details" => get(ask, LOGS),
        "update_log_service" | "update_account_log_service" => modify(ask, LOGS),
        "delete_account_log_service" => delete_of_account(ask),
        "run_setup_tests_log_service" | "run_setup_tests_account_log_service" => test(ask),
        "get_private_links" => list(ask, LINKS),
        "get_private_link_details" => get(ask, LINKS),
        "create_private_link" => create_link(ask),
        "modify_private_link" => modify(ask, LINKS),
        _ => return None,
    })
}

/// The id that a request names: one of the path, or that of the account.
fn id(ask: &Ask<'_>) -> String {
    let mut path = ask.route.path.iter();
    path.next()
        .map_or_else(|| ACCOUNT.to_owned(), |(_, id)| id.clone())
}

fn service(collection: &str, thing: &Object) -> Result<&'static Service, Refusal> {
    let family = match collection {
        LINKS => Family::PrivateLinks,
        _ => Family::LogServices,
    };
    let name = thing.get("service").and_then(Value::as_str);
    known(family, name.unwrap_or_default())
}

fn shown(collection: &str, thing: &Object) -> Object {
    let mut shown = thing.clone();
    if let Some(Value::Object(config)) = thing.get("config") {
        let config = masked(service(collection, thing).ok(), config);
        shown.insert("config".to_owned(), config);
    }
    shown
}

fn stored(ask: &Ask<'_>, collection: &str) -> Result<Object, Refusal> {
    let id = id(ask);
    let stored = ask.world.things.get(collection, &id).cloned();
    let what = match collection {
        LINKS => "private_link_id",
        _ => "log_service_id",
    };
    stored.ok_or_else(|| Refusal::not_found(what, &id))
}

fn list(ask: &mut Ask<'_>, collection: &str) -> Result<Reply, Refusal> {
    let all = ask.world.things.all(collection);
    let all: Vec<Object> = all.map(|(_, thing)| shown(collection, thing)).collect();
    ask.page(all.iter())
}

fn get(ask: &mut Ask<'_>, collection: &str) -> Result<Reply, Refusal> {
    let thing = stored(ask, collection)?;
    Ok(ask.reply(&shown(collection, &thing)))
}

/// A log service has the id of its group.
fn add(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let group = ask.text("group_id").unwrap_or_default().to_owned();
    ask.demand("/v1/groups", "group_id", &group)?;
    insert(ask, &group)
}

fn add_for_account(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    insert(ask, ACCOUNT)
}

fn insert(ask: &mut Ask<'_>, id: &str) -> Result<Reply, Refusal> {
    if ask.world.things.get(LOGS, id).is_some() {
        return Err(Refusal::conflict("there is a log service already"));
    }
    let service = service(LOGS, &ask.body)?;
    check(service, &ask.object("config"))?;
    let mut thing = ask.body.clone();
    thing.shift_remove("run_setup_tests");
    thing.insert("id".to_owned(), id.into());
    thing.entry("enabled").or_insert(true.into());
    thing.entry("config").or_insert(json!({}));
    ask.world.things.insert(LOGS, id, thing.clone());
    finish(ask, LOGS, &thing)
}

fn modify(ask: &mut Ask<'_>, collection: &str) -> Result<Reply, Refusal> {
    let mut thing = stored(ask, collection)?;
    let given = ask.object("config");
    check_change(service(collection, &thing)?, &given)?;
    if let Some(Value::Object(config)) = thing.get_mut("config") {
        change(config, &given);
    }
    let mut rest = ask.body.clone();
    rest.shift_remove("config");
    rest.shift_remove("run_setup_tests");
    common::merge(&mut thing, &rest);
    let id = id(ask);
    ask.world.things.insert(collection, &id, thing.clone());
    finish(ask, collection, &thing)
}

/// The answer, with the results of setup tests unless the request says not to run them.
fn finish(ask: &mut Ask<'_>, collection: &str, thing: &Object) -> Result<Reply, Refusal> {
    let mut answer = shown(collection, thing);
    if collection == LOGS && ask.flag("run_setup_tests") != Some(false) {
        answer.insert("setup_tests".to_owned(), results(ask, thing)?.into());
    }
    Ok(ask.reply(&answer))
}

fn results(ask: &mut Ask<'_>, thing: &Object) -> Result<Vec<Value>, Refusal> {
    let config = thing.get("config").and_then(Value::as_object);
    let config = config.cloned().unwrap_or_default();
    let service = service(LOGS, thing)?;
    Ok(run(ask.world, LOGS, service, &config, Trust::default()).results)
}

fn test(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let thing = stored(ask, LOGS)?;
    let results = results(ask, &thing)?;
    Ok(Reply::Data(json!({ "setup_tests": results })))
}

fn delete_of_account(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let removed = ask.world.things.remove(LOGS, ACCOUNT);
    removed.ok_or_else(|| Refusal::not_found("log_service_id", ACCOUNT))?;
    Ok(Reply::message("The log service has been deleted"))
}

fn create_link(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let service = service(LINKS, &ask.body)?;
    check(service, &ask.object("config"))?;
    let fivetran::Answer::Data(kind @ fivetran::Kind::Object(fields)) = ask.operation().answer
    else {
        return Err(Refusal::invalid("this creates no private link"));
    };
    let id = ask.world.new_id();
    let link = common::new_thing(ask, fields, &id);
    ask.world.things.insert(LINKS, &id, link.clone());
    Ok(Reply::Data(fitted(kind, &shown(LINKS, &link), ask.world)))
}

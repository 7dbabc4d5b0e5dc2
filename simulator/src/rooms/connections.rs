//! Connections: their setup, their settings, and their connect cards.

use fivetran::services::{SchemaFormat, Service};
use serde_json::{Value, json};

use super::ask::Ask;
use super::service_configs::{change, check, check_auth, check_change, masked};
use super::setup_tests::{Trust, run};
use super::stored::{ALL, service, set_status, stored};
use super::{catalog, common, syncs, webhooks};
use crate::clock::{later, text};
use crate::wire::{Refusal, Reply, fitted, page};
use crate::world::{At, Object, World};

/// How long a connect card can be opened.
const CARD_LIFETIME: std::time::Duration = std::time::Duration::from_secs(60 * 60);

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "list_connections" => list(ask),
        "create_connection" => create(ask),
        "connection_details" => {
            let id = ask.path("connection_id");
            answer(ask, &id, Object::new())
        }
        "modify_connection" => modify(ask),
        "delete_connection" => delete(ask),
        "run_setup_tests" => {
            let id = ask.path("connection_id");
            let trust = trust(ask);
            let tested = test(ask, &id, trust);
            tested.and_then(|tests| answer(ask, &id, tests))
        }
        "connect_card" => card(ask),
        "connection_state" | "modify_connection_state" => state(ask),
        "connection_warnings" => hidden(ask, |world, id| world.source(id).warnings.clone()),
        "connection_errors" => hidden(ask, |world, id| world.source(id).errors.clone()),
        _ => return None,
    })
}

/// A connection as it is answered, with the config of its source, masked.
fn shown(world: &World, id: &str, connection: &Object) -> Object {
    let mut shown = connection.clone();
    if let Some(source) = world.sources.get(id) {
        let config = masked(service(connection).ok(), &source.config);
        shown.insert("config".to_owned(), config);
    }
    shown
}

/// The answer with a connection, and with more fields.
fn answer(ask: &mut Ask<'_>, id: &str, more: Object) -> Result<Reply, Refusal> {
    let connection = stored(ask.world, id)?;
    let mut shown = shown(ask.world, id, &connection);
    shown.extend(more);
    Ok(ask.reply(&shown))
}

fn list(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let world = &*ask.world;
    let all = world.things.all(ALL);
    let wanted = all.filter(|(_, thing)| common::is_asked_for(ask.query, thing));
    let fivetran::Answer::Page(kind) = ask.operation().answer else {
        return Err(Refusal::invalid("this is no list"));
    };
    let items = wanted
        .map(|(id, thing)| crate::wire::shown(*kind, &Value::Object(shown(world, id, thing))));
    page(items, ask.query("cursor"), ask.query("limit"))
}

fn create(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let group = ask.text("group_id").unwrap_or_default().to_owned();
    ask.demand("/v1/groups", "group_id", &group)?;
    ask.demand("/v1/destinations", "destination_id", &group)?;
    let service = service(&ask.body)?;
    let config = ask.object("config");
    check(service, &config)?;
    let auth = ask.object("auth");
    check_auth(service, &auth)?;
    let schema = schema_name(service, &config)?;
    let is_taken = ask
        .world
        .things
        .all(ALL)
        .any(|(_, other)| *other.at("group_id") == group && *other.at("schema") == schema);
    if is_taken {
        return Err(Refusal::conflict(format!(
            "the group has a connection with the schema '{schema}' already"
        )));
    }
    let id = ask.world.new_id();
    let mut connection = ask.body.clone();
    for name in ["config", "auth", "connect_card_config", "run_setup_tests"] {
        connection.shift_remove(name);
    }
    let owner = common::owner(ask);
    fill(&mut connection, &id, &schema, &owner, &ask.now());
    ask.world.things.insert(ALL, &id, connection);
    let catalog = catalog::invent_for(&id);
    let source = ask.world.source(&id);
    (source.config, source.auth, source.catalog) = (config, auth, catalog);
    let mut more = match ask.flag("run_setup_tests") {
        Some(false) => Object::new(),
        _ => {
            let trust = trust(ask);
            test(ask, &id, trust)?
        }
    };
    if ask.body.contains_key("connect_card_config") {
        more.extend(new_card(ask, &id));
    }
    syncs::plan_next(ask.world, &id);
    webhooks::announce(ask.world, "create_connector", &id, None);
    answer(ask, &id, more)
}

/// What a connection has besides what it is created with.
fn fill(connection: &mut Object, id: &str, schema: &str, owner: &str, now: &str) {
    let given = json!({
        "id": id,
        "schema": schema,
        "created_at": now,
        "connected_by": owner,
    });
    let status = json!({
        "setup_state": "incomplete",
        "schema_status": "ready",
        "sync_state": "scheduled",
        "update_state": "on_schedule",
        "is_historical_sync": true,
        "tasks": [],
        "warnings": [],
    });
    connection.extend(given.as_object().cloned().unwrap_or_default());
    for (name, value) in [
        ("status", status),
        ("paused", json!(false)),
        ("pause_after_trial", json!(false)),
        ("sync_frequency", json!(360)),
        ("schedule_type", json!("auto")),
        ("service_version", json!(1)),
        ("networking_method", json!("Directly")),
        ("data_delay_sensitivity", json!("NORMAL")),
        ("data_delay_threshold", json!(0)),
        ("succeeded_at", Value::Null),
        ("failed_at", Value::Null),
    ] {
        connection.entry(name).or_insert(value);
    }
    if *connection.at("paused") == true {
        connection["status"]["sync_state"] = "paused".into();
    }
}

/// The name of a connection in its destination.
fn schema_name(service: &Service, config: &Object) -> Result<String, Refusal> {
    let format = service.schema_format.unwrap_or(SchemaFormat::Schema);
    let names: Vec<&str> = format
        .fields()
        .iter()
        .filter_map(|field| config.get(field.name)?.as_str())
        .collect();
    if names.is_empty() {
        let names: Vec<_> = format.fields().iter().map(|field| field.name).collect();
        return Err(Refusal::invalid(format!(
            "config must have `{}`",
            names.join("` and `")
        )));
    }
    Ok(names.join("."))
}

pub(super) fn trust(ask: &Ask<'_>) -> Trust {
    Trust {
        certificates: ask.flag("trust_certificates").unwrap_or(false),
        fingerprints: ask.flag("trust_fingerprints").unwrap_or(false),
    }
}

/// Runs the setup tests, and returns their results as a field of the answer.
fn test(ask: &mut Ask<'_>, id: &str, trust: Trust) -> Result<Object, Refusal> {
    let connection = stored(ask.world, id)?;
    let config = ask.world.source(id).config.clone();
    let service = service(&connection)?;
    let report = run(ask.world, &format!("{ALL}/{id}"), service, &config, trust);
    set_status(ask.world, id, "setup_state", report.setup_state.into());
    syncs::plan_next(ask.world, id);
    let mut tests = Object::new();
    tests.insert("setup_tests".to_owned(), report.results.into());
    Ok(tests)
}

fn modify(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let mut connection = stored(ask.world, &id)?;
    let service = service(&connection)?;
    let (config, auth) = (ask.object("config"), ask.object("auth"));
    check_change(service, &config)?;
    check_auth(service, &auth)?;
    let mut rest = ask.body.clone();
    for name in [
        "config",
        "auth",
        "run_setup_tests",
        "is_historical_sync",
        "schema_status",
    ] {
        rest.shift_remove(name);
    }
    common::merge(&mut connection, &rest);
    if let Some(full) = ask.flag("is_historical_sync") {
        connection["status"]["is_historical_sync"] = full.into();
    }
    if let Some(status) = ask.body.get("schema_status") {
        connection["status"]["schema_status"] = status.clone();
    }
    ask.world.things.insert(ALL, &id, connection);
    let source = ask.world.source(&id);
    change(&mut source.config, &config);
    change(&mut source.auth, &auth);
    let stops = ask.flag("paused") == Some(true)
        || ask.flag("is_historical_sync") == Some(true)
        || !config.is_empty()
        || !auth.is_empty();
    if stops {
        syncs::stop(ask.world, &id);
    }
    match ask.flag("paused") {
        Some(true) => webhooks::announce(ask.world, "pause_connector", &id, None),
        Some(false) => webhooks::announce(ask.world, "resume_connector", &id, None),
        None => webhooks::announce(ask.world, "edit_connector", &id, None),
    }
    let is_tested = !config.is_empty() || !auth.is_empty() || ask.flag("run_setup_tests").is_some();
    let more = if is_tested && ask.flag("run_setup_tests") != Some(false) {
        let trust = trust(ask);
        test(ask, &id, trust)?
    } else {
        Object::new()
    };
    syncs::plan_next(ask.world, &id);
    answer(ask, &id, more)
}

fn delete(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    stored(ask.world, &id)?;
    webhooks::announce(ask.world, "delete_connector", &id, None);
    ask.world.timeline.cancel(&id);
    ask.world.things.remove(ALL, &id);
    ask.world.sources.shift_remove(&id);
    Ok(Reply::message(format!(
        "Connection with id '{id}' has been deleted"
    )))
}

/// A list that is kept with the source.
fn hidden(ask: &mut Ask<'_>, list: fn(&mut World, &str) -> Vec<Value>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let items = list(ask.world, &id);
    page(items.into_iter(), ask.query("cursor"), ask.query("limit"))
}

/// The state from which a function or an SDK connection continues.
fn state(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let connection = stored(ask.world, &id)?;
    let name = connection
        .at("service")
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let has_state = matches!(
        name.as_str(),
        "connector_sdk" | "aws_lambda" | "azure_function" | "google_cloud_function" | "function"
    );
    if !has_state {
        return Err(Refusal::state(format!(
            "a connection of '{name}' has no state"
        )));
    }
    let given = ask.body.get("state").and_then(Value::as_object).cloned();
    let source = ask.world.source(&id);
    if let Some(state) = given {
        if source.running.is_some() {
            return Err(Refusal::conflict(
                "a sync is running: pause the connection first",
            ));
        }
        source.state = state;
    } else if source.state.is_empty() {
        return Err(Refusal::state("the connection has no state yet"));
    }
    Ok(Reply::Data(json!({ "state": source.state })))
}

/// A new connect card: its token opens the page on which the setup is completed.
fn new_card(ask: &mut Ask<'_>, id: &str) -> Object {
    let token = ask.world.new_token(40);
    let until = later(ask.world.now, CARD_LIFETIME);
    ask.world.source(id).cards.insert(token.clone(), until);
    let config = ask.object("connect_card_config");
    let card = json!({
        "connect_card": {
            "uri": format!("{}/_simulator/connect-card/{token}", ask.world.url),
            "token": token,
        },
        "connect_card_config": config,
    });
    card.as_object().cloned().unwrap_or_default()
}

fn card(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let mut card = new_card(ask, &id);
    card.insert("connector_id".to_owned(), id.into());
    match ask.operation().answer {
        fivetran::Answer::Data(kind) => Ok(Reply::Data(fitted(kind, &card, ask.world))),
        _ => Ok(Reply::message(ask.done())),
    }
}

/// Completes the setup of the connection that a connect card was made for. Returns its id.
pub(crate) fn complete_card(world: &mut World, token: &str) -> Option<String> {
    let now = world.now;
    let (id, source) = world
        .sources
        .iter_mut()
        .find(|(_, source)| source.cards.get(token).is_some_and(|until| *until > now))?;
    source.cards.shift_remove(token);
    let id = id.clone();
    set_status(world, &id, "setup_state", "connected".into());
    if let Some(connection) = world.things.get_mut(ALL, &id) {
        connection.insert("connected_at".to_owned(), text(now).into());
    }
    webhooks::announce(world, "connection_successful", &id, None);
    syncs::plan_next(world, &id);
    Some(id)
}

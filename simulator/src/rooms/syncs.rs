//! Syncs: how they start, how long they take, how they end, and what is told of them later.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::ask::Ask;
use super::stored::{ALL, set_status, stored};
use super::{catalog, webhooks};
use crate::clock::{later, text};
use crate::wire::{Refusal, Reply, page};
use crate::world::{At, Due, Ending, Sync, SyncKind, World};

/// How much longer than a usual sync a historical one takes.
const HISTORICAL: f64 = 5.0;

/// The longest span that the sync history is asked for.
const LONGEST_SPAN: SignedDuration = SignedDuration::from_hours(7 * 24);

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "sync_connection" => sync(ask),
        "resync_connection" | "resync_tables" => resync(ask),
        "connection_sync_history" => history(ask),
        _ => return None,
    })
}

fn sync(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let connection = stored(ask.world, &id)?;
    let state = connection.at("status")["setup_state"]
        .as_str()
        .unwrap_or_default();
    if state != "connected" {
        return Err(Refusal::state(format!(
            "the setup of the connection is {state}"
        )));
    }
    if *connection.at("paused") == true {
        return Err(Refusal::conflict("the connection is paused"));
    }
    if ask.world.source(&id).running.is_some() {
        if ask.flag("force") != Some(true) {
            return Ok(Reply::message("Sync is running already"));
        }
        stop(ask.world, &id);
    }
    start(ask.world, &id);
    Ok(Reply::message("Sync has been successfully triggered"))
}

/// The next sync loads all again. One that runs is completed first.
fn resync(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let scope = match ask.operation().id {
        "resync_tables" => Some(Value::Object(ask.body.clone())),
        _ => ask.body.get("scope").cloned(),
    };
    if let Some(scope) = scope.as_ref().and_then(Value::as_object) {
        let empty = |tables: &Value| tables.as_array().is_some_and(Vec::is_empty);
        if scope.is_empty() || scope.values().any(empty) {
            return Err(Refusal::invalid("`scope` must name tables"));
        }
        catalog::demand_tables(ask.world, &id, scope)?;
    }
    set_status(ask.world, &id, "is_historical_sync", true.into());
    webhooks::announce(ask.world, "resync_connector", &id, None);
    let connection = stored(ask.world, &id)?;
    let is_ready =
        connection.at("status")["setup_state"] == "connected" && *connection.at("paused") != true;
    if is_ready && ask.world.source(&id).running.is_none() {
        start(ask.world, &id);
    }
    Ok(Reply::message("Re-sync has been triggered successfully"))
}

/// Starts a sync of a connection.
pub(crate) fn start(world: &mut World, id: &str) {
    let Ok(connection) = stored(world, id) else {
        return;
    };
    let kind = match connection.at("status")["is_historical_sync"] {
        Value::Bool(true) => SyncKind::Historical,
        _ => SyncKind::Usual,
    };
    let now = world.now;
    let sync = Sync {
        id: world.new_uuid(),
        kind,
        started: now,
        completed: None,
        status: "RUNNING".to_owned(),
        message: None,
    };
    let seconds = world.source(id).behavior.seconds.max(0.0);
    let seconds = match kind {
        SyncKind::Historical => seconds * HISTORICAL,
        SyncKind::Usual => seconds,
    };
    let takes = Duration::try_from_secs_f64(seconds).unwrap_or_default();
    world.timeline.cancel(id);
    let due = Due::SyncEnds {
        connection: id.to_owned(),
        sync: sync.id.clone(),
    };
    world.timeline.plan(later(now, takes), due);
    webhooks::announce(world, "sync_start", id, Some(&sync.id));
    world.source(id).running = Some(sync);
    set_status(world, id, "sync_state", "syncing".into());
}

/// Starts the sync that the schedule of a connection asks for, or that was put off.
pub(super) fn start_by_schedule(world: &mut World, id: &str) {
    let Ok(connection) = stored(world, id) else {
        return;
    };
    let is_ready =
        *connection.at("paused") != true && connection.at("status")["setup_state"] == "connected";
    if is_ready && world.source(id).running.is_none() {
        start(world, id);
    }
}

/// Ends the sync of this id, if it still runs.
pub(super) fn end(world: &mut World, id: &str, sync: &str) {
    let now = world.now;
    let source = world.source(id);
    let Some(mut ended) = source.running.take_if(|running| running.id == sync) else {
        return;
    };
    let endings = &mut source.behavior.endings;
    let ending = match endings.len() {
        0 => Ending::Success,
        1 => endings[0].clone(),
        _ => endings.remove(0),
    };
    let (status, event, message) = match &ending {
        Ending::Success => ("COMPLETED", "SUCCESSFUL", None),
        Ending::Warning(message) => ("COMPLETED", "SUCCESSFUL", Some(message)),
        Ending::Failure(message) => ("FAILED", "FAILURE", Some(message)),
        Ending::Broken(message) => ("FAILED", "FAILURE_WITH_TASK", Some(message)),
        Ending::Rescheduled(_) => ("RESCHEDULED", "RESCHEDULED", None),
    };
    ended.completed = Some(now);
    status.clone_into(&mut ended.status);
    ended.message = message.cloned();
    source.history.push(ended);
    settle(world, id, &ending, message.map(String::as_str));
    webhooks::announce_end(world, id, sync, event, message.map(String::as_str));
    if !matches!(ending, Ending::Rescheduled(_)) {
        plan_next(world, id);
    }
}

/// What an ended sync leaves behind.
fn settle(world: &mut World, id: &str, ending: &Ending, message: Option<&str>) {
    let now = world.now;
    let stamp = Value::from(text(now));
    let paused = stored(world, id).is_ok_and(|connection| *connection.at("paused") == true);
    let rest = if paused { "paused" } else { "scheduled" };
    set_status(world, id, "sync_state", rest.into());
    set_status(world, id, "rescheduled_for", Value::Null);
    let set = |world: &mut World, name: &str, value: Value| {
        if let Some(connection) = world.things.get_mut(ALL, id) {
            connection.insert(name.to_owned(), value);
        }
    };
    match ending {
        Ending::Success | Ending::Warning(_) => {
            set(world, "succeeded_at", stamp.clone());
            set_status(world, id, "is_historical_sync", false.into());
            catalog::load(world, id);
            let warnings: Vec<Value> = message
                .into_iter()
                .map(|message| warning(world, id, message))
                .collect();
            world.source(id).warnings = warnings;
            world.source(id).errors.clear();
        }
        Ending::Failure(reason) | Ending::Broken(reason) => {
            set(world, "failed_at", stamp.clone());
            let error = json!({
                "type": "SYNC",
                "title": "The sync failed",
                "reason": reason,
                "message": reason,
                "created_at": stamp,
            });
            world.source(id).errors.push(error);
            if matches!(ending, Ending::Broken(_)) {
                set_status(world, id, "setup_state", "broken".into());
                let tasks = json!([{ "code": "reconnect", "message": reason }]);
                set_status(world, id, "tasks", tasks);
            }
        }
        Ending::Rescheduled(seconds) => {
            let wait = Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or_default();
            let at = later(now, wait);
            set_status(world, id, "sync_state", "rescheduled".into());
            set_status(world, id, "rescheduled_for", text(at).into());
            let connection = id.to_owned();
            world.timeline.plan(at, Due::SyncStarts { connection });
        }
    }
}

/// The entry of a table that a sync warned of: the first one.
fn warning(world: &mut World, id: &str, message: &str) -> Value {
    let stamp = text(world.now);
    let catalog = &world.source(id).catalog;
    let schema = catalog.first();
    let table = schema.and_then(|(_, tables)| tables.first());
    json!({
        "schema": schema.map(|(name, _)| name),
        "table": table.map(|(name, _)| name),
        "warnings": [{ "code": "warning", "message": message, "details": {}, "created_at": stamp }],
    })
}

/// Stops the sync that runs. What was loaded stays, and the sync counts as neither failed nor done.
pub(super) fn stop(world: &mut World, id: &str) {
    world.timeline.cancel(id);
    let now = world.now;
    let source = world.source(id);
    if let Some(mut sync) = source.running.take() {
        sync.completed = Some(now);
        "CANCELED".clone_into(&mut sync.status);
        source.history.push(sync);
    }
    let paused = stored(world, id).is_ok_and(|connection| *connection.at("paused") == true);
    let rest = if paused { "paused" } else { "scheduled" };
    set_status(world, id, "sync_state", rest.into());
}

/// Plans the next sync of a connection by its schedule. A sync that runs is not disturbed.
pub(crate) fn plan_next(world: &mut World, id: &str) {
    let Ok(connection) = stored(world, id) else {
        return;
    };
    if world.source(id).running.is_some() {
        return;
    }
    world.timeline.cancel(id);
    let paused = *connection.at("paused") == true;
    if connection.at("status")["sync_state"] != "rescheduled" || paused {
        let state = if paused { "paused" } else { "scheduled" };
        set_status(world, id, "sync_state", state.into());
    }
    let is_manual = *connection.at("schedule_type") == "manual"
        || connection.at("schedule")["schedule_type"] == "MANUAL";
    let is_ready = connection.at("status")["setup_state"] == "connected";
    if paused || is_manual || !is_ready {
        return;
    }
    let minutes = match &connection.at("schedule")["interval"] {
        Value::Number(minutes) => minutes.as_u64(),
        _ => connection.at("sync_frequency").as_u64(),
    };
    let period = Duration::from_secs(60 * minutes.unwrap_or(360));
    let connection = id.to_owned();
    world
        .timeline
        .plan(later(world.now, period), Due::SyncStarts { connection });
}

/// The syncs of a span: of the last hour, if the query names none.
fn history(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    const HOUR: SignedDuration = SignedDuration::from_hours(1);
    let id = ask.path("connection_id");
    let time = |name: &str| match ask.query(name) {
        None => Ok(None),
        Some(text) => text
            .parse::<Timestamp>()
            .map(Some)
            .map_err(|_| Refusal::invalid(format!("`{name}` is not a point in time"))),
    };
    let now = ask.world.now;
    let (begin, end) = match (time("start_time")?, time("end_time")?) {
        (Some(begin), Some(end)) => (begin, end),
        (Some(begin), None) => (begin, begin + HOUR),
        (None, Some(end)) => (end - HOUR, end),
        (None, None) => (now - HOUR, now),
    };
    if begin > end || end.duration_since(begin) > LONGEST_SPAN {
        return Err(Refusal::invalid("the span must be from 0 to 7 days"));
    }
    let source = ask.world.source(&id);
    let syncs = source.history.iter().chain(&source.running).rev();
    let items: Vec<Value> = syncs
        .filter(|sync| (begin..=end).contains(&sync.started))
        .map(|sync| {
            json!({
                "sync_id": sync.id,
                "started_at": text(sync.started),
                "completed_at": sync.completed.map(text),
                "status": sync.status,
                "message": sync.message,
            })
        })
        .collect();
    page(items.into_iter(), ask.query("cursor"), ask.query("limit"))
}

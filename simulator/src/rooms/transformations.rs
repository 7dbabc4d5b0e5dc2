//! Transformations: their projects, their packages, and their runs.

use std::time::Duration;

use serde_json::{Value, json};

use super::ask::Ask;
use super::common;
use crate::clock::{later, text};
use crate::wire::{Refusal, Reply};
use crate::world::{At, Due, World};

const ALL: &str = "/v1/transformations";

/// How long a run takes.
const RUN: Duration = Duration::from_secs(120);

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "create_transformation" => create(ask),
        "update_transformation" => {
            let id = ask.path("transformation_id");
            let answer = common::handle(ask);
            plan_next(ask.world, &id);
            answer
        }
        "delete_transformation" => {
            let id = ask.path("transformation_id");
            ask.world.timeline.cancel(&id);
            return None;
        }
        "run_transformation" => run(ask),
        "cancel_transformation" => stop(ask),
        "transformation_package_metadata_list" => packages(ask),
        "transformation_package_metadata_details" => package(ask),
        "create_transformation_project" => project(ask),
        "test_transformation_project" => test_project(ask),
        "delete_transformation_project" => delete_project(ask),
        _ => return None,
    })
}

fn create(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let project = ask.object("transformation_config");
    if let Some(project) = project.get("project_id").and_then(Value::as_str) {
        ask.demand(
            "/v1/transformation-projects",
            "transformation_project_id",
            project,
        )?;
    }
    let id = ask.world.new_id();
    let mut transformation = ask.body.clone();
    let owner = common::owner(ask);
    let more = json!({
        "id": id,
        "status": "PENDING",
        "created_at": ask.now(),
        "created_by_id": owner,
        "output_model_names": [],
    });
    transformation.extend(more.as_object().cloned().unwrap_or_default());
    transformation.entry("paused").or_insert(false.into());
    ask.world.things.insert(ALL, &id, transformation.clone());
    plan_next(ask.world, &id);
    Ok(ask.reply(&transformation))
}

fn set(world: &mut World, id: &str, name: &str, value: Value) {
    if let Some(thing) = world.things.get_mut(ALL, id) {
        thing.insert(name.to_owned(), value);
    }
}

fn is_running(world: &World, id: &str) -> bool {
    let thing = world.things.get(ALL, id);
    thing.is_some_and(|thing| *thing.at("status") == "RUNNING")
}

fn run(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("transformation_id");
    if is_running(ask.world, &id) {
        return Err(Refusal::conflict("the transformation is running already"));
    }
    start(ask.world, &id);
    Ok(Reply::message("Transformation run has been started"))
}

fn start(world: &mut World, id: &str) {
    world.timeline.cancel(id);
    set(world, id, "status", "RUNNING".into());
    set(world, id, "last_started_at", text(world.now).into());
    let due = Due::RunEnds {
        transformation: id.to_owned(),
    };
    world.timeline.plan(later(world.now, RUN), due);
}

pub(super) fn start_by_schedule(world: &mut World, id: &str) {
    let thing = world.things.get(ALL, id);
    if thing.is_some_and(|thing| *thing.at("paused") != true) && !is_running(world, id) {
        start(world, id);
    }
}

pub(super) fn end(world: &mut World, id: &str) {
    set(world, id, "status", "SUCCEEDED".into());
    set(world, id, "last_ended_at", text(world.now).into());
    plan_next(world, id);
}

fn stop(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("transformation_id");
    if !is_running(ask.world, &id) {
        return Err(Refusal::conflict("the transformation is not running"));
    }
    set(ask.world, &id, "status", "FAILED".into());
    set(ask.world, &id, "last_ended_at", text(ask.world.now).into());
    plan_next(ask.world, &id);
    Ok(Reply::message("Transformation run has been canceled"))
}

/// Plans the next run by an interval in minutes. Other schedules start no runs by themselves.
fn plan_next(world: &mut World, id: &str) {
    let Some(thing) = world.things.get(ALL, id) else {
        return;
    };
    if *thing.at("status") == "RUNNING" {
        return;
    }
    let (paused, interval) = (*thing.at("paused") == true, thing.get("schedule"));
    let interval = interval.and_then(|schedule| schedule["interval"].as_u64());
    world.timeline.cancel(id);
    if let (false, Some(minutes)) = (paused, interval.filter(|minutes| *minutes > 0)) {
        let due = Due::RunStarts {
            transformation: id.to_owned(),
        };
        let period = Duration::from_secs(60 * minutes);
        world.timeline.plan(later(world.now, period), due);
    }
}

/// The packages that there are.
fn known_packages() -> Vec<Value> {
    ["ad_reporting", "github", "salesforce", "stripe"]
        .iter()
        .map(|name| {
            json!({
                "id": name,
                "name": name,
                "version": "1.0.0",
                "connector_types": [name],
                "output_model_names": [format!("{name}__overview")],
                "configurable_variables": {},
            })
        })
        .collect()
}

fn packages(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let packages: Vec<_> = known_packages();
    ask.page(packages.iter().filter_map(Value::as_object))
}

fn package(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("package_definition_id");
    let package = known_packages()
        .into_iter()
        .find(|package| package["id"] == id);
    package
        .map(Reply::Data)
        .ok_or_else(|| Refusal::not_found("package_definition_id", &id))
}

fn project(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let group = ask.text("group_id").unwrap_or_default().to_owned();
    ask.demand("/v1/groups", "group_id", &group)?;
    let id = ask.world.new_id();
    let mut project = ask.body.clone();
    project.shift_remove("run_tests");
    let owner = common::owner(ask);
    let more = json!({
        "id": id,
        "status": "READY",
        "errors": [],
        "created_at": ask.now(),
        "created_by_id": owner,
    });
    project.extend(more.as_object().cloned().unwrap_or_default());
    ask.world
        .things
        .insert("/v1/transformation-projects", &id, project.clone());
    Ok(ask.reply(&project))
}

fn test_project(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("transformation_project_id");
    let project = ask
        .world
        .things
        .get("/v1/transformation-projects", &id)
        .cloned();
    let mut project = project.unwrap_or_default();
    let passed = json!([{ "title": "Reading the repository", "status": "PASSED", "message": "" }]);
    project.insert("setup_tests".to_owned(), passed);
    Ok(ask.reply(&project))
}

/// The transformations of a project go with it.
fn delete_project(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("transformation_project_id");
    let all = ask.world.things.all(ALL);
    let of_project: Vec<String> = all
        .filter(|(_, thing)| thing.at("transformation_config")["project_id"] == id)
        .map(|(id, _)| id.to_owned())
        .collect();
    for transformation in of_project {
        ask.world.timeline.cancel(&transformation);
        ask.world.things.remove(ALL, &transformation);
    }
    common::handle(ask)
}

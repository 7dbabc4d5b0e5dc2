//! What an inventory reads: groups, destinations, connections with their schemas and run times,
//! users, and transformations.

use fivetran::Client;
use futures_util::{StreamExt, stream};
use indicatif::ProgressBar;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::folder::Folder;
use crate::failure::Failure;
use crate::run::all_items;
use crate::secrets;

/// How many connections are read at once.
const AT_ONCE: usize = 8;

/// The longest span that the sync history is asked for, in hours.
const SPAN: i64 = 7 * 24;

/// The files that hold one part a connection.
const OF_CONNECTIONS: [&str; 5] = ["schemas", "tables", "columns", "runs", "problems"];

/// Reads all that is not there yet, and puts the files together.
pub(super) async fn all(
    folder: &Folder,
    client: &Client,
    bar: &ProgressBar,
) -> Result<(), Failure> {
    for (file, operation) in [
        ("groups", "list_all_groups"),
        ("destinations", "list_destinations"),
        ("users", "list_all_users"),
        ("transformations", "transformations_list"),
        (
            "transformation_projects",
            "list_all_transformation_projects",
        ),
    ] {
        list(folder, client, bar, file, operation).await?;
    }
    let connections = list(folder, client, bar, "connections", "list_connections").await?;
    let ids: Vec<String> = connections
        .iter()
        .filter_map(|connection| connection["id"].as_str().map(str::to_owned))
        .collect();
    // The last of its files says that a connection is complete.
    let missing: Vec<String> = ids
        .iter()
        .filter(|id| folder.part("problems", id).is_none())
        .cloned()
        .collect();
    let total = ids.len();
    let mut done = total - missing.len();
    let calls = missing.into_iter().map(|id| one(folder, client, id));
    let mut reading = stream::iter(calls).buffer_unordered(AT_ONCE);
    while let Some(outcome) = reading.next().await {
        outcome?;
        done += 1;
        bar.set_message(format!("{done} of {total} connections"));
    }
    for file in OF_CONNECTIONS {
        folder.assemble(file, &ids)?;
    }
    Ok(())
}

/// A list, as one file.
pub(super) async fn list(
    folder: &Folder,
    client: &Client,
    bar: &ProgressBar,
    file: &str,
    operation: &str,
) -> Result<Vec<Value>, Failure> {
    bar.set_message(file.replace('_', " "));
    let lines = match folder.part(file, "all") {
        Some(lines) => lines,
        None => {
            let known = fivetran::operation(operation);
            let mut items = all_items(client, operation, json!({ "limit": 1000 })).await?;
            for item in &mut items {
                if let Some(known) = known {
                    secrets::hide(known, item);
                }
            }
            folder.keep(file, "all", &items)?;
            items
        }
    };
    folder.assemble(file, &["all".to_owned()])?;
    Ok(lines)
}

/// What belongs to one connection. What cannot be read of it is noted, and the rest goes on.
async fn one(folder: &Folder, client: &Client, id: String) -> Result<(), Failure> {
    let mut problems = Vec::new();
    let of = json!({ "connection_id": id });
    let call = client
        .call("connection_schema_config")
        .arguments(of)
        .send()
        .await;
    let config = match call {
        Ok(config) => config.into_data(),
        // It never synced, which is no problem.
        Err(error) if error.is_not_found() => Value::Null,
        Err(error) => noted(&mut problems, &id, "schemas", error)?,
    };
    let (mut schemas, mut tables, mut columns) = (Vec::new(), Vec::new(), Vec::new());
    for (schema, value) in entries(&config, "schemas") {
        schemas.push(line(
            &[("connection", &id), ("schema", schema)],
            value,
            "tables",
        ));
        for (table, value) in entries(value, "tables") {
            let place = [
                ("connection", id.as_str()),
                ("schema", schema),
                ("table", table),
            ];
            tables.push(line(&place, value, "columns"));
            for (column, value) in entries(value, "columns") {
                let place = [
                    ("connection", id.as_str()),
                    ("schema", schema),
                    ("table", table),
                    ("column", column),
                ];
                columns.push(line(&place, value, ""));
            }
        }
    }
    let begun = folder.begun();
    let window = json!({
        "connection_id": id,
        "start_time": (begun - SignedDuration::from_hours(SPAN)).to_string(),
        "end_time": begun.to_string(),
        "limit": 1000,
    });
    let runs = match all_items(client, "connection_sync_history", window).await {
        Ok(runs) => runs
            .iter()
            .map(|run| line(&[("connection", &id)], run, ""))
            .collect(),
        Err(error) => match noted(&mut problems, &id, "runs", error)? {
            Value::Array(runs) => runs,
            _ => Vec::new(),
        },
    };
    folder.keep("schemas", &id, &schemas)?;
    folder.keep("tables", &id, &tables)?;
    folder.keep("columns", &id, &columns)?;
    folder.keep("runs", &id, &runs)?;
    folder.keep("problems", &id, &problems)
}

/// Notes what the service refuses to tell of a connection. Another failure ends the run, which can
/// go on later.
fn noted(
    problems: &mut Vec<Value>,
    id: &str,
    what: &str,
    error: fivetran::Error,
) -> Result<Value, Failure> {
    let is_of_connection = matches!(error.status(), Some(400 | 403 | 404 | 405 | 409));
    if !is_of_connection {
        return Err(error.into());
    }
    problems.push(
        json!({ "connection": id, "what": what, "status": error.status(), "code": error.code() }),
    );
    Ok(Value::Null)
}

fn entries<'a>(
    value: &'a Value,
    name: &str,
) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
    let entries = value.get(name).and_then(Value::as_object);
    entries
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
}

/// A line: where the thing is, and what it has besides what is below it.
fn line(place: &[(&str, &str)], value: &Value, below: &str) -> Value {
    let place = place
        .iter()
        .map(|(name, value)| ((*name).to_owned(), Value::from(*value)));
    let rest = value.as_object().into_iter().flatten();
    let rest = rest.filter(|(name, _)| *name != below);
    place
        .chain(rest.map(|(name, value)| (name.clone(), value.clone())))
        .collect()
}

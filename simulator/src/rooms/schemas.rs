//! Schema configs: what of a source is loaded. Names are compared with regard to case.

use serde_json::{Value, json};

use super::ask::Ask;
use super::catalog::{Catalog, entry, load, unknown};
use super::stored::{service, stored};
use super::{common, syncs};
use crate::wire::{Refusal, Reply};
use crate::world::{At, Object, World};

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "connection_schema_config" => get(ask),
        "reload_connection_schema_config" => reload(ask),
        "pre_create_connection_schema_config" => create(ask),
        "modify_connection_schema_config"
        | "modify_connection_database_schema_config"
        | "modify_connection_table_config"
        | "modify_connection_column_config" => modify(ask),
        "connection_column_config" => columns(ask),
        "delete_column_connection_config" | "delete_multiple_columns_connection_config" => {
            drop(ask)
        }
        _ => return None,
    })
}

fn get(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let config = config(ask.world, &id)?;
    Ok(ask.reply(&config))
}

/// The schema config, if the source was looked at.
fn config(world: &mut World, id: &str) -> Result<Object, Refusal> {
    world.source(id).schema_config.clone().ok_or_else(|| {
        let message = "the schema config is not there yet: reload it, or sync the connection";
        Refusal::new(404, "NotFound_SchemaConfig", message)
    })
}

fn reload(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let connection = stored(ask.world, &id)?;
    service(&connection)?;
    if connection.at("status")["setup_state"] != "connected" {
        return Err(Refusal::state(
            "the connection is not connected: its source cannot be read",
        ));
    }
    load(ask.world, &id);
    let enabled = match ask.text("exclude_mode") {
        Some("INCLUDE") => Some(true),
        Some("EXCLUDE") => Some(false),
        _ => None,
    };
    if let (Some(enabled), Some(config)) = (enabled, &mut ask.world.source(&id).schema_config) {
        select_all(config, enabled);
    }
    get(ask)
}

/// Includes or excludes every schema and table that may be changed.
fn select_all(config: &mut Object, enabled: bool) {
    let schemas = config.get_mut("schemas").and_then(Value::as_object_mut);
    for schema in schemas.into_iter().flat_map(|schemas| schemas.values_mut()) {
        schema["enabled"] = enabled.into();
        let tables = schema.get_mut("tables").and_then(Value::as_object_mut);
        for table in tables.into_iter().flat_map(|tables| tables.values_mut()) {
            if table["enabled_patch_settings"]["allowed"] != false {
                table["enabled"] = enabled.into();
            }
        }
    }
}

fn create(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    if ask.world.source(&id).schema_config.is_some() {
        return Err(Refusal::conflict(
            "the schema config is there already: change it instead",
        ));
    }
    load(ask.world, &id);
    modify(ask)
}

/// Changes the schema config at the level that the path names, and answers all of it.
fn modify(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let mut config = config(ask.world, &id)?;
    let change = whole_change(ask);
    let catalog = ask.world.source(&id).catalog.clone();
    apply(&mut config, &change, &catalog)?;
    ask.world.source(&id).schema_config = Some(config);
    syncs::stop(ask.world, &id);
    syncs::plan_next(ask.world, &id);
    get(ask)
}

/// The change of a request as a change of the whole schema config.
fn whole_change(ask: &Ask<'_>) -> Object {
    let mut change = Value::Object(ask.body.clone());
    for (name, below) in [
        ("column", "columns"),
        ("table", "tables"),
        ("schema", "schemas"),
    ] {
        let value = ask.path(name);
        if !value.is_empty() {
            change = json!({ below: { value: change } });
        }
    }
    change.as_object().cloned().unwrap_or_default()
}

/// Makes a change, all of it or nothing.
fn apply(config: &mut Object, change: &Object, catalog: &Catalog) -> Result<(), Refusal> {
    for (name, value) in change {
        if name != "schemas" {
            config.insert(name.clone(), value.clone());
        }
    }
    let none = Object::new();
    let entries = |value: &Value, name: &str| {
        let entries = value.get(name).and_then(Value::as_object);
        entries.unwrap_or(&none).clone()
    };
    for (schema, change) in entries(&Value::Object(change.clone()), "schemas") {
        let stored = config
            .get_mut("schemas")
            .and_then(|all| all.get_mut(&schema));
        let stored = stored.ok_or_else(|| unknown("schema", &schema))?;
        take(stored, &change, &["tables"], &format!("schema '{schema}'"))?;
        for (table, change) in entries(&change, "tables") {
            let stored = stored["tables"].get_mut(&table);
            let stored = stored.ok_or_else(|| unknown("table", &table))?;
            take(stored, &change, &["columns"], &format!("table '{table}'"))?;
            for (column, change) in entries(&change, "columns") {
                let known = catalog.get(&schema).and_then(|tables| tables.get(&table));
                let key = known.and_then(|columns| columns.get(&column));
                let Some(is_key) = key else {
                    return Err(unknown("column", &column));
                };
                if stored.get("columns").is_none() {
                    stored["columns"] = json!({});
                }
                let stored = entry(&mut stored["columns"], &column, || {
                    column_entry(&column, *is_key)
                });
                take(stored, &change, &[], &format!("column '{column}'"))?;
            }
        }
    }
    Ok(())
}

fn column_entry(name: &str, is_key: bool) -> Value {
    let mut entry = json!({
        "name_in_destination": name.to_lowercase(),
        "enabled": true,
        "hashed": false,
        "is_primary_key": is_key,
        "enabled_patch_settings": { "allowed": !is_key },
    });
    if is_key {
        entry["enabled_patch_settings"]["reason_code"] = "SYSTEM_COLUMN".into();
        entry["enabled_patch_settings"]["reason"] = "The column is a primary key".into();
    }
    entry
}

/// Takes over the settings of one level. What may not be excluded stays.
fn take(stored: &mut Value, change: &Value, below: &[&str], what: &str) -> Result<(), Refusal> {
    let mut change = change.as_object().cloned().unwrap_or_default();
    change.retain(|name, _| !below.contains(&name.as_str()));
    let is_locked = stored["enabled_patch_settings"]["allowed"] == false;
    if is_locked
        && change
            .get("enabled")
            .is_some_and(|enabled| *enabled != stored["enabled"])
    {
        return Err(Refusal::invalid(format!(
            "{what} cannot be included or excluded"
        )));
    }
    if let Value::Object(stored) = stored {
        common::merge(stored, &change);
    }
    Ok(())
}

/// All columns of a table, as the source has them.
fn columns(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let (id, schema, table) = (
        ask.path("connection_id"),
        ask.path("schema"),
        ask.path("table"),
    );
    let stored = config(ask.world, &id)?;
    let source = ask.world.source(&id);
    let known = source
        .catalog
        .get(&schema)
        .and_then(|tables| tables.get(&table));
    let known = known.ok_or_else(|| unknown("table", &table))?;
    let columns = &stored.at("schemas")[&schema]["tables"][&table]["columns"];
    let columns: Object = known
        .iter()
        .map(|(name, is_key)| {
            let stored = columns.get(name).cloned();
            (
                name.clone(),
                stored.unwrap_or_else(|| column_entry(name, *is_key)),
            )
        })
        .collect();
    Ok(Reply::Data(json!({ "columns": columns })))
}

/// Marks columns to be dropped. Each must be excluded before.
fn drop(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("connection_id");
    let config = config(ask.world, &id)?;
    let named: Vec<(String, String, String)> = match ask.operation().id {
        "delete_column_connection_config" => {
            vec![(ask.path("schema"), ask.path("table"), ask.path("column"))]
        }
        _ => named_columns(&ask.object("schemas")),
    };
    for (schema, table, column) in named {
        let table = &config.at("schemas")[&schema]["tables"][&table];
        if table.is_null() {
            return Err(unknown("table", &column));
        }
        if table["columns"][&column]["enabled"] != false {
            return Err(Refusal::conflict(format!(
                "the column '{column}' is not excluded"
            )));
        }
    }
    Ok(Reply::message("The columns are dropped by the next sync"))
}

fn named_columns(schemas: &Object) -> Vec<(String, String, String)> {
    let mut named = Vec::new();
    for (schema, value) in schemas {
        for (table, value) in value["tables"].as_object().into_iter().flatten() {
            for column in value["columns"].as_array().into_iter().flatten() {
                let column = column.as_str().unwrap_or_default();
                named.push((schema.clone(), table.clone(), column.to_owned()));
            }
        }
    }
    named
}

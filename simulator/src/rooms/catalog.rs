//! What a source has, and how it comes into the schema config.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::stored::stored;
use crate::wire::Refusal;
use crate::world::{At, Object, World};

/// Schemas, their tables, and the columns of these with whether they are a primary key.
pub(super) type Catalog = IndexMap<String, IndexMap<String, IndexMap<String, bool>>>;

const TABLES: &[(&str, &[&str])] = &[
    ("orders", &["id", "customer_id", "amount", "created_at"]),
    ("customers", &["id", "name", "email", "phone"]),
    ("invoices", &["id", "order_id", "total", "due_date"]),
    ("products", &["id", "title", "price"]),
    ("shipments", &["id", "order_id", "carrier", "shipped_at"]),
    ("refunds", &["id", "order_id", "reason"]),
];

/// What a new source has: some tables, the same for the same connection.
pub(super) fn invent_for(id: &str) -> Catalog {
    let seed = id.bytes().map(usize::from).sum::<usize>();
    invent(2 + seed % (TABLES.len() - 1))
}

/// What a source with so many tables has.
pub(crate) fn invent(count: usize) -> Catalog {
    let mut tables = IndexMap::new();
    for number in 0..count {
        let (name, columns) = TABLES[number % TABLES.len()];
        let name = match number / TABLES.len() {
            0 => name.to_owned(),
            round => format!("{name}_{round}"),
        };
        let columns = columns
            .iter()
            .map(|column| ((*column).to_owned(), *column == "id"));
        tables.insert(name, columns.collect());
    }
    IndexMap::from_iter([("public".to_owned(), tables)])
}

/// Reads the source into the schema config: what is new is added, what is known stays.
pub(crate) fn load(world: &mut World, id: &str) {
    let name = stored(world, id).ok().and_then(|connection| {
        let schema = connection.get("schema")?.as_str()?;
        Some(schema.split('.').next().unwrap_or(schema).to_owned())
    });
    let source = world.source(id);
    let catalog = source.catalog.clone();
    let config = source.schema_config.get_or_insert_with(|| {
        let config = json!({ "schema_change_handling": "ALLOW_ALL", "schemas": {} });
        config.as_object().cloned().unwrap_or_default()
    });
    let (schemas_on, tables_on) = match config.at("schema_change_handling").as_str() {
        Some("BLOCK_ALL" | "ALLOW_COLUMNS") => (false, false),
        _ => (true, true),
    };
    for (schema, tables) in catalog {
        let name_in_destination = match &name {
            Some(prefix) => format!("{prefix}_{schema}"),
            None => schema.clone(),
        };
        let entry = entry(
            &mut config["schemas"],
            &schema,
            || json!({ "name_in_destination": name_in_destination, "enabled": schemas_on, "tables": {} }),
        );
        for (number, table) in tables.keys().enumerate() {
            self::entry(&mut entry["tables"], table, || {
                let locked = number == 0 && tables.len() > 4;
                let mut settings = json!({ "allowed": !locked });
                if locked {
                    settings["reason_code"] = "SYSTEM_TABLE".into();
                    settings["reason"] = "The table is always loaded".into();
                }
                json!({
                    "name_in_destination": table.to_lowercase(),
                    "enabled": tables_on || locked,
                    "sync_mode": "SOFT_DELETE",
                    "enabled_patch_settings": settings,
                    "supports_columns_config": true,
                })
            });
        }
    }
}

/// An entry of a map, made if it is not there.
pub(super) fn entry<'a>(
    map: &'a mut Value,
    name: &str,
    make: impl FnOnce() -> Value,
) -> &'a mut Value {
    if map.get(name).is_none() {
        map[name] = make();
    }
    &mut map[name]
}

pub(super) fn unknown(what: &str, name: &str) -> Refusal {
    Refusal::new(404, "NotFound", format!("there is no {what} '{name}'"))
}

/// Checks that tables are there: by schema, the names of tables.
pub(super) fn demand_tables(world: &mut World, id: &str, scope: &Object) -> Result<(), Refusal> {
    let catalog = &world.source(id).catalog;
    for (schema, tables) in scope {
        let known = catalog
            .get(schema)
            .ok_or_else(|| unknown("schema", schema))?;
        let named = tables
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        for table in named {
            known.get(table).ok_or_else(|| unknown("table", table))?;
        }
    }
    Ok(())
}

//! Prints every connection of the account as a line of JSON: group, owner, state, time of the last
//! syncs, and synced tables.
//!
//! ```text
//! FIVETRAN_API_KEY=… FIVETRAN_API_SECRET=… cargo run --example inventory
//! ```
//!
//! Connections that are paused, broken or have never synced are listed too, with null for unknown
//! values.

use std::collections::HashMap;
use std::error::Error;
use std::io::Write;

use fivetran::Client;
use fivetran::types::Connection;
use serde_json::{Value, json};

/// Writes the lines.
pub(crate) async fn run(client: &Client, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut owners = HashMap::new();
    let mut users = client.users().list().limit(1000).stream();
    while let Some(user) = users.try_next().await? {
        owners.insert(user.id, user.email);
    }

    let mut groups = client.groups().list().limit(1000).stream();
    while let Some(group) = groups.try_next().await? {
        let list = client.connections().list().group_id(&group.id).limit(1000);
        let mut connections = list.stream();
        while let Some(connection) = connections.try_next().await? {
            let owner = connection.connected_by.as_ref();
            let line = json!({
                "group": group.name,
                "connection": connection.id,
                "service": connection.service,
                "owner": owner.and_then(|id| owners.get(id)),
                "paused": connection.paused,
                "setup": connection.status.as_ref().map(|status| &status.setup_state),
                "sync": connection.status.as_ref().map(|status| &status.sync_state),
                "succeeded_at": connection.succeeded_at,
                "failed_at": connection.failed_at,
                "tables": tables(client, &connection).await?,
            });
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

/// The names of the synced tables, by schema; null if they are not known yet.
async fn tables(client: &Client, connection: &Connection) -> fivetran::Result<Value> {
    let config = match client.connection_schemas().get(&connection.id).send().await {
        Ok(config) => config,
        // Before the first sync there is no schema config, and a broken connection may return an
        // error.
        Err(error) if error.is_not_found() => return Ok(Value::Null),
        Err(error) if matches!(error.status(), Some(400 | 403 | 409)) => return Ok(Value::Null),
        Err(error) => return Err(error),
    };
    let schemas = config.schemas.iter();
    let schemas = schemas.filter(|(_, schema)| schema.enabled == Some(true));
    Ok(schemas
        .map(|(name, schema)| {
            let tables = schema.tables.iter();
            let enabled = tables.filter(|(_, table)| table.enabled == Some(true));
            let names: Vec<_> = enabled.map(|(name, _)| name.as_str()).collect();
            (name.clone(), json!(names))
        })
        .collect())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Client::builder().credentials_from_env()?;
    if let Ok(url) = std::env::var("FIVETRAN_BASE_URL") {
        builder = builder.base_url(url);
    }
    run(&builder.build()?, &mut std::io::stdout()).await
}

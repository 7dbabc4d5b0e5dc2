//! Prints who has access to what, for an audit, as one JSON document: users, teams and their
//! memberships, roles, destinations.
//!
//! ```text
//! FIVETRAN_API_KEY=… FIVETRAN_API_SECRET=… cargo run --example compliance_evidence > evidence.json
//! ```
//!
//! The client is read-only: this program cannot change anything, whatever its code does.

use std::error::Error;
use std::io::Write;

use fivetran::{Client, Items, ReadOnly};
use serde::de::DeserializeOwned;
use serde_json::json;

/// Writes the document.
pub(crate) async fn run(client: &Client, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut users = Vec::new();
    for user in all(client.users().list().limit(1000).stream()).await? {
        let groups = all(client.users().list_group_memberships(&user.id).stream()).await?;
        let connections = all(client
            .users()
            .list_connection_memberships(&user.id)
            .stream())
        .await?;
        users.push(json!({ "user": user, "groups": groups, "connections": connections }));
    }
    let mut teams = Vec::new();
    for team in all(client.teams().list().limit(1000).stream()).await? {
        let members = all(client.teams().list_user_memberships(&team.id).stream()).await?;
        let groups = all(client.teams().list_group_memberships(&team.id).stream()).await?;
        let connections = all(client
            .teams()
            .list_connection_memberships(&team.id)
            .stream())
        .await?;
        teams.push(json!({
            "team": team,
            "members": members,
            "groups": groups,
            "connections": connections,
        }));
    }
    let mut destinations = all(client.destinations().list().limit(1000).stream()).await?;
    for destination in &mut destinations {
        // Leave out the config: it contains credentials.
        destination.config = None;
        destination.external_secrets_keys_config = None;
    }
    let evidence = json!({
        "users": users,
        "teams": teams,
        "roles": all(client.roles().list().stream()).await?,
        "destinations": destinations,
    });
    serde_json::to_writer_pretty(&mut *out, &evidence)?;
    writeln!(out)?;
    Ok(())
}

/// All items of a list.
async fn all<T: DeserializeOwned>(mut items: Items<T>) -> fivetran::Result<Vec<T>> {
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(item);
    }
    Ok(all)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Client::builder().credentials_from_env()?.policy(ReadOnly);
    if let Ok(url) = std::env::var("FIVETRAN_BASE_URL") {
        builder = builder.base_url(url);
    }
    run(&builder.build()?, &mut std::io::stdout()).await
}

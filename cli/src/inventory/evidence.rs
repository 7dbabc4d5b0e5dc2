//! What evidence reads: who may do what, and how things are set up.

use fivetran::Client;
use indicatif::ProgressBar;
use serde_json::{Value, json};

use super::extract::list;
use super::folder::Folder;
use crate::failure::Failure;
use crate::run::all_items;

/// What the API cannot tell, as a line of its own: an auditor must not take silence for absence.
const NOT_TOLD: &[(&str, &str)] = &[(
    "audit_log",
    "The API has no operation for the audit log. It leaves the account through log services.",
)];

/// Reads all that is not there yet, and puts the files together.
pub(super) async fn all(
    folder: &Folder,
    client: &Client,
    bar: &ProgressBar,
) -> Result<(), Failure> {
    for (file, operation) in [
        ("roles", "list_all_roles"),
        ("groups", "list_all_groups"),
        ("destinations", "list_destinations"),
        ("connections", "list_connections"),
        ("system_keys", "get_system_keys"),
        ("log_services", "list_log_services"),
        ("webhooks", "list_all_webhooks"),
        ("private_links", "get_private_links"),
    ] {
        list(folder, client, bar, file, operation).await?;
    }
    let users = list(folder, client, bar, "users", "list_all_users").await?;
    let teams = list(folder, client, bar, "teams", "list_all_teams").await?;
    for (file, owner, owners, lists) in [
        (
            "user_memberships",
            "user_id",
            &users,
            &[
                ("group", "get_user_memberships_in_groups"),
                ("connection", "get_user_memberships_in_connections"),
            ][..],
        ),
        (
            "team_memberships",
            "team_id",
            &teams,
            &[
                ("group", "get_team_memberships_in_groups"),
                ("connection", "get_team_memberships_in_connections"),
                ("user", "list_users_in_team"),
            ][..],
        ),
    ] {
        let mut parts = Vec::new();
        for thing in owners {
            let Some(id) = thing["id"].as_str() else {
                continue;
            };
            bar.set_message(format!("{} {id}", file.replace('_', " ")));
            if folder.part(file, id).is_none() {
                let lines = memberships(client, owner, id, lists).await?;
                folder.keep(file, id, &lines)?;
            }
            parts.push(id.to_owned());
        }
        folder.assemble(file, &parts)?;
    }
    let not_told: Vec<Value> = NOT_TOLD
        .iter()
        .map(|(what, why)| json!({ "what": what, "why": why }))
        .collect();
    folder.keep("not_told", "all", &not_told)?;
    folder.assemble("not_told", &["all".to_owned()])
}

/// What a user or a team is a member of.
async fn memberships(
    client: &Client,
    owner: &str,
    id: &str,
    lists: &[(&str, &str)],
) -> Result<Vec<Value>, Failure> {
    let mut lines = Vec::new();
    for (kind, operation) in lists {
        let items = all_items(client, operation, json!({ owner: id, "limit": 1000 })).await?;
        for mut item in items {
            item[owner] = id.into();
            item["kind"] = (*kind).into();
            lines.push(item);
        }
    }
    Ok(lines)
}

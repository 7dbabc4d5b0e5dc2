//! Groups: what is in them, and who.

use serde_json::{Value, json};

use super::ask::Ask;
use crate::wire::{Refusal, Reply};
use crate::world::{At, Object};

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "create_group" | "modify_group" => return named(ask).err().map(Err),
        "delete_group" => return refuse_used(ask).err().map(Err),
        "list_all_connections_in_group" => connections(ask),
        "list_all_users_in_group" => users(ask),
        "add_user_to_group" => add_user(ask),
        "delete_user_from_group" => remove_user(ask),
        "group_ssh_public_key" => public_key(ask),
        "group_service_account" => {
            let id = ask.path("group_id");
            Ok(Reply::Data(json!({
                "service_account": format!("g-{id}@example-simulator.iam.gserviceaccount.com"),
            })))
        }
        _ => return None,
    })
}

/// The name of a group is unique.
fn named(ask: &Ask<'_>) -> Result<(), Refusal> {
    let Some(name) = ask.text("name") else {
        return Ok(());
    };
    let id = ask.path("group_id");
    let mut groups = ask.world.things.all("/v1/groups");
    if groups.any(|(other, group)| other != id && group.get("name") == Some(&name.into())) {
        return Err(Refusal::conflict(format!(
            "a group '{name}' is there already"
        )));
    }
    Ok(())
}

fn refuse_used(ask: &Ask<'_>) -> Result<(), Refusal> {
    let id = ask.path("group_id");
    if ask.world.things.get("/v1/destinations", &id).is_some() {
        return Err(Refusal::conflict(
            "the group has a destination: delete it first",
        ));
    }
    let mut connections = ask.world.things.all("/v1/connections");
    if connections.any(|(_, connection)| *connection.at("group_id") == id) {
        return Err(Refusal::conflict(
            "the group has connections: delete them first",
        ));
    }
    Ok(())
}

fn connections(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let group = ask.path("group_id");
    let all = ask.world.things.all("/v1/connections");
    let of_group = all
        .map(|(_, thing)| thing)
        .filter(|thing| *thing.at("group_id") == group);
    ask.page(of_group.filter(|thing| super::common::is_asked_for(ask.query, thing)))
}

/// The users who are members of the group, each with the role in it.
fn users(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let group = ask.path("group_id");
    let things = &ask.world.things;
    let users: Vec<Object> = things
        .all("/v1/users")
        .filter_map(|(id, user)| {
            let membership = things.get(&format!("/v1/users/{id}/groups"), &group)?;
            let mut user = user.clone();
            user.insert("role".to_owned(), membership.get("role").cloned()?);
            Some(user)
        })
        .collect();
    ask.page(users.iter())
}

/// A user who is not known is invited.
fn add_user(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let group = ask.path("group_id");
    let email = ask.text("email").unwrap_or_default().to_owned();
    let role = ask.text("role").unwrap_or_default().to_owned();
    let mail = Some(Value::from(email.as_str()));
    let known = ask
        .world
        .things
        .all("/v1/users")
        .find(|(_, user)| user.get("email") == mail.as_ref())
        .map(|(id, _)| id.to_owned());
    let id = match known {
        Some(id) => id,
        None => {
            let id = ask.world.new_id();
            let user = super::access::invited(&id, &email, &ask.now());
            ask.world.things.insert("/v1/users", &id, user);
            id
        }
    };
    let membership = json!({ "id": group, "role": role, "created_at": ask.now() });
    if let Value::Object(membership) = membership {
        let collection = format!("/v1/users/{id}/groups");
        ask.world.things.insert(&collection, &group, membership);
    }
    Ok(Reply::message("User has been added to the group"))
}

fn remove_user(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let (group, user) = (ask.path("group_id"), ask.path("user_id"));
    let collection = format!("/v1/users/{user}/groups");
    let removed = ask.world.things.remove(&collection, &group);
    removed.ok_or_else(|| Refusal::not_found("user_id", &user))?;
    Ok(Reply::message("User has been removed from the group"))
}

/// A key that looks like one and is the same for the same group.
fn public_key(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    use base64::Engine;
    use sha2::{Digest, Sha256};
    let id = ask.path("group_id");
    let digest = Sha256::digest(format!("public key of {id}"));
    let key = base64::engine::general_purpose::STANDARD.encode(digest);
    Ok(Reply::Data(json!({
        "public_key": format!("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{key} {id}@example.com"),
    })))
}

//! Users, teams, and what they may do.

use serde_json::json;

use super::ask::Ask;
use super::common;
use crate::wire::{Refusal, Reply};
use crate::world::Object;

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    if let Some(role) = ask.text("role").map(str::to_owned)
        && let Err(refusal) = demand_role(ask, &role)
    {
        return Some(Err(refusal));
    }
    Some(match ask.operation().id {
        "create_user" => create_user(ask),
        "delete_user_membership_in_account" => remove_role(ask, "/v1/users", "user_id"),
        "delete_team_membership_in_account" => remove_role(ask, "/v1/teams", "team_id"),
        "delete_user" => return keep_owner(ask).err().map(Err),
        _ => return None,
    })
}

/// A role must be one of the account.
fn demand_role(ask: &Ask<'_>, role: &str) -> Result<(), Refusal> {
    match ask.world.things.get("/v1/roles", role) {
        Some(_) => Ok(()),
        None => Err(Refusal::invalid(format!("there is no role '{role}'"))),
    }
}

/// A user who was invited and has not answered.
pub(super) fn invited(id: &str, email: &str, now: &str) -> Object {
    let user = json!({
        "id": id,
        "email": email,
        "given_name": email.split('@').next().unwrap_or_default(),
        "family_name": "",
        "verified": false,
        "invited": true,
        "active": false,
        "user_type": "REGULAR_USER",
        "has_api_key": false,
        "logged_in_at": null,
        "created_at": now,
    });
    user.as_object().cloned().unwrap_or_default()
}

fn create_user(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let is_service = ask.text("user_type") == Some("SERVICE_ACCOUNT");
    let email = ask.text("email").map(str::to_owned);
    let email = match (email, is_service) {
        (Some(email), _) => email,
        (None, true) => String::new(),
        (None, false) => return Err(Refusal::invalid("`email` must be set for a regular user")),
    };
    let mail = Some(serde_json::Value::from(email.as_str()));
    let is_known = ask
        .world
        .things
        .all("/v1/users")
        .any(|(_, user)| user.get("email") == mail.as_ref());
    if !email.is_empty() && is_known {
        return Err(Refusal::conflict("a user with this email is there already"));
    }
    let id = ask.world.new_id();
    let mut user = invited(&id, &email, &ask.now());
    if is_service {
        user.insert("active".to_owned(), true.into());
        user.insert("invited".to_owned(), false.into());
        user.shift_remove("email");
    }
    common::merge(&mut user, &ask.body.clone());
    ask.world.things.insert("/v1/users", &id, user.clone());
    Ok(ask.reply(&user))
}

fn remove_role(ask: &mut Ask<'_>, collection: &str, parameter: &str) -> Result<Reply, Refusal> {
    let id = ask.path(parameter);
    let thing = ask.world.things.get_mut(collection, &id);
    let thing = thing.ok_or_else(|| Refusal::not_found(parameter, &id))?;
    thing.shift_remove("role");
    Ok(Reply::message("The role has been removed"))
}

/// The account keeps its owner.
fn keep_owner(ask: &Ask<'_>) -> Result<(), Refusal> {
    if ask.path("user_id") == common::owner(ask) {
        return Err(Refusal::conflict(
            "the owner of the account cannot be deleted",
        ));
    }
    Ok(())
}

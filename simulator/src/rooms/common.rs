//! What most operations do: create, list, get, change and delete a thing, as their path says.

use fivetran::{Answer, Field, Kind, Method};
use serde_json::Value;

use super::ask::Ask;
use crate::wire::{Refusal, Reply, made};
use crate::world::Object;

/// Where a request leads: a collection, and a thing of it.
pub(super) struct Place {
    pub(super) collection: String,
    /// The parameter that names the thing, and its value.
    pub(super) thing: Option<(&'static str, String)>,
}

/// The place of a request. For an action on a thing, as `/connections/c/sync`, the last part of the
/// path is the collection.
pub(super) fn place(ask: &Ask<'_>) -> Place {
    let mut collection = String::new();
    let mut values = ask.route.path.iter();
    let mut segments = ask.operation().path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let value = segment.starts_with('{').then(|| values.next()).flatten();
        if let (Some((name, value)), None) = (value, segments.peek()) {
            let thing = Some((*name, value.clone()));
            return Place { collection, thing };
        }
        collection.push('/');
        collection.push_str(value.map_or(segment, |(_, value)| value));
    }
    let thing = None;
    Place { collection, thing }
}

/// Checks that the things are there that the path leads through.
pub(super) fn demand_parents(ask: &Ask<'_>) -> Result<(), Refusal> {
    let mut collection = String::new();
    let mut values = ask.route.path.iter();
    for segment in ask.operation().path.split('/').skip(1) {
        match segment.starts_with('{').then(|| values.next()).flatten() {
            Some((name, id)) => {
                if is_root(&collection) {
                    ask.demand(&collection, name, id)?;
                }
                collection.push('/');
                collection.push_str(id);
            }
            None => {
                collection.push('/');
                collection.push_str(segment);
            }
        }
    }
    Ok(())
}

/// Whether a collection holds things of their own, which others refer to.
fn is_root(collection: &str) -> bool {
    const ROOTS: &[&str] = &[
        "connections",
        "destinations",
        "external-logging",
        "external-secrets-managers",
        "groups",
        "hybrid-deployment-agents",
        "private-links",
        "proxy",
        "system-keys",
        "teams",
        "transformation-projects",
        "transformations",
        "users",
        "webhooks",
    ];
    let name = collection.strip_prefix("/v1/");
    name.is_some_and(|name| ROOTS.contains(&name)) || collection == "/v1/connector-sdk/packages"
}

pub(super) fn handle(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let Place { collection, thing } = place(ask);
    match (ask.operation().method, thing) {
        (Method::Get, Some((name, id))) => get(ask, &collection, name, &id),
        (Method::Get, None) => list(ask, &collection),
        (Method::Post, None) => create(ask, &collection),
        (Method::Patch, Some((name, id))) => change(ask, &collection, name, &id),
        (Method::Delete, Some((name, id))) => delete(ask, &collection, name, &id),
        _ => Ok(Reply::message(ask.done())),
    }
}

fn get(ask: &mut Ask<'_>, collection: &str, name: &str, id: &str) -> Result<Reply, Refusal> {
    let thing = ask.world.things.get(collection, id).cloned();
    let thing = thing.ok_or_else(|| Refusal::not_found(name, id))?;
    Ok(ask.reply(&thing))
}

/// The things of a collection. What the query names beside the page must be equal.
fn list(ask: &mut Ask<'_>, collection: &str) -> Result<Reply, Refusal> {
    let things = ask.world.things.all(collection).map(|(_, thing)| thing);
    ask.page(things.filter(|thing| is_asked_for(ask.query, thing)))
}

/// Whether a thing has the values that the query names. What a thing does not have is not compared.
pub(super) fn is_asked_for(query: &[(String, String)], thing: &Object) -> bool {
    query.iter().all(|(name, wanted)| {
        let found = match thing.get(name) {
            _ if matches!(name.as_str(), "cursor" | "limit") => return true,
            None => return true,
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        found.eq_ignore_ascii_case(wanted)
    })
}

/// Creates a thing of what the body has, and of what its schema always answers.
fn create(ask: &mut Ask<'_>, collection: &str) -> Result<Reply, Refusal> {
    let Answer::Data(Kind::Object(fields)) = ask.operation().answer else {
        return Ok(Reply::message(ask.done()));
    };
    let identity = identity(fields);
    let id = match ask.text(identity) {
        Some(id) => {
            // A member: it is the id of a thing that there is.
            let root = format!("/v1/{}", collection.rsplit('/').next().unwrap_or_default());
            if is_root(&root) && root != collection {
                let what = root.trim_start_matches("/v1/").trim_end_matches('s');
                ask.demand(&root, what, id)?;
            }
            if ask.world.things.get(collection, id).is_some() {
                return Err(Refusal::conflict(format!("'{id}' is there already")));
            }
            id.to_owned()
        }
        None => ask.world.new_id(),
    };
    let thing = new_thing(ask, fields, &id);
    ask.world.things.insert(collection, &id, thing.clone());
    Ok(ask.reply(&thing))
}

/// The field that tells the things of a schema apart.
fn identity(fields: &[Field]) -> &'static str {
    fields
        .iter()
        .find(|field| field.identifies)
        .map_or("id", |field| field.name)
}

/// A new thing: what the body has, and who made it when.
pub(super) fn new_thing(ask: &mut Ask<'_>, fields: &[Field], id: &str) -> Object {
    let mut thing = ask.body.clone();
    let now = ask.now();
    for field in fields {
        let name = field.name;
        if field.identifies {
            thing.insert(name.to_owned(), id.into());
        } else if matches!(name, "created_at" | "updated_at" | "registered_at") {
            thing.insert(name.to_owned(), now.clone().into());
        } else if matches!(name, "created_by" | "created_by_id" | "connected_by") {
            let owner = owner(ask);
            thing.insert(name.to_owned(), owner.into());
        } else if name == "account_id" {
            thing.insert(name.to_owned(), ask.world.account_id.clone().into());
        } else if field.required && !thing.contains_key(name) {
            let value = made(name, field.kind, ask.world);
            thing.insert(name.to_owned(), value);
        }
    }
    thing
}

/// The user whom the key of the account belongs to.
pub(super) fn owner(ask: &Ask<'_>) -> String {
    let first = ask.world.things.all("/v1/users").next();
    first.map_or_else(|| "owner".to_owned(), |(id, _)| id.to_owned())
}

fn change(ask: &mut Ask<'_>, collection: &str, name: &str, id: &str) -> Result<Reply, Refusal> {
    let now = ask.now();
    let body = std::mem::take(&mut ask.body);
    let thing = ask.world.things.get_mut(collection, id);
    let thing = thing.ok_or_else(|| Refusal::not_found(name, id))?;
    merge(thing, &body);
    if thing.contains_key("updated_at") {
        thing.insert("updated_at".to_owned(), now.into());
    }
    let thing = thing.clone();
    Ok(ask.reply(&thing))
}

/// Takes over what a change has: null clears a field, and objects are merged.
pub(super) fn merge(thing: &mut Object, change: &Object) {
    for (name, value) in change {
        match (thing.get_mut(name), value) {
            (_, Value::Null) => {
                thing.insert(name.clone(), Value::Null);
            }
            (Some(Value::Object(inner)), Value::Object(change)) => merge(inner, change),
            _ => {
                thing.insert(name.clone(), value.clone());
            }
        }
    }
}

fn delete(ask: &mut Ask<'_>, collection: &str, name: &str, id: &str) -> Result<Reply, Refusal> {
    let thing = ask.world.things.remove(collection, id);
    let thing = thing.ok_or_else(|| Refusal::not_found(name, id))?;
    Ok(ask.reply(&thing))
}

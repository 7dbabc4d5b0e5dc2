//! Webhooks: what is sent to whom, signed how, and what becomes of a delivery that fails.

use std::time::Duration;

use fivetran::{Answer, Kind};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::ask::Ask;
use super::common;
use super::service_configs::MASK;
use super::stored::stored;
use crate::clock::{later, text};
use crate::wire::{Refusal, Reply};
use crate::world::{At, Delivery, Due, Object, World};

const ALL: &str = "/v1/webhooks";

/// How long a delivery is tried again before its webhook is switched off.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The event of a test.
const TEST: &str = "test_event";

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "create_account_webhook" => create(ask, "account", None),
        "create_group_webhook" => {
            let group = ask.path("group_id");
            create(ask, "group", Some(&group))
        }
        "modify_webhook" => modify(ask),
        "test_webhook" => test(ask),
        "delete_webhook" => {
            let id = ask.path("webhook_id");
            ask.world.webhook_secrets.remove(&id);
            ask.world.timeline.cancel(&id);
            return None;
        }
        _ => return None,
    })
}

fn create(ask: &mut Ask<'_>, kind: &str, group: Option<&str>) -> Result<Reply, Refusal> {
    let Answer::Data(Kind::Object(fields)) = ask.operation().answer else {
        return Err(Refusal::invalid("this creates no webhook"));
    };
    demand_address(ask)?;
    let id = ask.world.new_id();
    let secret = ask.text("secret").unwrap_or_default().to_owned();
    let mut webhook = common::new_thing(ask, fields, &id);
    webhook.insert("type".to_owned(), kind.into());
    webhook.insert("secret".to_owned(), MASK.into());
    webhook.entry("active").or_insert(true.into());
    if let Some(group) = group {
        webhook.insert("group_id".to_owned(), group.into());
    }
    ask.world.webhook_secrets.insert(id.clone(), secret);
    ask.world.things.insert(ALL, &id, webhook.clone());
    if *webhook.at("active") == true {
        send_test(ask.world, &id, &webhook, TEST);
    }
    Ok(ask.reply(&webhook))
}

/// Deliveries go out encrypted, or to this machine.
fn demand_address(ask: &Ask<'_>) -> Result<(), Refusal> {
    let Some(url) = ask.text("url") else {
        return Ok(());
    };
    let is_local = ["http://127.0.0.1", "http://localhost", "http://[::1]"]
        .iter()
        .any(|local| {
            url.strip_prefix(local)
                .is_some_and(|rest| rest.starts_with([':', '/']))
        });
    if url.starts_with("https://") || is_local {
        return Ok(());
    }
    Err(Refusal::invalid(
        "`url` must be https, or http on this machine",
    ))
}

fn modify(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    demand_address(ask)?;
    let id = ask.path("webhook_id");
    let webhook = ask.world.things.get_mut(ALL, &id);
    let webhook = webhook.ok_or_else(|| Refusal::not_found("webhook_id", &id))?;
    let mut change = ask.body.clone();
    change.shift_remove("run_tests");
    if let Some(Value::String(secret)) = change.shift_remove("secret")
        && secret != MASK
    {
        ask.world.webhook_secrets.insert(id.clone(), secret);
    }
    common::merge(webhook, &change);
    let webhook = webhook.clone();
    let is_tested = ask
        .flag("run_tests")
        .unwrap_or(ask.flag("active") == Some(true));
    if is_tested {
        send_test(ask.world, &id, &webhook, TEST);
    }
    Ok(ask.reply(&webhook))
}

fn test(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("webhook_id");
    let webhook = ask.world.things.get(ALL, &id).cloned();
    let webhook = webhook.ok_or_else(|| Refusal::not_found("webhook_id", &id))?;
    let event = ask.text("event").unwrap_or(TEST).to_owned();
    send_test(ask.world, &id, &webhook, &event);
    Ok(Reply::Data(
        json!({ "succeed": true, "status": 200, "message": "OK" }),
    ))
}

fn send_test(world: &mut World, id: &str, webhook: &Object, event: &str) {
    let payload = json!({ "event": event, "created": text(world.now), "data": {} });
    send(world, id, webhook, &payload);
}

fn send(world: &mut World, id: &str, webhook: &Object, payload: &Value) {
    let delivery = Delivery {
        webhook: id.to_owned(),
        url: webhook.at("url").as_str().unwrap_or_default().to_owned(),
        secret: world.webhook_secrets.get(id).cloned().unwrap_or_default(),
        payload: payload.to_string(),
        tried: 0,
        first: world.now,
    };
    world.outbox.push(delivery);
}

/// Tells the receivers of an event about a connection.
pub(crate) fn announce(world: &mut World, event: &str, connection: &str, sync: Option<&str>) {
    tell(world, event, connection, sync, &json!({}));
}

/// Tells the receivers how a sync ended.
pub(super) fn announce_end(
    world: &mut World,
    connection: &str,
    sync: &str,
    status: &str,
    reason: Option<&str>,
) {
    let mut data = json!({ "status": status });
    if let Some(reason) = reason {
        data["reason"] = reason.into();
    }
    tell(world, "sync_end", connection, Some(sync), &data);
}

fn tell(world: &mut World, event: &str, id: &str, sync: Option<&str>, data: &Value) {
    let Ok(connection) = stored(world, id) else {
        return;
    };
    let group = connection.at("group_id").clone();
    let mut payload = json!({
        "event": event,
        "created": format!("{:.3}", world.now),
        "connector_type": connection.at("service"),
        "connector_id": id,
        "connector_name": connection.at("schema"),
        "destination_group_id": group,
        "data": data,
    });
    if let Some(sync) = sync {
        payload["sync_id"] = sync.into();
    }
    let webhooks = world
        .things
        .all(ALL)
        .map(|(id, webhook)| (id.to_owned(), webhook.clone()));
    let meant: Vec<_> = webhooks
        .filter(|(_, webhook)| {
            let events = webhook.at("events").as_array();
            let is_wanted =
                events.is_some_and(|events| events.iter().any(|wanted| wanted == event));
            let is_of_group = webhook.get("group_id").is_none_or(|of| *of == group);
            is_wanted && is_of_group && *webhook.at("active") == true
        })
        .collect();
    for (id, webhook) in meant {
        send(world, &id, &webhook, &payload);
    }
}

/// The signature of a delivery.
pub(crate) fn signature(secret: &str, payload: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap_or_else(|_| {
        // A key of any length is taken.
        Hmac::<Sha256>::new(&hmac::digest::array::Array::default())
    });
    mac.update(payload.as_bytes());
    hex::encode_upper(mac.finalize().into_bytes())
}

/// What follows from a delivery: one that failed is tried again after 5, 15, 30, 50 … minutes, and
/// after a day its webhook is switched off.
pub(crate) fn delivered(world: &mut World, mut delivery: Delivery, succeeded: bool) {
    if succeeded || world.things.get(ALL, &delivery.webhook).is_none() {
        return;
    }
    delivery.tried += 1;
    // The waits grow by five minutes each: 5, 10, 15, 20 … after one another.
    let wait = Duration::from_secs(5 * 60) * delivery.tried;
    let at = later(world.now, wait);
    if at > later(delivery.first, LONGEST) {
        world.timeline.cancel(&delivery.webhook);
        if let Some(webhook) = world.things.get_mut(ALL, &delivery.webhook) {
            webhook.insert("active".to_owned(), false.into());
        }
    } else {
        world.timeline.plan(at, Due::Deliver(delivery));
    }
}
